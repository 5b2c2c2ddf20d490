// How a seat sees things: what kind of crisis this is in its eyes, by the theory that it believes most and its own place in it.
// In: the theories and how much each is believed. Out: one word, with the theory behind it. It knows no scenario by name.
import { present } from '../base/index.ts';
import type { PublicActor, PublicScenario } from '../game/views/index.ts';
import type { HypothesisId } from '../vocabulary/index.ts';

/**
 * - `unsure`: no theory stands out, and none accuses the seat;
 * - `organ`: a state at the table did it through an organ; `negligent`: a state at the table let it happen;
 * - `nobody`: no state answers for it; `elsewhere`: a state that is not at the table does;
 * - `accused`: some theory makes the seat itself answerable, and the seat knows better; `guilty`: and it is true.
 */
export const STANCES = ['unsure', 'organ', 'negligent', 'nobody', 'elsewhere', 'accused', 'guilty'] as const;
export type Stance = (typeof STANCES)[number];

/** A theory as everybody can read it. */
export type Theory = PublicScenario['hypotheses'][number];

/** Belief from which on a theory stands out, in permille. */
const STANDS_OUT = 480;

/** What kind of theory it is to a seat that it does not accuse. */
export const stanceOfTheory = (theory: Theory, actors: readonly PublicActor[]): Stance => {
  if (theory.responsible === undefined) return 'nobody';
  const state = actors.find((actor) => actor.id === theory.responsible);
  if (state?.seated !== true) return 'elsewhere';
  return theory.basis === 'organ' ? 'organ' : 'negligent';
};

/** The theory believed most; of several the first. */
export const leadingOf = (
  { hypotheses }: PublicScenario,
  belief: ReadonlyMap<HypothesisId, number>,
): Theory => {
  let leading: Theory | undefined;
  let most = -1;
  for (const theory of hypotheses) {
    const permille = belief.get(theory.id) ?? 0;
    if (permille <= most) continue;
    leading = theory;
    most = permille;
  }
  return present(leading, 'a scenario has theories');
};

/** The stance that follows from belief. `chooses`: the seat decides in secret over what the author does. */
export const stanceOf = (
  table: PublicScenario,
  seat: string,
  belief: ReadonlyMap<HypothesisId, number>,
  chooses: boolean,
): Stance => {
  if (chooses) return 'guilty';
  if (table.hypotheses.some((theory) => theory.responsible === seat)) return 'accused';
  const leading = leadingOf(table, belief);
  if ((belief.get(leading.id) ?? 0) < STANDS_OUT) return 'unsure';
  return stanceOfTheory(leading, table.actors);
};
