/*
 * One condition of every kind, so that the rulebook can show how a reason would say it.
 * In: nothing. Out: samples with plain numbers; their ids are names of kinds, which the rulebook prints as they stand.
 * A kind of the model that has no sample does not compile.
 */
import type { Condition, ConditionKind, ConditionOf } from '../../../scenario/index.ts';
import type {
  ActorId,
  AssetId,
  ClauseId,
  EvidenceId,
  FlagId,
  HypothesisId,
  InjectId,
  MeterId,
  ResponseId,
} from '../../../vocabulary/index.ts';

const PART: Condition = { kind: 'turn', from: 2 };

/** A sample of each kind, in the order of the rulebook. */
export const CONDITION_SAMPLES: { readonly [K in ConditionKind]: ConditionOf<K> } = {
  turn: { kind: 'turn', from: 2, to: 4 },
  meter: { kind: 'meter', meter: 'a meter' as MeterId, min: 40 },
  flag: { kind: 'flag', of: 'self', flag: 'a mark' as FlagId },
  asset: { kind: 'asset', asset: 'an asset' as AssetId, max: 60 },
  delivered: { kind: 'delivered', inject: 'an inject' as InjectId },
  truth: { kind: 'truth', hypotheses: ['a hypothesis' as HypothesisId] },
  done: { kind: 'done', responses: ['a response' as ResponseId], by: 'self', against: 'target' },
  'in-force': { kind: 'in-force', clause: 'a clause' as ClauseId, party: 'self' },
  holds: { kind: 'holds', who: 'self', evidence: 'an item' as EvidenceId },
  strain: { kind: 'strain', of: 'self', min: 70 },
  bound: { kind: 'bound', actor: 'an actor' as ActorId, min: 20 },
  tension: { kind: 'tension', between: ['self', 'target'], min: 50 },
  line: { kind: 'line', of: 'self', lines: ['state'] },
  registered: { kind: 'registered', entry: 'notice', by: 'self', to: 'target' },
  request: { kind: 'request', request: 'consent', by: 'self', of: 'target', statuses: ['granted'] },
  choice: { kind: 'choice', choice: 'pause' },
  drawn: { kind: 'drawn', permille: 250, key: 'a-question' },
  harm: { kind: 'harm', min: 100 },
  'joint-finding': { kind: 'joint-finding', published: true },
  published: { kind: 'published', evidence: 'an item' as EvidenceId },
  exposed: { kind: 'exposed', secret: 'a-secret' },
  all: { kind: 'all', of: [PART, { kind: 'harm', min: 100 }] },
  any: { kind: 'any', of: [PART, { kind: 'harm', min: 100 }] },
  not: { kind: 'not', of: PART },
};
