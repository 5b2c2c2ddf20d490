// The small scenario with cards and clauses for turns worked through by hand: every number of it is in the test that uses it,
// or among the design's own (waves of 9 + 2.5 points a turn, capital 6 and 3 a turn, strain 35, trust +4 and -12).
// In: what a test changes. Out: a scenario of its own, and the commands of people who play it.
import type { CompiledScenario } from '../../src/scenario/index.ts';
import { givenExercise, type Exercise } from './given-exercise.ts';
import { branded, SMALL_SCENARIO, type Written } from './small-scenario.ts';

type WrittenScenario = Written<CompiledScenario>;
type WrittenResponse = WrittenScenario['responses'][number];
type WrittenClause = WrittenScenario['clauses'][number];

const conduct = { test: 'diplomatic_note', facts: {} };
const plain = {
  kinds: ['state'],
  cost: 0,
  target: { of: 'none', kinds: [], whose: 'any' },
  publicity: ['public'],
  once: false,
  severity: 0,
  tags: [],
  effects: [],
  law: conduct,
} satisfies Partial<WrittenResponse>;
const aimed = {
  ...plain,
  target: { of: 'actor', kinds: [], whose: 'others' },
} satisfies Partial<WrittenResponse>;

/** What the cards are called that the small table can play. */
export const CARDS: readonly WrittenResponse[] = [
  { ...plain, id: 'wait-aloud', class: 'diplomatic', tags: ['visible'] },
  {
    ...plain,
    id: 'state-it',
    class: 'diplomatic',
    tags: ['visible', 'statement'],
    effects: [{ kind: 'strain', of: 'self', by: -3 }],
  },
  {
    ...plain,
    id: 'isolate',
    class: 'protective',
    cost: 2,
    effects: [{ kind: 'shield', assets: 'own', percent: 40, turns: 2 }],
  },
  {
    ...plain,
    id: 'filter',
    class: 'protective',
    effects: [{ kind: 'shield', assets: 'own', percent: 25, turns: 2 }],
  },
  {
    ...plain,
    id: 'armour',
    class: 'protective',
    effects: [{ kind: 'shield', assets: 'own', percent: 95, turns: 1 }],
  },
  {
    ...aimed,
    id: 'embargo',
    class: 'coercive',
    tags: ['visible', 'binding'],
    effects: [{ kind: 'bind', of: 'target', weight: 2, turns: 2 }],
  },
  {
    ...aimed,
    id: 'expel',
    class: 'retorsion',
    tags: ['visible'],
    effects: [{ kind: 'strain', of: 'self', by: -6 }],
  },
  {
    ...plain,
    id: 'forge',
    class: 'coercive',
    cost: 1,
    publicity: ['covert'],
    effects: [{ kind: 'plant', evidence: 'forgery', permille: 1000 }],
  },
];

/** A clause with the options and whatever else a test names. */
export const clauseOf = (
  id: string,
  options: readonly Partial<WrittenClause['options'][number]>[],
  more: Partial<WrittenClause> = {},
): WrittenClause => ({
  id,
  joint: false,
  detection: 1000,
  consequence: [],
  ...more,
  options: options.map((option, place) => ({
    id: `option-${String(place + 1)}`,
    effects: [],
    eachTurn: [],
    ...option,
  })),
});

/** The scenario, with a single package `calm` of the clauses and what else a test changes. */
export const workedScenario = (
  clauses: readonly WrittenClause[] = [],
  changes: Partial<WrittenScenario> = {},
): CompiledScenario => ({
  ...SMALL_SCENARIO,
  ...branded<Partial<CompiledScenario>>({
    responses: CARDS,
    packages: [{ id: 'calm', clauses: clauses.map(({ id }) => id), kinds: ['state', 'cert'], needs: [] }],
    clauses,
    endings: [{ id: 'over', when: { kind: 'turn', from: 1 }, early: false }],
    ...changes,
  }),
});

/** The scenario's truths, each with the changes. */
export const truthsWith = (
  changes: Partial<WrittenScenario['hypotheses'][number]>,
): CompiledScenario['hypotheses'] =>
  SMALL_SCENARIO.hypotheses.map((truth) => ({
    ...truth,
    ...branded<Partial<CompiledScenario['hypotheses'][number]>>(
      changes as Written<Partial<CompiledScenario['hypotheses'][number]>>,
    ),
  }));

/** An act as a person would choose it; `at` is the actor aimed at. */
export const act = (response: string, at?: string): object => ({
  response,
  ...(at === undefined ? {} : { targetActor: at }),
  publicity: response === 'forge' ? 'covert' : 'public',
  aim: 'unspecified',
  basis: [],
  evidence: [],
  urgent: false,
});

/** A sealed order of the acts. */
export const seal = (acts: readonly object[], more: object = {}): object => ({
  type: 'seal',
  order: { acts, line: 'silence', ...more },
});

/** Fills clauses with their options: `filled('truce/option-1')`. */
export const filled = (...written: readonly string[]): readonly object[] =>
  written.map((one) => {
    const [clause, option] = one.split('/');
    return { clause, option };
  });

/** Norland proposes the package to Sudland in the consultation at hand and Sudland signs; the agreement's id. */
export const agreed = (exercise: Exercise, ...written: readonly string[]): string => {
  exercise.seat('norland', {
    type: 'propose',
    package: 'calm',
    parties: ['sudland'],
    clauses: filled(...written),
  });
  const agreement = exercise.position().agreements.at(-1)!.id;
  exercise.seat('sudland', { type: 'sign', agreement, reserve: [] });
  return agreement;
};

/** An exercise of the scenario under the truth of that name. */
export const playing = (scenario: CompiledScenario, truth = 'ordered', changes: object = {}): Exercise =>
  givenExercise(scenario, { truth: branded(truth), ...changes });
