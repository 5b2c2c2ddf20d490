/*
 * The ids that references may point at, by kind, and what is wrong with the ids themselves.
 * In: a draft. Out: tables of ids; findings for ids given twice and for ids that are words of the rules.
 */
import type { ActorKind } from '../../vocabulary/index.ts';
import type { Findings } from '../read/findings.ts';
import type { Draft, IdKind } from './draft.ts';
import { placeIn, type Sourced } from './sourced.ts';

/** What may be referred to. */
export interface IdTables {
  readonly ids: Readonly<Record<IdKind, ReadonlySet<string>>>;
  /** Kinds of the actors; an actor that could not be read has none. */
  readonly actorKinds: ReadonlyMap<string, ActorKind>;
  /** Collections that some item of evidence belongs to. */
  readonly collections: ReadonlySet<string>;
}

/** Words for actors in conditions and effects, which no actor may be called. */
export const ACTOR_WORDS: readonly string[] = ['self', 'target', 'all', 'others', 'parties'];
/** Words for assets in effects, which no asset may be called. */
export const ASSET_WORDS: readonly string[] = ['target', 'own', 'hosted'];

/** The tables of a draft, with the ids of entries that could not be read among them. */
export function idTables(draft: Draft): IdTables {
  const table = (kind: IdKind, entries: readonly Sourced<{ readonly id: string }>[]) =>
    new Set([...entries.map((one) => one.value.id), ...draft.lost[kind]]);
  return {
    ids: {
      actor: table('actor', draft.actors),
      seat: new Set([...draft.seats.map((seat): string => seat.value), ...draft.lost.seat]),
      meter: table('meter', draft.meters),
      flag: table('flag', draft.flags),
      'directory-entry': table('directory-entry', draft.directory),
      asset: table('asset', draft.assets),
      hypothesis: table('hypothesis', draft.hypotheses),
      evidence: table('evidence', draft.evidence),
      secret: table('secret', draft.secrets),
      objective: table('objective', draft.objectives),
      inject: table('inject', draft.injects),
      ending: table('ending', draft.endings),
      response: table('response', draft.responses),
      package: table('package', draft.packages),
      clause: table('clause', draft.clauses),
    },
    actorKinds: new Map(draft.actors.map(({ value }) => [value.id as string, value.kind])),
    collections: new Set(draft.evidence.flatMap(({ value }) => value.collection ?? [])),
  };
}

/** Reports ids given twice within a kind, and ids that conditions and effects use as words. */
export function checkIds(draft: Draft, findings: Findings): void {
  const unique = (kind: string, entries: readonly Sourced<{ readonly id: string }>[]) => {
    const seen = new Set<string>();
    for (const { value, origin } of entries) {
      const data = { kind, id: value.id };
      if (seen.has(value.id)) findings.report('scenario/duplicate-id', placeIn(origin, 'id'), { data });
      seen.add(value.id);
    }
  };
  unique('actor', draft.actors);
  unique('meter', draft.meters);
  unique('flag', draft.flags);
  unique('directory-entry', draft.directory);
  unique('asset', draft.assets);
  unique('hypothesis', draft.hypotheses);
  unique('evidence', draft.evidence);
  unique('secret', draft.secrets);
  unique('objective', draft.objectives);
  unique('inject', draft.injects);
  unique('ending', draft.endings);
  unique('response', draft.responses);
  unique('package', draft.packages);
  unique('clause', draft.clauses);
  checkNestedIds(draft, findings);
  const reserved = (words: readonly string[], entries: readonly Sourced<{ readonly id: string }>[]) => {
    for (const { value, origin } of entries) {
      if (!words.includes(value.id)) continue;
      findings.report('scenario/reserved-id', placeIn(origin, 'id'), { data: { id: value.id } });
    }
  };
  reserved(ACTOR_WORDS, draft.actors);
  reserved(ASSET_WORDS, draft.assets);
}

function checkNestedIds(draft: Draft, findings: Findings): void {
  const seats = new Set<string>();
  for (const { value: id, origin } of draft.seats) {
    if (seats.has(id)) findings.report('scenario/duplicate-id', origin, { data: { kind: 'seat', id } });
    seats.add(id);
  }
  for (const { value, origin } of draft.clauses) {
    const options = value.options.map((option): string => option.id);
    options.forEach((id, at) => {
      if (options.indexOf(id) === at) return;
      const data = { kind: 'option', id };
      findings.report('scenario/duplicate-id', placeIn(origin, 'options', at, 'id'), { data });
    });
  }
  for (const { value, origin } of draft.hypotheses) {
    const choices = value.choices.map((one): string => one.choice);
    choices.forEach((id, at) => {
      if (choices.indexOf(id) === at) return;
      const data = { kind: 'choice', id };
      findings.report('scenario/duplicate-id', placeIn(origin, 'choices', at, 'choice'), { data });
    });
  }
}
