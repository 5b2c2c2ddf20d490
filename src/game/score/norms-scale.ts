// The scale of norms: voluntary norms and confidence-building measures that were asked of a seat or due from it, or departed from.
// Unprompted or repeated courtesies weigh nothing: virtue cannot be farmed. A norm alone never makes an act unlawful.
import { roundHalfAway } from '../../base/index.ts';
import type { SeatId } from '../../vocabulary/index.ts';
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
  };
  const id = norm.kept ? 'score.norms.upheld' : 'score.norms.departed';
  return { whole, weight: norm.kept ? whole : 0, contribution: { id, values, event: at } };
};

/** The scale of norms for a seat, or for the table over all seats. */
export const normsScale = (record: ScoredRecord, seat: SeatId | 'table'): ScaleScore => {
  const shares: (Share & { readonly whole: number })[] = [];
  const credited = new Set<string>();
  for (const { event, at } of eventsOf(record, 'finding-made')) {
    const { finding } = event;
    if (finding.seat === undefined || (seat !== 'table' && finding.seat !== seat)) continue;
    for (const id of [...finding.known.departs, ...finding.known.breaches]) {
      shares.push(share(record, finding, at, { id, kept: false }));
    }
    if (!prompted(record, finding)) continue;
    for (const id of finding.known.upholds) {
      const once = `${finding.seat} ${id}`;
      if (credited.has(once)) continue;
      credited.add(once);
      shares.push(share(record, finding, at, { id, kept: true }));
    }
  }
  const whole = shares.reduce((sum, one) => sum + one.whole, 0);
  if (whole === 0) return notTested('norms');
  const kept = shares.reduce((sum, one) => sum + one.weight, 0);
  return sharedOut('norms', roundHalfAway(100 * kept, whole), shares);
};
