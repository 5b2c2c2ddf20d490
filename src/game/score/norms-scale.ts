// The scale of norms: voluntary norms and confidence-building measures that were asked of a seat or due from it, or departed from.
// Unprompted or repeated courtesies weigh nothing: virtue cannot be farmed. A norm alone never makes an act unlawful; what binds in
// law is scored on the scale of law and not here again. Beside the points on what was known stand those on what was true.
import { roundHalfAway } from '../../base/index.ts';
import { isBinding } from '../../law/index.ts';
import type { SeatId } from '../../vocabulary/index.ts';
import type { Basis } from '../judgement/index.ts';
import type { FindingRecord } from '../rules/index.ts';
import type { EventPlace, ScaleScore } from './score-card.ts';
import { eventsOf, type ScoredRecord } from './scored-record.ts';
import { notTested, sharedOut, type Share } from './shared-out.ts';

const UPHELD = 2;
const DEPARTED = 3;

/** Whether somebody had asked, or the situation called for it: a request or register entry addressed to the seat, or harm of its own. */
const prompted = (record: ScoredRecord, finding: FindingRecord): boolean => {
  const { subject, seat, turn } = finding;
  if (seat === undefined) return false;
  if (subject.kind === 'duty') return true;
  if (record.index.actors.get(seat)?.injured) return true;
  const { requests, register } = record.state;
  return (
    requests.some((one) => one.of === seat && one.turn <= turn) ||
    register.some((one) => one.to === seat && one.turn <= turn)
  );
};

const share = (
  record: ScoredRecord,
  finding: FindingRecord,
  at: EventPlace,
  norm: { readonly id: string; readonly kept: boolean },
): Share & { readonly whole: number } => {
  const whole = norm.kept ? UPHELD : DEPARTED;
  const { subject } = finding;
  const act = subject.kind === 'act' ? record.state.acts.find((one) => one.id === subject.act) : undefined;
  const values = {
    seat: finding.seat ?? '',
    turn: finding.turn,
    norm: norm.id,
    response: act?.response ?? '',
    weight: whole,
  };
  const id = norm.kept ? 'score.norms.upheld' : 'score.norms.departed';
  return { whole, weight: norm.kept ? whole : 0, contribution: { id, values, event: at } };
};

type NormShare = ReturnType<typeof share>;

const isVoluntary = (id: string): boolean => !isBinding(id);

const sharesOf = (record: ScoredRecord, seat: SeatId | 'table', basis: Basis): readonly NormShare[] => {
  const shares: NormShare[] = [];
  const credited = new Set<string>();
  for (const { event, at } of eventsOf(record, 'finding-made')) {
    const { finding } = event;
    if (finding.seat === undefined || (seat !== 'table' && finding.seat !== seat)) continue;
    const { departs, breaches, upholds } = finding[basis];
    for (const id of [...departs, ...breaches].filter(isVoluntary)) {
      shares.push(share(record, finding, at, { id, kept: false }));
    }
    if (!prompted(record, finding)) continue;
    for (const id of upholds.filter(isVoluntary)) {
      const once = `${finding.seat} ${id}`;
      if (credited.has(once)) continue;
      credited.add(once);
      shares.push(share(record, finding, at, { id, kept: true }));
    }
  }
  return shares;
};

/** 0-100; nothing where no norm was put to the test. */
const pointsOf = (shares: readonly NormShare[]): number | undefined => {
  const whole = shares.reduce((sum, one) => sum + one.whole, 0);
  const kept = shares.reduce((sum, one) => sum + one.weight, 0);
  return whole === 0 ? undefined : roundHalfAway(100 * kept, whole);
};

/** The scale of norms for a seat, or for the table over all seats. */
export const normsScale = (record: ScoredRecord, seat: SeatId | 'table'): ScaleScore => {
  const shares = sharesOf(record, seat, 'known');
  const points = pointsOf(shares);
  const onTruth = pointsOf(sharesOf(record, seat, 'true'));
  const truth = onTruth === undefined ? {} : { onTruth };
  return points === undefined
    ? { ...notTested('norms'), ...truth }
    : { ...sharedOut('norms', points, shares), ...truth };
};
