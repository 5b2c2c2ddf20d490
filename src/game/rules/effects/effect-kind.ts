// What every kind of effect must offer: a check for the compiler's numbers, what it does, and how it reads on a card.
// The card's text comes from `describe`, so that it cannot disagree with what happens.
import type { Authorship, EffectKind, EffectOf } from '../../../scenario/index.ts';
import type { ActorId, AgreementId, AssetId, EvidenceId, SeatId } from '../../../vocabulary/index.ts';
import type { Cause } from '../events/game-event.ts';
import type { Play } from '../play.ts';

/** What hides the author of a covert act: effects that would name it wait until it is found out. One per act, and for it alone. */
export interface Veil {
  readonly authorship: Authorship;
  /** Where the act is found out, what waited happens at once, and nothing waits any more. */
  found: boolean;
  /** What waits, in its order, each as it would have taken place. */
  readonly waiting: (() => void)[];
}

/** In what setting an effect takes place. What it has not is undefined. */
export interface Setting {
  /** Whose effect it is; absent for news that names its actors. */
  readonly self?: ActorId | undefined;
  readonly targetActor?: ActorId | undefined;
  readonly targetAsset?: AssetId | undefined;
  /** Parties of the agreement, for clauses. */
  readonly parties: readonly SeatId[];
  /** Items named in the act's terms. */
  readonly evidence: readonly EvidenceId[];
  readonly agreement?: AgreementId | undefined;
  /** What made it happen. */
  readonly cause: Cause;
  /** Key of its chance: unique to the occasion, never to the order. */
  readonly key: string;
  /** Only a covert act has one. */
  readonly veil?: Veil | undefined;
}

/** A message of the text catalogues: its id and values. Values that are ids of the scenario carry their kind, e.g. `{ meter: 'escalation' }`. */
export interface Described {
  /** Id under `effects.` or `conditions.` in the interface's catalogues. */
  readonly id: string;
  readonly values: Readonly<Record<string, string | number>>;
  /** Parts of a compound, in order. */
  readonly parts?: readonly Described[];
}

/** One kind of effect. */
export interface EffectDefinition<K extends EffectKind> {
  /** Emits the events of the effect. Draws chance only with keys under `setting.key`. */
  readonly apply: (play: Play, effect: EffectOf<K>, setting: Setting) => void;
  /** How it reads on a card. */
  readonly describe: (effect: EffectOf<K>) => Described;
  /** What is wrong with its numbers, as a dotted field and the range it should keep; empty if nothing. */
  readonly check: (
    effect: EffectOf<K>,
  ) => readonly { readonly field: string; readonly low: number; readonly high: number }[];
}
