/*
 * Where screens get scenarios to choose from, and their words.
 * In: nothing. Out: the interface of a shelf, as the screens see it; stores/shipped-shelf.ts holds those of this build, and
 * stores/whole-shelf.ts adds those that were opened from files.
 * A card is small enough for the home page; texts are fetched when a scenario is opened.
 */
import type { ScenarioTexts } from '../../../scenario/index.ts';
import type { ActorKind, Length, ScenarioId, SeatId } from '../../../vocabulary/index.ts';

/** A seat as the home page offers it. */
export interface SeatCard {
  readonly id: SeatId;
  readonly kind: ActorKind;
  readonly name: string;
  readonly role: string;
}

/** A scenario as the home page offers it, in one language. */
export interface ScenarioCard {
  readonly id: ScenarioId;
  readonly title: string;
  readonly tagline: string;
  readonly summary: string;
  readonly seats: readonly SeatCard[];
  /** Turns per cut. */
  readonly turns: Readonly<Record<Length, number>>;
  /** The language that the words of the card are in, BCP 47. */
  readonly language: string;
}

/** The words of a scenario and the language they are in. */
export interface ScenarioWording {
  readonly texts: ScenarioTexts;
  readonly language: string;
}

/** Scenarios that can be played here. All reject when files cannot be fetched. */
export interface ScenarioShelf {
  /** Cards of shipped scenarios, in the language wanted or in the first that the scenario has. */
  readonly cards: (language: string) => Promise<readonly ScenarioCard[]>;
  /** Cards of scenarios that were opened from files on this machine. */
  readonly opened: (language: string) => Promise<readonly ScenarioCard[]>;
  /** The words of one scenario, in the language wanted or in the first that it has; undefined: no such scenario here. */
  readonly wording: (id: string, language: string) => Promise<ScenarioWording | undefined>;
}
