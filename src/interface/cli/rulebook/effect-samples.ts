/*
 * One effect of every kind, so that the rulebook can show how a card would say it.
 * In: nothing. Out: samples with plain numbers; their ids are names of kinds, which the rulebook prints as they stand.
 * A kind of the model that has no sample does not compile.
 */
import type { Effect, EffectKind, EffectOf } from '../../../scenario/index.ts';
import type { EvidenceId, FlagId, MeterId } from '../../../vocabulary/index.ts';

const PART: Effect = { kind: 'strain', of: 'self', by: -5 };

/** A sample of each kind, in the order of the rulebook. */
export const EFFECT_SAMPLES: { readonly [K in EffectKind]: EffectOf<K> } = {
  meter: { kind: 'meter', meter: 'a meter' as MeterId, by: 5 },
  trust: { kind: 'trust', of: 'target', in: 'self', by: 4 },
  tension: { kind: 'tension', with: 'target', by: -4 },
  strain: PART,
  capital: { kind: 'capital', of: 'self', by: 1 },
  shield: { kind: 'shield', assets: 'own', percent: 40, turns: 1 },
  repair: { kind: 'repair', assets: 'target', by: 10 },
  damage: { kind: 'damage', assets: 'target', by: 10 },
  bind: { kind: 'bind', of: 'target', weight: 20, turns: 2, noticePercent: 30 },
  flag: { kind: 'flag', of: 'target', flag: 'a mark' as FlagId, turns: 2 },
  record: { kind: 'record', entry: 'call', to: 'target' },
  request: { kind: 'request', request: 'assistance', of: 'target' },
  share: { kind: 'share', with: 'target' },
  publish: { kind: 'publish' },
  collect: { kind: 'collect', collection: 'own-networks', items: 2, permille: 700 },
  give: { kind: 'give', evidence: 'an item' as EvidenceId, to: 'target' },
  plant: { kind: 'plant', evidence: 'an item' as EvidenceId, permille: 300 },
  'test-channel': { kind: 'test-channel', of: 'target' },
  expose: { kind: 'expose', of: 'target', permille: 250 },
  preserve: { kind: 'preserve' },
  chance: { kind: 'chance', permille: 500, effects: [PART] },
  when: { kind: 'when', when: { kind: 'turn', from: 2 }, effects: [PART] },
};
