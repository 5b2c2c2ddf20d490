// A hand whose cards are looked at one by one: for bots, which put most cards back as soon as they see that they cannot be played.
// In: the scenario's index, a state, a seat. Out: cards that read like those of handView and write themselves as JSON; good only
// until the state changes.
import type { ResponseSpec } from '../../scenario/index.ts';
import type { SeatId } from '../../vocabulary/index.ts';
import {
  isAvailable,
  openActors,
  openAssets,
  responsesOf,
  type GameState,
  type ScenarioIndex,
} from '../rules/index.ts';
import { cardView } from './hand-view.ts';
import type { CardView } from './seat-view.ts';

/** A card that asks of the state what is looked at: why it cannot be played is the dearest part, and bots never read it. */
class LazyCard {
  // Declared only: fields that the language sets to nothing before the constructor sets them take twice the time.
  declare readonly response: CardView['response'];
  declare readonly available: boolean;
  declare readonly cost: number;
  declare readonly publicity: CardView['publicity'];
  declare readonly evidence: CardView['evidence'];
  declare readonly spec: ResponseSpec;
  declare readonly index: ScenarioIndex;
  declare readonly state: GameState;
  declare readonly seat: SeatId;

  constructor(index: ScenarioIndex, state: GameState, seat: SeatId, spec: ResponseSpec) {
    this.response = spec.id;
    this.available = isAvailable(index, state, seat, spec);
    this.cost = spec.cost;
    this.publicity = spec.publicity;
    this.evidence = spec.evidence;
    this.spec = spec;
    this.index = index;
    this.state = state;
    this.seat = seat;
  }

  get reasons(): CardView['reasons'] {
    return this.toJSON().reasons;
  }

  get actors(): CardView['actors'] {
    return openActors(this.index, this.state, this.seat, this.spec);
  }

  get assets(): CardView['assets'] {
    return openAssets(this.index, this.state, this.seat, this.spec);
  }

  /** The whole card, read now. */
  toJSON(): CardView {
    return cardView(this.index, this.state, this.seat, this.spec);
  }
}

/** The hand, in the catalogue's order. */
export const lazyHand = (index: ScenarioIndex, state: GameState, seat: SeatId): readonly CardView[] =>
  responsesOf(index, seat).map((response) => new LazyCard(index, state, seat, response) as CardView);
