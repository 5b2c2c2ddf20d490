// Puts a bot's order together: the best cards it can afford, not three of a kind; aims and norms cited; its line and its secret choice.
import type { Act, Order } from '../game/rules/index.ts';
import type { Aim, NormId, Publicity, ResponseClass } from '../vocabulary/index.ts';
import type { Attitude } from './attitude.ts';
import { BASES, PRIVATE_BASES } from './bases.ts';
import type { BotSituation } from './bot.ts';
import { choiceOf } from './choose-in-secret.ts';
import { lineOf } from './choose-line.ts';
import { evidenceFor } from './choose-evidence.ts';
import { outlookOf } from './outlook.ts';
import type { Reading } from './reading.ts';
import { weighCard, WORTH_PLAYING, type Weighed } from './weigh-card.ts';

/** What each further card of the same class is worth less. */
const SAME_CLASS_POINTS = 9;

const AIM_OF: Readonly<Record<ResponseClass, Aim>> = {
  protective: 'protect_own_systems',
  cooperative: 'cooperate',
  diplomatic: 'induce_compliance',
  retorsion: 'induce_compliance',
  coercive: 'induce_compliance',
  force: 'repel_attack',
};

const publicityOf = (weighed: Weighed, attitude: Attitude): Publicity => {
  const { publicity } = weighed.card;
  // Coercion without procedure prefers the dark; everything else the usual way of the card.
  if (!attitude.pressing.procedure && weighed.response.class === 'coercive' && publicity.includes('covert'))
    return 'covert';
  return publicity[0] ?? 'private';
};

const normsFor = ({ table, view }: BotSituation, test: string): readonly NormId[] => {
  const kind = table.actors.find((one) => one.id === view.seat)?.kind;
  const own = kind === 'firm' || kind === 'civil-society' ? PRIVATE_BASES[test] : undefined;
  return (own ?? BASES[test] ?? []) as readonly NormId[];
};

const actFrom = (
  situation: BotSituation,
  weighed: Weighed,
  attitude: Attitude,
  reading: Reading,
): Act | undefined => {
  const evidence = evidenceFor(situation, weighed, reading);
  if (!evidence) return undefined;
  const basis = normsFor(situation, weighed.response.test);
  return {
    response: weighed.response.id,
    ...(weighed.actor === undefined ? {} : { targetActor: weighed.actor }),
    ...(weighed.asset === undefined ? {} : { targetAsset: weighed.asset }),
    publicity: publicityOf(weighed, attitude),
    aim: AIM_OF[weighed.response.class],
    basis: [...basis],
    evidence: [...evidence],
    urgent: false,
  };
};

interface Chosen {
  readonly weighed: Weighed;
  readonly act: Act;
}

const worthBeside = (chosen: readonly Chosen[], one: Weighed): number => {
  let { worth } = one;
  for (const { weighed } of chosen) {
    if (weighed.response.class === one.response.class) worth -= SAME_CLASS_POINTS;
  }
  return worth;
};

const fits = (chosen: readonly Chosen[], one: Weighed, attitude: Attitude): boolean => {
  if (chosen.some(({ weighed }) => weighed.response.id === one.response.id)) return false;
  const pressed = chosen.filter(({ weighed }) => weighed.pressure).length;
  return !one.pressure || pressed < attitude.pressing.most;
};

const chooseActs = (situation: BotSituation, attitude: Attitude, reading: Reading): readonly Act[] => {
  const { view, table } = situation;
  const outlook = outlookOf(situation, attitude, reading);
  let open: Weighed[] = [];
  for (const card of view.hand) {
    for (const one of weighCard(card, outlook)) open.push(one);
  }
  const chosen: Chosen[] = [];
  let { capital } = view.self;
  while (chosen.length < table.limits.acts) {
    open = open.filter((one) => one.card.cost <= capital && fits(chosen, one, attitude));
    let best: Weighed | undefined;
    let most = 0;
    for (const one of open) {
      const worth = worthBeside(chosen, one);
      if (worth < WORTH_PLAYING || worth <= most) continue;
      best = one;
      most = worth;
    }
    if (!best) break;
    const next = best;
    open = open.filter((one) => one !== next);
    const act = actFrom(situation, next, attitude, reading);
    if (!act) continue;
    chosen.push({ weighed: next, act });
    capital -= next.card.cost;
  }
  return chosen.map(({ act }) => act);
};

/** The order a bot of this attitude seals. */
export const composeOrder = (situation: BotSituation, attitude: Attitude, reading: Reading): Order => {
  const choice = choiceOf(situation, attitude, reading);
  return {
    acts: [...chooseActs(situation, attitude, reading)],
    ...lineOf(situation, attitude, reading),
    ...(choice === undefined ? {} : { choice }),
  };
};
