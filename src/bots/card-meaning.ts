// What a card means to bots, read off the card alone: what it is for, whom it presses, what it moves and marks.
// In: a response as its card shows it. Out: its meaning, made once per response: cards do not change. It weighs nothing.
import type { PublicResponse } from '../game/views/index.ts';
import { COMMON_METERS } from '../vocabulary/index.ts';
import { isPressure, purposesOf, type Purpose } from './purposes.ts';

/** A card with what it is for. */
export interface CardMeaning {
  readonly response: PublicResponse;
  readonly purposes: ReadonlySet<Purpose>;
  /** It presses somebody: hurts, binds or names. */
  readonly pressure: boolean;
  /** It helps whomever it is aimed at. */
  readonly helps: boolean;
  /** How it moves the scenario's own measures, beside escalation and confidence. */
  readonly moves: readonly { readonly meter: string; readonly up: boolean }[];
  /** Flags that it sets on whoever plays it. */
  readonly marks: readonly string[];
}

const COMMON: ReadonlySet<string> = new Set(COMMON_METERS);

const readOff = (response: PublicResponse): CardMeaning => ({
  response,
  purposes: purposesOf(response),
  pressure: isPressure(response),
  helps: response.tags.includes('helps'),
  moves: response.effects
    .filter(({ id, values }) => id === 'effects.meter' && !COMMON.has(String(values.meter)))
    .map(({ values }) => ({ meter: String(values.meter), up: Number(values.by) > 0 })),
  marks: response.effects
    .filter(({ id, values }) => isFlag(id) && values.actor === 'self')
    .map(({ values }) => String(values.flag)),
});

const isFlag = (effect: string): boolean => effect === 'effects.flag' || effect === 'effects.flag-turns';

const known = new WeakMap<PublicResponse, CardMeaning>();

/** What the card means. */
export const meaningOf = (response: PublicResponse): CardMeaning => {
  const before = known.get(response);
  if (before) return before;
  const meaning = readOff(response);
  known.set(response, meaning);
  return meaning;
};
