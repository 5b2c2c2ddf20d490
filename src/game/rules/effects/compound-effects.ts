// Effects made of effects: by chance, and where a condition holds; and the walk over a list that they share with `applyEffects`.
// In: the table of all kinds, asked for only when an effect takes place. It is handed in, because the table holds these two.
import { happens } from '../../../base/index.ts';
import {
  nameAuthorAtOnce,
  namesAuthor,
  SEAT_CONDITION_KINDS,
  type Condition,
  type Effect,
  type EffectKind,
} from '../../../scenario/index.ts';
import { describeCondition } from '../conditions/describe-condition.ts';
import { holds } from '../conditions/holds.ts';
import type { Asked } from '../conditions/condition-kind.ts';
import type { Play } from '../play.ts';
import type { Described, EffectDefinition, Setting } from './effect-kind.ts';
import { CERTAIN, numberFaults, type NumberFault } from './number-faults.ts';
import { targetOf } from './selectors.ts';

/** Every kind of effect with its definition. */
export type EffectTable = { readonly [K in EffectKind]: EffectDefinition<K> };

/** The definition of an effect's own kind, usable with that effect. */
export const definitionOf = (table: EffectTable, effect: Effect): EffectDefinition<EffectKind> =>
  table[effect.kind] as EffectDefinition<EffectKind>;

const keyEnds = new WeakMap<readonly Effect[], readonly string[]>();

/** What each effect of a list adds to the list's key, read off once: lists of effects belong to the scenario and never change. */
const keyEndsOf = (effects: readonly Effect[]): readonly string[] => {
  const known = keyEnds.get(effects);
  if (known) return known;
  const before = new Map<EffectKind, number>();
  const ends = effects.map(({ kind }) => {
    const place = before.get(kind) ?? 0;
    before.set(kind, place + 1);
    return `/${kind}.${place}`;
  });
  keyEnds.set(effects, ends);
  return ends;
};

/**
 * Applies effects in their order. Each gets a key of its own: its kind and how many of that kind stand before it in the
 * list, so that moving it past effects of other kinds does not change its luck. Under a veil, what names the author waits.
 */
export const applyFrom = (
  table: EffectTable,
  play: Play,
  effects: readonly Effect[],
  setting: Setting,
): void => {
  if (effects.length === 0) return;
  const ends = keyEndsOf(effects);
  const { self, targetActor, targetAsset, parties, evidence, agreement, cause, veil } = setting;
  for (let place = 0; place < effects.length; place += 1) {
    const effect = effects[place];
    if (!effect) continue;
    const key = setting.key + (ends[place] ?? '');
    const own = { self, targetActor, targetAsset, parties, evidence, agreement, cause, key, veil };
    const definition = definitionOf(table, effect);
    if (veil?.found === false && namesAuthor(effect, veil.authorship))
      veil.waiting.push(() => {
        definition.apply(play, effect, own);
      });
    else definition.apply(play, effect, own);
  }
};

/** A covert act is found out where a chance falls by which its author is named; what has waited for it happens first. */
const liftVeil = ({ veil }: Setting, effects: readonly Effect[]): void => {
  if (veil?.found !== false || !nameAuthorAtOnce(effects, veil.authorship)) return;
  veil.found = true;
  for (const happen of veil.waiting) happen();
};

/** The world as a condition inside an effect sees it: self and target are those of the effect. */
const askedIn = (play: Play, setting: Setting): Asked => {
  const { index, state } = play;
  return { index, state, self: setting.self, target: targetOf(play, setting) };
};

const OPEN_KINDS: ReadonlySet<string> = new Set(SEAT_CONDITION_KINDS);

/** Whether a condition asks only for what could stand on a card: hidden kinds are the world's to answer. */
const isOpen = (condition: Condition): boolean => {
  if (condition.kind === 'all' || condition.kind === 'any') return condition.of.every(isOpen);
  if (condition.kind === 'not') return isOpen(condition.of);
  return OPEN_KINDS.has(condition.kind);
};

const nestedFaults = (table: EffectTable, effects: readonly Effect[]): readonly NumberFault[] =>
  effects.flatMap((effect, place) =>
    definitionOf(table, effect)
      .check(effect)
      .map((fault) => ({ ...fault, field: `effects.${place}.${fault.field}` })),
  );

/** Definitions of the compound kinds over the table that `table` returns. */
export const compoundEffects = (table: () => EffectTable) => {
  const described = (effects: readonly Effect[]): readonly Described[] =>
    effects.map((effect) => definitionOf(table(), effect).describe(effect));
  return {
    chance: {
      apply(play, effect, setting) {
        if (!happens(play.state.seed, effect.permille, setting.key, 'chance')) return;
        liftVeil(setting, effect.effects);
        applyFrom(table(), play, effect.effects, setting);
      },
      describe: (effect) => ({
        id: 'effects.chance',
        values: { permille: effect.permille },
        parts: described(effect.effects),
      }),
      check: (effect) => [
        ...numberFaults(['permille', effect.permille, 0, CERTAIN]),
        ...nestedFaults(table(), effect.effects),
      ],
    } satisfies EffectDefinition<'chance'>,
    when: {
      apply(play, effect, setting) {
        if (holds(askedIn(play, setting), effect.when)) applyFrom(table(), play, effect.effects, setting);
      },
      describe: (effect) => {
        const parts = described(effect.effects);
        if (!isOpen(effect.when)) return { id: 'effects.when-hidden', values: {}, parts };
        const list = { id: 'effects.list', values: {}, parts };
        return { id: 'effects.when', values: {}, parts: [describeCondition(effect.when), list] };
      },
      check: (effect) => nestedFaults(table(), effect.effects),
    } satisfies EffectDefinition<'when'>,
  };
};
