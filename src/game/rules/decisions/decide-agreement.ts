// Decides what parties do with an agreement: propose, counter, sign with reservations, decline, withdraw, contribute or withhold.
// A package enters into force at the briefing after the last party has signed. A signature is paid for when it is given, and what
// was paid comes back when the signature falls away.
import type { AgreementId, ClauseId, SeatId } from '../../../vocabulary/index.ts';
import { paidBy, payBack, payForSignature, signatureProblem } from '../clause-price.ts';
import type { SeatCommand } from '../command.ts';
import type { AgreementState, FilledClause } from '../game-state.ts';
import { moveTrust } from '../effects/clamped-changes.ts';
import type { Play } from '../play.ts';
import type { RuleRefusal } from '../refusal-codes.ts';
import { refuse } from '../refuse.ts';
import { nextDealingId } from './decide-consultation.ts';

type CommandOf<T extends SeatCommand['type']> = Extract<SeatCommand, { type: T }>;

const clausesProblem = (
  play: Play,
  packageId: string,
  clauses: readonly FilledClause[],
): RuleRefusal | undefined => {
  const spec = play.index.packages.get(packageId);
  if (!spec) return refuse('rules/unknown-package', { package: packageId });
  if (clauses.length === 0) return refuse('rules/empty');
  const seen = new Set<string>();
  for (const filled of clauses) {
    const clause = play.index.clauses.get(filled.clause);
    if (!clause || !spec.clauses.includes(clause.id) || seen.has(clause.id)) {
      return refuse('rules/unknown-clause', { clause: filled.clause });
    }
    seen.add(clause.id);
    if (!clause.options.some((option) => option.id === filled.option)) {
      return refuse('rules/clause-option', { clause: clause.id });
    }
  }
  return undefined;
};

const partiesProblem = (
  play: Play,
  packageId: string,
  parties: readonly SeatId[],
): RuleRefusal | undefined => {
  const spec = play.index.packages.get(packageId);
  if (!spec) return refuse('rules/unknown-package', { package: packageId });
  if (parties.length < 2) return refuse('rules/parties');
  for (const party of parties) {
    const actor = play.index.actors.get(party);
    if (!actor || !play.index.seats.has(party)) return refuse('rules/unknown-seat', { seat: party });
    if (!spec.kinds.includes(actor.kind)) return refuse('rules/parties');
  }
  return spec.needs.every((seat) => parties.includes(seat)) ? undefined : refuse('rules/parties');
};

const openAgreement = (
  play: Play,
  seat: SeatId,
  id: AgreementId,
): { agreement: AgreementState } | { refusal: RuleRefusal } => {
  const agreement = play.state.agreements.find((one) => one.id === id);
  if (!agreement?.parties.includes(seat)) return { refusal: refuse('rules/unknown-agreement') };
  if (agreement.status !== 'proposed') return { refusal: refuse('rules/not-open') };
  return { agreement };
};

const plain = (clauses: readonly FilledClause[]): FilledClause[] =>
  clauses.map(({ clause, option }) => ({ clause, option }));

/** Proposes a package of filled clauses; whoever proposes has signed. */
export const decidePropose = (
  play: Play,
  seat: SeatId,
  command: CommandOf<'propose'>,
): RuleRefusal | undefined => {
  const parties = [...new Set([seat, ...command.parties])];
  const problem =
    partiesProblem(play, command.package, parties) ?? clausesProblem(play, command.package, command.clauses);
  if (problem) return problem;
  const open = play.state.agreements.some(
    (one) =>
      one.package === command.package &&
      (one.status === 'proposed' || one.status === 'in-force') &&
      one.parties.length === parties.length &&
      one.parties.every((party) => parties.includes(party)),
  );
  if (open) return refuse('rules/package-open', { package: command.package });
  const clauses = plain(command.clauses);
  const signature = { by: seat, clauses, reserved: [] };
  const unpaid = signatureProblem(play, signature);
  if (unpaid) return unpaid;
  const id = nextDealingId(play, 'agreement', parties) as AgreementId;
  play.emit({
    type: 'agreement-proposed',
    id,
    package: command.package,
    parties,
    by: seat,
    clauses,
    turn: play.state.turn,
  });
  payForSignature(play, id, signature);
  return undefined;
};

