/*
 * Which lines of the feed the seat has still to open by itself: documents of a briefing, orders before the report.
 * In: the walk and where the seat stands in it. Out: the feed as it may lie open beside the walk.
 */
import type { FeedLine, SeatView } from '../../../../../game/views/index.ts';
import { feedBeforeAftermath, linesOf } from '../feed/feed-sections.ts';
import type { WalkStep } from './walk-of-phase.ts';

/** The feed without what the walk has not come to. */
export function openedFeed(
  feed: readonly FeedLine[],
  view: SeatView,
  walk: readonly WalkStep[],
  at: number,
): readonly FeedLine[] {
  if (view.phase === 'briefing') {
    const coming = new Set(
      walk.slice(at + 1).flatMap((step) => (step.kind === 'document' ? [step.line.number] : [])),
    );
    return feed.filter((line) => !coming.has(line.number));
  }
  if (view.phase !== 'report') return feed;
  if (walk[at]?.kind === 'report') return feedBeforeAftermath(feed, view.turn);
  const sealed = new Set(linesOf(feed, view.turn, 'resolution').map((line) => line.number));
  return feed.filter((line) => !sealed.has(line.number));
}
