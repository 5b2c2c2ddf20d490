// An exercise as it runs over its log: takes an input, steps, appends, chains. Rewinding is an entry like any other; nothing is deleted.
// In: the run so far and an input. Out: the run one entry further, or a refusal. Keeps no clock and no storage.
import { err, ok, type Refusal, type Result } from '../../base/index.ts';
import { scenarioHash, type CompiledScenario } from '../../scenario/index.ts';
import {
  initialState,
  isInputShape,
  type Command,
  type GameEvent,
  type GameState,
  type Input,
} from '../rules/index.ts';
import { chartCourse, judgedAgain, stepChecked, type StepRefusal } from '../turn/index.ts';
import { entryDigest, headerDigest, positionDigest, seedCommitment } from './digests.ts';
import { effectiveEntries, positionAfter } from './fold-entries.ts';
import { LAW_VERSION } from './law-version.ts';
import { ENGINE_VERSION, LENS, LOG_FORMAT, type LogEntry, type LogHeader } from './log-entry.ts';

/** A run: what has been played and where it stands. Entries are shared between runs and never changed. */
export interface ExerciseRun {
  readonly header: LogHeader;
  readonly entries: readonly LogEntry[];
  readonly position: GameState;
  /** Digest of the last entry, or of the header before the first. */
  readonly digest: string;
}

/** Reasons of the log itself for which an input is refused. */
export const LOG_REFUSALS = ['log/no-such-entry', 'log/nothing-to-rewind', 'log/other-seed'] as const;
/** One of LOG_REFUSALS. */
export type LogRefusalCode = (typeof LOG_REFUSALS)[number];
/** Any refusal of an input to a run. */
export type RunRefusal = StepRefusal | Refusal<LogRefusalCode>;

const hashes = new WeakMap<CompiledScenario, string>();

/** The hash of a scenario, reckoned once per scenario object (scenarios are frozen, so it cannot go stale). */
const hashOf = (scenario: CompiledScenario): string => {
  const known = hashes.get(scenario) ?? scenarioHash(scenario);
  hashes.set(scenario, known);
  return known;
};

/** The header for a fresh log of the scenario. */
export const headerFor = (scenario: CompiledScenario, seed: string): LogHeader => ({
  format: LOG_FORMAT,
  engine: ENGINE_VERSION,
  law: LAW_VERSION,
  lens: LENS,
  scenario: { id: scenario.id, version: scenario.version, hash: hashOf(scenario) },
  commitment: seedCommitment(seed),
  compiled: scenario,
});

/** A run in the lobby. */
export const openRun = (header: LogHeader): ExerciseRun => ({
  header,
  entries: [],
  position: initialState(header.compiled),
  digest: headerDigest(header),
});

const appended = (run: ExerciseRun, entry: Omit<LogEntry, 'digest'>, position: GameState): ExerciseRun => {
  const digest = entryDigest(run.digest, entry);
  return { header: run.header, entries: [...run.entries, { ...entry, digest }], position, digest };
};

const rewound = (run: ExerciseRun, input: Input, to: number): Result<ExerciseRun, RunRefusal> => {
  if (input.author.kind !== 'facilitator')
    return err({ code: 'turn/not-yours', data: { command: 'rewind' } });
  if (run.entries.length === 0) return err({ code: 'log/nothing-to-rewind', data: {} });
  const { phase, clock } = run.position;
  if (!chartCourse({ phase, clock }, 'rewind'))
    return err({ code: 'turn/not-now', data: { command: 'rewind', phase } });
  // Never back into the lobby: the exercise stays started. Nor to where it stands.
  const last = run.entries.length - 1;
  if (to < 1 || to > last) return err({ code: 'log/no-such-entry', data: { to, last } });
  const sequence = run.entries.length + 1;
  const events = [{ type: 'rewound-to', sequence: to } as const];
  const position = positionAfter(run.header.compiled, run.entries, to);
  return ok(appended(run, { sequence, input, events }, position));
};

interface Stepped {
  readonly position: GameState;
  readonly events: readonly GameEvent[];
}

/** A ruling on one act has it judged again, from the proof that stands in the log. */
const judgedWithRuling = (run: ExerciseRun, command: Command, stepped: Stepped): Stepped => {
  if (command.type !== 'rule' || command.act === undefined) return stepped;
  const { act } = command;
  const made = effectiveEntries(run.entries, run.entries.length)
    .flatMap((entry) => entry.events)
    .findLast(
      (event) =>
        event.type === 'finding-made' &&
        event.finding.subject.kind === 'act' &&
        event.finding.subject.act === act,
    );
  if (made?.type !== 'finding-made') return stepped;
  const { position, event } = judgedAgain(stepped.position, made);
  return { position, events: [...stepped.events, event] };
};

/** Whether the input would start the exercise on another seed than the one to which its header is committed. */
export const hasOtherSeed = (header: LogHeader, { command }: Input): boolean =>
  command.type === 'start' && seedCommitment(command.setup.seed) !== header.commitment;

const rewindsIn = (entries: readonly LogEntry[]): number =>
  entries.reduce((count, { events: [first] }) => (first?.type === 'rewound-to' ? count + 1 : count), 0);

/** Takes an input: the run one entry further, or why not. The run handed in stays as it was. */
export const advanceRun = (run: ExerciseRun, input: Input): Result<ExerciseRun, RunRefusal> => {
  if (!isInputShape(input)) return err({ code: 'turn/bad-command', data: {} });
  const { command } = input;
  if (command.type === 'rewind') return rewound(run, input, command.to);
  if (hasOtherSeed(run.header, input)) return err({ code: 'log/other-seed', data: {} });
  const result = stepChecked(run.header.compiled, run.position, { input, rewinds: rewindsIn(run.entries) });
  if (!result.ok) return err(result.refusal);
  const { position, events } = judgedWithRuling(run, command, result);
  const entry = { sequence: run.entries.length + 1, input, events };
  const closes = events.some((event) => event.type === 'turn-closed');
  const full = closes ? { ...entry, position: positionDigest(position) } : entry;
  return ok(appended(run, full, position));
};
