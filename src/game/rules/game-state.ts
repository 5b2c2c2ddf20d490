// The state of an exercise: plain JSON, integers only, everything that rules read. It holds the hidden truth and never leaves the authority.
// In: nothing. Out: types. Changed by `evolve` alone; seats see parts of it through `game/views`.
import type {
  ActorId,
  AgreementId,
  AgreementStatus,
  Aim,
  AssetId,
  AuthorChoice,
  ClauseId,
  ClauseOptionId,
  ClockState,
  ContactOutcome,
  DeclineReason,
  DirectoryEntryId,
  Doctrine,
  Driver,
  EndingId,
  EvidenceId,
  FeedbackMode,
  FlagId,
  HypothesisId,
  InjectId,
  Length,
  MeterId,
  NormId,
  PackageId,
  Phase,
  PublicLine,
  Publicity,
  RegisterKind,
  RequestId,
  RequestKind,
  RequestStatus,
  ResponseId,
  SeatId,
  SecretId,
} from '../../vocabulary/index.ts';
import type { KeptFinding } from './finding-record.ts';

/** Reference to a person's words, kept beside the log: the salted hash stays when the words are deleted. */
export interface TextRef {
  /** Key of the text in the store beside the log. */
  id: string;
  /** Hex SHA-256 of salt and text. */
  hash: string;
}

/** One act of an order as the seat sealed it. */
export interface Act {
  response: ResponseId;
  /** The actor aimed at, where the response aims at an actor. */
  targetActor?: ActorId;
  /** The asset aimed at, where the response aims at an asset. */
  targetAsset?: AssetId;
  publicity: Publicity;
  aim: Aim;
  /** At most two norms cited as its basis. */
  basis: NormId[];
  /** Items of evidence that go with it. */
  evidence: EvidenceId[];
  /** The seat claims that it cannot wait for call and notice. */
  urgent: boolean;
  reason?: TextRef;
}

/** What a seat seals for a turn. */
export interface Order {
  acts: Act[];
  line: PublicLine;
  /** The actor whom the line names, for `territory`, `group` and `state`. */
  named?: ActorId;
  /** Only the chooser of the truth has one. */
  choice?: AuthorChoice;
}

/**
 * An act as it took place. `id` is `<seat>:<turn>:<sequence><place>`: open acts (`o`), covert ones (`c`) and private ones per
 * addressee (`p-<addressee>-`) are counted apart, so that an id says nothing of acts of which its reader does not know.
 */
export interface ActRecord extends Act {
  id: string;
  seat: SeatId;
  turn: number;
  /** Who is at the receiving end: the target actor, or the owner of the target asset. */
  affects?: ActorId;
}

/** What is particular to a seat, beside what its actor carries. */
export interface SeatState {
  driver: Driver;
  doctrine?: Doctrine;
  /** Done with the present phase. */
  ready: boolean;
  /** Sealed this turn; gone when the turn closes. */
  order?: Order;
  /** Tokens laid over the hypotheses, summing to 20; empty before the first estimate. */
  estimate: Record<HypothesisId, number>;
  /** Estimates as they stood when each turn closed. */
  estimates: Record<HypothesisId, number>[];
  contactsLeft: number;
  /** How often it has declined an order of its principal. */
  declined: number;
  /** Its principal demands something hard this turn. */
  ordered: boolean;
  /** Items contributed this turn to joint investigations; present but empty: withheld. */
  contributions: Record<AgreementId, EvidenceId[]>;
  /** A free-text act that awaits the facilitator. */
  written?: TextRef;
}

/** What an actor carries, on the table or off it. */
export interface ActorState {
  capital: number;
  strain: number;
  line: PublicLine;
  named?: ActorId;
  /** Flag to the last turn in which it is carried; 0: for good. */
  flags: Record<FlagId, number>;
  /** Measures that weigh on it, each to the last turn. */
  bound: { weight: number; until: number; by: ActorId }[];
}

/** Relation of a pair; `a` sorts before `b` by code units. */
export interface TieState {
  a: ActorId;
  b: ActorId;
  tension: number;
  /** Trust of a in b. */
  trustAB: number;
  trustBA: number;
  /** A tested channel stands between them. */
  channel: boolean;
}

/** How an asset stands; shields last through the wave of turn `until`. */
export interface AssetState {
  integrity: number;
  /** Points lost to waves and acts so far. */
  lost: number;
  shields: { percent: number; until: number }[];
}

