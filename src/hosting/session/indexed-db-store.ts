// The browser's store of exercises: IndexedDB, one record per log entry, keyed by save and sequence so that a second writer fails.
// In: saves and steps. Out: what was saved, unchecked. Storage faults reject; the host turns them into refusals.
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { LogEntry, LogHeader, StoredText } from '../../game/log/index.ts';
import type { ExerciseStore, SavedExercise, StoredScenario } from './exercise-store.ts';
import type { ExerciseSummary } from './session.ts';

interface Saves extends DBSchema {
  summaries: { key: string; value: ExerciseSummary };
  headers: { key: string; value: { id: string; header: LogHeader } };
  entries: { key: [string, number]; value: { id: string; sequence: number; entry: LogEntry } };
  texts: { key: [string, string]; value: { id: string; text: string; stored: StoredText } };
  scenarios: { key: string; value: StoredScenario };
}

const STORES = ['summaries', 'headers', 'entries', 'texts'] as const;

const openSaves = (name: string): Promise<IDBPDatabase<Saves>> =>
  openDB<Saves>(name, 1, {
    upgrade(db) {
      db.createObjectStore('summaries', { keyPath: 'id' });
      db.createObjectStore('headers', { keyPath: 'id' });
      db.createObjectStore('entries', { keyPath: ['id', 'sequence'] });
      db.createObjectStore('texts', { keyPath: ['id', 'text'] });
      db.createObjectStore('scenarios', { keyPath: 'key' });
    },
  });

const ofSave = (id: string) => IDBKeyRange.bound([id], [id, []]);

const isTaken = (failure: unknown): boolean =>
  failure instanceof DOMException && failure.name === 'ConstraintError';

/** Opens the store in this browser. */
export const indexedDbStore = async (name = 'demarche'): Promise<ExerciseStore> => {
  const db = await openSaves(name);

  const write = async (save: SavedExercise, fresh: boolean): Promise<void> => {
    const { id } = save.summary;
    const transaction = db.transaction(STORES, 'readwrite');
    const entries = transaction.objectStore('entries');
    const writes: Promise<unknown>[] = [];
    if (fresh) writes.push(transaction.objectStore('headers').add({ id, header: save.header }));
    // `add`, not `put`: an entry that is there already means that somebody else has played on.
    for (const entry of save.entries) writes.push(entries.add({ id, sequence: entry.sequence, entry }));
    const texts = transaction.objectStore('texts');
    for (const stored of save.texts) writes.push(texts.put({ id, text: stored.id, stored }));
    writes.push(transaction.objectStore('summaries').put(save.summary));
    await Promise.all([...writes, transaction.done]);
  };

  return {
    async keepScenario(scenario) {
      await db.put('scenarios', scenario);
    },
    scenarios: () => db.getAll('scenarios'),
    list: () => db.getAll('summaries'),
    create: (save) => write(save, true),
    async append(id, step) {
      const header = await db.get('headers', id);
      if (!header) return 'taken';
      try {
        await write({ header: header.header, ...step }, false);
        return 'saved';
      } catch (failure) {
        if (isTaken(failure)) return 'taken';
        throw failure;
      }
    },
    async read(id) {
      const [summary, header] = await Promise.all([db.get('summaries', id), db.get('headers', id)]);
      if (!summary || !header) return undefined;
      const [entries, texts] = await Promise.all([
        db.getAll('entries', ofSave(id)),
        db.getAll('texts', ofSave(id)),
      ]);
      return {
        summary,
        header: header.header,
        entries: entries.map((one) => one.entry),
        texts: texts.map((one) => one.stored),
      };
    },
    async remove(id) {
      const transaction = db.transaction(STORES, 'readwrite');
      await Promise.all([
        transaction.objectStore('summaries').delete(id),
        transaction.objectStore('headers').delete(id),
        transaction.objectStore('entries').delete(ofSave(id)),
        transaction.objectStore('texts').delete(ofSave(id)),
        transaction.done,
      ]);
    },
  };
};
