// An exercise hosted on the player's own machine: takes people's commands, lets the bots play, saves after every step, tells watchers.
// In: a store, content, randomness and a clock, all handed in. Out: the Session's operations. Knows no screen and no worker.
import type { Bots } from '../../bots/index.ts';
import {
  advanceRun,
  positionAfter,
  replay,
  textFromLog,
  type ExerciseRun,
  type StoredText,
} from '../../game/log/index.ts';
import { previewVerdict } from '../../game/judgement/index.ts';
import { indexOf, type Act, type JudgedVerdict, type SeatCommand } from '../../game/rules/index.ts';
import {
  debriefView,
  feedFromEntries,
  lensFrom,
  lensReading,
  publicScenario,
  seatView,
} from '../../game/views/index.ts';
import type { ParticipantId, ScenarioId, SeatId } from '../../vocabulary/index.ts';
import { botDrive, driveBots, type BotDrive, type BotTable } from '../../analysis/index.ts';
import type { ExerciseStore } from './exercise-store.ts';
import type {
  EnvelopeText,
  ExerciseSummary,
  GivenCommand,
  Outcome,
  Seating,
  SeatUpdate,
  Session,
  SessionRefusal,
} from './session.ts';
import { storeWords } from './stored-words.ts';

/** What the host's surroundings provide. */
export interface Surroundings {
  readonly store: ExerciseStore;
  readonly bots: Bots;
  readonly now: () => number;
  /** Fresh random hex of so many bytes. */
  readonly randomHex: (bytes: number) => string;
  /** The envelope of a seat under a hypothesis, from the scenario's texts. */
  readonly envelope: (
    scenario: string,
    place: { readonly hypothesis: string; readonly seat: string; readonly language: string },
  ) => Promise<EnvelopeText>;
}

/** What an open exercise holds. */
export interface OpenExercise {
  readonly id: string;
  /** What its words are found by: a shipped scenario's id, or the key of an opened one. */
  readonly scenario: ScenarioId;
  readonly seating: Seating;
  readonly run: ExerciseRun;
  readonly texts: readonly StoredText[];
}

const refused = <T>(refusal: SessionRefusal): Outcome<T> => ({ ok: false, refusal });

/** The people of a run: seats that a person moves. */
export const peopleOf = (run: ExerciseRun): readonly SeatId[] =>
  run.header.compiled.seats.filter((seat) => run.position.seats[seat]?.driver === 'human');

/** Whether everything may be told. */
const isOver = ({ position: { phase } }: ExerciseRun): boolean => phase === 'debrief' || phase === 'closed';

/** How an exercise is listed. */
export const summaryOf = (open: OpenExercise, savedAt: number): ExerciseSummary => ({
  id: open.id,
  scenario: open.scenario,
  seating: open.seating,
  people: peopleOf(open.run),
  turn: open.run.position.turn,
  phase: open.run.position.phase,
  savedAt,
  ended: isOver(open.run),
});

interface Worded {
  readonly command: SeatCommand;
  readonly texts: readonly StoredText[];
}

type WordKeeper = (words: string) => ReturnType<typeof storeWords>;

const wordedSeal = (given: Extract<GivenCommand, { type: 'seal' }>, keep: WordKeeper): Worded | undefined => {
  const texts: StoredText[] = [];
  const acts: Act[] = [];
  for (const { words, ...act } of given.order.acts) {
    if (words === undefined || words.trim() === '') {
      acts.push(act);
      continue;
    }
    const kept = keep(words);
    if (!kept) return undefined;
    texts.push(kept.stored);
    acts.push({ ...act, reason: kept.ref });
  }
  return { command: { type: 'seal', order: { ...given.order, acts } }, texts };
};

const worded = (given: GivenCommand, keep: WordKeeper): Worded | undefined => {
  if (given.type === 'seal') return wordedSeal(given, keep);
  if (given.type !== 'message' && given.type !== 'write-act') return { command: given, texts: [] };
  const kept = keep(given.words);
  if (!kept) return undefined;
  const command: SeatCommand =
    given.type === 'message'
      ? { type: 'message', to: [...given.to], text: kept.ref }
      : { type: 'write-act', text: kept.ref };
  return { command, texts: [kept.stored] };
};

interface RunTable extends BotTable {
  readonly run: () => ExerciseRun;
}

const tableOn = (start: ExerciseRun): RunTable => {
  let run = start;
  return {
    scenario: start.header.compiled,
    run: () => run,
    position: () => run.position,
    give(input) {
      const next = advanceRun(run, input);
      if (!next.ok) return next.error;
      run = next.value;
      return undefined;
    },
  };
};

/** The run after the bots have come to rest. */
const afterBots = (run: ExerciseRun, drive: BotDrive): ExerciseRun => {
  const table = tableOn(run);
  driveBots(table, drive);
  return table.run();
};

/** A freshly started run after the bots' first moves. */
export const firstMoves = (run: ExerciseRun, around: Pick<Surroundings, 'bots' | 'now'>): ExerciseRun =>
  afterBots(run, botDrive(tableOn(run), around.bots, around.now));

