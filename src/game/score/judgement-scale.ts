// The scale of judgement: did the cited norms bear on the act, and were the estimates calibrated?
// Citations by F1 against what decided; estimates by 100 x (1 - half the sum of squared differences to the truth), turn by turn.
import { roundHalfAway } from '../../base/index.ts';
import type { SeatId } from '../../vocabulary/index.ts';
import { ESTIMATE_TOKENS, type ActRecord, type JudgedVerdict } from '../rules/index.ts';
import type { EventPlace, ScaleScore } from './score-card.ts';
import { eventsOf, type ScoredRecord } from './scored-record.ts';
import { notTested, sharedOut, type Share } from './shared-out.ts';

/** Percent of agreement between the norms cited and those that bore on the act. */
export const citationPercent = (act: Pick<ActRecord, 'basis'>, known: JudgedVerdict): number => {
  const bearing = new Set([...known.sources, ...known.upholds, ...known.departs, ...known.breaches]);
  const hits = act.basis.filter((norm) => bearing.has(norm)).length;
  // Two norms can be cited at most, so no more than two can be missed.
  const missable = Math.min(2, bearing.size);
  if (act.basis.length + missable === 0) return 0;
  return roundHalfAway(200 * hits, act.basis.length + missable);
};

/** Percent of calibration of an estimate, tokens out of twenty. */
export const calibrationPercent = (
  tokens: Readonly<Record<string, number>>,
  hypotheses: readonly string[],
  truth: string,
): number => {
  const all = ESTIMATE_TOKENS;
  const squares = hypotheses.reduce((sum, id) => {
    const off = (tokens[id] ?? 0) - (id === truth ? all : 0);
    return sum + off * off;
  }, 0);
  return roundHalfAway(100 * (2 * all * all - squares), 2 * all * all);
};

const citations = (record: ScoredRecord, seat: SeatId): readonly Graded[] =>
  eventsOf(record, 'finding-made').flatMap(({ event: { finding }, at }) => {
    const { subject } = finding;
    if (subject.kind !== 'act' || finding.seat !== seat) return [];
    const act = record.state.acts.find((one) => one.id === subject.act);
    if (!act || act.basis.length === 0) return [];
    const percent = citationPercent(act, finding.known);
    const values = { seat, turn: act.turn, response: act.response, percent };
    return [{ percent, id: 'score.judgement.citation', values, at }];
  });

interface Graded {
  readonly percent: number;
  readonly id: string;
  readonly values: Readonly<Record<string, string | number>>;
  readonly at?: EventPlace;
}

const estimates = (record: ScoredRecord, seat: SeatId): readonly Graded[] => {
  const ids = record.index.scenario.hypotheses.map((one) => one.id);
  return (record.state.seats[seat]?.estimates ?? []).flatMap((tokens, place) => {
    if (Object.keys(tokens).length === 0) return [];
    const percent = calibrationPercent(tokens, ids, record.state.truth);
    return [{ percent, id: 'score.judgement.estimate', values: { seat, turn: place + 1, percent } }];
  });
};

const shareOf = (graded: Graded, half: number): Share => ({
  weight: graded.percent * half,
  contribution: {
    id: graded.id,
    values: graded.values,
    ...(graded.at === undefined ? {} : { event: graded.at }),
  },
});

/** The scale of judgement of a seat or, over all seats, of the table. Citations and estimates count half each where both were made. */
export const judgementScale = (record: ScoredRecord, seat: SeatId | 'table'): ScaleScore => {
  const seats = seat === 'table' ? record.seats : [seat];
  const cited = seats.flatMap((one) => citations(record, one));
  const laid = seats.flatMap((one) => estimates(record, one));
  if (cited.length + laid.length === 0) return notTested('judgement');
  // Each half is a mean: one item of a short list weighs as much as several of a long one.
  const citedHalf = Math.max(1, laid.length);
  const laidHalf = Math.max(1, cited.length);
  const sum = (list: readonly Graded[]): number => list.reduce((total, one) => total + one.percent, 0);
  const gained = sum(cited) * citedHalf + sum(laid) * laidHalf;
  const whole = cited.length * citedHalf + laid.length * laidHalf;
  return sharedOut('judgement', roundHalfAway(gained, whole), [
    ...cited.map((one) => shareOf(one, citedHalf)),
    ...laid.map((one) => shareOf(one, laidHalf)),
  ]);
};
