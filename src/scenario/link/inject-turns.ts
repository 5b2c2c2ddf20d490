/*
 * In which turn of each cut an inject comes, or may first come.
 * In: an inject as written and the cuts. Out: its turns, filled in for the kinds that need none written.
 */
import { LENGTHS } from '../../vocabulary/index.ts';
import type { CompiledScenario } from '../model/compiled-scenario.ts';
import type { InjectSpec } from '../model/incident-spec.ts';
import type { InjectSource } from '../schema/incident-schema.ts';

/**
 * The turns as written. Where an inject names none: a reserve inject is at hand from turn 1 of every cut, and an
 * aftermath inject follows the last turn of every cut. Other kinds without turns come in no cut.
 */
export function injectTurns(inject: InjectSource, cuts: CompiledScenario['cuts']): InjectSpec['turn'] {
  if (inject.turn !== undefined) return inject.turn;
  if (inject.kind === 'reserve') return { short: 1, medium: 1, full: 1 };
  if (inject.kind !== 'aftermath') return {};
  return Object.fromEntries(LENGTHS.map((length) => [length, cuts[length].turns]));
}
