/*
 * Checks that every id points at something, and that nothing speaks of a self or target where there is none.
 * In: a draft, its tables and its conditions and effects. Out: findings, with the nearest spelling.
 * It follows the tables of `reference-fields` and knows no field by itself.
 */
import { nearest } from '../../base/index.ts';
import type { Findings } from '../read/findings.ts';
import { inside, type Path, type Place } from '../read/place.ts';
import type { Draft, IdKind } from './draft.ts';
import { ACTOR_WORDS, ASSET_WORDS, type IdTables } from './id-tables.ts';
import {
  CONDITION_FIELDS,
  EFFECT_FIELDS,
  EFFECTS_OF_SELF,
  EFFECTS_ON_ITEMS,
  ENTRY_FIELDS,
  type FieldKind,
  type Fields,
} from './reference-fields.ts';
import type { ConditionUse, EffectUse, RuleUses, Setting } from './rule-uses.ts';
import { placeIn, type Sourced } from './sourced.ts';

/** What a check needs besides what it checks. */
export interface LinkContext {
  readonly draft: Draft;
  readonly tables: IdTables;
  readonly uses: RuleUses;
  readonly findings: Findings;
}

/** Reports every dangling reference of the scenario. */
export function checkReferences(context: LinkContext): void {
  const { draft, uses } = context;
  for (const [section, fields] of Object.entries(ENTRY_FIELDS)) {
    const entries = draft[section as keyof typeof ENTRY_FIELDS] as readonly Sourced<object>[];
    for (const { value, origin } of entries) {
      eachReference(value, fields, (kind, id, path) => {
        checkReference(context, { kind, id, place: placeIn(origin, ...path) });
      });
    }
  }
  for (const use of uses.conditions) checkCondition(context, use);
  for (const use of uses.effects) checkEffect(context, use);
  checkOddReferences(context);
}

interface Reference {
  readonly kind: FieldKind;
  readonly id: string;
  readonly place: Place;
  /** Absent: an entry, where the words for actors and assets mean nothing. */
  readonly setting?: Setting;
}

function eachReference(
  value: object,
  fields: Fields,
  visit: (kind: FieldKind, id: string, path: Path) => void,
): void {
  for (const [field, kind] of Object.entries(fields)) {
    const held = (value as Readonly<Record<string, unknown>>)[field];
    if (typeof held === 'string') visit(kind, held, [field]);
    if (!Array.isArray(held)) continue;
    held.forEach((id: unknown, at) => {
      if (typeof id === 'string') visit(kind, id, [field, at]);
    });
  }
}

function checkCondition(context: LinkContext, { condition, place, setting }: ConditionUse): void {
  const fromCatalogue = place.file !== context.draft.file;
  eachReference(condition, CONDITION_FIELDS[condition.kind], (kind, id, path) => {
    // Shared conditions speak of the whole catalogue; what a scenario leaves out of it is simply never done.
    if (kind === 'response' && fromCatalogue && context.draft.catalogue.has(id)) return;
    checkReference(context, { kind, id, place: inside(place, ...path), setting });
  });
}

function checkEffect(context: LinkContext, { effect, place, setting }: EffectUse): void {
  const { draft, findings, tables } = context;
  eachReference(effect, EFFECT_FIELDS[effect.kind], (kind, id, path) => {
    checkReference(context, { kind, id, place: inside(place, ...path), setting });
  });
  if (!setting.self && EFFECTS_OF_SELF.includes(effect.kind)) findings.report('scenario/no-self-here', place);
  if (!setting.items && EFFECTS_ON_ITEMS.includes(effect.kind)) {
    findings.report('scenario/no-items-here', place, { data: { kind: effect.kind } });
  }
  const judged = !draft.gone.has('evidence') && draft.lost.evidence.length === 0;
  if (effect.kind === 'collect' && judged && !tables.collections.has(effect.collection)) {
    const { collection } = effect;
    const hint = nearest(collection, [...tables.collections]);
    findings.report('scenario/empty-collection', inside(place, 'collection'), { data: { collection }, hint });
  }
}

function checkReference(context: LinkContext, reference: Reference): void {
  const { kind, id, place, setting } = reference;
  const { findings } = context;
  if (setting !== undefined && WORDS[kind]?.includes(id) === true) {
    const code = misplacedWord(id, setting);
    if (code !== undefined) findings.report(code, place);
    return;
  }
  const idKind = ID_KIND_OF[kind] ?? (kind as IdKind);
  const known = context.tables.ids[idKind];
  if (context.draft.gone.has(idKind)) return;
  if (!known.has(id)) {
    const data = { kind: idKind, id };
    findings.report('scenario/unknown-reference', place, { data, hint: nearest(id, [...known]) });
  } else if (kind === 'state') {
    const actual = context.tables.actorKinds.get(id);
    if (actual === undefined || actual === 'state') return;
    findings.report('scenario/not-a-state', place, { data: { id, kind: actual } });
  }
}

const WORDS: Readonly<Partial<Record<FieldKind, readonly string[]>>> = {
  who: ['self', 'target'],
  whom: ACTOR_WORDS,
  assets: ASSET_WORDS,
};

const ID_KIND_OF: Readonly<Partial<Record<FieldKind, IdKind>>> = {
  who: 'actor',
  whom: 'actor',
  state: 'actor',
  assets: 'asset',
};

type MisplacedCode = 'scenario/no-self-here' | 'scenario/no-target-here' | 'scenario/no-parties-here';

function misplacedWord(word: string, setting: Setting): MisplacedCode | undefined {
  if (word === 'target') return setting.target ? undefined : 'scenario/no-target-here';
  if (word === 'parties') return setting.parties ? undefined : 'scenario/no-parties-here';
  if (word === 'all') return undefined;
  return setting.self ? undefined : 'scenario/no-self-here';
}

/** References that stand where no table can say it: nested lists, keys of maps, a word or a list. */
function checkOddReferences(context: LinkContext): void {
  const { draft } = context;
  for (const { value, origin } of draft.seats) checkSeat(context, value, origin);
  for (const { value, origin } of draft.hypotheses) {
    value.hits.forEach((hit, turn) => {
      hit.forEach((id, at) => {
        checkReference(context, { kind: 'asset', id, place: placeIn(origin, 'hits', turn, at) });
      });
    });
  }
  for (const { value, origin } of draft.evidence) {
    for (const field of ['weights', 'nature'] as const) {
      for (const id of Object.keys(value[field])) {
        const place = { ...placeIn(origin, field, id), of: 'key' } as const;
        checkReference(context, { kind: 'hypothesis', id, place });
      }
    }
  }
  for (const { value, origin } of draft.injects) {
    const setting = { self: value.self !== undefined, ...OUTSIDE_ACTS };
    value.gives.forEach(({ evidence, to }, at) => {
      const place = (field: string) => placeIn(origin, 'gives', at, field);
      checkReference(context, { kind: 'evidence', id: evidence, place: place('evidence') });
      checkReference(context, { kind: 'whom', id: to, place: place('to'), setting });
    });
    if (value.to === 'all') continue;
    value.to.forEach((id, at) => {
      checkReference(context, { kind: 'seat', id, place: placeIn(origin, 'to', at) });
    });
  }
}

const OUTSIDE_ACTS = { target: false, parties: false, items: false, seatSees: false };

function checkSeat(context: LinkContext, id: string, place: Place): void {
  checkReference(context, { kind: 'actor', id, place });
  const kind = context.tables.actorKinds.get(id);
  if (kind === 'group') context.findings.report('scenario/not-seatable', place, { data: { id, kind } });
}
