// Makes views whose parts are read when they are looked at, and then only once.
// In: how each part of a view is read. Out: a maker of such views. What it makes looks like the view to whoever reads it by name,
// but has no parts of its own: it cannot be copied, compared or sent, and is good only until the state changes.
import type { SeatId } from '../../vocabulary/index.ts';
import type { GameState, ScenarioIndex } from '../rules/index.ts';

type Read<V> = (index: ScenarioIndex, state: GameState, seat: SeatId) => V;

/** How every part of a view is read. */
export type PartsOf<T> = { readonly [K in keyof T]-?: Read<T[K] | undefined> };

/** A maker of lazy views of one kind. */
export const lazily = <T>(parts: PartsOf<T>): Read<T> => {
  // A class, because getters on a prototype are made once; those of an object literal are made anew with every object.
  class LazyView {
    readonly read: unknown[] = [];
    readonly index: ScenarioIndex;
    readonly state: GameState;
    readonly reader: SeatId;

    constructor(index: ScenarioIndex, state: GameState, reader: SeatId) {
      this.index = index;
      this.state = state;
      this.reader = reader;
    }
  }
  Object.entries<Read<unknown>>(parts).forEach(([name, readPart], place) => {
    Object.defineProperty(LazyView.prototype, name, {
      get(this: LazyView) {
        return (this.read[place] ??= readPart(this.index, this.state, this.reader));
      },
    });
  });
  return (index, state, seat) => new LazyView(index, state, seat) as T;
};
