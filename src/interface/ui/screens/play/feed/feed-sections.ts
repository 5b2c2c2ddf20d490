/*
 * Parts a feed by turn and phase, as the exercise went through them.
 * In: the feed, oldest first. Out: sections in the same order; the line that opens a phase is the first of its section.
 */
import type { FeedLine } from '../../../../../game/views/index.ts';
import { PHASES } from '../../../../../vocabulary/index.ts';
import type { Phase } from '../../../../../vocabulary/index.ts';
import { numberOf, wordOf } from './field-of-line.ts';

/** What came in during one phase. */
export interface FeedSection {
  readonly turn: number;
  readonly phase: Phase;
  readonly lines: readonly FeedLine[];
}

const phaseOf = (line: FeedLine): Phase => PHASES.find((phase) => phase === wordOf(line, 'phase')) ?? 'lobby';

/** The sections of a feed. */
export function feedSections(feed: readonly FeedLine[]): readonly FeedSection[] {
  const sections: { turn: number; phase: Phase; lines: FeedLine[] }[] = [];
  for (const line of feed) {
    const last = sections.at(-1);
    if (line.type === 'phase-entered') {
      sections.push({ turn: numberOf(line, 'turn'), phase: phaseOf(line), lines: [line] });
    } else if (last === undefined) {
      sections.push({ turn: line.turn, phase: 'lobby', lines: [line] });
    } else {
      last.lines.push(line);
    }
  }
  return sections;
}

/** Lines of one phase of one turn. */
export function linesOf(feed: readonly FeedLine[], turn: number, phase: Phase): readonly FeedLine[] {
  return feedSections(feed)
    .filter((section) => section.turn === turn && section.phase === phase)
    .flatMap((section) => section.lines);
}

/** Lines of a turn's resolution that belong to the turn itself. */
export function resolutionOf(feed: readonly FeedLine[], turn: number): readonly FeedLine[] {
  const lines = linesOf(feed, turn, 'resolution');
  const end = lines.findIndex((line) => line.type === 'turn-closed');
  return end < 0 ? lines : lines.slice(0, end);
}

/** Lines of what came out in the thirty days after the last turn; empty before the end. */
export function aftermathOf(feed: readonly FeedLine[], turn: number): readonly FeedLine[] {
  const lines = linesOf(feed, turn, 'resolution');
  const end = lines.findIndex((line) => line.type === 'turn-closed');
  return end < 0 ? [] : lines.slice(end + 1).filter((line) => line.type !== 'ending-reached');
}

/** The feed as it may be read while the last report lies open: without what the thirty days after will bring. */
export function feedBeforeAftermath(feed: readonly FeedLine[], turn: number): readonly FeedLine[] {
  const later = new Set(aftermathOf(feed, turn).map((line) => line.number));
  return feed.filter((line) => !later.has(line.number) && line.type !== 'ending-reached');
}
