// Puts a bot's order together: the best cards it can afford, not three of a kind; aims and norms cited; its line and its secret choice.
import type { Act, Order } from '../game/rules/index.ts';
import type { Aim, NormId, Publicity, ResponseClass } from '../vocabulary/index.ts';
import type { Attitude } from './attitude.ts';
import { BASES, PRIVATE_BASES, RESPONSE_BASES } from './bases.ts';
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

const normsFor = ({ table, view }: BotSituation, { id, test }: Weighed['response']): readonly NormId[] => {
  const kind = table.actors.find((one) => one.id === view.seat)?.kind;
  const own = kind === 'firm' || kind === 'civil-society' ? PRIVATE_BASES[test] : undefined;
  return (own ?? RESPONSE_BASES[id] ?? BASES[test] ?? []) as readonly NormId[];
};

const actFrom = (
  situation: BotSituation,
  weighed: Weighed,
  attitude: Attitude,
  reading: Reading,
): Act | undefined => {
  const evidence = evidenceFor(situation, weighed, reading);
  if (!evidence) return undefined;
  const act = { response: weighed.response.id } as Act;
  if (weighed.actor !== undefined) act.targetActor = weighed.actor;
  if (weighed.asset !== undefined) act.targetAsset = weighed.asset;
  act.publicity = publicityOf(weighed, attitude);
  act.aim = AIM_OF[weighed.response.class];
  act.basis = [...normsFor(situation, weighed.response)];
  act.evidence = [...evidence];
  act.urgent = false;
  return act;
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

const isChosen = (chosen: readonly Chosen[], { response }: Weighed): boolean =>
  chosen.some(({ weighed }) => weighed.response.id === response.id);

/** The best of the open ways to play a card that can be paid for and goes with what is chosen; none that is not worth playing. */
const bestOf = (
  open: readonly Weighed[],
  chosen: readonly Chosen[],
  { pressing }: Attitude,
  capital: number,
): Weighed | undefined => {
  const mayPress = chosen.filter(({ weighed }) => weighed.pressure).length < pressing.most;
  let best: Weighed | undefined;
  let most = 0;
  for (const one of open) {
    if (one.worth <= most || one.card.cost > capital || (one.pressure && !mayPress)) continue;
    const worth = worthBeside(chosen, one);
    if (worth < WORTH_PLAYING || worth <= most || isChosen(chosen, one)) continue;
    best = one;
    most = worth;
  }
  return best;
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
    const next = bestOf(open, chosen, attitude, capital);
    if (!next) break;
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
