/*
 * What an entry of the catalogue of law is made of: instruments, rules, norms and commitments, and positions of States.
 * Types and their closed lists; the entries are in instruments/ and positions.ts, every sentence in text/.
 */
import type { Reading } from './readings.ts';

/** What kind of source an entry is. Only the first five can make an act unlawful. */
export const STATUSES = [
  'treaty',
  'treaty-and-custom',
  'custom',
  'custom-in-part',
  'regional-law',
  'judgment',
  'advisory-opinion',
  'treaty-not-in-force',
  'saving-clause',
  'voluntary-norm',
  'voluntary-measure',
  'political-commitment',
  'consensus-statement',
  'resolution',
  'guidance',
  'institution',
  'practice',
  'professional-standard',
  'expert-restatement',
  'expert-proposal',
  'expert-statement',
  'expert-analysis',
] as const;
export type Status = (typeof STATUSES)[number];

/** Whom an entry binds; `...-politically` and everything after it binds nobody in law. */
export const BINDS = [
  'all-states',
  'un-members',
  'un-organs',
  'parties',
  'parties-and-custom',
  'conflict-parties',
  'receiving-state',
  'sending-state',
  'organisations',
  'eu',
  'litigants',
  'future-parties',
  'states-politically',
  'participants-politically',
  'supporters',
  'profession',
  'proposed-for-all',
  'nobody',
] as const;
export type Binds = (typeof BINDS)[number];

/**
 * Whether the point was read where its author publishes it, in a mirror or a secondary text only, in part, or not at all.
 * Which readings are an author's own, readings.ts says.
 */
export const VERIFICATIONS = ['in-source', 'in-secondary', 'in-part', 'from-memory'] as const;
export type Verification = (typeof VERIFICATIONS)[number];

/** The points on which States have taken sides. */
export const DISPUTED_POINTS = [
  'sovereignty-as-rule',
  'due-diligence',
  'countermeasures-apply',
  'notice-of-countermeasures',
  'collective-countermeasures',
  'armed-attack-without-physical-harm',
  'force-without-physical-damage',
  'armed-attack-threshold',
  'self-defence-countermeasures-ihl-in-cyber',
  'self-defence-against-non-state-actors',
  'ihl-applies-to-ict-in-conflict',
  'attack-needs-physical-effect',
  'attack-includes-loss-of-functionality',
  'plea-of-necessity',
  'duty-to-publish-evidence',
  'autonomous-sanctions',
] as const;
export type DisputedPoint = (typeof DISPUTED_POINTS)[number];

/** An instrument, or one rule of it. `PositionId`: the positions that there are. */
export interface Instrument<PositionId extends string = string> {
  /** The name it is cited by, in English; other languages may give their own in the text catalogue. */
  readonly instrument: string;
  /** Article, paragraph, page or number. */
  readonly pinpoint: string;
  /** Year of adoption, judgment or publication; absent where custom has none. */
  readonly year?: number;
  readonly status: Status;
  readonly binds: Binds;
  readonly verified: Verification;
  /** What was read to verify it. */
  readonly readIn?: readonly [Reading, ...Reading[]];
  /** Positions that contest it or its reach. */
  readonly contestedBy?: readonly [PositionId, ...PositionId[]];
}

/** What one State, or a group of States, has said on a disputed point. */
export interface Position {
  readonly on: DisputedPoint;
  readonly years?: readonly [number, ...number[]];
  readonly verified: Verification;
  readonly readIn?: readonly [Reading, ...Reading[]];
}

const BINDING: readonly Status[] = [
  'treaty',
  'treaty-and-custom',
  'custom',
  'custom-in-part',
  'regional-law',
];

/** Whether a source of this status can by itself make an act unlawful. Voluntary norms and experts' views cannot. */
export function bindsInLaw(status: Status): boolean {
  return BINDING.includes(status);
}
