// Makes views whose parts are read when they are looked at, and then only once.
// In: how each part of a view is read. Out: a maker of such views. What it makes looks like the view to whoever reads it by name,
// and writes itself as JSON, but has no parts of its own to copy or compare, and is good only until the state changes.
import type { SeatId } from '../../vocabulary/index.ts';
import type { GameState, ScenarioIndex } from '../rules/index.ts';

type Read<V> = (index: ScenarioIndex, state: GameState, seat: SeatId) => V;

/** How every part of a view is read. */
export type PartsOf<T> = { readonly [K in keyof T]-?: Read<T[K] | undefined> };

/** A maker of lazy views of one kind. */
export const lazily = <T>(parts: PartsOf<T>): Read<T> => {
  const named = Object.entries<Read<unknown>>(parts);
  const unread: readonly unknown[] = named.map(() => undefined);
  // A class, because getters on a prototype are made once; those of an object literal are made anew with every object.
  class LazyView {
    // Declared only: fields that the language sets to nothing before the constructor sets them take twice the time.
    declare readonly read: unknown[];
    declare readonly index: ScenarioIndex;
    declare readonly state: GameState;
    declare readonly reader: SeatId;

    constructor(index: ScenarioIndex, state: GameState, reader: SeatId) {
      this.read = unread.slice();
      this.index = index;
      this.state = state;
      this.reader = reader;
    }

    /** Every part, read now: what JSON writes of it is the view. */
    toJSON(): Record<string, unknown> {
      const readNow = ([name, readPart]: readonly [string, Read<unknown>]) =>
        [name, readPart(this.index, this.state, this.reader)] as const;
      return Object.fromEntries(named.map(readNow));
    }
  }
  named.forEach(([name, readPart], place) => {
    Object.defineProperty(LazyView.prototype, name, {
      get(this: LazyView) {
        return (this.read[place] ??= readPart(this.index, this.state, this.reader));
      },
    });
  });
  return (index, state, seat) => new LazyView(index, state, seat) as T;
};
