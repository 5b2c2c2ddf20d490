/*
 * Which fields of the model hold ids, and of what. One table per closed list, so that a new kind without its line
 * does not compile. In: nothing. Out: the tables. They say where references are; `check-references` follows them.
 */
import type { ConditionKind, ConditionOf } from '../model/condition.ts';
import type { EffectKind, EffectOf } from '../model/effect.ts';
import type { IdKind } from './draft.ts';

/**
 * What a field refers to. `who`: an actor, self or target. `whom`: also all, others, parties. `assets`: an asset,
 * or target, own, hosted. `state`: an actor that is a state. `collection`: checked with the evidence, not here.
 */
export type FieldKind = IdKind | 'who' | 'whom' | 'assets' | 'state';

/** Fields of a record that hold one id or a list of ids. */
export type Fields = Readonly<Record<string, FieldKind>>;

type FieldsOf<T> = { readonly [K in keyof T]?: FieldKind };

/** Per kind of condition: the fields that hold ids. Nested conditions are walked by `ruleUses`. */
export const CONDITION_FIELDS = {
  turn: {},
  meter: { meter: 'meter' },
  flag: { of: 'who', flag: 'flag' },
  asset: { asset: 'asset' },
  delivered: { inject: 'inject' },
  truth: { hypotheses: 'hypothesis' },
  done: { responses: 'response', by: 'who', against: 'who' },
  'in-force': { clause: 'clause', party: 'who' },
  holds: { who: 'who', evidence: 'evidence' },
  strain: { of: 'who' },
  bound: { actor: 'actor' },
  tension: { between: 'who' },
  line: { of: 'who' },
  registered: { by: 'who', to: 'who' },
  request: { by: 'who', of: 'who' },
  choice: {},
  drawn: {},
  harm: {},
  'joint-finding': {},
  published: { evidence: 'evidence' },
  exposed: { secret: 'secret' },
  all: {},
  any: {},
  not: {},
} as const satisfies { readonly [K in ConditionKind]: FieldsOf<ConditionOf<K>> };

/** Per kind of effect: the fields that hold ids. Nested effects are walked by `ruleUses`. */
export const EFFECT_FIELDS = {
  meter: { meter: 'meter' },
  trust: { of: 'whom', in: 'whom' },
  tension: { with: 'whom' },
  strain: { of: 'whom' },
  capital: { of: 'whom' },
  shield: { assets: 'assets' },
  repair: { assets: 'assets' },
  damage: { assets: 'assets' },
  bind: { of: 'whom' },
  flag: { of: 'whom', flag: 'flag' },
  record: { to: 'whom' },
  request: { of: 'whom' },
  share: { with: 'whom' },
  publish: {},
  collect: {},
  give: { evidence: 'evidence', to: 'whom' },
  plant: { evidence: 'evidence' },
  'test-channel': { of: 'whom' },
  expose: { of: 'whom', secret: 'secret' },
  preserve: {},
  chance: {},
  when: {},
} as const satisfies { readonly [K in EffectKind]: FieldsOf<EffectOf<K>> };

/** Effects that happen to, or are done by, `self` without naming it: they need somebody to be self. */
export const EFFECTS_OF_SELF: readonly EffectKind[] = [
  'tension',
  'record',
  'request',
  'share',
  'publish',
  'collect',
  'plant',
  'preserve',
];

/** Effects on the items of evidence that an act names. */
export const EFFECTS_ON_ITEMS: readonly EffectKind[] = ['share', 'publish'];

/** Fields of entries other than conditions and effects. */
export const ENTRY_FIELDS = {
  actors: { home: 'state', flags: 'flag' },
  ties: { between: 'actor' },
  directory: { of: 'actor' },
  assets: { owner: 'actor', host: 'state', dependsOn: 'asset' },
  hypotheses: { author: 'actor', responsible: 'state', chooser: 'seat' },
  evidence: { under: 'hypothesis', held: 'seat', reach: 'seat' },
  secrets: { of: 'seat', under: 'hypothesis' },
  objectives: { of: 'seat', under: 'hypothesis' },
  injects: { after: 'inject', self: 'actor' },
  responses: { seats: 'seat' },
  packages: { clauses: 'clause', needs: 'seat' },
} as const satisfies Readonly<Record<string, Fields>>;
