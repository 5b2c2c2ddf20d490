/*
 * Reads what each seat believed against what was true.
 * In: the debrief and the theories. Out: per seat its tokens turn by turn and what can honestly be said of them. The
 * calibration itself is the score's; here it is only looked up.
 */
import type { DebriefView, ScoreCard } from '../../../../../game/views/index.ts';
import type { HypothesisId, SeatId } from '../../../../../vocabulary/index.ts';

/** Tokens that every seat lays. */
export const TOKENS = 20;

/** A turn's estimate. */
export interface TurnEstimate {
  /** From 1. */
  readonly turn: number;
  /** Tokens per theory, in the scenario's order; all 0 where none was laid. */
  readonly tokens: readonly number[];
  readonly onTruth: number;
  readonly laid: boolean;
  /** 0-100, as the score has it; absent where none was laid. */
  readonly percent?: number;
}

/** A seat's beliefs through the exercise. */
export interface SeatBelief {
  readonly seat: SeatId;
  readonly turns: readonly TurnEstimate[];
  readonly laid: boolean;
  /** From this turn on the truth was never less likely to it than another theory; absent: not at the end. */
  readonly foundIn?: number;
  /** The most tokens it ever had on one falsehood, if that was more than on the truth then. */
  readonly astray?: { readonly turn: number; readonly hypothesis: HypothesisId; readonly tokens: number };
  /** Of the last turn. */
  readonly percent?: number;
}

/** Calibration of tokens spread evenly over `theories` theories: what one has who knows nothing. */
export function evenPercent(theories: number): number {
  return theories < 1 ? 0 : Math.round(100 * (1 - (1 - 1 / theories) / 2));
}

/** How the last estimate compares with knowing nothing. Three points either way are no difference. */
export function standingOf(percent: number, even: number): 'good' | 'even' | 'bad' {
  if (percent > even + 3) return 'good';
  return percent < even - 3 ? 'bad' : 'even';
}

function percentOf(cards: readonly ScoreCard[], seat: string, turn: number): number | undefined {
  const scale = cards.find((card) => card.seat === seat)?.scales.find((one) => one.scale === 'judgement');
  const found = scale?.contributions.find(
    ({ id, values }) => id === 'score.judgement.estimate' && values.turn === turn,
  );
  const percent = found?.values.percent;
  return typeof percent === 'number' ? percent : undefined;
}

const leads = (estimate: TurnEstimate): boolean =>
  estimate.laid && estimate.tokens.every((tokens) => tokens <= estimate.onTruth);

function foundIn(turns: readonly TurnEstimate[]): number | undefined {
  let from: number | undefined;
  for (const estimate of turns) from = leads(estimate) ? (from ?? estimate.turn) : undefined;
  return from;
}

/** The beliefs of every seat, in the scenario's order. */
export function beliefsOf(view: DebriefView, theories: readonly HypothesisId[]): readonly SeatBelief[] {
  const truth = theories.indexOf(view.truth);
  return view.estimates.map(({ seat, turns }) => {
    const read = turns.map((tokens, place): TurnEstimate => {
      const turn = place + 1;
      const row = theories.map((id) => tokens[id] ?? 0);
      const percent = percentOf(view.scores, seat, turn);
      return {
        turn,
        tokens: row,
        onTruth: row[truth] ?? 0,
        laid: row.some((count) => count > 0),
        ...(percent === undefined ? {} : { percent }),
      };
    });
    const found = foundIn(read);
    const astray = furthestAstray(read, theories, truth);
    const percent = read.at(-1)?.percent;
    return {
      seat,
      turns: read,
      laid: read.some((estimate) => estimate.laid),
      ...(found === undefined ? {} : { foundIn: found }),
      ...(astray === undefined ? {} : { astray }),
      ...(percent === undefined ? {} : { percent }),
    };
  });
}

function furthestAstray(
  turns: readonly TurnEstimate[],
  theories: readonly HypothesisId[],
  truth: number,
): SeatBelief['astray'] {
  let worst: SeatBelief['astray'];
  for (const { turn, tokens, onTruth } of turns) {
    for (const [place, count] of tokens.entries()) {
      const hypothesis = theories[place];
      if (place === truth || hypothesis === undefined || count <= onTruth) continue;
      if (count > (worst?.tokens ?? 0)) worst = { turn, hypothesis, tokens: count };
    }
  }
  return worst;
}
