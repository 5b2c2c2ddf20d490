// What agreements do by themselves: entry into force, what each turn brings, breaches and their discovery, joint findings, lapse.
// What an option costs once is paid on signing (clause-price.ts); what it costs each turn is paid here, or the promise is broken.
import { happens } from '../../base/index.ts';
import type { ClauseOptionSpec, ClauseSpec } from '../../scenario/index.ts';
import {
  INCLUDED_CHOICES,
  type AuthorChoice,
  type ClauseId,
  type EvidenceId,
  type SeatId,
} from '../../vocabulary/index.ts';
import { isPayment, payBack, paymentsIn } from './clause-price.ts';
import { holds } from './conditions/holds.ts';
import { applyEffects } from './effects/apply-effects.ts';
import type { AgreementState } from './game-state.ts';
import { moveTrust } from './effects/clamped-changes.ts';
import type { Play } from './play.ts';
import { linked } from './scenario-index.ts';

/** Turns that a proposal stays open. */
const OPEN_TURNS = 2;

interface Bound {
  readonly clause: ClauseSpec;
  readonly option: ClauseOptionSpec;
  readonly party: SeatId;
}

/** Whether the clause of its agreement binds the party: a reservation frees its author. */
const binds = ({ signed }: AgreementState, clause: ClauseId, party: SeatId): boolean =>
  !(signed[party] ?? []).includes(clause);

/** Clauses of an agreement with the parties they bind. */
const boundParties = (play: Pick<Play, 'index'>, agreement: AgreementState): readonly Bound[] => {
  const bound: Bound[] = [];
  for (const filled of agreement.clauses) {
    const clause = linked(play.index.clauses, filled.clause);
    const option = clause.options.find((one) => one.id === filled.option);
    if (!option) continue;
    for (const party of agreement.parties) {
      if (binds(agreement, clause.id, party)) bound.push({ clause, option, party });
    }
  }
  return bound;
};

/** Whether a clause of the agreement has the party inquire together with others. */
export const inquiresJointly = (
  play: Pick<Play, 'index'>,
  agreement: AgreementState,
  party: SeatId,
): boolean =>
  agreement.parties.includes(party) &&
  agreement.clauses.some(
    ({ clause }) => linked(play.index.clauses, clause).joint && binds(agreement, clause, party),
  );

const settingOf = (agreement: AgreementState, clause: ClauseId, party: SeatId, occasion: string) => ({
  self: party,
  parties: agreement.parties,
  evidence: [],
  agreement: agreement.id,
  cause: { kind: 'clause', agreement: agreement.id, clause } as const,
  key: `${occasion}:${agreement.id}:${clause}:${party}`,
});

/** At a briefing: fully signed proposals enter into force, old ones lapse, those in force do what each turn brings. */
export const runAgreements = (play: Play): void => {
  const { turn } = play.state;
  for (const { id } of [...play.state.agreements]) {
    const agreement = play.state.agreements.find((one) => one.id === id);
    if (!agreement) continue;
    if (agreement.status === 'proposed') {
      const complete = agreement.parties.every((party) => agreement.signed[party]);
      if (complete) enterIntoForce(play, agreement);
      else if (agreement.proposed + OPEN_TURNS <= turn) {
        payBack(play, agreement);
        play.emit({ type: 'agreement-lapsed', id, parties: [...agreement.parties] });
      }
    }
    const now = play.state.agreements.find((one) => one.id === id);
    if (now?.status !== 'in-force') continue;
    for (const bound of boundParties(play, now)) bringTurn(play, now, bound);
  }
};

/** What the turn brings a party; who cannot pay what it asks fails to perform, before everybody's eyes, and gets nothing of it. */
const bringTurn = (play: Play, agreement: AgreementState, { clause, option, party }: Bound): void => {
  const { turn } = play.state;
  if (paymentsIn(option.eachTurn) > (play.state.actors[party]?.capital ?? 0)) {
    play.emit({ type: 'clause-breached', id: agreement.id, clause: clause.id, by: party, turn });
    discover(play, agreement, clause, party);
    return;
  }
  applyEffects(play, option.eachTurn, settingOf(agreement, clause.id, party, `turn:${String(turn)}`));
};

const enterIntoForce = (play: Play, agreement: AgreementState): void => {
  const { id, parties } = agreement;
  play.emit({ type: 'agreement-entered', id, parties: [...parties], turn: play.state.turn });
  for (const { clause, option, party } of boundParties(play, agreement)) {
    const due = option.effects.filter((effect) => !isPayment(effect));
    applyEffects(play, due, settingOf(agreement, clause.id, party, 'entry'));
  }
};

/** A promised choice is kept by that choice itself and by any that includes it: whoever does more than it promised breaks nothing. */
const isKeptBy = (promised: AuthorChoice, inForce: AuthorChoice | undefined): boolean =>
  inForce !== undefined && (inForce === promised || INCLUDED_CHOICES[inForce].includes(promised));

