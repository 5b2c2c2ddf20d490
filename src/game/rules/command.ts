// Everything that can be asked of an exercise, by seats, the facilitator and the host. Types and closed lists only.
// A command that is not possible now is refused with a code; it never throws and never vanishes.
import type {
  AgreementId,
  Answer,
  ClauseId,
  DeclineReason,
  DirectoryEntryId,
  Doctrine,
  Driver,
  EvidenceId,
  FeedbackMode,
  HypothesisId,
  InjectId,
  Length,
  PackageId,
  ParticipantId,
  RequestId,
  RequestKind,
  SeatId,
} from '../../vocabulary/index.ts';
import type { Act, FilledClause, Order, TextRef } from './game-state.ts';

/** Commands of a seat. */
export type SeatCommand =
  | { type: 'ready' }
  | { type: 'estimate'; tokens: Record<HypothesisId, number> }
  | { type: 'message'; to: SeatId[]; text: TextRef }
  | { type: 'contact'; entry: DirectoryEntryId }
  | { type: 'ask'; request: RequestKind; of: SeatId }
  | {
      type: 'answer';
      request: RequestId;
      answer: Answer;
      evidence: EvidenceId[];
      /** Only with `declined-with-reasons`; absent there: the reasons were given aloud. */
      reason?: DeclineReason;
    }
  | { type: 'propose'; package: PackageId; parties: SeatId[]; clauses: FilledClause[] }
  | { type: 'counter'; agreement: AgreementId; clauses: FilledClause[] }
  | { type: 'sign'; agreement: AgreementId; reserve: ClauseId[] }
  | { type: 'decline'; agreement: AgreementId }
  | { type: 'withdraw'; agreement: AgreementId }
  | { type: 'contribute'; agreement: AgreementId; evidence: EvidenceId[] }
  | { type: 'write-act'; text: TextRef }
  | { type: 'seal'; order: Order };

/** Commands of the facilitator (white cell). */
export type FacilitatorCommand =
  | { type: 'pause' }
  | { type: 'resume' }
  | { type: 'extend'; seconds: number }
  | { type: 'advance' }
  | { type: 'release'; inject: InjectId }
  | { type: 'improvise'; to: 'all' | SeatId[]; text: TextRef }
  | { type: 'rule'; act?: string; fact: string; value: string; reason: TextRef }
  | { type: 'map-act'; seat: SeatId; act: Act }
  | { type: 'refuse-act'; seat: SeatId; reason: TextRef }
  | { type: 'assign'; seat: SeatId; driver: Driver; doctrine?: Doctrine }
  | { type: 'rewind'; to: number }
  | { type: 'end' }
  | { type: 'close' };

/** How an exercise is set up. */
export interface ExerciseSetup {
  /** Any string; 32 hex digits in rooms. */
  seed: string;
  length: Length;
  feedback: FeedbackMode;
  /** Fixed by the facilitator; absent: drawn by seed. */
  truth?: HypothesisId;
  /** Fewer turns than the cut has, for tests and demonstrations. */
  turns?: number;
  /** Whether the host keeps a clock. */
  clock: boolean;
  drivers: Record<SeatId, { driver: Driver; doctrine?: Doctrine }>;
}

/** Commands of the host. */
export type HostCommand =
  { type: 'start'; setup: ExerciseSetup } | { type: 'deadline-passed'; deadline: string };

/** Any command. */
export type Command = SeatCommand | FacilitatorCommand | HostCommand;
/** What a command is called. */
export type CommandType = Command['type'];

/** Who gives a command. */
export type Author =
  | { kind: 'seat'; seat: SeatId; participant: ParticipantId }
  | { kind: 'facilitator'; participant: ParticipantId }
  | { kind: 'host' };

/** A command with its author and the time stamped by the authority (milliseconds since 1970, UTC; never read by rules). */
export interface Input {
  author: Author;
  at: number;
  command: Command;
}

/** Commands by who may give them. */
export const SEAT_COMMANDS = [
  'ready',
  'estimate',
  'message',
  'contact',
  'ask',
  'answer',
  'propose',
  'counter',
  'sign',
  'decline',
  'withdraw',
  'contribute',
  'write-act',
  'seal',
] as const satisfies readonly SeatCommand['type'][];
/** Commands that the facilitator (or the host in his place) gives. */
export const FACILITATOR_COMMANDS = [
  'pause',
  'resume',
  'extend',
  'advance',
  'release',
  'improvise',
  'rule',
  'map-act',
  'refuse-act',
  'assign',
  'rewind',
  'end',
  'close',
] as const satisfies readonly FacilitatorCommand['type'][];
/** Commands that the host alone gives. */
export const HOST_COMMANDS = ['start', 'deadline-passed'] as const satisfies readonly HostCommand['type'][];
