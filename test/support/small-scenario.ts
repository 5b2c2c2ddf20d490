// The smallest scenario in which every kind of effect and condition has something to work on, written by hand, and a play over it.
// Two states (Norland, Sudland), Norland's CERT; off the table a third state and a gang. Three possible truths.
import { plainCopy, type Brand } from '../../src/base/index.ts';
import type { CompiledScenario } from '../../src/scenario/index.ts';
import type { GameState } from '../../src/game/rules/game-state.ts';
import type { GameEvent } from '../../src/game/rules/events/game-event.ts';
import type { Setting } from '../../src/game/rules/effects/effect-kind.ts';
import { initialState } from '../../src/game/rules/initial-state.ts';
import { playOn, type Play } from '../../src/game/rules/play.ts';

/** A type as an author writes it: ids are plain strings, closed lists stay closed. */
export type Written<T> =
  T extends Brand<string, string>
    ? string
    : T extends string | number | boolean | undefined
      ? T
      : T extends readonly unknown[]
        ? { [Place in keyof T]: Written<T[Place]> }
        : { [K in keyof T as K extends Brand<string, string> ? string : K]: Written<T[K]> };

/** A value written with plain ids, as the branded type that its place asks for. */
export const branded = <T>(written: NoInfer<Written<T>>): T => written as T;

const law = { test: 'diplomatic_note', facts: {} };
const response = { kinds: ['state' as const], cost: 0, severity: 0, once: false, tags: [], law };
const untargeted = { of: 'none' as const, kinds: [], whose: 'any' as const };
const atActor = { of: 'actor' as const, kinds: [], whose: 'others' as const };
const wave = { base: 90, slope: 25 };
const incident = { test: 'disruptive_operation', facts: {} };
const genuine = { reliability: 'high' as const, tlp: 'amber' as const, nature: {}, held: [], burn: 0 };

const minutes = { briefing: 5, consultation: 10, decision: 5, report: 5 };

