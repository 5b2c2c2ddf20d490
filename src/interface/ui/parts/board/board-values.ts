/*
 * What the board is given: parties, relations and things that can be harmed, with their places.
 * In: nothing. Out: types only. Names are words in the reader's language; ids only tie the lists together.
 */
import type { ActorKind, Sector } from '../../../../vocabulary/index.ts';

/** Something that can be harmed, drawn under the actor on whose ground it stands. */
export interface BoardAsset {
  readonly id: string;
  readonly name: string;
  readonly sector: Sector;
  /** Id of the actor under which it is drawn. */
  readonly at: string;
  /** 0-100. */
  readonly integrity: number;
  /** Was hit since the last look. */
  readonly struck?: boolean;
}

/** A party on the board. */
export interface BoardActor {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  /** From the inline start and the top, 0-100 each. */
  readonly place: { readonly x: number; readonly y: number };
  /** A word under the name: “you”, a public line. */
  readonly note?: string;
}

/** A relation of two actors. */
export interface BoardTie {
  readonly between: readonly [string, string];
  /** Trust of the first in the second and, where it is known, of the second in the first, 0-100; absent: the reader cannot know. */
  readonly trust?: readonly [number] | readonly [number, number];
  readonly tension: number;
  /** A hotline between them works. */
  readonly hotline?: boolean;
}
