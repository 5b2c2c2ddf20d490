/*
 * A scenario between reading and compiling: all entries that it uses, from whichever file, each knowing its place.
 * In: nothing. Out: the type, and the kinds of id that references may point at. A draft may still be wrong in every way.
 */
import type { SeatId } from '../../vocabulary/index.ts';
import type { CompiledScenario, ScenarioNumbers } from '../model/compiled-scenario.ts';
import type { EndingSpec, EvidenceSpec, HypothesisSpec } from '../model/incident-spec.ts';
import type { ClauseSpec, PackageSpec, ResponseSpec } from '../model/response-spec.ts';
import type {
  AssetSpec,
  DirectoryEntrySpec,
  FlagSpec,
  MeterSpec,
  ObjectiveSpec,
  SecretSpec,
  TieSpec,
} from '../model/world-spec.ts';
import type { InjectSource } from '../schema/incident-schema.ts';
import type { ActorSource } from '../schema/world-schema.ts';
import type { Sourced } from './sourced.ts';

/** A linked but unchecked scenario. */
export interface Draft {
  /** The scenario's own file, for faults of the whole. */
  readonly file: string;
  readonly id: CompiledScenario['id'];
  readonly version: string;
  readonly cuts: CompiledScenario['cuts'];
  readonly numbers: ScenarioNumbers;
  readonly actors: readonly Sourced<ActorSource>[];
  readonly seats: readonly Sourced<SeatId>[];
  readonly meters: readonly Sourced<MeterSpec>[];
  readonly flags: readonly Sourced<FlagSpec>[];
  readonly ties: readonly Sourced<TieSpec>[];
  readonly directory: readonly Sourced<DirectoryEntrySpec>[];
  readonly assets: readonly Sourced<AssetSpec>[];
  readonly hypotheses: readonly Sourced<HypothesisSpec>[];
  readonly evidence: readonly Sourced<EvidenceSpec>[];
  readonly secrets: readonly Sourced<SecretSpec>[];
  readonly objectives: readonly Sourced<ObjectiveSpec>[];
  readonly injects: readonly Sourced<InjectSource>[];
  readonly endings: readonly Sourced<EndingSpec>[];
  readonly responses: readonly Sourced<ResponseSpec>[];
  readonly packages: readonly Sourced<PackageSpec>[];
  readonly clauses: readonly Sourced<ClauseSpec>[];
  /** Every response of the shared catalogue, used or not: shared conditions may speak of all of them. */
  readonly catalogue: ReadonlySet<string>;
  /** Ids of entries that were left out because their shape was wrong, so that references to them are not blamed. */
  readonly lost: Readonly<Record<IdKind, readonly string[]>>;
  /** Kinds whose whole list is missing or could not be read: nothing can be said of their ids. */
  readonly gone: ReadonlySet<IdKind>;
}

/** What an id can be the id of. */
export const ID_KINDS = [
  'actor',
  'seat',
  'meter',
  'flag',
  'directory-entry',
  'asset',
  'hypothesis',
  'evidence',
  'secret',
  'objective',
  'inject',
  'ending',
  'response',
  'package',
  'clause',
] as const;
/** A kind of id. */
export type IdKind = (typeof ID_KINDS)[number];
