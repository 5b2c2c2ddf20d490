/*
 * How a relation looks on the board and what it is called.
 * In: tension and trust as far as it is known, 0-100. Out: one of four looks, each with its own line, so that none rests on colour.
 */

/** From best to worst: a double line, a thin line, a dashed line, a zigzag. */
export const TIE_LOOKS = ['trusting', 'calm', 'strained', 'hostile'] as const;
export type TieLook = (typeof TIE_LOOKS)[number];

/** Tension decides first; below 35, known trust of at least 60 makes a tie trusting. Limits are those of the display alone. */
export function tieLookFrom(tension: number, trust: readonly number[] = []): TieLook {
  if (tension >= 65) return 'hostile';
  if (tension >= 35) return 'strained';
  return trust.length > 0 && Math.min(...trust) >= 60 ? 'trusting' : 'calm';
}
