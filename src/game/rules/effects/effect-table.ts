// The table of all kinds of effect. A kind missing here does not compile.
import { assetEffects } from './asset-effects.ts';
import { collectionEffects } from './collection-effects.ts';
import { compoundEffects, type EffectTable } from './compound-effects.ts';
import { evidenceEffects } from './evidence-effects.ts';
import { measureEffects } from './measure-effects.ts';
import { procedureEffects } from './procedure-effects.ts';
import { secretEffects } from './secret-effects.ts';
import { standingEffects } from './standing-effects.ts';

/** What each kind of effect does, how it reads, and what its numbers may be. */
export const EFFECT_TABLE: EffectTable = {
  ...measureEffects,
  ...assetEffects,
  ...standingEffects,
  ...procedureEffects,
  ...evidenceEffects,
  ...collectionEffects,
  ...secretEffects,
  ...compoundEffects((): EffectTable => EFFECT_TABLE),
};
