// What may be true and what can be known of it: hypotheses with their waves, evidence, injects, endings. Data only, frozen.
import type {
  ActorId,
  AssetId,
  AuthorChoice,
  EndingId,
  EvidenceId,
  EvidenceNature,
  EvidenceQuestion,
  HypothesisId,
  InjectId,
  InjectKind,
  Length,
  Reliability,
  SeatId,
  SourceFamily,
  TlpLabel,
} from '../../vocabulary/index.ts';
import type { Condition } from './condition.ts';
import type { Effect, Whom } from './effect.ts';

/** A possible truth. Envelopes are texts under `envelopes.<hypothesis>.<seat>`. */
export interface HypothesisSpec {
  readonly id: HypothesisId;
  /** Relative chance to be drawn, and the prior of belief. */
  readonly prior: number;
  /** Who did it. */
  readonly author: ActorId;
  /** The state answerable for it in law, if any. */
  readonly responsible?: ActorId;
  /** Legal ground of that state's responsibility: a value of the law's fact `attribution_basis`. */
  readonly basis: string;
  /** Whether the state from whose territory it came knew: a value of the law's fact `origin_state_knew`. */
  readonly originKnew: string;
  /** Harm of a wave in tenths of a point: base + slope x turn, split over the assets it hits. */
  readonly wave: { readonly base: number; readonly slope: number };
  /** Assets hit in turn 1, 2, ...; the last entry repeats. */
  readonly hits: readonly (readonly AssetId[])[];
  /** What tames the waves; the percents that hold are multiplied. */
  readonly answers: readonly WaveAnswer[];
  /** The incident as an act, for the law: the table and the facts that its script fixes. */
  readonly incident: { readonly test: string; readonly facts: Readonly<Record<string, string>> };
  /** The seat that has private choices, if the author's principal sits at the table. */
  readonly chooser?: SeatId;
  readonly choices: readonly AuthorChoiceSpec[];
}

/** While the condition holds, waves have only `percent` of their force. */
export interface WaveAnswer {
  readonly when: Condition;
  readonly percent: number;
}

/** What a private choice does. The wave of the turns that follow has `percent` of its force while the choice stands. */
export interface AuthorChoiceSpec {
  readonly choice: AuthorChoice;
  readonly percent: number;
  readonly effects: readonly Effect[];
}

/** An item of evidence. Text under `evidence.<id>`. Weights are decibans per hypothesis, -6 to +6. */
export interface EvidenceSpec {
  readonly id: EvidenceId;
  readonly family: SourceFamily;
  readonly reliability: Reliability;
  readonly tlp: TlpLabel;
  readonly question: EvidenceQuestion;
  /** Face value: what it says to somebody who takes it as genuine. Hypotheses not named weigh 0. */
  readonly weights: Readonly<Record<HypothesisId, number>>;
  /** What it really is, under each truth; a truth not named: genuine. */
  readonly nature: Readonly<Record<HypothesisId, EvidenceNature>>;
  /** Hypotheses under which it exists at all; absent: all. */
  readonly under?: readonly HypothesisId[];
  /** Seats that hold it from the start. */
  readonly held: readonly SeatId[];
  /** Name of the collection it can be found in (`collect` effects name it); absent: not collectable. */
  readonly collection?: string;
  /** Seats that can collect it; absent: every seat that collects there. */
  readonly reach?: readonly SeatId[];
  /** Chance in a thousand that sharing it ends its source. */
  readonly burn: number;
  /** Last turn in which it can be collected unless preserved. */
  readonly expires?: number;
}

/** News of the master scenario events list. Texts under `injects.<id>`: title, body, source. */
export interface InjectSpec {
  readonly id: InjectId;
  readonly kind: InjectKind;
  /** Turn of delivery per cut; a cut not named leaves it out. For conditional ones: the first turn in which it may come. */
  readonly turn: Readonly<Partial<Record<Length, number>>>;
  /** Must hold as well (conditional, aftermath). */
  readonly when?: Condition;
  /** Injects that must have been delivered before. */
  readonly after: readonly InjectId[];
  /** Who reads it: everybody, or these seats. */
  readonly to: 'all' | readonly SeatId[];
  /** Whose act or news `self` is in the effects; absent: effects name actors. */
  readonly self?: ActorId;
  readonly effects: readonly Effect[];
  /** Items that come with it. */
  readonly gives: readonly { readonly evidence: EvidenceId; readonly to: Whom }[];
}

/** How it can end; the first in the list that holds is the ending. Texts under `endings.<id>`. */
export interface EndingSpec {
  readonly id: EndingId;
  readonly when: Condition;
  /** May end the exercise before its last turn. */
  readonly early: boolean;
}