const keptBy = (play: Play, bound: Bound): boolean => {
  const { clause, option, party } = bound;
  const asked = { index: play.index, state: play.state, self: party };
  if (clause.breach && holds(asked, clause.breach)) return false;
  const truth = linked(play.index.hypotheses, play.state.truth);
  return (
    option.expects === undefined || truth.chooser !== party || isKeptBy(option.expects, play.state.choice)
  );
};

const brokenThisTurn = (play: Play, { id }: AgreementState, { clause, party }: Bound): boolean =>
  play.state.agreements
    .find((one) => one.id === id)
    ?.breaches.some((one) => one.clause === clause.id && one.by === party && one.turn === play.state.turn) ??
  false;

const discover = (play: Play, agreement: AgreementState, clause: ClauseSpec, by: SeatId): void => {
  const { id, parties } = agreement;
  const { turn } = play.state;
  play.emit({ type: 'breach-detected', id, parties: [...parties], clause: clause.id, by, turn });
  const cause = { kind: 'breach', agreement: id, clause: clause.id, by } as const;
  for (const party of parties) {
    if (party === by) continue;
    const loss = play.index.scenario.numbers.trust.broken;
    moveTrust(play, { of: party, in: by, by: loss, cause });
  }
  applyEffects(play, clause.consequence, {
    self: by,
    parties,
    evidence: [],
    agreement: id,
    cause,
    key: `breach:${id}:${clause.id}:${by}:${String(turn)}`,
  });
};

/** After acts have resolved: which promises were kept, which broken, and which breaches were noticed. */
export const checkPromises = (play: Play): void => {
  const { turn, seed } = play.state;
  for (const { id } of [...play.state.agreements]) {
    const agreement = play.state.agreements.find((one) => one.id === id);
    if (agreement?.status !== 'in-force') continue;
    for (const bound of boundParties(play, agreement)) {
      const { clause, party } = bound;
      // What was not paid at the briefing is broken already, and is not held against the party twice.
      if (keptBy(play, bound) || brokenThisTurn(play, agreement, bound)) continue;
      play.emit({ type: 'clause-breached', id, clause: clause.id, by: party, turn });
      if (happens(seed, clause.detection, 'breach', id, clause.id, party, turn))
        discover(play, agreement, clause, party);
    }
    rewardKept(play, id);
  }
};

const rewardKept = (play: Play, id: AgreementState['id']): void => {
  const agreement = play.state.agreements.find((one) => one.id === id);
  if (!agreement) return;
  const { turn } = play.state;
  const blamed = new Set(
    agreement.breaches.filter((one) => one.detected && one.turn === turn).map((one) => one.by),
  );
  for (const of of agreement.parties) {
    for (const party of agreement.parties) {
      if (of === party || blamed.has(party)) continue;
      const cause = { kind: 'rule', rule: 'promise-kept', seat: party } as const;
      const by = play.index.scenario.numbers.trust.kept;
      // A promise kept is credited once, in the first turn in force: virtue cannot be farmed.
      if (agreement.since === turn) moveTrust(play, { of, in: party, by, cause });
    }
  }
};

/** What the parties have put into the investigation this turn that no joint finding has used yet and that is what it seems. */
const freshItems = (play: Play, agreement: AgreementState): ReadonlyMap<EvidenceId, SeatId> => {
  const used = new Set(play.state.joint.flatMap((finding) => finding.items));
  const fresh = new Map<EvidenceId, SeatId>();
  for (const { clause, party } of boundParties(play, agreement)) {
    if (!clause.joint) continue;
    for (const item of play.state.seats[party]?.contributions[agreement.id] ?? []) {
      const nature = linked(play.index.evidence, item).nature[play.state.truth] ?? 'genuine';
      if (nature === 'genuine' && !used.has(item)) fresh.set(item, party);
    }
  }
  return fresh;
};

/**
 * Joint investigations yield a shared finding in a turn in which at least two parties bring something new and genuine:
 * one party's word, or the same items again, is no joint finding.
 */
export const findJointly = (play: Play): void => {
  for (const { id } of [...play.state.agreements]) {
    const agreement = play.state.agreements.find((one) => one.id === id);
    if (agreement?.status !== 'in-force') continue;
    const fresh = freshItems(play, agreement);
    if (new Set(fresh.values()).size < 2) continue;
    play.emit({
      type: 'joint-found',
      finding: {
        agreement: id,
        turn: play.state.turn,
        parties: [...agreement.parties],
        items: [...fresh.keys()],
        weight: play.index.scenario.numbers.jointWeight,
        published: publishes(play, agreement),
      },
    });
  }
};

const publishes = (play: Play, agreement: AgreementState): boolean =>
  boundParties(play, agreement).some((bound) => bound.option.publishes ?? false);