/** The scenario, frozen by nobody: tests must not write on it. */
export const SMALL_SCENARIO: CompiledScenario = branded<CompiledScenario>({
  format: 1,
  id: 'small',
  version: '1.0.0',
  languages: ['en'],
  cuts: {
    short: { turns: 3, minutes },
    medium: { turns: 4, minutes },
    full: { turns: 6, minutes },
  },
  numbers: {
    capital: { start: 6, perTurn: 3, max: 9 },
    strain: { start: 35, perHarmTenths: 8, idle: 6, order: 70, declining: [4, 6, 8], obeys: {} },
    trust: { kept: 4, broken: -12, unanswered: -5, answered: 2 },
    tension: { publicPercent: 150, unlawfulPercent: 125, escalationPercent: 50, decay: 2 },
    line: { climbDown: 10, silence: 5 },
    accident: { from: 60, permillePerPoint: 5, escalation: 8, tension: 10 },
    contactsPerTurn: 3,
    actsPerOrder: 3,
    itemsPerTurn: 4,
    jointWeight: 4,
    shieldMax: 70,
  },
  actors: [
    {
      id: 'norland',
      kind: 'state',
      seated: true,
      home: 'norland',
      injured: true,
      place: { x: 20, y: 20 },
      flags: [],
    },
    {
      id: 'sudland',
      kind: 'state',
      seated: true,
      home: 'sudland',
      place: { x: 80, y: 80 },
      flags: ['doctrine'],
    },
    { id: 'cert-nor', kind: 'cert', seated: true, home: 'norland', place: { x: 25, y: 30 }, flags: [] },
    { id: 'farland', kind: 'state', seated: false, home: 'farland', place: { x: 90, y: 10 }, flags: [] },
    { id: 'gang', kind: 'group', seated: false, home: 'sudland', place: { x: 85, y: 90 }, flags: [] },
  ],
  seats: ['norland', 'sudland', 'cert-nor'],
  meters: [
    { id: 'escalation', start: 30, good: false },
    { id: 'confidence', start: 60, good: true },
  ],
  flags: [
    { id: 'doctrine', public: true },
    { id: 'watched', public: false },
  ],
  ties: [
    { between: ['norland', 'sudland'], trust: [40, 35], tension: 30 },
    { between: ['norland', 'cert-nor'], trust: [80, 75], tension: 0 },
    { between: ['sudland', 'cert-nor'], trust: [50, 45], tension: 10 },
    { between: ['norland', 'farland'], trust: [60, 60], tension: 5 },
  ],
  directory: [
    { id: 'sud-desk', of: 'sudland', level: 'political', hours: 'office', outcome: 'stale' },
    { id: 'sud-cert', of: 'sudland', level: 'technical', hours: 'always', outcome: 'wrong-level' },
    { id: 'sud-night', of: 'sudland', level: 'operational', hours: 'office', outcome: 'closed' },
    { id: 'nor-desk', of: 'norland', level: 'political', hours: 'always', outcome: 'stale' },
  ],
  assets: [
    {
      id: 'grid',
      owner: 'norland',
      host: 'norland',
      sector: 'energy',
      integrity: 80,
      dependsOn: [],
      served: 900,
    },
    {
      id: 'hospital',
      owner: 'norland',
      host: 'norland',
      sector: 'health',
      integrity: 90,
      dependsOn: ['grid'],
      served: 200,
    },
    {
      id: 'clinic',
      owner: 'norland',
      host: 'norland',
      sector: 'health',
      integrity: 90,
      dependsOn: ['hospital'],
      served: 20,
    },
    {
      id: 'exchange',
      owner: 'cert-nor',
      host: 'norland',
      sector: 'cert',
      integrity: 100,
      dependsOn: [],
      served: 50,
    },
    {
      id: 'port',
      owner: 'sudland',
      host: 'sudland',
      sector: 'transport',
      integrity: 100,
      dependsOn: ['grid'],
      served: 70,
    },
    {
      id: 'server',
      owner: 'gang',
      host: 'sudland',
      sector: 'attacker',
      integrity: 100,
      dependsOn: [],
      served: 0,
    },
  ],
  hypotheses: [
    {
      id: 'ordered',
      prior: 30,
      author: 'gang',
      responsible: 'sudland',
      basis: 'state_organ',
      originKnew: 'actual',
      wave,
      hits: [['grid']],
      answers: [],
      incident,
      chooser: 'sudland',
      choices: [],
    },
    {
      id: 'tolerated',
      prior: 30,
      author: 'gang',
      responsible: 'sudland',
      basis: 'due_diligence_failure',
      originKnew: 'actual',
      wave,
      hits: [['grid']],
      answers: [],
      incident,
      choices: [],
    },
    {
      id: 'crime',
      prior: 40,
      author: 'gang',
      basis: 'none',
      originKnew: 'no',
      wave,
      hits: [['grid']],
      answers: [],
      incident,
      choices: [],
    },
  ],
  evidence: [
    {
      ...genuine,
      id: 'code',
      family: 'technical',
      question: 'author',
      weights: { ordered: 4, crime: -3 },
      held: ['norland'],
      burn: 1000,
    },
    {
      ...genuine,
      id: 'intercept',
      family: 'signals',
      question: 'direction',
      weights: { ordered: 6, tolerated: 2, crime: -6 },
      held: ['norland'],
      burn: 300,
    },
    {
      ...genuine,
      id: 'origin',
      family: 'forensic',
      question: 'origin',
      weights: { ordered: 3, tolerated: 3, crime: 3 },
    },
    {
      ...genuine,
      id: 'ledger',
      family: 'documentary',
      question: 'direction',
      weights: { ordered: 3, tolerated: 1, crime: -4 },
      collection: 'bank',
    },
    {
      ...genuine,
      id: 'receipt',
      family: 'documentary',
      question: 'author',
      weights: { crime: 5 },
      collection: 'bank',
      under: ['crime'],
    },
    {
      ...genuine,
      id: 'trace',
      family: 'forensic',
      question: 'author',
      weights: { ordered: 2 },
      collection: 'logs',
      expires: 2,
      reach: ['norland', 'cert-nor'],
    },
    {
      ...genuine,
      id: 'log-a',
      family: 'technical',
      question: 'origin',
      weights: { ordered: 1 },
      collection: 'logs',
    },
    {
      ...genuine,
      id: 'log-b',
      family: 'technical',
      question: 'origin',
      weights: { ordered: 1 },
      collection: 'logs',
    },
    {
      ...genuine,
      id: 'log-c',
      family: 'technical',
      question: 'origin',
      weights: { ordered: 1 },
      collection: 'logs',
      burn: 500,
    },
    {
      ...genuine,
      id: 'forgery',
      family: 'open',
      question: 'direction',
      weights: { tolerated: 6 },
      nature: { ordered: 'planted' },
    },
  ],
  secrets: [
    { id: 'old-crime', of: 'sudland', under: ['crime'], cost: 10, permille: 300 },
    { id: 'the-order', of: 'sudland', under: ['ordered'], cost: 20, permille: 300 },
    { id: 'the-cellar', of: 'sudland', cost: 5, permille: 300 },
  ],
  objectives: [],
  injects: [
    { id: 'blackout', kind: 'scheduled', turn: { full: 1 }, after: [], to: 'all', effects: [], gives: [] },
  ],
  responses: [
    { ...response, id: 'protest', class: 'diplomatic', target: atActor, publicity: ['public'], effects: [] },
    { ...response, id: 'expel', class: 'retorsion', target: atActor, publicity: ['public'], effects: [] },
    {
      ...response,
      id: 'forge',
      class: 'coercive',
      target: untargeted,
      publicity: ['covert'],
      effects: [
        { kind: 'chance', permille: 1000, effects: [{ kind: 'plant', evidence: 'forgery', permille: 1000 }] },
      ],
    },
  ],
  packages: [{ id: 'calm', clauses: ['hotline', 'cessation'], kinds: ['state'], needs: [] }],
  clauses: [
    { id: 'hotline', options: [], joint: false, detection: 0, consequence: [] },
    { id: 'cessation', options: [], joint: false, detection: 0, consequence: [] },
  ],
  endings: [],
});

