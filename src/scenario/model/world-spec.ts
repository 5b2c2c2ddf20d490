// The world of a scenario as the compiler delivers it: actors, ties, directory, assets, meters, flags. Data only, frozen.
import type {
  ActorId,
  ActorKind,
  AssetId,
  ContactLevel,
  ContactOutcome,
  DirectoryEntryId,
  FlagId,
  MeterId,
  SeatId,
  SecretId,
  Sector,
  HypothesisId,
  ObjectiveId,
} from '../../vocabulary/index.ts';
import type { Condition } from './condition.ts';

/** A party in the world. Names and briefs are texts under `actors.<id>`. */
export interface ActorSpec {
  readonly id: ActorId;
  readonly kind: ActorKind;
  /** Someone can play it. */
  readonly seated: boolean;
  /** The state on whose territory it lives and under whose law it stands; a state is its own. Absent: international. */
  readonly home?: ActorId;
  /** Roles in the incident that the law asks for. */
  readonly injured?: boolean;
  /** Traffic passes through this state without starting or ending there. */
  readonly transit?: boolean;
  /** Place on the board, 0-100 each, from the inline start and the top. */
  readonly place: { readonly x: number; readonly y: number };
  /** Starting values where they differ from the numbers. */
  readonly capital?: number;
  readonly strain?: number;
  /** Flags held from the start. */
  readonly flags: readonly FlagId[];
}

/** Relation of two actors. Trust is directed (0-100), tension is common (0-100). */
export interface TieSpec {
  readonly between: readonly [ActorId, ActorId];
  /** Trust of the first in the second, then of the second in the first. */
  readonly trust: readonly [number, number];
  readonly tension: number;
}

/** A line of the directory of points of contact, as printed; how it turns out when called is `outcome`, hidden until then. */
export interface DirectoryEntrySpec {
  readonly id: DirectoryEntryId;
  readonly of: ActorId;
  readonly level: ContactLevel;
  /** Always staffed, or in office hours only. */
  readonly hours: 'always' | 'office';
  /** Months since the entry was last tested; absent: never. */
  readonly lastTested?: number;
  readonly outcome: ContactOutcome;
}

/** Something that can be harmed. */
export interface AssetSpec {
  readonly id: AssetId;
  readonly owner: ActorId;
  /** The state on whose territory it stands. */
  readonly host: ActorId;
  readonly sector: Sector;
  /** 0 (dead) to 100 (whole) at the start. */
  readonly integrity: number;
  readonly dependsOn: readonly AssetId[];
  /** People served, in thousands. */
  readonly served: number;
}

/** A meter 0-100 at its start. `escalation` and `confidence` are always there. */
export interface MeterSpec {
  readonly id: MeterId;
  readonly start: number;
  /** Whether more of it is better, for colour and words. */
  readonly good: boolean;
}

/** A mark an actor may carry. Public flags are seen by all, others by the bearer alone. */
export interface FlagSpec {
  readonly id: FlagId;
  readonly public: boolean;
}

/** Something a seat hides. Text under `secrets.<id>`. */
export interface SecretSpec {
  readonly id: SecretId;
  readonly of: SeatId;
  /** Hypotheses under which it exists; absent: all. */
  readonly under?: readonly HypothesisId[];
  /** Trust that everybody loses in its owner when it comes out, 0-40. */
  readonly cost: number;
  /** Chance in a thousand that it comes out in the thirty days after. */
  readonly permille: number;
}

/** What a seat wants. Points are the share of `weight` earned: the first grade that holds counts. */
export interface ObjectiveSpec {
  readonly id: ObjectiveId;
  readonly of: SeatId;
  readonly secret: boolean;
  /** 1-5. */
  readonly weight: number;
  /** Hypotheses under which the seat has it; absent: all. */
  readonly under?: readonly HypothesisId[];
  readonly grades: readonly { readonly when: Condition; readonly percent: number }[];
}
