// Look-up tables over a compiled scenario, so that rules find things by id without searching lists.
// In: a frozen CompiledScenario. Out: the same scenario with Maps beside it. Holds nothing of an exercise.
import { plainCopy, present } from '../../base/index.ts';
import type {
  ActorSpec,
  AssetSpec,
  ClauseSpec,
  CompiledScenario,
  DirectoryEntrySpec,
  EvidenceSpec,
  FlagSpec,
  HypothesisSpec,
  InjectSpec,
  PackageSpec,
  ResponseSpec,
  SecretSpec,
} from '../../scenario/index.ts';
import type { SeatId } from '../../vocabulary/index.ts';

/** A scenario with its look-up tables. Maps, not records: no key an attacker sends can hit a prototype. */
export interface ScenarioIndex {
  readonly scenario: CompiledScenario;
  readonly seats: ReadonlySet<string>;
  readonly actors: ReadonlyMap<string, ActorSpec>;
  readonly assets: ReadonlyMap<string, AssetSpec>;
  readonly responses: ReadonlyMap<string, ResponseSpec>;
  readonly evidence: ReadonlyMap<string, EvidenceSpec>;
  readonly hypotheses: ReadonlyMap<string, HypothesisSpec>;
  readonly injects: ReadonlyMap<string, InjectSpec>;
  readonly directory: ReadonlyMap<string, DirectoryEntrySpec>;
  readonly packages: ReadonlyMap<string, PackageSpec>;
  readonly clauses: ReadonlyMap<string, ClauseSpec>;
  readonly flags: ReadonlyMap<string, FlagSpec>;
  readonly secrets: ReadonlyMap<string, SecretSpec>;
}

const byId = <T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> =>
  new Map(list.map((one) => [one.id, one]));

const indexes = new WeakMap<CompiledScenario, ScenarioIndex>();

const indexed = (scenario: CompiledScenario): ScenarioIndex => ({
  scenario,
  seats: new Set(scenario.seats),
  actors: byId(scenario.actors),
  assets: byId(scenario.assets),
  responses: byId(scenario.responses),
  evidence: byId(scenario.evidence),
  hypotheses: byId(scenario.hypotheses),
  injects: byId(scenario.injects),
  directory: byId(scenario.directory),
  packages: byId(scenario.packages),
  clauses: byId(scenario.clauses),
  flags: byId(scenario.flags),
  secrets: byId(scenario.secrets),
});

/** The index of a scenario, built once per scenario object (scenarios are frozen, so it cannot go stale). */
export const indexOf = (scenario: CompiledScenario): ScenarioIndex => {
  const known = indexes.get(scenario);
  if (known) return known;
  // The rules read a copy of their own that is not frozen: engines walk frozen lists three times as slowly as others. Nobody writes
  // on it either, by its types; what everybody else holds is the frozen one, and both have the same index.
  const fresh = indexed(plainCopy(scenario));
  indexes.set(scenario, fresh);
  indexes.set(fresh.scenario, fresh);
  return fresh;
};

/** The entry of a table for an id that the compiler has linked; its absence is a bug. */
export const linked = <T>(table: ReadonlyMap<string, T>, id: string): T =>
  present(table.get(id), `linked id "${id}" is missing from the scenario`);

/** Whether an actor is played at the table; narrows the id. */
export const isSeat = (index: ScenarioIndex, id: string): id is SeatId => index.seats.has(id);
