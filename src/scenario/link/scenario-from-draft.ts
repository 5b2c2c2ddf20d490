/*
 * Makes the compiled scenario out of a draft in which nothing is wrong.
 * In: the draft and its languages. Out: frozen plain JSON in which every id points at something.
 * What follows from other parts is filled in here: who is seated, homes of states, turns of injects.
 */
import { deepFreeze } from '../../base/index.ts';
import { SCENARIO_FORMAT, type CompiledScenario } from '../model/compiled-scenario.ts';
import type { InjectSpec } from '../model/incident-spec.ts';
import type { ActorSpec } from '../model/world-spec.ts';
import type { InjectSource } from '../schema/incident-schema.ts';
import type { ActorSource } from '../schema/world-schema.ts';
import type { Draft } from './draft.ts';
import { injectTurns } from './inject-turns.ts';
import type { Sourced } from './sourced.ts';

/** The scenario, ready to be played. `languages` are those in which every text exists. */
export function scenarioFromDraft(draft: Draft, languages: readonly string[]): CompiledScenario {
  const present = new Set<string>(draft.responses.map((one) => one.value.id));
  return deepFreeze({
    format: SCENARIO_FORMAT,
    id: draft.id,
    version: draft.version,
    languages: [...languages],
    cuts: draft.cuts,
    numbers: draft.numbers,
    actors: values(draft.actors).map((actor) => seatedActor(actor, draft)),
    seats: values(draft.seats),
    meters: values(draft.meters),
    flags: values(draft.flags),
    ties: values(draft.ties),
    directory: values(draft.directory),
    assets: values(draft.assets),
    hypotheses: values(draft.hypotheses),
    evidence: values(draft.evidence),
    secrets: values(draft.secrets),
    objectives: values(draft.objectives),
    injects: values(draft.injects).map((inject) => injectInCuts(inject, draft)),
    responses: values(draft.responses).map((one) => withoutAbsent(one, present)),
    packages: values(draft.packages),
    clauses: values(draft.clauses).map((one) => withoutAbsent(one, present)),
    endings: values(draft.endings),
  });
}

function values<T>(entries: readonly Sourced<T>[]): readonly T[] {
  return entries.map((one) => one.value);
}

function seatedActor(actor: ActorSource, draft: Draft): ActorSpec {
  const seated = draft.seats.some((seat) => (seat.value as string) === actor.id);
  const home = actor.home ?? (actor.kind === 'state' ? actor.id : undefined);
  return { ...actor, seated, ...(home === undefined ? {} : { home }) };
}

function injectInCuts(inject: InjectSource, draft: Draft): InjectSpec {
  return { ...inject, turn: injectTurns(inject, draft.cuts) };
}

/** A copy of a shared entry whose `done` conditions name only responses that are on the table. */
function withoutAbsent<T>(entry: T, present: ReadonlySet<string>): T {
  return pruned(entry, present) as T;
}

function pruned(value: unknown, present: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((item) => pruned(item, present));
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, pruned(inner, present)]));
  const { kind, responses } = copy;
  if (kind !== 'done' || !Array.isArray(responses)) return copy;
  return { ...copy, responses: responses.filter((id) => present.has(id as string)) };
}