/** What a test may fix about where a play stands. */
export interface Standing {
  readonly turn?: number;
  readonly seed?: string;
  readonly truth?: 'ordered' | 'tolerated' | 'crime';
  /** Changes the state before play begins. */
  readonly with?: (state: GameState) => void;
}

/** A state of the small scenario in the decision of a turn (2 unless told), with a fixed seed and truth. */
export const smallState = (standing: Standing = {}): GameState => {
  const state = initialState(SMALL_SCENARIO);
  state.phase = 'decision';
  state.turn = standing.turn ?? 2;
  state.seed = standing.seed ?? 'small';
  state.truth = branded<GameState['truth']>(standing.truth ?? 'ordered');
  state.history = Array.from({ length: state.turn - 1 }, () => ({ escalation: 30, harm: 10 }));
  state.harm = 7;
  for (const { id, held } of SMALL_SCENARIO.evidence) state.evidence[id]!.holders = [...held];
  standing.with?.(state);
  return state;
};

/** A play with all that happened in it and the state from which it started. */
export interface SmallPlay {
  readonly play: Play;
  readonly state: GameState;
  readonly events: GameEvent[];
  readonly start: GameState;
}

/** A play over a fresh state of the small scenario. */
export const smallPlay = (standing: Standing = {}): SmallPlay => {
  const state = smallState(standing);
  const events: GameEvent[] = [];
  return { play: playOn(SMALL_SCENARIO, state, events), state, events, start: plainCopy(state) };
};

/** The setting of an act by Norland against Sudland, unless told otherwise. */
export const actSetting = (changes: Partial<Written<Setting>> = {}): Setting => ({
  ...branded<Setting>({
    self: 'norland',
    targetActor: 'sudland',
    parties: [],
    evidence: [],
    cause: { kind: 'act', act: 'norland:2:1' },
    key: 'act:norland:2:test:sudland',
  }),
  ...(changes as Partial<Setting>),
});

/** An entry of one of the state's tables by its plain id; tests write on it before play begins. */
export const entryOf = <V>(table: Readonly<Record<string, V>>, id: string): V => {
  const entry = table[id];
  if (entry === undefined) throw new Error(`the small scenario has no ${id}`);
  return entry;
};

/** The trust of one actor in another, by plain ids. */
export const trustOf = (state: GameState, of: string, other: string): number | undefined => {
  const tie = Object.values(state.ties).find((one) =>
    [one.a, one.b].every((end) => end === of || end === other),
  );
  return tie?.a === of ? tie.trustAB : tie?.trustBA;
};