/** Opens an exercise as a session. The run must already have been started. */
export const localExercise = (opened: OpenExercise, around: Surroundings): Session => {
  let open = opened;
  const drive: BotDrive = botDrive(tableOn(open.run), around.bots, around.now);
  const index = indexOf(open.run.header.compiled);
  const watchers = new Map<SeatId, Set<(update: SeatUpdate) => void>>();
  const sent = new Map<SeatId, { revision: number; shown: string }>();
  // Commands are taken one at a time, so that two quick clicks cannot both step from the same position.
  let queue: Promise<unknown> = Promise.resolve();

  const wordsOf = (shown: string): SeatUpdate['words'] =>
    Object.fromEntries(
      open.texts
        .filter((text) => shown.includes(`"${text.id}"`))
        .map(({ id, text, language }) => [id, { text, language }]),
    );

  const updateFor = (seat: SeatId): SeatUpdate | undefined => {
    const view = seatView(index, open.run.position, seat);
    const feed = feedFromEntries(open.run.entries, { kind: 'seat', seat });
    const shown = JSON.stringify({ view, feed });
    const before = sent.get(seat);
    if (before?.shown === shown) return undefined;
    const revision = (before?.revision ?? 0) + 1;
    sent.set(seat, { revision, shown });
    return { seat, revision, view, feed, words: wordsOf(shown) };
  };

  const tell = (): void => {
    for (const [seat, listeners] of watchers) {
      const update = updateFor(seat);
      if (update) for (const listener of listeners) listener(update);
    }
  };

  const keep = async (run: ExerciseRun, texts: readonly StoredText[]): Promise<Outcome> => {
    const entries = run.entries.slice(open.run.entries.length);
    const next: OpenExercise = { ...open, run, texts: [...open.texts, ...texts] };
    const summary = summaryOf(next, around.now());
    try {
      const saved = await around.store.append(open.id, { summary, entries, texts });
      if (saved === 'taken') return refused({ code: 'session/saved-elsewhere', data: {} });
    } catch (failure) {
      const reason = failure instanceof Error ? failure.message : String(failure);
      return refused({ code: 'session/storage', data: { reason } });
    }
    open = next;
    return { ok: true, value: undefined };
  };

  const take = async (seat: SeatId, given: GivenCommand): Promise<Outcome> => {
    if (!peopleOf(open.run).includes(seat)) return refused({ code: 'rules/not-your-seat', data: { seat } });
    const participant = `local:${seat}`;
    const language = 'und';
    const words = worded(given, (text) =>
      storeWords(text, { participant, language, salt: around.randomHex(16) }),
    );
    if (!words) return refused({ code: 'session/words', data: {} });
    const author = { kind: 'seat', seat, participant: participant as ParticipantId } as const;
    const next = advanceRun(open.run, { author, at: around.now(), command: words.command });
    if (!next.ok) return refused(next.error);
    const saved = await keep(afterBots(next.value, drive), words.texts);
    if (saved.ok) tell();
    return saved;
  };

  return {
    summary: () => Promise.resolve(summaryOf(open, around.now())),
    scenario: () => Promise.resolve(publicScenario(open.run.header.compiled)),
    watch(seat, listener) {
      const listeners = watchers.get(seat) ?? new Set();
      listeners.add(listener);
      watchers.set(seat, listeners);
      if (peopleOf(open.run).includes(seat)) {
        const { revision, shown } = sent.get(seat) ?? { revision: 0, shown: '' };
        const update = updateFor(seat);
        if (update) listener(update);
        else if (shown !== '') {
          const { view, feed } = JSON.parse(shown) as Pick<SeatUpdate, 'view' | 'feed'>;
          listener({ seat, revision, view, feed, words: wordsOf(shown) });
        }
      }
      return Promise.resolve(() => void listeners.delete(listener));
    },
    give(seat, command) {
      const done = queue.then(() => take(seat, command));
      queue = done.catch(() => undefined);
      return done;
    },
    preview(seat: SeatId, act: Act): Promise<JudgedVerdict | undefined> {
      const { position } = open.run;
      const may = position.feedback === 'training' && peopleOf(open.run).includes(seat);
      const made = may ? previewVerdict(index, position, seat, act) : undefined;
      return Promise.resolve(made?.ok === true ? made.value : undefined);
    },
    envelope(seat, language) {
      // Other people's envelopes open with the debrief and not before.
      if (!isOver(open.run) && !peopleOf(open.run).includes(seat))
        return Promise.resolve({ know: '', want: '', hide: '' });
      const hypothesis = open.run.position.truth;
      return around.envelope(open.scenario, { hypothesis, seat, language });
    },
    debrief() {
      if (!isOver(open.run)) return Promise.resolve(refused({ code: 'session/not-over', data: {} }));
      return Promise.resolve({ ok: true, value: debriefView(open.run) });
    },
    underLens(lens) {
      if (!isOver(open.run)) return Promise.resolve(refused({ code: 'session/not-over', data: {} }));
      const known = lensFrom(lens);
      if (known === undefined)
        return Promise.resolve(refused({ code: 'session/no-such-lens', data: { lens } }));
      return Promise.resolve({ ok: true, value: lensReading(open.run, debriefView(open.run), known) });
    },
    exportLog() {
      const { header, entries } = open.run;
      return Promise.resolve(textFromLog({ header, entries, texts: open.texts }));
    },
    close() {
      watchers.clear();
      return Promise.resolve();
    },
  };
};

/** The run of a proved log, where it stands. */
export const runFromLog = (log: Parameters<typeof replay>[0]): ExerciseRun | undefined => {
  const proved = replay(log);
  if (!proved.ok) return undefined;
  const { header, entries } = log;
  return { header, entries, position: positionAfter(header.compiled, entries), digest: proved.digest };
};
