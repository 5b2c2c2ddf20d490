// A scenario for tests of judgement: Norland is hit, Sudland is suspected, Midland is passed through, a firm and a team stand by.
// In: nothing. Out: the scenario, and words to play it with. It grows out of the small scenario of the rules' tests.
import { branded, SMALL_SCENARIO } from '../../support/small-scenario.ts';
import { givenExercise, type Exercise } from '../../support/given-exercise.ts';
import type { CompiledScenario } from '../../../src/scenario/index.ts';
import type { FindingRecord, GameState, JudgedVerdict } from '../../../src/game/rules/index.ts';

const base = { once: false, tags: [], cost: 0, severity: 0, effects: [] };
const nothing = { of: 'none' as const, kinds: [], whose: 'any' as const };
const atActor = { of: 'actor' as const, kinds: [], whose: 'others' as const };
const atAsset = { of: 'asset' as const, kinds: [], whose: 'others' as const };
const openly = ['public' as const, 'private' as const, 'covert' as const];

const responses = [
  {
    ...base,
    id: 'note',
    class: 'diplomatic' as const,
    kinds: ['state' as const],
    target: atActor,
    publicity: openly,
    effects: [
      { kind: 'record' as const, entry: 'call' as const, to: 'target' },
      { kind: 'request' as const, request: 'cessation' as const, of: 'target' },
    ],
    law: { test: 'diplomatic_note', facts: { conduct: 'communication' } },
  },
  {
    ...base,
    id: 'notice',
    class: 'diplomatic' as const,
    kinds: ['state' as const],
    target: atActor,
    publicity: openly,
    effects: [{ kind: 'record' as const, entry: 'notice' as const, to: 'target' }],
    law: { test: 'diplomatic_note', facts: { conduct: 'communication' } },
  },
  {
    ...base,
    id: 'disrupt',
    class: 'coercive' as const,
    kinds: ['state' as const],
    target: atAsset,
    publicity: openly,
    effects: [
      { kind: 'damage' as const, assets: 'target' as const, by: 8 },
      { kind: 'bind' as const, of: 'target' as const, weight: 1, turns: 1 },
    ],
    law: {
      test: 'countermeasure',
      facts: { conduct: 'availability_disruption', breaches_obligation: 'to_addressee', reversible: 'yes' },
    },
  },
  {
    ...base,
    id: 'strike',
    class: 'force' as const,
    kinds: ['state' as const],
    target: atAsset,
    publicity: openly,
    effects: [{ kind: 'damage' as const, assets: 'target' as const, by: 60 }],
    law: { test: 'self_defence', facts: { conduct: 'kinetic', breaches_obligation: 'to_addressee' } },
  },
  {
    ...base,
    id: 'hack-back',
    class: 'coercive' as const,
    kinds: ['firm' as const],
    target: atAsset,
    publicity: openly,
    effects: [{ kind: 'damage' as const, assets: 'target' as const, by: 8 }],
    law: { test: 'hack_back_private', facts: { conduct: 'system_impairment', owner_consent: 'no' } },
  },
  {
    ...base,
    id: 'expel-agents',
    class: 'retorsion' as const,
    kinds: ['state' as const],
    target: atActor,
    publicity: openly,
    effects: [{ kind: 'record' as const, entry: 'notification' as const, to: 'target' }],
    law: {
      test: 'diplomatic_measure',
      facts: { conduct: 'legal_restriction', diplomatic_step: 'persona_non_grata', reasonable_time: 'yes' },
    },
  },
  {
    ...base,
    id: 'attribute',
    class: 'diplomatic' as const,
    kinds: ['state' as const],
    target: atActor,
    publicity: openly,
    evidence: { min: 0, max: 3 },
    effects: [{ kind: 'publish' as const }],
    law: { test: 'public_attribution', facts: { conduct: 'publication' } },
  },
  {
    ...base,
    id: 'warn',
    class: 'cooperative' as const,
    kinds: ['state' as const, 'cert' as const],
    target: atActor,
    publicity: openly,
    evidence: { min: 0, max: 3 },
    effects: [
      { kind: 'share' as const, with: 'target' },
      { kind: 'record' as const, entry: 'warning' as const, to: 'target' },
    ],
    law: { test: 'poc_contact', facts: { conduct: 'communication', csirt_role: 'cooperation' } },
  },
  {
    ...base,
    id: 'sweep',
    class: 'cooperative' as const,
    kinds: ['state' as const],
    target: nothing,
    publicity: openly,
    law: {
      test: 'takedown',
      facts: {
        conduct: 'legal_restriction',
        locus: 'own_territory',
        territorial_consent: 'not_needed',
        target_object: 'attacker_infrastructure',
      },
    },
  },
  {
    ...base,
    id: 'help-out',
    class: 'cooperative' as const,
    kinds: ['state' as const],
    target: atActor,
    publicity: openly,
    law: { test: 'cooperative_assistance', facts: { conduct: 'remediation_code' } },
  },
];

