// Reads a position out of entries by folding their events: exact, quick, and independent of the rules that once decided them.
import { plainCopy } from '../../base/index.ts';
import type { CompiledScenario } from '../../scenario/index.ts';
import { evolve, initialState, type GameState } from '../rules/index.ts';
import type { LogEntry } from './log-entry.ts';

/** Which entries count after all rewinds up to `last` (a sequence number) have taken effect, in order. */
export const effectiveEntries = (entries: readonly LogEntry[], last: number): readonly LogEntry[] => {
  let line: LogEntry[] = [];
  for (const entry of entries.slice(0, last)) {
    const [first] = entry.events;
    if (first?.type === 'rewound-to') {
      line = [...effectiveEntries(entries, first.sequence)];
      continue;
    }
    line.push(entry);
  }
  return line;
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
