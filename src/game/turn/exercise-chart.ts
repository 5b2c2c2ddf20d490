// The statechart of an exercise: phases and clock, nothing else. No timers, actors, invocations or guards, and an empty context.
// An event carries the answer that a guard would compute (`sealed` or `phase-over`); whether it is permitted is asked with `can`.
// Inputs that leave the phase as it is target their own state: `can` counts a transition without target as forbidden.
import { setup } from 'xstate';

/** Events of the chart. */
export const CHART_EVENTS = [
  'start',
  'consult',
  'estimate',
  'write',
  'seal-one',
  'ready-one',
  'phase-over',
  'last-report-over',
  'resolved',
  'run',
  'rewind',
  'assign',
  'end',
  'close',
  'clock-start',
  'clock-stop',
  'clock-pause',
  'clock-resume',
  'clock-extend',
  'clock-expire',
] as const;
export type ChartEventType = (typeof CHART_EVENTS)[number];
/** An event as the chart takes it: a name and nothing else. */
export interface ChartEvent {
  readonly type: ChartEventType;
}

/** The chart of an exercise. Regions: `course` (phases) and `clock`. */
export const exerciseChart = setup({ types: { events: {} as ChartEvent } }).createMachine({
  id: 'exercise',
  type: 'parallel',
  states: {
    course: {
      initial: 'lobby',
      states: {
        lobby: { on: { start: 'orientation' } },
        orientation: {
          on: {
            estimate: 'orientation',
            'ready-one': 'orientation',
            run: 'orientation',
            rewind: 'orientation',
            assign: 'orientation',
            'phase-over': 'turn',
            end: 'debrief',
          },
        },
        turn: {
          initial: 'briefing',
          on: { end: 'debrief' },
          states: {
            briefing: {
              on: {
                'ready-one': 'briefing',
                run: 'briefing',
                rewind: 'briefing',
                assign: 'briefing',
                'phase-over': 'consultation',
              },
            },
            consultation: {
              on: {
                consult: 'consultation',
                estimate: 'consultation',
                'ready-one': 'consultation',
                run: 'consultation',
                rewind: 'consultation',
                assign: 'consultation',
                'phase-over': 'decision',
              },
            },
            decision: {
              on: {
                estimate: 'decision',
                write: 'decision',
                'seal-one': 'decision',
                run: 'decision',
                rewind: 'decision',
                assign: 'decision',
                'phase-over': 'resolution',
              },
            },
            resolution: { on: { resolved: 'report' } },
            report: {
              on: {
                'ready-one': 'report',
                run: 'report',
                rewind: 'report',
                assign: 'report',
                'phase-over': 'briefing',
                'last-report-over': '#exercise.course.debrief',
              },
            },
          },
        },
        debrief: { on: { rewind: 'debrief', close: 'closed' } },
        closed: {},
      },
    },
    clock: {
      initial: 'stopped',
      states: {
        stopped: { on: { 'clock-start': 'running', 'clock-stop': 'stopped' } },
        running: {
          on: {
            'clock-start': 'running',
            'clock-stop': 'stopped',
            'clock-pause': 'paused',
            'clock-extend': 'running',
            'clock-expire': 'expired',
          },
        },
        paused: {
          on: {
            'clock-start': 'running',
            'clock-stop': 'stopped',
            'clock-resume': 'running',
            'clock-extend': 'paused',
          },
        },
        expired: { on: { 'clock-start': 'running', 'clock-stop': 'stopped', 'clock-extend': 'running' } },
      },
    },
  },
});
