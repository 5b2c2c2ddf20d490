/*
 * The lenses: named views of States on disputed points, each with its positions.
 * In: the lenses on single points and the mixes. Out: every lens by its id, the mixes put together.
 * Names and summaries are in text/.
 */
import type { Lens, LensReadings } from '../lens.ts';
import { MIXES, type Mix } from './lenses/mixed-lenses.ts';
import { POINT_LENSES } from './lenses/point-lenses.ts';

/** The id of a lens; `general` is the one that takes no side. */
export type LensId = 'general' | keyof typeof POINT_LENSES | keyof typeof MIXES;

const GENERAL: Lens = { positions: [], readings: {} };

function mixed({ mixes, positions, readings: own }: Mix): Lens {
  const shared = mixes.reduce<LensReadings>((all, id) => ({ ...all, ...POINT_LENSES[id].readings }), {});
  return { mixes, positions, readings: { ...shared, ...own } };
}

/** Every lens by its id. */
export const LENSES: Readonly<Record<LensId, Lens>> = {
  general: GENERAL,
  ...POINT_LENSES,
  ...(Object.fromEntries(Object.entries<Mix>(MIXES).map(([id, mix]) => [id, mixed(mix)])) as Record<
    keyof typeof MIXES,
    Lens
  >),
};

/** Every lens, the general one first, then those on single points, then the mixes. */
export const LENS_IDS = Object.keys(LENSES) as readonly LensId[];

/** Whether a word from outside names a lens. */
export function isLensId(word: string): word is LensId {
  return Object.hasOwn(LENSES, word);
}
