// The closed union of everything that can happen in an exercise. Types only: how each is folded and who may see what of it stands
// beside it in events/*.ts. Events are facts: plain JSON, complete in themselves, without references into a state.
import type {
  ActorId,
  AgreementId,
  Answer,
  AssetId,
  AuthorChoice,
  ClauseId,
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
  MessageId,
  MeterId,
  PackageId,
  Phase,
  PublicLine,
  RequestId,
  RequestKind,
  SeatId,
  SecretId,
} from '../../../vocabulary/index.ts';
import type { FindingRecord } from '../finding-record.ts';
import type {
  ActRecord,
  Act,
  FilledClause,
  ImprovisedInject,
  JointFinding,
  Order,
  RegisterEntry,
  Ruling,
  TextRef,
} from '../game-state.ts';

/** What made an event happen; kept for the score and the debrief, hidden from seats. */
export type Cause =
  | { kind: 'act'; act: string }
  | { kind: 'inject'; inject: InjectId }
  | { kind: 'wave'; turn: number }
  | { kind: 'clause'; agreement: AgreementId; clause: ClauseId }
  | { kind: 'breach'; agreement: AgreementId; clause: ClauseId; by: SeatId }
  | { kind: 'choice'; choice: AuthorChoice }
  | { kind: 'request'; request: RequestId }
  | { kind: 'rule'; rule: RuleCause; seat?: ActorId };

/** Standing rules of the game that move things by themselves. */
export type RuleCause =
  | 'turn-start'
  | 'contact'
  | 'naming'
  | 'promise-kept'
  | 'withdrawn'
  | 'unanswered'
  | 'decay'
  | 'idle'
  | 'harm'
  | 'declined'
  | 'climb-down'
  | 'silence'
  | 'accident'
  | 'aftermath'
  | 'cost';

/** Events by type; each value is what the event carries. */
export interface EventBodies {
  'exercise-started': {
    seed: string;
    truth: HypothesisId;
    length: Length;
    lastTurn: number;
    feedback: FeedbackMode;
    clocked: boolean;
    drivers: Record<SeatId, { driver: Driver; doctrine?: Doctrine }>;
  };
  'phase-entered': {
    phase: Phase;
    turn: number;
    clock: ClockState;
    deadline?: { id: string; seconds: number };
    /** Calls that every seat may make in the turn that opens; only where one does. */
    contacts?: number;
  };
  'clock-set': { clock: ClockState; deadline?: { id: string; seconds: number } };
  'seat-readied': { seat: SeatId };
  'driver-changed': { seat: SeatId; driver: Driver; doctrine?: Doctrine };
  'inject-delivered': { inject: InjectId; to: 'all' | SeatId[] };
  'inject-improvised': { inject: ImprovisedInject };
  'meter-changed': { meter: MeterId; by: number; cause: Cause };
  'trust-changed': { of: ActorId; in: ActorId; by: number; cause: Cause };
  'tension-changed': { between: [ActorId, ActorId]; by: number; cause: Cause };
  'strain-changed': { of: ActorId; by: number; cause: Cause };
  'capital-changed': { of: ActorId; by: number; cause: Cause };
  'flag-set': { of: ActorId; flag: FlagId; until: number; public: boolean; cause: Cause };
  'asset-changed': { asset: AssetId; by: number; cause: Cause };
  'asset-shielded': { asset: AssetId; percent: number; until: number; seen: SeatId[]; cause: Cause };
  'wave-struck': { turn: number; harm: number; assets: AssetId[] };
  'measure-bound': { of: ActorId; by: ActorId; weight: number; until: number; cause: Cause };
  'evidence-gained': { item: EvidenceId; to: SeatId; from?: SeatId; cause: Cause };
  'source-burned': { item: EvidenceId; by: SeatId; cause: Cause };
  'evidence-published': { item: EvidenceId; by: SeatId | 'news'; planted: boolean; cause: Cause };
  'evidence-preserved': { items: EvidenceId[]; by: SeatId; cause: Cause };
  'joint-found': { finding: JointFinding };
  'joint-published': { agreement: AgreementId; turn: number; by: SeatId };
  contributed: { agreement: AgreementId; by: SeatId; items: EvidenceId[] };
  contacted: { by: SeatId; of: ActorId; entry: DirectoryEntryId; outcome: ContactOutcome };
  'channel-tested': { between: [ActorId, ActorId]; entries: DirectoryEntryId[]; cause: Cause };
  'message-sent': { id: MessageId; from: SeatId; to: SeatId[]; text: TextRef };
  'request-made': { id: RequestId; kind: RequestKind; by: SeatId; of: SeatId; turn: number; act?: string };
  'request-answered': {
    id: RequestId;
    by: SeatId;
    of: SeatId;
    answer: Answer;
    reason?: DeclineReason;
    items: EvidenceId[];
    turn: number;
  };
  'request-lapsed': { id: RequestId; by: SeatId; of: SeatId };
  registered: { entry: RegisterEntry };
  'agreement-proposed': {
    id: AgreementId;
    package: PackageId;
    parties: SeatId[];
    by: SeatId;
    clauses: FilledClause[];
    turn: number;
  };
  'agreement-countered': { id: AgreementId; parties: SeatId[]; by: SeatId; clauses: FilledClause[] };
  'agreement-signed': { id: AgreementId; parties: SeatId[]; by: SeatId; reserved: ClauseId[] };
  'agreement-entered': { id: AgreementId; parties: SeatId[]; turn: number };
  'agreement-declined': { id: AgreementId; parties: SeatId[]; by: SeatId };
  'agreement-lapsed': { id: AgreementId; parties: SeatId[] };
  'agreement-withdrawn': { id: AgreementId; parties: SeatId[]; by: SeatId };
  'clause-breached': { id: AgreementId; clause: ClauseId; by: SeatId; turn: number };
  'breach-detected': { id: AgreementId; parties: SeatId[]; clause: ClauseId; by: SeatId; turn: number };
  'line-taken': { of: ActorId; line: PublicLine; named?: ActorId };
  estimated: { seat: SeatId; tokens: Record<HypothesisId, number> };
  'act-written': { seat: SeatId; text: TextRef };
  /** With an act, taken as that; with a reason, not admitted; `lapsed`: orders opened before anybody had answered. */
  'act-mapped': { seat: SeatId; act?: Act; reason?: TextRef; lapsed?: true };
  'order-sealed': { seat: SeatId; order: Order };
  'choice-taken': { seat: SeatId; choice: AuthorChoice };
  'act-resolved': { act: ActRecord };
  'finding-made': { finding: FindingRecord; shown: 'all' | SeatId[] };
  'accident-happened': { between: [ActorId, ActorId] };
  'order-demanded': { seat: SeatId };
  'demand-declined': { seat: SeatId; times: number };
  'secret-exposed': { secret: SecretId; of: SeatId };
  'planting-found': { item: EvidenceId; by: SeatId };
  ruled: { ruling: Ruling; shown: 'all' | SeatId[] };
  'turn-closed': { turn: number; escalation: number; harm: number };
  'ending-reached': { ending: EndingId };
  'rewound-to': { sequence: number };
}

/** What an event is called. */
export type EventType = keyof EventBodies;
/** An event of the type: its body with the type named. */
export type EventOf<T extends EventType> = { readonly type: T } & Readonly<EventBodies[T]>;
/** Any event. */
export type GameEvent = { [T in EventType]: EventOf<T> }[EventType];
