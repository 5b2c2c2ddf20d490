// What a bot does in secret where it decides over the author: it goes on until pressed, and then gives way by degrees.
// In: how hard it is pressed and what it has promised. Out: one of the choices offered, or none.
import type { AuthorChoice } from '../vocabulary/index.ts';
import type { Attitude } from './attitude.ts';
import type { BotSituation } from './bot.ts';
import type { Reading } from './reading.ts';

/** Clauses and options of the shared catalogue that promise an end, with the choice they rest on. */
export const PROMISES: Readonly<Record<string, AuthorChoice>> = {
  'cessation/quiet-stand-down': 'pause',
  'cessation/mutual-moratorium': 'pause',
  'cessation/verified-stand-down': 'pause',
  'cessation/public-disavowal': 'disown',
  'prosecution/surrender-for-trial': 'hand-over',
};

/** Having given way once makes it easier to go on giving way. */
const HABIT = 10;

const promiseOf = ({ view }: BotSituation): AuthorChoice | undefined => {
  const promised = view.dealings.agreements
    .filter((one) => one.status === 'in-force')
    .flatMap((one) => {
      const reserved = one.signed.find((signed) => signed.seat === view.seat)?.reserved ?? [];
      return one.clauses
        .filter(({ clause }) => !reserved.includes(clause))
        .flatMap(({ clause, option }) => PROMISES[`${clause}/${option}`] ?? []);
    });
  return promised.find((choice) => choice === 'hand-over') ?? promised[0];
};

/** The choice of the turn; `undefined` where none is offered. */
export const choiceOf = (
  situation: BotSituation,
  { yielding }: Attitude,
  reading: Reading,
): AuthorChoice | undefined => {
  const { choices, choice: before } = situation.view.self;
  if (choices.length === 0) return undefined;
  const offered = (wanted: AuthorChoice): AuthorChoice | undefined => choices.find((one) => one === wanted);
  const promised = promiseOf(situation);
  if (promised && yielding.keepsWord) return offered(promised) ?? choices[0];
  const pressed = reading.pressure().pressed + (before !== undefined && before !== 'continue' ? HABIT : 0);
  // What a state let happen is given up sooner than what it ordered.
  const own = reading.leading.basis === 'organ' ? 0 : 5;
  if (pressed + own >= yielding.handOver) return offered('hand-over') ?? choices[0];
  if (pressed + own >= yielding.disown) return offered('disown') ?? choices[0];
  if (pressed + own >= yielding.pause) return offered('pause') ?? choices[0];
  return offered('continue') ?? choices[0];
};
