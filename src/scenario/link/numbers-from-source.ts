/*
 * Fills the numbers that a scenario leaves out.
 * In: the scenario's partial numbers. Out: complete numbers. Groups are merged key by key, lists taken whole.
 */
import type { ScenarioNumbers } from '../model/compiled-scenario.ts';
import type { NumbersSource } from '../schema/numbers-schema.ts';
import { DEFAULT_NUMBERS } from './default-numbers.ts';

/** The defaults with everything replaced that `source` names. */
export function numbersFromSource(source: NumbersSource): ScenarioNumbers {
  return overlaid(DEFAULT_NUMBERS, source) as ScenarioNumbers;
}

function overlaid(base: unknown, change: unknown): unknown {
  if (!isGroup(base) || !isGroup(change)) return change;
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(change)) merged[key] = overlaid(base[key], value);
  return merged;
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
