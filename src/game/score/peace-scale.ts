// The scale of peace: a hundred less half the mean, three tenths of the peak and two tenths of the final escalation.
// A seat answers for its share of what raised it; the share of waves, news and accidents is nobody's.
import { roundHalfAway } from '../../base/index.ts';
import type { SeatId } from '../../vocabulary/index.ts';
import { ESCALATION } from '../rules/index.ts';
import type { ScaleScore } from './score-card.ts';
import { eventsOf, seatBehind, type ScoredRecord } from './scored-record.ts';
import { hundredLess, type Share } from './shared-out.ts';

interface Escalation {
  readonly mean: number;
  readonly peak: number;
  readonly final: number;
}

const escalationOf = (record: ScoredRecord): Escalation => {
  const path = record.state.history.map((turn) => turn.escalation);
  const last = path[path.length - 1] ?? record.state.meters[ESCALATION] ?? 0;
  const sum = path.reduce((total, one) => total + one, 0);
  return {
    mean: path.length === 0 ? last : roundHalfAway(sum, path.length),
    peak: path.reduce((top, one) => Math.max(top, one), last),
    final: last,
  };
};

const lossOf = ({ mean, peak, final }: Escalation): number =>
  roundHalfAway(5 * mean + 3 * peak + 2 * final, 10);

const tableScale = (escalation: Escalation): ScaleScore => {
  const { mean, peak, final } = escalation;
  const part = (id: string, weight: number, value: number): Share => ({
    weight,
    contribution: { id, values: { value } },
  });
  return hundredLess('peace', lossOf(escalation), { id: 'score.peace.start', values: {} }, [
    part('score.peace.mean', 5 * mean, mean),
    part('score.peace.peak', 3 * peak, peak),
    part('score.peace.final', 2 * final, final),
  ]);
};

const seatScale = (record: ScoredRecord, seat: SeatId, loss: number): ScaleScore => {
  let all = 0;
  let own = 0;
  const shares: Share[] = [];
  for (const { event, at } of eventsOf(record, 'meter-changed')) {
    if (event.meter !== ESCALATION || event.by <= 0) continue;
    all += event.by;
    if (seatBehind(record, event.cause) !== seat) continue;
    own += event.by;
    const { cause } = event;
    const act = cause.kind === 'act' ? record.state.acts.find((one) => one.id === cause.act) : undefined;
    const values = {
      seat,
      by: event.by,
      turn: act?.turn ?? 0,
      response: act?.response ?? '',
      cause: cause.kind,
    };
    shares.push({ weight: event.by, contribution: { id: 'score.peace.raised', values, event: at } });
  }
  // Were everybody's share the same, each would bear the table's loss; nobody bears more than a hundred.
  const borne = all === 0 ? 0 : Math.min(100, roundHalfAway(loss * own * record.seats.length, all));
  return hundredLess('peace', borne, { id: 'score.peace.start', values: {} }, shares);
};

/** The scale of peace for a seat, or for the table. */
export const peaceScale = (record: ScoredRecord, seat: SeatId | 'table'): ScaleScore => {
  const escalation = escalationOf(record);
  return seat === 'table' ? tableScale(escalation) : seatScale(record, seat, lossOf(escalation));
};
