// Checks one act and a whole order before it is sealed: everything a seat could get wrong, with a code and where.
import { AIMS, PUBLIC_LINES, PUBLICITIES, type PublicLine, type SeatId } from '../../../vocabulary/index.ts';
import type { Act, Order } from '../game-state.ts';
import { isInHand, targetActors, targetAssets } from '../hands.ts';
import { isAvailable, openActors, openAssets } from '../options.ts';
import type { Play } from '../play.ts';
import type { RuleRefusal } from '../refusal-codes.ts';
import { refuse } from '../refuse.ts';
import { linked } from '../scenario-index.ts';

const MOST_NORMS = 2;
/** The lines that name somebody: two must, one may. */
const NAMING_LINES: ReadonlySet<PublicLine> = new Set(['territory', 'group', 'state']);

const targetProblem = (play: Play, seat: SeatId, act: Act): RuleRefusal | undefined => {
  const response = linked(play.index.responses, act.response);
  const bad = refuse('rules/bad-target', { response: act.response });
  if (response.target.of === 'none') {
    return act.targetActor === undefined && act.targetAsset === undefined ? undefined : bad;
  }
  if (response.target.of === 'actor') {
    const fits =
      act.targetActor !== undefined && targetActors(play.index, response, seat).includes(act.targetActor);
    return fits && act.targetAsset === undefined ? undefined : bad;
  }
  const fits =
    act.targetAsset !== undefined && targetAssets(play.index, response, seat).includes(act.targetAsset);
  return fits && act.targetActor === undefined ? undefined : bad;
};

/** A target that could be aimed at, but does not fit as things stand: it has not asked, for example. */
const closedProblem = (play: Play, seat: SeatId, act: Act): RuleRefusal | undefined => {
  const { index, state } = play;
  const response = linked(index.responses, act.response);
  const { targetActor, targetAsset } = act;
  const isClosed =
    (targetActor !== undefined && !openActors(index, state, seat, response).includes(targetActor)) ||
    (targetAsset !== undefined && !openAssets(index, state, seat, response).includes(targetAsset));
  return isClosed ? refuse('rules/closed-target', { response: response.id }) : undefined;
};

const evidenceProblem = (play: Play, seat: SeatId, act: Act): RuleRefusal | undefined => {
  const bounds = linked(play.index.responses, act.response).evidence ?? { min: 0, max: 0 };
  const distinct = new Set(act.evidence);
  if (distinct.size !== act.evidence.length || distinct.size < bounds.min || distinct.size > bounds.max) {
    return refuse('rules/evidence-count', { response: act.response, min: bounds.min, max: bounds.max });
  }
  for (const item of act.evidence) {
    if (!play.index.evidence.has(item)) return refuse('rules/unknown-evidence', { item });
    const state = play.state.evidence[item];
    if (!state?.holders.includes(seat)) return refuse('rules/evidence-not-held', { item });
  }
  return undefined;
};

/** What is wrong with an act for this seat now, if anything. Capital is checked over the whole order. */
export const actProblem = (play: Play, seat: SeatId, act: Act): RuleRefusal | undefined => {
  const response = play.index.responses.get(act.response);
  if (!response) return refuse('rules/unknown-response', { response: act.response });
  if (!isInHand(play.index, seat, response)) {
    return refuse('rules/not-in-hand', { response: response.id });
  }
  if (!isAvailable(play.index, play.state, seat, response)) {
    return refuse('rules/not-in-hand', { response: response.id });
  }
  if (!AIMS.includes(act.aim)) return refuse('rules/bad-value', { field: 'aim' });
  if (!PUBLICITIES.includes(act.publicity) || !response.publicity.includes(act.publicity)) {
    return refuse('rules/bad-publicity', { response: response.id });
  }
  if (act.basis.length > MOST_NORMS) return refuse('rules/too-many-norms', { most: MOST_NORMS });
  if (new Set(act.basis).size !== act.basis.length) return refuse('rules/same-norm-twice');
  return targetProblem(play, seat, act) ?? closedProblem(play, seat, act) ?? evidenceProblem(play, seat, act);
};

const sameAct = (one: Act, other: Act): boolean =>
  one.response === other.response &&
  one.targetActor === other.targetActor &&
  one.targetAsset === other.targetAsset;

const lineProblem = (play: Play, seat: SeatId, order: Order): RuleRefusal | undefined => {
  if (!PUBLIC_LINES.includes(order.line)) return refuse('rules/bad-value', { field: 'line' });
  const named = order.named === undefined ? undefined : play.index.actors.get(order.named);
  if (order.named !== undefined && !named) return refuse('rules/unknown-target', { actor: order.named });
  if (order.named !== undefined && !NAMING_LINES.has(order.line)) return refuse('rules/line-takes-no-name');
  if (order.line === 'group' && named !== undefined && named.kind !== 'group')
    return refuse('rules/line-names-group', { actor: named.id });
  const wantsState = order.line === 'territory' || order.line === 'state';
  if (wantsState && (named?.kind !== 'state' || named.id === seat))
    return refuse('rules/line-needs-name', {});
  return undefined;
};

const choiceProblem = (play: Play, seat: SeatId, order: Order): RuleRefusal | undefined => {
  if (order.choice === undefined) return undefined;
  const truth = play.index.hypotheses.get(play.state.truth);
  const offered = truth?.chooser === seat && truth.choices.some((one) => one.choice === order.choice);
  return offered ? undefined : refuse('rules/no-choice', {});
};

/** What is wrong with an order, if anything; `already` are acts that the facilitator mapped for the seat. */
export const orderProblem = (
  play: Play,
  seat: SeatId,
  order: Order,
  already: readonly Act[],
): RuleRefusal | undefined => {
  const most = play.index.scenario.numbers.actsPerOrder;
  const acts = [...already, ...order.acts];
  if (acts.length > most) return refuse('rules/too-many-acts', { most });
  for (const act of order.acts) {
    const problem = actProblem(play, seat, act);
    if (problem) return problem;
  }
  for (const [place, act] of acts.entries()) {
    const { once } = linked(play.index.responses, act.response);
    const repeats = (earlier: Act): boolean =>
      once ? earlier.response === act.response : sameAct(earlier, act);
    if (acts.slice(0, place).some(repeats)) {
      return refuse('rules/same-act-twice', { response: act.response });
    }
  }
  const cost = acts.reduce((sum, act) => sum + (play.index.responses.get(act.response)?.cost ?? 0), 0);
  const capital = play.state.actors[seat]?.capital ?? 0;
  if (cost > capital) return refuse('rules/too-dear', { cost, capital });
  return lineProblem(play, seat, order) ?? choiceProblem(play, seat, order);
};
