// The play that the turn layer walks: what rules get, and what a phase must know of the log. A type and the names of deadlines.
// In: the play. Out: the name of a deadline. Timers themselves are the host's.
import type { Play } from '../rules/index.ts';

/** A play in the course of a log. */
export interface TurnPlay extends Play {
  /** How often the log has been rewound so far. Everybody at the table knows it, which is not true of the number of entries. */
  readonly rewinds: number;
}

const mark = (play: TurnPlay): string => (play.rewinds > 0 ? String(play.rewinds) : '');

/** What the deadline of a phase is called; never twice in a log: between two rewinds a phase of a turn is entered once. */
export const deadlineName = (play: TurnPlay, turn: number, phase: string): string => {
  const rewound = mark(play);
  return `${String(turn)}:${phase}${rewound === '' ? '' : `~${rewound}`}`;
};

/** What a deadline is called after its clock was set anew; never twice in a log. */
export const nextDeadlineName = (play: TurnPlay, id: string): string => `${id}+${mark(play)}`;
