// How a bot reads its situation: who might answer for the incident, what is hurt on its side, who presses it, what it still has to learn.
// In: public scenario and view. Out: plain figures that the doctrines weigh. Nothing here looks beyond the seat's view.
import { drawsOf, present } from '../base/index.ts';
import type { PublicActor } from '../game/views/index.ts';
import type { ActorId, HypothesisId, SeatId } from '../vocabulary/index.ts';
import type { BotSituation } from './bot.ts';
import { isPressure } from './purposes.ts';
import { stanceOf, type Stance, type Theory } from './stance.ts';
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
  /** The state most likely to answer for the incident; never the seat itself. */
  readonly suspect?: Suspect;
  /** The actor that pressed the seat most in public lately, if any did. */
  readonly aggressor?: ActorId;
  /** Points of integrity lost by what the seat owns, hosts or lives from. */
  readonly hurt: number;
  /** 0 (certain) to 1000 (no idea). */
  readonly doubt: number;
  readonly escalation: number;
  /** How hard the seat is pressed to stop what comes from its side: calls, notices, measures, names, strain, escalation. */
  readonly pressed: number;
  /** Whether a clause in force binds the seat to say nothing alone. */
  readonly gagged: boolean;
  readonly trustIn: (actor: ActorId) => number;
  /** Whether the seat put the step on record, to the actor, before this turn. */
  readonly recorded: (kind: 'call' | 'notice', to: ActorId) => boolean;
  /** A number 0..n-1 from the bot's own luck. */
  readonly luck: (n: number, ...key: readonly (string | number)[]) => number;
}

const NEUTRAL_TRUST = 40;
/** Belief, in permille, that one token of an estimate stands for. */
const A_TOKEN = 50;
/** Turns for which a hard public act against a seat is remembered. */
const REMEMBERED = 2;
/** What a seat that decides over the author leaves to the theories it knows to be false, and the other way round: a tenth. */
const KNOWN_FALSE = 10;

const beliefOf = ({ table, view }: BotSituation): ReadonlyMap<HypothesisId, number> => {
  const chooses = view.self.choices.length > 0;
  const laid = view.dossier.belief.map(({ hypothesis, permille }) => {
    const theory = table.hypotheses.find((one) => one.id === hypothesis);
    const mine = theory?.responsible === view.seat;
    return [hypothesis, mine === chooses ? permille : Math.trunc(permille / KNOWN_FALSE)] as const;
  });
  const whole = Math.max(
    1,
    laid.reduce((sum, [, weight]) => sum + weight, 0),
  );
  const knowsItself = chooses || table.hypotheses.some((one) => one.responsible === view.seat);
  if (!knowsItself)
    return new Map(view.dossier.belief.map(({ hypothesis, permille }) => [hypothesis, permille]));
  return new Map(laid.map(([id, weight]) => [id, Math.trunc((1000 * weight) / whole)]));
};

const hardActs = ({ table, view }: BotSituation): readonly ActorId[] => {
  const lookUp = lookUpIn(table);
  return view.board.acts.flatMap((act) => {
    if (act.turn < view.turn - REMEMBERED) return [];
    const asset = act.targetAsset === undefined ? undefined : lookUp.assets.get(act.targetAsset);
    if ((act.targetActor ?? asset?.owner) !== view.seat) return [];
    const response = lookUp.responses.get(act.response);
    return response && isPressure(response) ? [act.seat] : [];
  });
};

const NAMED_POINTS = { silence: 0, concern: 0, group: 0, territory: 5, state: 10 } as const;

const pressureOn = ({ view }: BotSituation, hard: number, escalation: number): number => {
  const { register } = view.dealings;
  const calls = register.filter((one) => one.to === view.seat && one.kind === 'call').length;
  const notices = register.filter((one) => one.to === view.seat && one.kind === 'notice').length;
  const named = view.board.actors.reduce(
    (sum, actor) => sum + (actor.named === view.seat ? NAMED_POINTS[actor.line] : 0),
    0,
  );
  const home = Math.max(0, view.self.strain - 50);
  const heat = Math.max(0, escalation - 55);
  return (
    Math.min(2, calls) * 6 +
    Math.min(2, notices) * 14 +
    Math.min(4, hard) * 12 +
    Math.min(15, named) +
    home +
    heat
  );
};

/** The clause of the shared catalogue by which parties promise to name nobody and to publish nothing alone. */
const GAG = 'quiet-line';

const isGagged = ({ view }: BotSituation): boolean =>
  view.dealings.agreements.some(
    (one) =>
      one.status === 'in-force' &&
      one.clauses.some(({ clause }) => (clause as string) === GAG) &&
      !one.signed.some(
        ({ seat, reserved }) => seat === view.seat && reserved.some((clause) => (clause as string) === GAG),
      ),
  );

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
  situation: BotSituation,
  belief: ReadonlyMap<HypothesisId, number>,
  clings: number,
): Suspect | undefined => {
  const { table, view } = situation;
  const answers = beliefByAnswer(situation, belief);
  const knowsItself = answers.has(view.seat);
  const seated = (actor: ActorId): boolean => table.seats.some((seat) => seat === actor);
  return [...answers]
    .flatMap(([actor, permille]): Suspect[] => {
      if (actor === undefined || actor === view.seat) return [];
      const leads = [...answers].every(([other, rival]) => other === actor || rival + A_TOKEN <= permille);
      if (clings === 0 || knowsItself) return [{ actor, permille, leads }];
      return seated(actor) ? [{ actor, permille: Math.max(clings, permille), leads }] : [];
    })
    .sort((one, other) => other.permille - one.permille)[0];
};

/** Reads the situation. `clings`: the least suspicion, in permille, kept of a state at the table that some theory makes answerable. */
export const readingOf = (situation: BotSituation, clings = 0): Reading => {
  const { table, view, luck } = situation;
  const me = present(
    table.actors.find((actor) => actor.id === view.seat),
    'a seat is an actor',
  );
  const belief = beliefOf(situation);
  const suspect = suspectOf(situation, belief, clings);
  const [leading] = [...table.hypotheses].sort(
    (one, other) => (belief.get(other.id) ?? 0) - (belief.get(one.id) ?? 0),
  );
  const mine = (asset: { owner: ActorId; host: ActorId }): boolean =>
    asset.owner === me.id || asset.host === me.id || (me.home !== undefined && asset.host === me.home);
  const hurt = table.assets.reduce((sum, asset) => {
    const state = view.board.assets.find((one) => one.id === asset.id);
    return mine(asset) ? sum + (state?.lost ?? 0) : sum;
  }, 0);
  const escalation = view.board.meters.find((meter) => (meter.id as string) === 'escalation')?.value ?? 0;
  const hard = hardActs(situation);
  const aggressor = hard.at(-1);
  const draws = drawsOf(luck);
  return {
    me,
    belief,
    leading: present(leading, 'a scenario has theories'),
    stance: stanceOf(table, view.seat, belief, view.self.choices.length > 0),
    ...(suspect ? { suspect } : {}),
    ...(aggressor ? { aggressor } : {}),
    hurt,
    doubt: 1000 - (leading ? (belief.get(leading.id) ?? 0) : 0),
    escalation,
    pressed: pressureOn(situation, hard.length, escalation),
    gagged: isGagged(situation),
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
