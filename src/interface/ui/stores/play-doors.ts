/*
 * The doors through which screens reach what is not a screen: saved exercises, the open exercise, scenarios.
 * In: nothing. Out: a context; by default the doors of this build, each fetched when first needed. Tests hand in their own.
 */
import { createContext, use } from 'react';
import type { SessionHost } from '../../../hosting/session/index.ts';
import type { LawLibrary } from '../../../hosting/session/law-library.ts';
import { isAnythingKept } from './anything-kept.ts';
import { exerciseStoreFrom } from './exercise-store.ts';
import type { ExerciseStore } from './exercise-store.ts';
import type { ScenarioShelf } from './scenario-shelf.ts';
import { shippedShelf } from './shipped-shelf.ts';
import { wholeShelf } from './whole-shelf.ts';

/** All doors. */
export interface PlayDoors {
  /** Rejects when the host's code cannot be fetched. */
  readonly host: () => Promise<SessionHost>;
  /** Whether there can be anything to list; a first visit should not fetch the engine to learn that there is not. */
  readonly anythingKept: () => Promise<boolean>;
  readonly exercise: ExerciseStore;
  readonly shelf: ScenarioShelf;
  /** What rules and sources say, in a language or else in English. Rejects when its files cannot be fetched. */
  readonly law: (language: string) => Promise<LawLibrary>;
}

let opened: Promise<SessionHost> | undefined;

/** One host per page; a failed fetch is tried again at the next call. */
function pageHost(): Promise<SessionHost> {
  opened ??= import('../../../hosting/session/index.ts').then(
    (door) => door.openSessionHost(),
    (failure: unknown) => {
      opened = undefined;
      throw failure;
    },
  );
  return opened;
}

/** Doors over what they lead to. */
export function playDoorsFrom(
  host: () => Promise<SessionHost>,
  shipped: ScenarioShelf,
  law: PlayDoors['law'],
  anythingKept: PlayDoors['anythingKept'] = () => Promise.resolve(true),
): PlayDoors {
  const shelf = wholeShelf(shipped, host, anythingKept);
  return { host, anythingKept, exercise: exerciseStoreFrom(host), shelf, law };
}

const pageLaw: PlayDoors['law'] = async (language) =>
  (await import('../../../hosting/session/law-library.ts')).loadLawLibrary(language);

/** The doors of the page. */
export const PlayDoorsContext = createContext<PlayDoors>(
  playDoorsFrom(pageHost, shippedShelf, pageLaw, isAnythingKept),
);

/** The doors that this part of the page uses. */
export function usePlayDoors(): PlayDoors {
  return use(PlayDoorsContext);
}
