// Enters the place an event has led to, and does the work of the phases on the way; resolution passes on to the report by itself.
import { present } from '../../base/index.ts';
import type { Phase } from '../../vocabulary/index.ts';
import { reachEnding, thirtyDaysLater } from '../rules/index.ts';
import type { Course, Place } from './chart-course.ts';
import type { ChartEventType } from './exercise-chart.ts';
import { openBriefing } from './phases/briefing.ts';
import { resolveTurn } from './phases/resolution.ts';
import { deadlineName, type TurnPlay } from './turn-play.ts';

const TIMED = ['briefing', 'consultation', 'decision', 'report'] as const;
const isTimed = (phase: Phase): phase is (typeof TIMED)[number] =>
  (TIMED as readonly Phase[]).includes(phase);

/** A clock that was paused stays so in the next phase: only the facilitator lets time run again. */
const clockEventFor = (play: TurnPlay, minutes: number): ChartEventType => {
  if (minutes === 0) return 'clock-stop';
  return play.state.clock === 'paused' ? 'clock-extend' : 'clock-start';
};

const enter = (play: TurnPlay, next: Place, course: Course): Place => {
  const turn = next.phase === 'briefing' ? play.state.turn + 1 : play.state.turn;
  const { cuts } = play.index.scenario;
  const minutes = isTimed(next.phase) && play.state.clocked ? cuts[play.state.length].minutes[next.phase] : 0;
  const { clock } = present(course(next, clockEventFor(play, minutes)), 'the clock can always be set');
  const deadline = { id: deadlineName(play, turn, next.phase), seconds: minutes * 60 };
  play.emit({
    type: 'phase-entered',
    phase: next.phase,
    turn,
    clock,
    ...(minutes > 0 ? { deadline } : {}),
    ...(next.phase === 'briefing' ? { contacts: play.index.scenario.numbers.contactsPerTurn } : {}),
  });
  return { phase: next.phase, clock };
};

/** Enters the place and carries on until somebody has to act. */
export const followPlace = (play: TurnPlay, next: Place, course: Course): void => {
  if (next.phase === play.state.phase && next.phase !== 'lobby') return;
  // An exercise broken off by the facilitator still gets its thirty days and an ending.
  if (next.phase === 'debrief' && play.state.ending === undefined) {
    thirtyDaysLater(play);
    reachEnding(play, undefined);
  }
  const entered = enter(play, next, course);
  if (entered.phase === 'briefing') openBriefing(play);
  if (entered.phase === 'resolution') {
    resolveTurn(play);
    followPlace(play, present(course(entered, 'resolved'), 'a resolution leads to a report'), course);
  }
};
