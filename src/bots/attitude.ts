// What sets one doctrine apart from another: what it values, whom it presses and when, how it answers and deals. Types only.
// Weights are points on one scale: a unit of capital costs `CAPITAL_POINTS` of them, a card below a small sum is not played.
import type { RequestKind, ResponseClass, ResponseTag } from '../vocabulary/index.ts';
import type { Purpose } from './purposes.ts';
import type { Stance } from './stance.ts';

/** What a seat goes for while it sees things in one way. */
export interface Plan {
  /** Points for what a card is for, beside its class and tags. */
  readonly points: Readonly<Partial<Record<Purpose, number>>>;
  /** What it asks of others in consultation, most wanted first. */
  readonly asks: readonly RequestKind[];
  /** Packages of the shared catalogue that it offers, most wanted first; others of the scenario come last. */
  readonly packages: readonly string[];
  /** Clauses of the shared catalogue that it leaves out of its drafts and reserves in those of others. */
  readonly without: readonly string[];
  /** How strong the options are that it wants in a clause, 0 (the cheapest) to 100 (the dearest). */
  readonly strength: number;
}

/** When and how a doctrine presses a state. */
export interface Pressing {
  /** Least belief, in permille, that the state answers for the incident; 1001: never. */
  readonly at: number;
  /**
   * Least suspicion of a state at the table that it never gives up, in permille: a doctrine that does not follow the
   * evidence goes on holding the state answerable from whose side it came. 0: it believes what it finds.
   */
  readonly clings: number;
  /** Whether it calls, then gives notice, then acts; otherwise it acts at once. */
  readonly procedure: boolean;
  /** Whether a state that struck it is pressed whatever it believes of the incident. */
  readonly retaliates: boolean;
  /** Most cards of pressure in one order. */
  readonly most: number;
  /** Escalation from which on it adds no more pressure, 0-100. */
  readonly brink: number;
  /** Points for doing what the principal demands, where it can be done. */
  readonly obeys: number;
}

/** Under how much pressure the author's principal gives way, in points of `pressureOn`. */
export interface Yielding {
  readonly pause: number;
  readonly disown: number;
  readonly handOver: number;
  /** Whether it keeps a promise to stop that it has signed. */
  readonly keepsWord: boolean;
}

/** A doctrine as data. */
export interface Attitude {
  readonly classes: Readonly<Record<ResponseClass, number>>;
  readonly tags: Readonly<Partial<Record<ResponseTag, number>>>;
  /** Points for what an effect promises where it is needed. */
  readonly needs: {
    readonly shield: number;
    readonly repair: number;
    readonly learn: number;
    readonly calm: number;
  };
  /** Strain from which on a temptation tempts, 0-100; 101: never. */
  readonly temptedAt: number;
  readonly pressing: Pressing;
  readonly yielding: Yielding;
  /** Grants what parties ask whom it trusts at least so much (0-100). */
  readonly grantsFromTrust: number;
  /** Whether it offers packages, and from which trust on it signs those offered to it. */
  readonly proposes: boolean;
  readonly signsFromTrust: number;
  /** Items it puts into an investigation in a turn; 0: it withholds. */
  readonly contributes: number;
  /** Whether its public line follows what it believes; otherwise it says no more than concern. */
  readonly names: boolean;
  /** Belief in permille it needs less than the usual before it says so in public. */
  readonly namesEarly: number;
  /** How it plays whatever it sees, and where it plays otherwise. */
  readonly plan: Plan;
  readonly plans: Readonly<Partial<Record<Stance, Plan>>>;
}

/** The plan of an attitude in a stance. */
export const planOf = (attitude: Attitude, stance: Stance): Plan => attitude.plans[stance] ?? attitude.plan;
