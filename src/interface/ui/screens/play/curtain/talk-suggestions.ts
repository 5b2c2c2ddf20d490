/*
 * Who at this table should talk with whom, from what lies open alone.
 * In: the public board and the people at the screen. Out: pairs, the most strained first.
 */
import type { BoardView } from '../../../../../game/views/index.ts';
import type { SeatId } from '../../../../../vocabulary/index.ts';

/** A pair with its tension. */
export interface TalkSuggestion {
  readonly between: readonly [SeatId, SeatId];
  /** 0-100. */
  readonly tension: number;
}

/** At most `most` pairs of people. */
export function talkSuggestions(
  board: BoardView,
  people: readonly SeatId[],
  most = 2,
): readonly TalkSuggestion[] {
  const pairs = people.flatMap((one, at) => people.slice(at + 1).map((other) => [one, other] as const));
  return pairs
    .map((between) => {
      const tie = board.ties.find((candidate) =>
        between.every((seat) => candidate.between.some((end) => end === seat)),
      );
      return { between, tension: tie?.tension ?? 0 };
    })
    .sort((one, other) => other.tension - one.tension)
    .slice(0, most);
}
