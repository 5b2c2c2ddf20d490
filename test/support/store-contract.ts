// What every store of exercises must do, whatever it keeps them in: checks that need nothing but a fresh, empty store, so that they
// run in Node over the store in memory and in a page of a real browser over IndexedDB alike.
// In: a way to an empty store. Out: nothing; a check that fails throws with what was found instead.
import type {
  ExerciseStore,
  SavedExercise,
  SaveStep,
  StoredScenario,
} from '../../src/hosting/session/exercise-store.ts';

/** One demand on a store. */
export interface StoreDemand {
  readonly name: string;
  /** Throws where the store does otherwise. */
  readonly check: (store: ExerciseStore) => Promise<void>;
}

const same = (found: unknown, due: unknown, what: string): void => {
  if (JSON.stringify(found) !== JSON.stringify(due))
    throw new Error(`${what}: found ${JSON.stringify(found)}, due ${JSON.stringify(due)}`);
};

const entriesFrom = (first: number, last: number): SaveStep['entries'] =>
  Array.from({ length: last - first + 1 }, (_, place) => ({
    sequence: first + place,
    input: { author: { kind: 'host' }, at: 0, command: { type: 'advance' } },
    events: [],
    digest: `digest ${String(first + place)}`,
  })) as unknown as SaveStep['entries'];

const textsOf = (...ids: readonly string[]): SaveStep['texts'] =>
  ids.map((id) => ({ id, salt: '00', text: `words ${id}`, language: 'und', participant: 'local:x' }));

const summaryOf = (id: string, turn: number): SavedExercise['summary'] =>
  ({
    id,
    scenario: 'lantern-pass',
    seating: 'solo',
    people: ['aurelia'],
    turn,
    phase: 'consultation',
    savedAt: 1000 + turn,
    ended: false,
  }) as unknown as SavedExercise['summary'];

const saveOf = (id: string, entries = 2): SavedExercise => ({
  summary: summaryOf(id, 1),
  header: { format: 1, engine: 1, law: '1' } as unknown as SavedExercise['header'],
  entries: entriesFrom(1, entries),
  texts: textsOf('one'),
});

const stepOf = (id: string, first: number, last: number, turn = 2): SaveStep => ({
  summary: summaryOf(id, turn),
  entries: entriesFrom(first, last),
  texts: textsOf(`text ${String(first)}`),
});

const sequences = async (store: ExerciseStore, id: string): Promise<readonly number[] | undefined> =>
  (await store.read(id))?.entries.map((entry) => entry.sequence);

/** Everything that is demanded of a store. */
export const STORE_CONTRACT: readonly StoreDemand[] = [
  {
    name: 'is empty at first, and knows no save by any name',
    async check(store) {
      same(await store.list(), [], 'list');
      same(await store.scenarios(), [], 'scenarios');
      same((await store.read('a')) === undefined, true, 'a save that is not there');
      await store.remove('a');
    },
  },
  {
    name: 'gives back what was created, whole',
    async check(store) {
      await store.create(saveOf('a', 12));
      const found = await store.read('a');
      same(found?.summary, summaryOf('a', 1), 'summary');
      same(found?.header, saveOf('a').header, 'header');
      // Twelve, so that entries kept as text would come in the wrong order.
      same(found?.entries, entriesFrom(1, 12), 'entries');
      same(found?.texts, textsOf('one'), 'texts');
    },
  },
  {
    name: 'adds steps at the end and lists the exercise as the last step left it',
    async check(store) {
      await store.create(saveOf('a'));
      same(await store.append('a', stepOf('a', 3, 5)), 'saved', 'first step');
      same(await store.append('a', stepOf('a', 6, 6, 3)), 'saved', 'second step');
      same(await sequences(store, 'a'), [1, 2, 3, 4, 5, 6], 'sequences');
      same(await store.list(), [summaryOf('a', 3)], 'list');
      const texts = (await store.read('a'))?.texts.map((text) => text.id) ?? [];
      same([...texts].sort(), ['one', 'text 3', 'text 6'], 'texts');
    },
  },
  {
    name: 'refuses a step that somebody else has taken, and keeps nothing of it',
    async check(store) {
      await store.create(saveOf('a'));
      same(await store.append('a', stepOf('a', 3, 4)), 'saved', 'the first tab');
      const before = JSON.stringify(await store.read('a'));
      same(await store.append('a', stepOf('a', 3, 3, 9)), 'taken', 'the second tab');
      // One that begins at a free place but runs on from a taken one is the second tab's as well.
      same(await store.append('a', stepOf('a', 4, 5, 9)), 'taken', 'the second tab, a step further');
      same(JSON.stringify(await store.read('a')), before, 'what is kept');
    },
  },
  {
    name: 'lets one of two steps through that come at once',
    async check(store) {
      await store.create(saveOf('a'));
      const both = await Promise.all([
        store.append('a', stepOf('a', 3, 3)),
        store.append('a', stepOf('a', 3, 4)),
      ]);
      same([...both].sort(), ['saved', 'taken'], 'outcomes');
      same((await sequences(store, 'a'))?.[2], 3, 'the third entry');
    },
  },
  {
    name: 'takes no step for a save that is not there, or is not there any more',
    async check(store) {
      same(await store.append('a', stepOf('a', 1, 1)), 'taken', 'never created');
      await store.create(saveOf('a'));
      await store.remove('a');
      same(await store.append('a', stepOf('a', 3, 3)), 'taken', 'removed');
      same(await store.list(), [], 'list');
    },
  },
  {
    name: 'keeps saves apart and removes one with all that belongs to it',
    async check(store) {
      // Names of which one begins the other.
      await store.create(saveOf('a'));
      await store.create(saveOf('ab', 3));
      await store.remove('a');
      same((await store.read('a')) === undefined, true, 'the one removed');
      same(await sequences(store, 'ab'), [1, 2, 3], 'the other');
      same(
        (await store.list()).map((one) => one.id),
        ['ab'],
        'list',
      );
      await store.create(saveOf('a', 1));
      same(await sequences(store, 'a'), [1], 'created anew');
    },
  },
  {
    name: 'keeps opened scenarios by their key, the last of each',
    async check(store) {
      const scenario = (key: string, hash: string): StoredScenario =>
        ({ key, hash, scenario: { id: key }, texts: { en: {} } }) as unknown as StoredScenario;
      await store.keepScenario(scenario('x', '1'));
      await store.keepScenario(scenario('y', '2'));
      await store.keepScenario(scenario('x', '3'));
      const found = (await store.scenarios()).map(({ key, hash }) => `${key} ${hash}`);
      same([...found].sort(), ['x 3', 'y 2'], 'scenarios');
      same(await store.list(), [], 'list');
    },
  },
];
