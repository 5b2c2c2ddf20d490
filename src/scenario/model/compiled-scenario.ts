// The compiled scenario: what authors' files become. Linked, frozen plain JSON; its hash covers exactly this, without texts.
// Lists keep the author's order; `index` tables are for quick look-up by id.
import type { ActorKind, Length, ResponseTag, ScenarioId, SeatId } from '../../vocabulary/index.ts';
import type { EndingSpec, EvidenceSpec, HypothesisSpec, InjectSpec } from './incident-spec.ts';
import type { ClauseSpec, PackageSpec, ResponseSpec } from './response-spec.ts';
import type {
  ActorSpec,
  AssetSpec,
  DirectoryEntrySpec,
  FlagSpec,
  MeterSpec,
  ObjectiveSpec,
  SecretSpec,
  TieSpec,
} from './world-spec.ts';

/** The format of compiled scenarios; a log names it, so that an old log is not read as a new one. */
export const SCENARIO_FORMAT = 1;

/** A scenario ready to be played. */
export interface CompiledScenario {
  readonly format: typeof SCENARIO_FORMAT;
  readonly id: ScenarioId;
  /** The author's version, e.g. `1.0.0`. */
  readonly version: string;
  /** Languages in which every text exists, BCP 47. */
  readonly languages: readonly string[];
  readonly cuts: Readonly<Record<Length, CutSpec>>;
  readonly numbers: ScenarioNumbers;
  readonly actors: readonly ActorSpec[];
  readonly seats: readonly SeatId[];
  readonly meters: readonly MeterSpec[];
  readonly flags: readonly FlagSpec[];
  readonly ties: readonly TieSpec[];
  readonly directory: readonly DirectoryEntrySpec[];
  readonly assets: readonly AssetSpec[];
  readonly hypotheses: readonly HypothesisSpec[];
  readonly evidence: readonly EvidenceSpec[];
  readonly secrets: readonly SecretSpec[];
  readonly objectives: readonly ObjectiveSpec[];
  readonly injects: readonly InjectSpec[];
  readonly responses: readonly ResponseSpec[];
  readonly packages: readonly PackageSpec[];
  readonly clauses: readonly ClauseSpec[];
  readonly endings: readonly EndingSpec[];
}

/** A cut: how many turns, and the suggested minutes of each phase for a table with a clock. */
export interface CutSpec {
  readonly turns: number;
  readonly minutes: {
    readonly briefing: number;
    readonly consultation: number;
    readonly decision: number;
    readonly report: number;
  };
}

/** Numbers that rules read; design section 4.3 gives the starting values. Integers; permille and percent as named. */
export interface ScenarioNumbers {
  readonly capital: { readonly start: number; readonly perTurn: number; readonly max: number };
  readonly strain: {
    readonly start: number;
    /** Tenths of strain per point of harm to what an actor owns or hosts. */
    readonly perHarmTenths: number;
    /** Added when nothing visible was done in a turn with harm. */
    readonly idle: number;
    /** At or above: the principal orders something. */
    readonly order: number;
    /** Capital lost for declining, first, second, third and later time. */
    readonly declining: readonly [number, number, number];
    /** Per kind: an act with one of these tags (or of a coercive class, for states) obeys the order. */
    readonly obeys: Readonly<Partial<Record<ActorKind, readonly ResponseTag[]>>>;
  };
  readonly trust: {
    readonly kept: number;
    readonly broken: number;
    readonly unanswered: number;
    readonly answered: number;
  };
  readonly tension: {
    /** Percent of severity when public, and when unlawful. */
    readonly publicPercent: number;
    readonly unlawfulPercent: number;
    /** Percent of the tension change that escalation takes. */
    readonly escalationPercent: number;
    readonly decay: number;
  };
  readonly line: { readonly climbDown: number; readonly silence: number };
  /** An accident happens with max(0, escalation - from) x permille per point; halved by a tested hotline. */
  readonly accident: {
    readonly from: number;
    readonly permillePerPoint: number;
    readonly escalation: number;
    readonly tension: number;
  };
  readonly contactsPerTurn: number;
  readonly actsPerOrder: number;
  readonly itemsPerTurn: number;
  /** Weight in decibans that a joint finding adds to the truth and takes from the others. */
  readonly jointWeight: number;
  /** Shield of a wave cannot exceed this percent. */
  readonly shieldMax: number;
}
