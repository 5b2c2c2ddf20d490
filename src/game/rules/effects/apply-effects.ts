// The way in for rules that have effects at hand and want them to happen.
// In: effects of a scenario and the setting in which they take place. Out: events through the play.
import type { Effect } from '../../../scenario/index.ts';
import type { Play } from '../play.ts';
import { applyFrom } from './compound-effects.ts';
import type { Setting } from './effect-kind.ts';
import { EFFECT_TABLE } from './effect-table.ts';

/**
 * Applies the effects in their order; each sees what the ones before it did. Chance is drawn under `setting.key`, which
 * must be unique to the occasion: the same key on the same seed has the same luck, whatever happened in between.
 */
export const applyEffects = (play: Play, effects: readonly Effect[], setting: Setting): void =>
  applyFrom(EFFECT_TABLE, play, effects, setting);
