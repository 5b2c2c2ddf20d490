// Everything a seat may see of an exercise: types of plain JSON. What is not named here does not leave the authority.
// The news feed is not part of it: that comes from projected events.
import type {
  ActorId,
  AgreementId,
  AgreementStatus,
  AssetId,
  AuthorChoice,
  ClauseId,
  ClockState,
  ContactOutcome,
  DeclineReason,
  DirectoryEntryId,
  Driver,
  EvidenceId,
  EvidenceQuestion,
  EndingId,
  FeedbackMode,
  FlagId,
  HypothesisId,
  Length,
  MeterId,
  ObjectiveId,
  PackageId,
  Phase,
  PublicLine,
  Publicity,
  RegisterKind,
  Reliability,
  RequestId,
  RequestKind,
  RequestStatus,
  ResponseId,
  SeatId,
  SecretId,
  SourceFamily,
  TlpLabel,
} from '../../vocabulary/index.ts';
import type { Described, FilledClause, KeptVerdict, Order } from '../rules/index.ts';

/** A part of a view while it is being made: a field that may be absent is set or not, which costs less than a spread. */
export type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** The seat's own standing. */
export interface SelfView {
  readonly capital: number;
  readonly strain: number;
  /** Its principal demands something hard this turn. */
  readonly ordered: boolean;
  readonly declined: number;
  readonly ready: boolean;
  readonly contactsLeft: number;
  readonly flags: readonly FlagId[];
  /** Tokens laid; empty before the first estimate. */
  readonly estimate: Readonly<Record<HypothesisId, number>>;
  /** Private choices offered to it this turn; empty for everybody but the one who has them. */
  readonly choices: readonly AuthorChoice[];
  readonly choice?: AuthorChoice;
  readonly order?: Order;
  readonly written: boolean;
  /** Everything the seat itself has done. */
  readonly acts: readonly {
    readonly act: string;
    readonly turn: number;
    readonly response: ResponseId;
    readonly targetActor?: ActorId;
    readonly targetAsset?: AssetId;
    readonly publicity: Publicity;
  }[];
  readonly objectives: readonly {
    readonly id: ObjectiveId;
    readonly secret: boolean;
    readonly weight: number;
  }[];
  readonly secrets: readonly { readonly id: SecretId; readonly out: boolean }[];
  /** Trust of the seat in others. */
  readonly trust: readonly { readonly in: ActorId; readonly trust: number }[];
}

/** An item as its holder sees it: its face, never its nature. */
export interface EvidenceView {
  readonly id: EvidenceId;
  readonly family: SourceFamily;
  readonly reliability: Reliability;
  readonly tlp: TlpLabel;
  readonly question: EvidenceQuestion;
  readonly weights: Readonly<Record<HypothesisId, number>>;
  readonly held: boolean;
  readonly published: boolean;
  /** Only of items the seat shared itself. */
  readonly burned: boolean;
}

/** What the seat knows of the incident. */
export interface DossierView {
  readonly evidence: readonly EvidenceView[];
  readonly joint: readonly {
    readonly agreement: AgreementId;
    readonly turn: number;
    readonly published: boolean;
  }[];
  /** Permille per hypothesis, in the scenario's order, as the items held and published weigh; a reckoning, not the truth. */
  readonly belief: readonly { readonly hypothesis: HypothesisId; readonly permille: number }[];
}

/** What lies open for all. */
export interface BoardView {
  readonly meters: readonly { readonly id: MeterId; readonly value: number }[];
  readonly actors: readonly {
    readonly id: ActorId;
    readonly line: PublicLine;
    readonly named?: ActorId;
    readonly flags: readonly FlagId[];
  }[];
  readonly seats: readonly { readonly seat: SeatId; readonly driver: Driver; readonly ready: boolean }[];
  readonly ties: readonly { readonly between: readonly [ActorId, ActorId]; readonly tension: number }[];
  readonly assets: readonly { readonly id: AssetId; readonly integrity: number; readonly lost: number }[];
  /** Escalation as each turn closed. */
  readonly escalation: readonly number[];
  readonly published: readonly EvidenceId[];
  readonly exposed: readonly { readonly secret: SecretId; readonly of: SeatId }[];
  readonly acts: readonly {
    readonly seat: SeatId;
    readonly turn: number;
    readonly response: ResponseId;
    readonly targetActor?: ActorId;
    readonly targetAsset?: AssetId;
  }[];
}

/** Dealings to which the seat is a party. */
export interface DealingsView {
  readonly requests: readonly {
    readonly id: RequestId;
    readonly kind: RequestKind;
    readonly by: SeatId;
    readonly of: SeatId;
    readonly turn: number;
    readonly status: RequestStatus;
    /** Why it was declined, where the answer said so. */
    readonly reason?: DeclineReason;
    /** The card by which it was made; absent: it was put in consultation, and names no measure. */
    readonly response?: ResponseId;
    /**
     * Of a request for evidence that awaits the seat's own answer: what the seat holds and the asker has not. Who asks shows
     * the one asked what of this it has already; only these items make a grant.
     */
    readonly lacks?: readonly EvidenceId[];
  }[];
  readonly agreements: readonly {
    readonly id: AgreementId;
    readonly package: PackageId;
    readonly parties: readonly SeatId[];
    readonly by: SeatId;
    readonly clauses: readonly FilledClause[];
    readonly signed: readonly { readonly seat: SeatId; readonly reserved: readonly ClauseId[] }[];
    readonly status: AgreementStatus;
    readonly proposed: number;
    /** Whether the seat can still contribute to a joint investigation this turn, and what it has put in. */
    readonly joint: boolean;
    readonly contributed?: readonly EvidenceId[];
    readonly breaches: readonly { readonly clause: ClauseId; readonly by: SeatId; readonly turn: number }[];
  }[];
  readonly register: readonly {
    readonly kind: RegisterKind;
    readonly by: ActorId;
    readonly to: ActorId;
    readonly turn: number;
  }[];
  /** Entries the seat has called, with what came of it then and what answers now. */
  readonly called: readonly { readonly entry: DirectoryEntryId; readonly outcome: ContactOutcome }[];
  /** Parties with whom a tested channel stands. */
  readonly channels: readonly ActorId[];
}

/** A card of the hand. */
export interface CardView {
  readonly response: ResponseId;
  readonly available: boolean;
  readonly reasons: readonly Described[];
  readonly cost: number;
  readonly actors: readonly ActorId[];
  readonly assets: readonly AssetId[];
  readonly publicity: readonly Publicity[];
  readonly evidence?: { readonly min: number; readonly max: number };
}

/** A finding as it is shown while the exercise runs: on what was known. Its proof came with the feed's `finding-made`. */
export interface ShownFinding {
  readonly act: string;
  readonly seat?: SeatId;
  readonly turn: number;
  readonly test: string;
  readonly known: KeptVerdict;
}

/** The whole view of a seat. */
export interface SeatView {
  readonly seat: SeatId;
  readonly phase: Phase;
  readonly clock: ClockState;
  readonly deadline?: { readonly id: string; readonly seconds: number };
  readonly turn: number;
  readonly length: Length;
  readonly feedback: FeedbackMode;
  readonly self: SelfView;
  readonly dossier: DossierView;
  readonly board: BoardView;
  readonly dealings: DealingsView;
  readonly hand: readonly CardView[];
  /** Own acts and those of others that the seat saw, in training mode; empty in assessment mode. */
  readonly findings: readonly ShownFinding[];
  readonly ending?: EndingId;
}
