/*
 * What `play` tells of an exercise: how it went and ended, its six scores, and every act with the two verdicts on it.
 * In: a run that was played out. Out: plain JSON, the document of `play --json`; nothing is rounded or reworded on the way.
 */
import { present } from '../../base/index.ts';
import type { ExerciseRun } from '../../game/log/index.ts';
import type { KeptVerdict } from '../../game/rules/index.ts';
import { scoreCards, type ScoreCard } from '../../game/score/index.ts';
import { SCALES, type Scale } from '../../vocabulary/index.ts';

/** Points 0-100 by scale; null where there was no occasion to test it. */
export type Scores = Readonly<Record<Scale, number | null>>;

/** A verdict and the rules that led to it; the last one decided. */
export interface ShownVerdict {
  readonly verdict: string;
  /** Only of contested verdicts: `lawful`, `even` or `unlawful`. */
  readonly lean?: string;
  readonly confidence: string;
  readonly path: readonly string[];
}

/** An act with what the law makes of it, on what its seat could know and on what was true. */
export interface PlayedAct {
  readonly seat: string;
  readonly turn: number;
  readonly response: string;
  /** The legal test applied, as `judge` takes it under `act`. */
  readonly test: string;
  readonly known: ShownVerdict;
  readonly true: ShownVerdict;
}

/** The whole document. */
export interface PlayResult {
  readonly scenario: string;
  readonly scenarioHash: string;
  readonly seed: string;
  readonly hypothesis: string;
  /** Turns played. */
  readonly turns: number;
  readonly ending: string;
  /** Digest of the log's last entry. */
  readonly digest: string;
  readonly entries: number;
  readonly scores: { readonly table: Scores; readonly seats: Readonly<Record<string, Scores>> };
  /** In the order in which they took effect. */
  readonly acts: readonly PlayedAct[];
}

/**
 * The document of a finished run.
 * @throws Error (a bug) when the exercise has no ending yet.
 */
export function playResult(run: ExerciseRun): PlayResult {
  const { header, position, entries, digest } = run;
  const cards = scoreCards(run).map((card) => [card.seat, scoresOf(card)] as const);
  const { table, ...seats } = Object.fromEntries(cards);
  return {
    scenario: header.scenario.id,
    scenarioHash: header.scenario.hash,
    seed: position.seed,
    hypothesis: position.truth,
    turns: position.turn,
    ending: present(position.ending, 'an exercise that was played out has an ending'),
    digest,
    entries: entries.length,
    scores: { table: present(table, 'the table has a card of its own'), seats },
    acts: playedActs(run),
  };
}

function scoresOf(card: ScoreCard): Scores {
  const points = new Map(card.scales.map((one) => [one.scale, one.points ?? null]));
  return Object.fromEntries(SCALES.map((scale) => [scale, points.get(scale) ?? null])) as Scores;
}

function playedActs({ position }: ExerciseRun): PlayedAct[] {
  const byId = new Map(position.acts.map((act) => [act.id, act]));
  return position.findings.flatMap((finding) => {
    if (finding.subject.kind !== 'act') return [];
    const { seat, turn, response } = present(byId.get(finding.subject.act), 'a judged act is on record');
    const { test } = finding;
    return [{ seat, turn, response, test, known: shown(finding.known), true: shown(finding.true) }];
  });
}

function shown({ verdict, lean, confidence, path }: KeptVerdict): ShownVerdict {
  return { verdict, ...(lean !== undefined && { lean }), confidence, path };
}
