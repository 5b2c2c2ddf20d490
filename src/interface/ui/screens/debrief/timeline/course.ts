// The course of the crisis, turn by turn. In: the debrief. Out: escalation, harm, and how many acts were unlawful in truth.
import type { DebriefView } from '../../../../../game/views/index.ts';

/** A turn of the course. */
export interface CourseTurn {
  /** From 1. */
  readonly turn: number;
  /** 0-100, when the turn closed. */
  readonly escalation: number;
  /** Points of harm that the turn's wave did. */
  readonly harm: number;
  /** Acts that were unlawful on what was true. */
  readonly unlawful: number;
}

/** All turns in order. */
export function courseOf(view: DebriefView): readonly CourseTurn[] {
  return view.escalation.map((escalation, place) => ({
    turn: place + 1,
    escalation,
    harm: view.harm[place] ?? 0,
    unlawful: view.acts.filter(
      ({ act, finding }) => act.turn === place + 1 && finding?.true.verdict === 'unlawful',
    ).length,
  }));
}
