// What an effect says of itself without taking place: its line on a card, and numbers that leave their range.
// In: an effect of a scenario. Out: a message with values (the text layer makes the sentence), or faults for a lint.
import type { Effect } from '../../../scenario/index.ts';
import { definitionOf } from './compound-effects.ts';
import type { Described } from './effect-kind.ts';
import { EFFECT_TABLE } from './effect-table.ts';
import type { NumberFault } from './number-faults.ts';

/** How an effect reads on a card: a message of the area `rules` of the text catalogues, with its values. */
export const describeEffect = (effect: Effect): Described =>
  definitionOf(EFFECT_TABLE, effect).describe(effect);

/** The numbers of an effect that leave their range, those of nested effects under `effects.<place>.<field>`. */
export const checkEffect = (effect: Effect): readonly NumberFault[] =>
  definitionOf(EFFECT_TABLE, effect).check(effect);
