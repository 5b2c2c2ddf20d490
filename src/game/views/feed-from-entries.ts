// The news feed of an audience: what it may have of each entry's events, numbered for itself alone.
// Own numbers, because a global count would tell how much the others do in secret.
import { effectiveEntries, type LogEntry } from '../log/index.ts';
import { project, type Audience, type EventType, type GameEvent } from '../rules/index.ts';

/** One line of a feed. */
export interface FeedLine {
  /** From 1, the audience's own count. */
  readonly number: number;
  readonly turn: number;
  readonly type: EventType;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Feed lines that the events add after `last` lines, while the exercise stands in `turn`. */
export const feedLines = (
  events: readonly GameEvent[],
  audience: Audience,
  start: { readonly last: number; readonly turn: number },
): readonly FeedLine[] => {
  const lines: FeedLine[] = [];
  let { turn } = start;
  for (const event of events) {
    if (event.type === 'phase-entered') turn = event.turn;
    const shown = project(event, audience);
    if (shown)
      lines.push({ number: start.last + lines.length + 1, turn, type: shown.type, fields: shown.fields });
  }
  return lines;
};

/** The whole feed of an audience; what was rewound is not in it. */
export const feedFromEntries = (entries: readonly LogEntry[], audience: Audience): readonly FeedLine[] =>
  feedLines(
    effectiveEntries(entries, entries.length).flatMap((entry) => entry.events),
    audience,
    { last: 0, turn: 0 },
  );
