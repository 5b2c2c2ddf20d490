/*
 * What every step of the debrief asks for: the record, the scenario and its words, the law, what was noted on the way.
 * In: a provider round the whole walk. Out: one value, complete by then, so that no step has to wait for anything but the law.
 */
import { createContext, use } from 'react';
import { present } from '../../../../base/index.ts';
import type { DebriefView, PublicScenario } from '../../../../game/views/index.ts';
import type { SeatUpdate } from '../../../../hosting/session/index.ts';
import type { LawLibrary } from '../../../../hosting/session/law-library.ts';
import type { ActorKind } from '../../../../vocabulary/index.ts';
import type { ScenarioWords } from '../../stores/scenario-words.ts';
import type { LensState } from './lens/use-lens.ts';
import type { WalkNotes } from './walk/walk-notes.ts';

/** The library of law, or how it stands with it. */
export type LawState =
  | { readonly stage: 'waiting' }
  | { readonly stage: 'failed' }
  | { readonly stage: 'there'; readonly library: LawLibrary };

/** Where in the timeline to look. */
export interface TimelineTarget {
  /** Number of the line. */
  readonly line: number;
}

/** The debrief as all steps see it. */
export interface DebriefTable {
  /** Id of the save. */
  readonly exercise: string;
  /** When it was last saved, milliseconds since 1970. */
  readonly savedAt: number;
  /** The record; its findings and scores as the chosen lens reads them. */
  readonly view: DebriefView;
  /** The record as it was judged in play. */
  readonly judged: DebriefView;
  readonly lens: LensState;
  readonly scenario: PublicScenario;
  readonly words: ScenarioWords;
  readonly law: LawState;
  /** Words of messages and reasons that those who sat here were shown, by text id. */
  readonly said: SeatUpdate['words'];
  readonly notes: WalkNotes;
  readonly note: (change: Partial<WalkNotes>) => void;
  /** Goes to a line of the timeline, or to the estimates. */
  readonly show: (target: TimelineTarget | 'estimates') => void;
  /** The line that was asked for last, until the reader looks elsewhere. */
  readonly target: TimelineTarget | undefined;
  readonly exportLog: () => Promise<string | undefined>;
}

/** The debrief that is open, or null. */
export const DebriefContext = createContext<DebriefTable | null>(null);

/** The debrief in which a step stands. */
export function useDebrief(): DebriefTable {
  return present(use(DebriefContext) ?? undefined, 'a step stands inside a debrief');
}

/** The kind of an actor, for its emblem. */
export function kindOf(scenario: PublicScenario, id: string): ActorKind {
  return scenario.actors.find((actor) => actor.id === id)?.kind ?? 'state';
}