/** Who has an item, and what became of it. */
export interface EvidenceState {
  holders: SeatId[];
  published: boolean;
  burned: boolean;
  /** Seats whose sharing ended the source; nobody else is told. */
  burnedBy: SeatId[];
  preserved: boolean;
  /** Who planted it, if a seat did. */
  plantedBy?: SeatId;
  /** The planting has come out. */
  found?: boolean;
}

/** A request and what became of it. */
export interface RequestState {
  id: RequestId;
  kind: RequestKind;
  by: SeatId;
  of: SeatId;
  turn: number;
  status: RequestStatus;
  /** Turn of the answer. */
  answered?: number;
  /** Why it was declined, where the answer said so. */
  reason?: DeclineReason;
  /** The act that made it, if it was not made in consultation. */
  act?: string;
}

/** A clause as filled in an agreement. */
export interface FilledClause {
  clause: ClauseId;
  option: ClauseOptionId;
}

/** A package under negotiation, in force, or past. */
export interface AgreementState {
  id: AgreementId;
  package: PackageId;
  parties: SeatId[];
  by: SeatId;
  clauses: FilledClause[];
  /** Party to the clauses it reserved (empty: none); a party absent has not signed. */
  signed: Record<SeatId, ClauseId[]>;
  status: AgreementStatus;
  proposed: number;
  /** Turn of entry into force. */
  since?: number;
  breaches: BreachRecord[];
}

/** A clause that a party broke, and whether the others know. */
export interface BreachRecord {
  clause: ClauseId;
  by: SeatId;
  turn: number;
  detected: boolean;
}

/** What a joint investigation found in a turn. */
export interface JointFinding {
  agreement: AgreementId;
  turn: number;
  parties: SeatId[];
  /** Items it rests on; none is used twice. */
  items: EvidenceId[];
  /** Decibans for the truth. */
  weight: number;
  published: boolean;
}

/** An entry of the legal register. */
export interface RegisterEntry {
  kind: RegisterKind;
  by: ActorId;
  to: ActorId;
  turn: number;
  /** The act, request or inject that made it. */
  source: string;
}

/** A ruling of the facilitator: a fact set for one act (or for all later acts of a seat), with its reason. Never a verdict. */
export interface Ruling {
  act?: string;
  fact: string;
  value: string;
  turn: number;
  reason: TextRef;
}

/** News written by the facilitator during play. */
export interface ImprovisedInject {
  id: string;
  turn: number;
  to: 'all' | SeatId[];
  text: TextRef;
}

/** The whole state. */
export interface GameState {
  phase: Phase;
  clock: ClockState;
  /** 0 before the first briefing. */
  turn: number;
  /** Last turn; told to nobody at the table. */
  lastTurn: number;
  length: Length;
  feedback: FeedbackMode;
  /** Whether the host keeps a clock. */
  clocked: boolean;
  seed: string;
  truth: HypothesisId;
  /** What the host's clock waits for: id and length in seconds; absent when no clock runs. */
  deadline?: { id: string; seconds: number };
  seats: Record<SeatId, SeatState>;
  actors: Record<ActorId, ActorState>;
  /** Key `a|b`. */
  ties: Record<string, TieState>;
  meters: Record<MeterId, number>;
  assets: Record<AssetId, AssetState>;
  directory: Record<DirectoryEntryId, { outcome: ContactOutcome; called: Record<SeatId, ContactOutcome> }>;
  evidence: Record<EvidenceId, EvidenceState>;
  joint: JointFinding[];
  requests: RequestState[];
  agreements: AgreementState[];
  register: RegisterEntry[];
  /** Inject to its turn of delivery. */
  delivered: Record<InjectId, number>;
  improvised: ImprovisedInject[];
  /** Private choice in force. */
  choice?: AuthorChoice;
  choices: AuthorChoice[];
  acts: ActRecord[];
  /** Without their proofs, which stand in the log: the state is copied and digested, and must stay small. */
  findings: KeptFinding[];
  rulings: Ruling[];
  /** Secret to the turn in which it came out. */
  exposed: Record<SecretId, number>;
  /** Per closed turn: escalation then, and the harm its wave did. */
  history: { escalation: number; harm: number }[];
  /** Harm of the present turn's wave. */
  harm: number;
  /** Per set of parties: how many requests, agreements, messages they made. */
  counts: Record<string, number>;
  ending?: EndingId;
}