const incident = {
  test: 'disruptive_operation',
  facts: {
    conduct: 'system_impairment',
    target_object: 'critical_infrastructure',
    effect_severity: 'serious',
    functionality_loss: 'needs_repair',
    locus: 'foreign_territory',
  },
};
const private_ = {
  ...incident,
  facts: { ...incident.facts, actor_kind: 'individual_or_group', actor_link: 'none' },
};

const [ordered, tolerated, crime] = SMALL_SCENARIO.hypotheses;
const [norland, sudland, certNor, farland, gang] = SMALL_SCENARIO.actors;

/** Items that somebody holds here from the start; `origin` says only which way the traffic came. */
const HELD = { ledger: 'norland', origin: 'cert-nor' } as const;

/** The scenario; every seat has people in the tests. */
const JUDGED_SCENARIO: CompiledScenario = {
  ...SMALL_SCENARIO,
  ...branded<Pick<CompiledScenario, 'responses' | 'seats'>>({
    responses,
    seats: ['norland', 'sudland', 'midland', 'cert-nor', 'nor-net'],
  }),
  actors: [
    ...[norland!, sudland!, certNor!, farland!, gang!],
    ...branded<CompiledScenario['actors']>([
      {
        id: 'midland',
        kind: 'state',
        seated: true,
        home: 'midland',
        transit: true,
        place: { x: 50, y: 50 },
        flags: [],
      },
      { id: 'nor-net', kind: 'firm', seated: true, home: 'norland', place: { x: 30, y: 40 }, flags: [] },
    ]),
  ],
  ties: [
    ...SMALL_SCENARIO.ties,
    ...branded<CompiledScenario['ties']>([{ between: ['norland', 'midland'], trust: [50, 50], tension: 5 }]),
  ],
  hypotheses: [
    {
      ...ordered!,
      basis: 'organ',
      incident: { ...incident, facts: { ...incident.facts, actor_kind: 'state' } },
    },
    { ...tolerated!, incident: private_ },
    { ...crime!, incident: private_ },
  ],
  evidence: SMALL_SCENARIO.evidence.map((item) =>
    item.id in HELD
      ? { ...item, ...branded<Pick<typeof item, 'held'>>({ held: [HELD[item.id as keyof typeof HELD]] }) }
      : item,
  ),
};

/** Who is behind it in a test. */
export type Truth = 'ordered' | 'tolerated' | 'crime';

/** An exercise of the scenario under the truth, at the decision of the first turn. */
export const exerciseUnder = (truth: Truth): Exercise =>
  givenExercise(JUDGED_SCENARIO, { truth: branded<GameState['truth']>(truth) }).until('decision', 1);

/** An act in short words; its aim is to make the other side stop unless told otherwise. */
export const act = (response: string, changes: object = {}) => ({
  response,
  publicity: 'public',
  aim: 'induce_compliance',
  basis: [],
  evidence: [],
  urgent: false,
  ...changes,
});

/** A seat seals these acts in the decision of the turn, and the turn is resolved. */
export const decides = (exercise: Exercise, turn: number, seat: string, acts: readonly object[]): Exercise =>
  exercise
    .until('decision', turn)
    .seat(seat, { type: 'seal', order: { acts, line: 'silence' } })
    .until('report', turn);

const findingsIn = (exercise: Exercise): readonly FindingRecord[] =>
  exercise.events().flatMap((event) => (event.type === 'finding-made' ? [event.finding] : []));

/** The finding on the first act of a seat in a turn, of those that are as open as it is. */
export const findingOn = (exercise: Exercise, seat: string, turn: number): FindingRecord => {
  const found = findingsIn(exercise).find(
    ({ subject }) =>
      subject.kind === 'act' &&
      subject.act.startsWith(`${seat}:${String(turn)}:`) &&
      /(?:[ocp]|-)1$/.test(subject.act),
  );
  if (!found) throw new Error(`no finding on the first act of ${seat} in turn ${String(turn)}`);
  return found;
};

/** The finding on the incident itself. */
export const incidentOf = (exercise: Exercise): FindingRecord => {
  const found = findingsIn(exercise).find(({ subject }) => subject.kind === 'incident');
  if (!found) throw new Error('no finding on the incident');
  return found;
};

/** Findings on a state's duties, in the order in which they were made. */
export const dutiesOf = (exercise: Exercise, seat: string): readonly FindingRecord[] =>
  findingsIn(exercise).filter(({ subject }) => subject.kind === 'duty' && subject.seat === seat);

/** The value that a fact had, and what it came from. */
export const factIn = (verdict: JudgedVerdict, fact: string) => {
  const found = verdict.facts.find((one) => one.fact === fact);
  if (!found) throw new Error(`${fact} is not among the facts of the verdict`);
  return found;
};

/** The verdict and the rule that decided it. */
export const outcome = (verdict: JudgedVerdict): string =>
  [verdict.verdict, ...(verdict.lean === undefined ? [] : [verdict.lean]), verdict.path.at(-1)].join(' ');