/** Puts other clauses or options in place of those proposed; earlier signatures fall away. */
export const decideCounter = (
  play: Play,
  seat: SeatId,
  command: CommandOf<'counter'>,
): RuleRefusal | undefined => {
  const open = openAgreement(play, seat, command.agreement);
  if ('refusal' in open) return open.refusal;
  const problem = clausesProblem(play, open.agreement.package, command.clauses);
  if (problem) return problem;
  const { id, parties } = open.agreement;
  const clauses = plain(command.clauses);
  const signature = { by: seat, clauses, reserved: [] };
  const unpaid = signatureProblem(play, signature, paidBy(play, open.agreement, seat));
  if (unpaid) return unpaid;
  payBack(play, open.agreement);
  play.emit({ type: 'agreement-countered', id, parties: [...parties], by: seat, clauses });
  payForSignature(play, id, signature);
  return undefined;
};

/** Signs, with or without reservations to single clauses. */
export const decideSign = (play: Play, seat: SeatId, command: CommandOf<'sign'>): RuleRefusal | undefined => {
  const open = openAgreement(play, seat, command.agreement);
  if ('refusal' in open) return open.refusal;
  const { agreement } = open;
  if (agreement.signed[seat]) return refuse('rules/already-signed');
  const reserved = [...new Set(command.reserve)];
  const own = agreement.clauses.map((filled) => filled.clause);
  const foreign = reserved.find((clause) => !own.includes(clause));
  if (foreign !== undefined) return refuse('rules/unknown-clause', { clause: foreign });
  // A party that reserves every clause has agreed to nothing.
  if (reserved.length === own.length) return refuse('rules/empty');
  const { id, parties } = agreement;
  const signature = { by: seat, clauses: agreement.clauses, reserved };
  const unpaid = signatureProblem(play, signature);
  if (unpaid) return unpaid;
  play.emit({ type: 'agreement-signed', id, parties: [...parties], by: seat, reserved });
  payForSignature(play, id, signature);
  for (const party of reserved.length > 0 ? parties : []) {
    if (party === seat) continue;
    const { turn } = play.state;
    play.emit({ type: 'registered', entry: { kind: 'reservation', by: seat, to: party, turn, source: id } });
  }
  return undefined;
};

/** Declines a proposal; it is off the table for all its parties. */
export const decideDecline = (
  play: Play,
  seat: SeatId,
  command: CommandOf<'decline'>,
): RuleRefusal | undefined => {
  const open = openAgreement(play, seat, command.agreement);
  if ('refusal' in open) return open.refusal;
  const { id, parties } = open.agreement;
  payBack(play, open.agreement);
  play.emit({ type: 'agreement-declined', id, parties: [...parties], by: seat });
  return undefined;
};

/** Withdraws from an agreement in force, which ends it; the other parties trust the seat less. */
export const decideWithdraw = (
  play: Play,
  seat: SeatId,
  command: CommandOf<'withdraw'>,
): RuleRefusal | undefined => {
  const agreement = play.state.agreements.find((one) => one.id === command.agreement);
  if (!agreement?.parties.includes(seat)) return refuse('rules/unknown-agreement');
  if (agreement.status !== 'in-force') return refuse('rules/not-in-force');
  const { id, parties } = agreement;
  play.emit({ type: 'agreement-withdrawn', id, parties: [...parties], by: seat });
  const loss = Math.trunc(play.index.scenario.numbers.trust.broken / 2);
  for (const party of parties) {
    if (party === seat) continue;
    const cause = { kind: 'rule', rule: 'withdrawn', seat } as const;
    moveTrust(play, { of: party, in: seat, by: loss, cause });
  }
  return undefined;
};

const hasJointClause = (play: Play, agreement: AgreementState, seat: SeatId): boolean => {
  const reserved: readonly ClauseId[] = agreement.signed[seat] ?? [];
  return agreement.clauses.some(
    (filled) => (play.index.clauses.get(filled.clause)?.joint ?? false) && !reserved.includes(filled.clause),
  );
};

/** Contributes items to a joint investigation, or withholds (an empty list); only the seat itself sees which. */
export const decideContribute = (
  play: Play,
  seat: SeatId,
  command: CommandOf<'contribute'>,
): RuleRefusal | undefined => {
  const agreement = play.state.agreements.find((one) => one.id === command.agreement);
  if (!agreement?.parties.includes(seat)) return refuse('rules/unknown-agreement');
  if (agreement.status !== 'in-force') return refuse('rules/not-in-force');
  if (!hasJointClause(play, agreement, seat)) return refuse('rules/no-joint-clause');
  const items = [...new Set(command.evidence)];
  for (const item of items) {
    if (!play.index.evidence.has(item)) return refuse('rules/unknown-evidence', { item });
    if (!play.state.evidence[item]?.holders.includes(seat))
      return refuse('rules/evidence-not-held', { item });
  }
  play.emit({ type: 'contributed', agreement: agreement.id, by: seat, items });
  return undefined;
};
