// Responses and agreements as the compiler delivers them. Data only, frozen.
import type {
  ActorKind,
  AuthorChoice,
  ClauseId,
  ClauseOptionId,
  PackageId,
  Publicity,
  ResponseClass,
  ResponseId,
  ResponseTag,
  SeatId,
  TargetKind,
} from '../../vocabulary/index.ts';
import type { Condition } from './condition.ts';
import type { Effect } from './effect.ts';

/** An entry of the catalogue. Texts under `responses.<id>`: name, practice (two sentences on real practice). */
export interface ResponseSpec {
  readonly id: ResponseId;
  readonly class: ResponseClass;
  /** Kinds of actor that may choose it. */
  readonly kinds: readonly ActorKind[];
  /** Seats that alone have it; absent: every seat of the kinds. */
  readonly seats?: readonly SeatId[];
  /** Political capital, 0-9. */
  readonly cost: number;
  readonly target: TargetSpec;
  /** Publicities the seat can choose from; the first is the usual one. */
  readonly publicity: readonly Publicity[];
  /** How many held items of evidence the act must name; absent: it takes none. */
  readonly evidence?: { readonly min: number; readonly max: number };
  /** Seat-visible condition for having it in hand; absent: always. */
  readonly available?: Condition;
  /** At most once in an exercise per seat. */
  readonly once: boolean;
  /** Severity -10 (calming) to 20 (grave): moves tension with the target and escalation. */
  readonly severity: number;
  readonly tags: readonly ResponseTag[];
  readonly effects: readonly Effect[];
  readonly law: ConductSpec;
}

/** What an act may be aimed at. */
export interface TargetSpec {
  readonly of: TargetKind;
  /** Kinds of actor (or of an asset's owner) that may be the target; empty: any. */
  readonly kinds: readonly ActorKind[];
  /** Whether the target must belong to others, to the actor itself (own assets), or either. */
  readonly whose: 'others' | 'own' | 'any';
  /** Seat-visible condition, asked of each actor (or owner) that could be the `target`; absent: any will do. */
  readonly when?: Condition;
}

/** The conduct as the law sees it: the table that judges it and the facts fixed by what is done. The rest follows from play. */
export interface ConductSpec {
  readonly test: string;
  readonly facts: Readonly<Record<string, string>>;
}

/** A set of clauses. Texts under `packages.<id>`. */
export interface PackageSpec {
  readonly id: PackageId;
  readonly clauses: readonly ClauseId[];
  /** Kinds that may be a party. */
  readonly kinds: readonly ActorKind[];
  /** Seats that must be among the parties; empty: none. */
  readonly needs: readonly SeatId[];
}

/** A clause and the ways to fill it. Texts under `clauses.<id>`. */
export interface ClauseSpec {
  readonly id: ClauseId;
  readonly options: readonly ClauseOptionSpec[];
  /** Parties secretly contribute evidence or withhold while it is in force; yields joint findings. */
  readonly joint: boolean;
  /** What breaks it, asked of each party as `self` after each resolution; absent: it cannot be broken. */
  readonly breach?: Condition;
  /** Chance in a thousand that a breach is noticed in its turn. */
  readonly detection: number;
  /** What follows when a breach is noticed; self is who broke it. */
  readonly consequence: readonly Effect[];
}

/** One way to fill a clause. */
export interface ClauseOptionSpec {
  readonly id: ClauseOptionId;
  /**
   * Once, for each party as `self`, when it enters into force; capital that it takes from `self` is paid on signing, and comes back
   * if nothing enters into force.
   */
  readonly effects: readonly Effect[];
  /** At every briefing in force, for each party as `self`; a party that cannot pay the capital it takes breaks the clause, noticed by all. */
  readonly eachTurn: readonly Effect[];
  /** The chooser's private choice that this option rests on, if any (e.g. cessation means pause); a choice that includes it keeps it too. */
  readonly expects?: AuthorChoice;
  /** Joint findings become public as they are made, where the clause is filled with this option. */
  readonly publishes?: boolean;
}
