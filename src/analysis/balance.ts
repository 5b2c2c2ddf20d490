// Is the game a dilemma? Plays every doctrine under every truth on the same seeds and compares the table's scores.
// In: a scenario and how many seeds. Out: mean scores by truth and doctrine, and what of the claim fails.
import { roundHalfAway } from '../base/index.ts';
import { scoreCards } from '../game/score/index.ts';
import type { CompiledScenario } from '../scenario/index.ts';
import { DOCTRINES, SCALES, type Doctrine, type HypothesisId, type Scale } from '../vocabulary/index.ts';
import { playOutToCount } from './play-out.ts';

/** Mean points in tenths per scale; a scale never tested is absent. */
export type Means = Readonly<Partial<Record<Scale, number>>>;

/** A row of the table. */
export interface BalanceRow {
  readonly truth: HypothesisId;
  readonly doctrine: Doctrine;
  readonly seeds: number;
  readonly means: Means;
  readonly endings: Readonly<Record<string, number>>;
}

/** The table and what fails of the claim that no doctrine always wins. */
export interface Balance {
  readonly rows: readonly BalanceRow[];
  readonly failures: readonly string[];
}

const FIXED: readonly Doctrine[] = ['cooperative', 'legalist', 'coercive'];

const rowOf = (
  scenario: CompiledScenario,
  truth: HypothesisId,
  doctrine: Doctrine,
  seeds: readonly string[],
): BalanceRow => {
  const sums: Partial<Record<Scale, { sum: number; times: number }>> = {};
  const endings: Record<string, number> = {};
  for (const seed of seeds) {
    const run = playOutToCount(scenario, { seed, doctrine, truth });
    const ending = run.position.ending ?? 'none';
    endings[ending] = (endings[ending] ?? 0) + 1;
    for (const scale of scoreCards(run)[0]?.scales ?? []) {
      if (scale.points === undefined) continue;
      const before = sums[scale.scale] ?? { sum: 0, times: 0 };
      sums[scale.scale] = { sum: before.sum + scale.points, times: before.times + 1 };
    }
  }
  const means: Partial<Record<Scale, number>> = {};
  for (const scale of SCALES) {
    const one = sums[scale];
    if (one) means[scale] = roundHalfAway(10 * one.sum, one.times);
  }
  return { truth, doctrine, seeds: seeds.length, means, endings };
};

const valueOf = (rows: readonly BalanceRow[], truth: string, doctrine: Doctrine, scale: Scale): number =>
  rows.find((row) => row.truth === truth && row.doctrine === doctrine)?.means[scale] ?? 0;

const meanOver = (rows: readonly BalanceRow[], doctrine: Doctrine, scale: Scale): number => {
  const own = rows.filter((row) => row.doctrine === doctrine);
  return roundHalfAway(
    own.reduce((sum, row) => sum + (row.means[scale] ?? 0), 0),
    Math.max(1, own.length),
  );
};

const isBest = (rows: readonly BalanceRow[], truth: string, doctrine: Doctrine, scale: Scale): boolean =>
  FIXED.every(
    (other) =>
      other === doctrine || valueOf(rows, truth, doctrine, scale) > valueOf(rows, truth, other, scale),
  );

const failuresOf = (rows: readonly BalanceRow[], truths: readonly string[]): readonly string[] => {
  const failures: string[] = [];
  for (const doctrine of FIXED) {
    const always = truths.every(
      (truth) => isBest(rows, truth, doctrine, 'peace') && isBest(rows, truth, doctrine, 'protection'),
    );
    if (always) failures.push(`${doctrine} is best on peace and protection under every truth`);
    const somewhere = truths.some((truth) => SCALES.some((scale) => isBest(rows, truth, doctrine, scale)));
    if (!somewhere) failures.push(`${doctrine} is best on no scale under any truth`);
    const evidential = meanOver(rows, 'evidential', 'interests');
    if (meanOver(rows, doctrine, 'interests') >= evidential) {
      failures.push(`evidential does not beat ${doctrine} on mean interests`);
    }
  }
  for (const doctrine of DOCTRINES) {
    if (doctrine === 'passive') continue;
    for (const scale of ['protection', 'interests'] as const) {
      if (meanOver(rows, 'passive', scale) >= meanOver(rows, doctrine, scale)) {
        failures.push(`passing is not worse than ${doctrine} on mean ${scale}`);
      }
    }
  }
  return failures;
};

/** The table of a scenario over `seeds` seeds from 1, each played under every truth by every doctrine. */
export const balance = (scenario: CompiledScenario, seeds: number): Balance => {
  const names = Array.from({ length: seeds }, (_, place) => String(place + 1));
  const rows = scenario.hypotheses.flatMap((truth) =>
    DOCTRINES.map((doctrine) => rowOf(scenario, truth.id, doctrine, names)),
  );
  const truths = scenario.hypotheses.map((truth) => truth.id);
  return { rows, failures: failuresOf(rows, truths) };
};
