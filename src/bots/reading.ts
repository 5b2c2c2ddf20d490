// How a bot reads its situation: what it believes, who might answer for the incident, whom it trusts, what it still has to learn.
// In: public scenario and view. Out: plain figures that the doctrines weigh. Nothing here looks beyond the seat's view.
import { drawsOf, present } from '../base/index.ts';
import type { PublicActor } from '../game/views/index.ts';
import type { ActorId, HypothesisId, SeatId } from '../vocabulary/index.ts';
import type { BotSituation } from './bot.ts';
import { pressureOn, type Pressure } from './pressure.ts';
import { leadingOf, stanceOf, type Stance, type Theory } from './stance.ts';
import { lookUpIn } from './table-look-up.ts';

/** A state that may answer for the incident. */
export interface Suspect {
  readonly actor: ActorId;
  /** The suspicion kept of it, in permille; a seat that clings keeps more than it believes. */
  readonly permille: number;
  /** Whether it is believed more, by a token at least, than that another state answers or none: what the seat's own tokens say. */
  readonly leads: boolean;
}

/** The situation as figures. */
export interface Reading {
  readonly me: PublicActor;
  /** Belief per theory, permille: the items the seat has, and what it knows of itself. */
  readonly belief: ReadonlyMap<HypothesisId, number>;
  /** The theory believed most. */
  readonly leading: Theory;
  readonly stance: Stance;
  /** The state most likely to answer for the incident, if any; never the seat itself. */
  readonly suspect: Suspect | undefined;
  /** 0 (certain) to 1000 (no idea). */
  readonly doubt: number;
  /** What weighs on the seat, read when it is first asked for: in consultation few answers turn on it. */
  readonly pressure: () => Pressure;
  readonly trustIn: (actor: ActorId) => number;
  /** Whether the seat put the step on record, to the actor, before this turn. */
  readonly recorded: (kind: 'call' | 'notice', to: ActorId) => boolean;
  /** A number 0..n-1 from the bot's own luck. */
  readonly luck: (n: number, ...key: readonly (string | number)[]) => number;
}

const NEUTRAL_TRUST = 40;
/** Belief, in permille, that one token of an estimate stands for. */
const A_TOKEN = 50;
/** What a seat that decides over the author leaves to the theories it knows to be false, and the other way round: a tenth. */
const KNOWN_FALSE = 10;

const beliefOf = ({ table, view }: BotSituation): ReadonlyMap<HypothesisId, number> => {
  const chooses = view.self.choices.length > 0;
  const laid = new Map(view.dossier.belief.map(({ hypothesis, permille }) => [hypothesis, permille]));
  if (!chooses && !lookUpIn(table).accusable.has(view.seat)) return laid;
  let whole = 0;
  for (const { id, responsible } of table.hypotheses) {
    const permille = laid.get(id) ?? 0;
    const weight = (responsible === view.seat) === chooses ? permille : Math.trunc(permille / KNOWN_FALSE);
    laid.set(id, weight);
    whole += weight;
  }
  for (const [id, weight] of laid) laid.set(id, Math.trunc((1000 * weight) / Math.max(1, whole)));
  return laid;
};

/** Belief by who would answer: a state, or nobody (`undefined`). Theories that name the same state add up. */
const beliefByAnswer = (
  { table }: BotSituation,
  belief: ReadonlyMap<HypothesisId, number>,
): ReadonlyMap<ActorId | undefined, number> => {
  const answers = new Map<ActorId | undefined, number>();
  for (const { id, responsible } of table.hypotheses) {
    answers.set(responsible, (answers.get(responsible) ?? 0) + (belief.get(id) ?? 0));
  }
  return answers;
};

const suspectOf = (
  { table, view }: BotSituation,
  answers: ReadonlyMap<ActorId | undefined, number>,
  clings: number,
): Suspect | undefined => {
  const keepsToBelief = clings === 0 || answers.has(view.seat);
  let suspect: ActorId | undefined;
  let most = -1;
  for (const [actor, believed] of answers) {
    if (actor === undefined || actor === view.seat) continue;
    if (!keepsToBelief && !table.seats.some((seat) => seat === actor)) continue;
    const permille = keepsToBelief ? believed : Math.max(clings, believed);
    if (permille <= most) continue;
    suspect = actor;
    most = permille;
  }
  return suspect && { actor: suspect, permille: most, leads: leads(answers, suspect) };
};

const leads = (answers: ReadonlyMap<ActorId | undefined, number>, suspect: ActorId): boolean => {
  const permille = answers.get(suspect) ?? 0;
  for (const [other, rival] of answers) if (other !== suspect && rival + A_TOKEN > permille) return false;
  return true;
};

/** Reads the situation. `clings`: the least suspicion, in permille, kept of a state at the table that some theory makes answerable. */
export const readingOf = (situation: BotSituation, clings = 0): Reading => {
  const { table, view, luck } = situation;
  const me = present(lookUpIn(table).actors.get(view.seat), 'a seat is an actor');
  const belief = beliefOf(situation);
  const leading = leadingOf(table, belief);
  const draws = drawsOf(luck);
  let pressure: Pressure | undefined;
  return {
    me,
    belief,
    leading,
    stance: stanceOf(table, view.seat, belief, view.self.choices.length > 0),
    suspect: suspectOf(situation, beliefByAnswer(situation, belief), clings),
    doubt: 1000 - (belief.get(leading.id) ?? 0),
    pressure: () => (pressure ??= pressureOn(situation, me)),
    trustIn: (actor) => view.self.trust.find((one) => one.in === actor)?.trust ?? NEUTRAL_TRUST,
    recorded: (kind, to) =>
      view.dealings.register.some(
        (entry) => entry.kind === kind && entry.by === view.seat && entry.to === to && entry.turn < view.turn,
      ),
    luck: (n, ...key) => draws(n, view.turn, ...key),
  };
};

/** Other seats, in the scenario's order. */
export const otherSeats = ({ table, view }: BotSituation): readonly SeatId[] =>
  table.seats.filter((seat) => seat !== view.seat);
