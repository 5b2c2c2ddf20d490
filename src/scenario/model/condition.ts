// The closed list of conditions by which a scenario says when something holds. Data only: `game/rules/conditions` decides.
// A seat's own availability may use only the kinds of SEAT_CONDITION_KINDS, about itself; the compiler refuses the rest (secrecy).
import type {
  ActorId,
  AssetId,
  AuthorChoice,
  ClauseId,
  EvidenceId,
  FlagId,
  HypothesisId,
  InjectId,
  MeterId,
  PublicLine,
  RegisterKind,
  RequestKind,
  RequestStatus,
  ResponseId,
} from '../../vocabulary/index.ts';

/** Whom a condition speaks of: the seat in question, the target of its act, or a named actor. */
export type Who = 'self' | 'target' | ActorId;

/** The turn lies in `from..to`, both included; `to` absent: no end. Turns count from 1. */
export interface TurnCondition {
  readonly kind: 'turn';
  readonly from: number;
  readonly to?: number;
}
/** A meter lies in `min..max`, both included (0-100). */
export interface MeterCondition {
  readonly kind: 'meter';
  readonly meter: MeterId;
  readonly min?: number;
  readonly max?: number;
}
/** The actor carries the flag. */
export interface FlagCondition {
  readonly kind: 'flag';
  readonly of: Who;
  readonly flag: FlagId;
}
/** The asset's integrity lies in `min..max` (0-100). */
export interface AssetCondition {
  readonly kind: 'asset';
  readonly asset: AssetId;
  readonly min?: number;
  readonly max?: number;
}
/** The inject has been delivered (to whomever it is for). */
export interface DeliveredCondition {
  readonly kind: 'delivered';
  readonly inject: InjectId;
}
/** One of these hypotheses is the truth. Hidden. */
export interface TruthCondition {
  readonly kind: 'truth';
  readonly hypotheses: readonly HypothesisId[];
}
/** At least `times` (default 1) acts of these responses took place, by and against whom it says (absent: anyone). */
export interface DoneCondition {
  readonly kind: 'done';
  readonly responses: readonly ResponseId[];
  readonly by?: Who;
  readonly against?: Who;
  readonly times?: number;
  /** Only acts of the turn being resolved. */
  readonly thisTurn?: boolean;
}
/** The clause is in force in some agreement (with `party` among its parties, when given). */
export interface InForceCondition {
  readonly kind: 'in-force';
  readonly clause: ClauseId;
  readonly party?: Who;
}
/** The actor holds the item of evidence. */
export interface HoldsCondition {
  readonly kind: 'holds';
  readonly who: Who;
  readonly evidence: EvidenceId;
}
/** The actor's strain (domestic pressure, liability, lost neutrality, dissension) lies in `min..max`. */
export interface StrainCondition {
  readonly kind: 'strain';
  readonly of: Who;
  readonly min?: number;
  readonly max?: number;
}
/** Measures that bind the actor weigh at least `min`. Hidden. */
export interface BoundCondition {
  readonly kind: 'bound';
  readonly actor: ActorId;
  readonly min: number;
}
/** Tension between the two lies in `min..max` (0-100). */
export interface TensionCondition {
  readonly kind: 'tension';
  readonly between: readonly [Who, Who];
  readonly min?: number;
  readonly max?: number;
}
/** The actor's public line is one of these. */
export interface LineCondition {
  readonly kind: 'line';
  readonly of: Who;
  readonly lines: readonly PublicLine[];
}
/** The register holds an entry of the kind, by and to whom it says, made in an earlier turn unless `thisTurn`. */
export interface RegisteredCondition {
  readonly kind: 'registered';
  readonly entry: RegisterKind;
  readonly by?: Who;
  readonly to?: Who;
  readonly thisTurn?: boolean;
}
/** A request of the kind stands in one of these statuses. */
export interface RequestCondition {
  readonly kind: 'request';
  readonly request: RequestKind;
  readonly by?: Who;
  readonly of?: Who;
  readonly statuses: readonly RequestStatus[];
}
/** The author's seat has taken the choice (in some turn). Hidden. */
export interface ChoiceCondition {
  readonly kind: 'choice';
  readonly choice: AuthorChoice;
}
/** Keyed chance: holds in so many of a thousand exercises; `key` names the question. Hidden. */
export interface DrawnCondition {
  readonly kind: 'drawn';
  readonly permille: number;
  readonly key: string;
}
/** Total harm done so far lies in `min..max` (points of integrity lost to waves). */
export interface HarmCondition {
  readonly kind: 'harm';
  readonly min?: number;
  readonly max?: number;
}
/** At least `times` (default 1) joint findings exist; with `published`, public ones. */
export interface JointFindingCondition {
  readonly kind: 'joint-finding';
  readonly published?: boolean;
  readonly times?: number;
}
/** The item of evidence is publicly known. */
export interface PublishedCondition {
  readonly kind: 'published';
  readonly evidence: EvidenceId;
}
/** The secret has come out. */
export interface ExposedCondition {
  readonly kind: 'exposed';
  readonly secret: string;
}
/** Every part holds; of no parts: always. */
export interface AllCondition {
  readonly kind: 'all';
  readonly of: readonly Condition[];
}
/** At least one part holds; of no parts: never. */
export interface AnyCondition {
  readonly kind: 'any';
  readonly of: readonly Condition[];
}
/** The part does not hold. */
export interface NotCondition {
  readonly kind: 'not';
  readonly of: Condition;
}

/** Everything a scenario can ask about the world. */
export type Condition =
  | TurnCondition
  | MeterCondition
  | FlagCondition
  | AssetCondition
  | DeliveredCondition
  | TruthCondition
  | DoneCondition
  | InForceCondition
  | HoldsCondition
  | StrainCondition
  | BoundCondition
  | TensionCondition
  | LineCondition
  | RegisteredCondition
  | RequestCondition
  | ChoiceCondition
  | DrawnCondition
  | HarmCondition
  | JointFindingCondition
  | PublishedCondition
  | ExposedCondition
  | AllCondition
  | AnyCondition
  | NotCondition;

/** The word by which a condition says what it asks. */
export type ConditionKind = Condition['kind'];
/** The condition of one kind. */
export type ConditionOf<K extends ConditionKind> = Extract<Condition, { readonly kind: K }>;

/**
 * Kinds that a seat can always check by itself: public facts, or facts about itself (`self`).
 * For flag, done, in-force, holds, strain, registered and request the actor named must be `self`
 * (as `of`, `by`, `party`, `who`); for `delivered` the inject must be for everybody.
 */
export const SEAT_CONDITION_KINDS = [
  'turn',
  'meter',
  'flag',
  'asset',
  'delivered',
  'done',
  'in-force',
  'holds',
  'strain',
  'tension',
  'line',
  'registered',
  'request',
  'published',
  'all',
  'any',
  'not',
] as const satisfies readonly ConditionKind[];
