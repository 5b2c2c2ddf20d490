// What acts do to tension and escalation, how both ebb, and the accidents that high escalation breeds.
import { happens, percentOf } from '../../base/index.ts';
import type { MeterId } from '../../vocabulary/index.ts';
import { moveMeter, moveTension } from './effects/clamped-changes.ts';
import type { ActRecord } from './game-state.ts';
import type { Play } from './play.ts';
import { linked } from './scenario-index.ts';

/** The meter of escalation, common to all scenarios. */
export const ESCALATION = 'escalation' as MeterId;
/** The meter of public confidence, common to all scenarios. */
export const CONFIDENCE = 'confidence' as MeterId;

/** Tension that an act brings by what it is and how it was done, and the escalation that follows from it. */
export const tensionOfAct = (play: Play, act: ActRecord, unlawful: boolean): void => {
  const { severity } = linked(play.index.responses, act.response);
  if (severity === 0) return;
  const { tension } = play.index.scenario.numbers;
  const harsh = severity > 0;
  let by = severity;
  if (harsh && act.publicity === 'public') by = percentOf(by, tension.publicPercent);
  if (harsh && unlawful) by = percentOf(by, tension.unlawfulPercent);
  const cause = { kind: 'act', act: act.id } as const;
  if (act.affects !== undefined && act.affects !== act.seat && act.publicity !== 'covert') {
    moveTension(play, { between: [act.seat, act.affects], by, cause });
  }
  moveMeter(play, { meter: ESCALATION, by: percentOf(by, tension.escalationPercent), cause });
};

/** The ebb of each turn. */
export const decay = (play: Play): void => {
  const cause = { kind: 'rule', rule: 'decay' } as const;
  const { decay: by } = play.index.scenario.numbers.tension;
  for (const tie of Object.values(play.state.ties))
    moveTension(play, { between: [tie.a, tie.b], by: -by, cause });
  moveMeter(play, { meter: ESCALATION, by: -by, cause });
};

/** With high escalation an accident may happen between the two most tense states; a tested channel halves the chance. */
export const accident = (play: Play): void => {
  const { accident: rule } = play.index.scenario.numbers;
  const over = Math.max(0, (play.state.meters[ESCALATION] ?? 0) - rule.from);
  if (over === 0) return;
  const states = Object.values(play.state.ties).filter((tie) =>
    [tie.a, tie.b].every((actor) => play.index.actors.get(actor)?.kind === 'state'),
  );
  const worst = states.reduce<(typeof states)[number] | undefined>(
    (top, tie) => (top === undefined || tie.tension > top.tension ? tie : top),
    undefined,
  );
  if (!worst) return;
  const chance = Math.trunc((over * rule.permillePerPoint) / (worst.channel ? 2 : 1));
  if (!happens(play.state.seed, Math.min(1000, chance), 'accident', play.state.turn)) return;
  const cause = { kind: 'rule', rule: 'accident' } as const;
  play.emit({ type: 'accident-happened', between: [worst.a, worst.b] });
  moveTension(play, { between: [worst.a, worst.b], by: rule.tension, cause });
  moveMeter(play, { meter: ESCALATION, by: rule.escalation, cause });
};
