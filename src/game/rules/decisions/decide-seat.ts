// Decides what a seat does for itself: ready, estimate, a free-text act, the sealed order.
import type { HypothesisId, SeatId } from '../../../vocabulary/index.ts';
import type { SeatCommand } from '../command.ts';
import type { Act, Order, TextRef } from '../game-state.ts';
import type { Play } from '../play.ts';
import type { RuleRefusal } from '../refusal-codes.ts';
import { refuse } from '../refuse.ts';
import { orderProblem } from './check-act.ts';

type CommandOf<T extends SeatCommand['type']> = Extract<SeatCommand, { type: T }>;

/** Tokens that an estimate lays over the hypotheses. */
export const ESTIMATE_TOKENS = 20;

/** The seat is done with the phase. */
export const decideReady = (play: Play, seat: SeatId): RuleRefusal | undefined => {
  if (play.state.seats[seat]?.ready) return refuse('rules/already-ready');
  play.emit({ type: 'seat-readied', seat });
  return undefined;
};

/** Lays all twenty tokens over the scenario's hypotheses. */
export const decideEstimate = (
  play: Play,
  seat: SeatId,
  command: CommandOf<'estimate'>,
): RuleRefusal | undefined => {
  const tokens: Record<HypothesisId, number> = {};
  let sum = 0;
  for (const { id } of play.index.scenario.hypotheses) {
    const laid: unknown = Object.hasOwn(command.tokens, id) ? command.tokens[id] : 0;
    if (typeof laid !== 'number' || !Number.isInteger(laid) || laid < 0) return refuse('rules/tokens', {});
    tokens[id] = laid;
    sum += laid;
  }
  const unknown = Object.keys(command.tokens).find((id) => !play.index.hypotheses.has(id));
  if (unknown !== undefined) return refuse('rules/unknown-hypothesis', { hypothesis: unknown });
  if (sum !== ESTIMATE_TOKENS) return refuse('rules/tokens', { sum, all: ESTIMATE_TOKENS });
  play.emit({ type: 'estimated', seat, tokens });
  return undefined;
};

/** Writes an act in free text, for the facilitator to map to a response or to refuse. */
export const decideWriteAct = (play: Play, seat: SeatId, text: TextRef): RuleRefusal | undefined => {
  if (play.state.seats[seat]?.order && play.state.seats[seat].ready) return refuse('rules/already-sealed');
  play.emit({ type: 'act-written', seat, text: { id: text.id, hash: text.hash } });
  return undefined;
};

/** An act with exactly the fields of an act, in case more came over the wire, and with nothing in common with the one given. */
export const plainAct = (act: Act): Act => {
  // Field by field and not by spreading what there is: every act passes here twice or thrice.
  const plain = { response: act.response } as Act;
  if (act.targetActor !== undefined) plain.targetActor = act.targetActor;
  if (act.targetAsset !== undefined) plain.targetAsset = act.targetAsset;
  plain.publicity = act.publicity;
  plain.aim = act.aim;
  plain.basis = [...act.basis];
  plain.evidence = [...act.evidence];
  plain.urgent = act.urgent;
  if (act.reason !== undefined) plain.reason = { id: act.reason.id, hash: act.reason.hash };
  return plain;
};

const plainOrder = (order: Order): Order => ({
  acts: order.acts.map(plainAct),
  line: order.line,
  ...(order.named === undefined ? {} : { named: order.named }),
  ...(order.choice === undefined ? {} : { choice: order.choice }),
});

/** Seals the seat's order for the turn; it stays secret until all are sealed or time is up. */
export const decideSeal = (play: Play, seat: SeatId, order: Order): RuleRefusal | undefined => {
  const state = play.state.seats[seat];
  if (state?.ready) return refuse('rules/already-sealed');
  const problem = orderProblem(play, seat, order, state?.order?.acts ?? []);
  if (problem) return problem;
  play.emit({ type: 'order-sealed', seat, order: plainOrder(order) });
  return undefined;
};
