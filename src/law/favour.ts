/*
 * Which of several verdicts is the most favourable to the actor, for justifications that are alternatives.
 * In: a verdict with its lean and confidence. Out: a number; lower is more favourable.
 * A favourable verdict is the better the firmer it is, an unlawful one the less firm: being called unlawful by most is
 * better than by all. What is still equal is decided by the order in which a rule lists its tables.
 */
import type { Confidence, Lean, Verdict } from '../vocabulary/index.ts';

const LEANS: Readonly<Record<Lean, number>> = { lawful: 0, even: 1, unlawful: 2 };
const FIRMNESS: Readonly<Record<Confidence, number>> = { settled: 0, majority: 1, contested: 2 };

/** Upholds, lawful, unfriendly; contested leaning lawful, even, leaning unlawful; unlawful. `undetermined` is never weighed. */
export function disfavour(
  verdict: Exclude<Verdict, 'undetermined'>,
  lean: Lean,
  confidence: Confidence,
): number {
  switch (verdict) {
    case 'upholds':
      return FIRMNESS[confidence];
    case 'lawful':
      return 10 + FIRMNESS[confidence];
    case 'unfriendly':
      return 20 + FIRMNESS[confidence];
    case 'contested':
      return 30 + LEANS[lean];
    case 'unlawful':
      return 40 - FIRMNESS[confidence];
  }
}
