// What the interface talks to, whatever hosts the exercise: solo and hot-seat in a worker, later a room on a server.
// Asynchronous; everything that crosses it is plain data. The interface cannot tell which host it has.
import type { RunRefusal } from '../../game/log/index.ts';
import type { Act, ExerciseSetup, JudgedVerdict, SeatCommand } from '../../game/rules/index.ts';
import type { DebriefView, FeedLine, LensReading, PublicScenario, SeatView } from '../../game/views/index.ts';
import type { ScenarioDiagnostic, ScenarioTexts } from '../../scenario/index.ts';
import type { ActorKind, Length, ScenarioId, SeatId } from '../../vocabulary/index.ts';

/** How people sit: alone, or two and three around one screen with a curtain between their private moments. */
export type Seating = 'solo' | 'hot-seat';

/** What the interface hands in to begin an exercise. */
export interface NewExercise {
  readonly scenario: ScenarioId;
  readonly seating: Seating;
  readonly setup: ExerciseSetup;
}

/** What is known of an exercise from the outside: for the list of saved ones and the head of the table. */
export interface ExerciseSummary {
  /** Random id of the save. */
  readonly id: string;
  readonly scenario: ScenarioId;
  readonly seating: Seating;
  readonly people: readonly SeatId[];
  readonly turn: number;
  readonly phase: string;
  /** Milliseconds since 1970, UTC. */
  readonly savedAt: number;
  readonly ended: boolean;
}

/** What a person at a seat is shown. */
export interface SeatUpdate {
  readonly seat: SeatId;
  /** The audience's own count of changes. */
  readonly revision: number;
  readonly view: SeatView;
  /** The seat's whole news feed, oldest first. */
  readonly feed: readonly FeedLine[];
  /** Words of messages, reasons and improvised news in the feed, by text id. */
  readonly words: Readonly<Record<string, { readonly text: string; readonly language: string }>>;
}

/** A command as the interface gives it: words stand in clear; the host turns them into references beside the log. */
export type GivenCommand =
  | Exclude<SeatCommand, { type: 'message' | 'write-act' | 'seal' }>
  | { readonly type: 'message'; readonly to: readonly SeatId[]; readonly words: string }
  | { readonly type: 'write-act'; readonly words: string }
  | {
      readonly type: 'seal';
      readonly order: Omit<Extract<SeatCommand, { type: 'seal' }>['order'], 'acts'> & {
        readonly acts: readonly (Omit<Act, 'reason'> & { readonly words?: string })[];
      };
    };

/** Refusals of the host itself. */
export const SESSION_REFUSALS = [
  'session/no-such-save',
  'session/corrupt-save',
  'session/saved-elsewhere',
  'session/not-a-log',
  'session/not-over',
  'session/no-such-lens',
  'session/storage',
  'session/words',
] as const;
export type SessionRefusalCode = (typeof SESSION_REFUSALS)[number];
/** Any reason for which a host says no. */
export type SessionRefusal =
  | RunRefusal
  | { readonly code: SessionRefusalCode; readonly data: Readonly<Record<string, string | number>> };

/** What came of asking. */
export type Outcome<T = undefined> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: SessionRefusal };

/** The envelope of a seat under the truth, in a language of the scenario. */
export interface EnvelopeText {
  readonly know: string;
  readonly want: string;
  readonly hide: string;
}

/** An exercise that is being played. */
export interface Session {
  readonly summary: () => Promise<ExerciseSummary>;
  readonly scenario: () => Promise<PublicScenario>;
  /** Calls the listener at once and after every change that the seat may see; returns how to stop. Only for people's own seats. */
  readonly watch: (seat: SeatId, listener: (update: SeatUpdate) => void) => Promise<() => void>;
  readonly give: (seat: SeatId, command: GivenCommand) => Promise<Outcome>;
  /** What the law would make of an act on what the seat knows (training mode only); `undefined` too for an act that the rules would refuse. */
  readonly preview: (seat: SeatId, act: Act) => Promise<JudgedVerdict | undefined>;
  readonly envelope: (seat: SeatId, language: string) => Promise<EnvelopeText>;
  /** Only when the exercise is over. */
  readonly debrief: () => Promise<Outcome<DebriefView>>;
  /** The findings and scores of the debrief as a lens reads them, and what that changes. Only when the exercise is over. */
  readonly underLens: (lens: string) => Promise<Outcome<LensReading>>;
  /** The log as a file's text. */
  readonly exportLog: () => Promise<string>;
  readonly close: () => Promise<void>;
}

/** A scenario that was opened from files, as a shelf shows it. */
export interface OpenedScenario {
  /** What `NewExercise.scenario` names it by: id and the head of its hash. */
  readonly key: ScenarioId;
  readonly hash: string;
  readonly languages: readonly string[];
  readonly turns: Readonly<Record<Length, number>>;
  readonly seats: readonly { readonly id: SeatId; readonly kind: ActorKind }[];
}

/** What came of opening scenario files: the scenario, or everything that is wrong with them. */
export type OpeningOutcome =
  | { readonly ok: true; readonly value: OpenedScenario; readonly warnings: readonly ScenarioDiagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly ScenarioDiagnostic[] };

/** Begins, resumes, lists and imports exercises. One per page. */
export interface SessionHost {
  readonly list: () => Promise<readonly ExerciseSummary[]>;
  readonly begin: (exercise: NewExercise) => Promise<Outcome<Session>>;
  readonly resume: (id: string) => Promise<Outcome<Session>>;
  /** Imports a log file: proves it, saves it under a new id, and opens it. */
  readonly importLog: (text: string) => Promise<Outcome<Session>>;
  readonly remove: (id: string) => Promise<void>;
  /**
   * Compiles scenario files as the build does (names relative to the folder of scenarios; the shared catalogue is drawn from the
   * shipped one where it is not among them) and keeps the scenario on this machine.
   */
  readonly openScenario: (files: Readonly<Record<string, string>>) => Promise<OpeningOutcome>;
  /** Scenarios opened on this machine before. */
  readonly openedScenarios: () => Promise<readonly OpenedScenario[]>;
  /** The words of an opened scenario, in the language or its first; `undefined` for a key that is not an opened one. */
  readonly openedWording: (
    key: string,
    language: string,
  ) => Promise<{ readonly texts: ScenarioTexts; readonly language: string } | undefined>;
}
