// Two ways of seeing the same exercise: what a seat could know when it sealed, and what was true. Types only.
// Everything that differs between the two is asked here and nowhere else; derivations work on either without knowing which.
import type { ActorId, FlagId } from '../../../vocabulary/index.ts';
import type { AssetSpec } from '../../../scenario/index.ts';
import type { FactName } from '../../../law/index.ts';
import type {
  ActRecord,
  AgreementState,
  FactCause,
  GameState,
  JudgedFact,
  RegisterEntry,
  RequestState,
  ScenarioIndex,
} from '../../rules/index.ts';
import type { Derived } from '../fact-sheet.ts';

/** What links an accused state to the incident, as this world sees it. */
export interface Attribution {
  readonly confidence: Derived<'attribution_confidence'>;
  readonly basis: Derived<'attribution_basis'>;
  readonly correct: Derived<'attribution_correct'>;
  readonly wrong: Derived<'prior_wrong'>;
}

/** What is left of an asset that an act strikes, and the points that the act takes. */
export interface Blow {
  readonly asset: AssetSpec;
  /** Points of integrity taken, 0-100. */
  readonly points: number;
  /** Integrity afterwards, 0-100. */
  readonly left: number;
}

/** An exercise as somebody sees it. Reads only, and hands out no reference into a draft in any cause. */
export interface World {
  readonly kind: 'known' | 'true';
  readonly index: ScenarioIndex;
  readonly state: GameState;
  /** Whose conduct is judged. */
  readonly self: ActorId;
  /** Acts that took place, as far as this world knows of them. */
  readonly acts: () => readonly ActRecord[];
  /** Entries of the legal register that this world may read. */
  readonly register: () => readonly RegisterEntry[];
  /** Requests that this world knows of. */
  readonly requests: () => readonly RequestState[];
  /** Agreements that this world knows of. */
  readonly agreements: () => readonly AgreementState[];
  /** Whether the actor is seen to carry the flag. */
  readonly carries: (actor: ActorId, flag: FlagId) => boolean;
  /** The link of a state with the incident. */
  readonly attribution: (accused: ActorId) => Attribution;
  /** Whether the state knew what happens on its territory, apart from what it was told; nothing when that is not known. */
  readonly knewItself: (state: ActorId) => Derived<'origin_state_knew'> | undefined;
  /** What shows that the state itself answers for the incident; nothing where this world does not see it. */
  readonly answersFor: (state: ActorId) => FactCause | undefined;
  /** Whether an earlier, open act was a wrong. */
  readonly wrongOf: (act: ActRecord) => Derived<'prior_wrong'>;
  /** A fact that the script of the incident fixes; in the known world only where every hypothesis agrees. */
  readonly scripted: (fact: FactName) => string | undefined;
  /** What a strike of `by` points does, or did, to an asset. */
  readonly blow: (asset: AssetSpec, by: number) => Blow;
  /** A fact that depends on what was held at sealing, as it was found then; nothing in the world of that moment itself. */
  readonly sealed: (fact: FactName) => JudgedFact | undefined;
}
