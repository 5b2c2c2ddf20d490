// Reads a position out of entries by folding their events: exact, quick, and independent of the rules that once decided them.
import { plainCopy } from '../../base/index.ts';
import type { CompiledScenario } from '../../scenario/index.ts';
import { evolve, initialState, type GameState } from '../rules/index.ts';
import type { LogEntry } from './log-entry.ts';

/** Which entries count after all rewinds up to `last` (a sequence number) have taken effect, in order. One pass, whatever was rewound. */
export const effectiveEntries = (entries: readonly LogEntry[], last: number): readonly LogEntry[] => {
  // Each entry knows the one it was played on; a rewind stands where its target stood.
  const before: number[] = [0];
  const standsFor: number[] = [0];
  for (const entry of entries.slice(0, last)) {
    const [first] = entry.events;
    const tip = standsFor[entry.sequence - 1] ?? 0;
    before.push(tip);
    standsFor.push(first?.type === 'rewound-to' ? (standsFor[first.sequence] ?? 0) : entry.sequence);
  }
  const line: LogEntry[] = [];
  for (let at = standsFor[Math.min(last, entries.length)] ?? 0; at > 0; at = before[at] ?? 0) {
    const entry = entries[at - 1];
    if (entry) line.push(entry);
  }
  return line.reverse();
};

/** The position after entry `last` (default: all). */
export const positionAfter = (
  scenario: CompiledScenario,
  entries: readonly LogEntry[],
  last = entries.length,
): GameState => {
  // Folding may keep parts of an event in the state, so it works on copies and leaves the log alone.
  const state = initialState(scenario);
  for (const entry of effectiveEntries(entries, last)) {
    for (const event of entry.events) evolve(state, plainCopy(event));
  }
  return state;
};
