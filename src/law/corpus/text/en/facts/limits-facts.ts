// English for the facts of one group: the question, why the law asks it, and what graded values mean.
import type { LIMITS_FACTS as FACTS } from '../../../facts/limits-facts.ts';
import type { FactTexts } from '../../law-text.ts';

/** Limits and proportion. */
export const LIMITS_FACTS_TEXT = {
  proportionate_to_injury: {
    label: 'Is it commensurate with the injury?',
    why: 'The measure of ARSIWA art. 51.',
  },
  necessary_and_proportionate: {
    label: 'Is it necessary and proportionate to repel the attack?',
    why: 'The measure of self-defence, and a different test from ARSIWA art. 51.',
  },
  lesser_means_adequate: { label: 'Would less than force have done?', why: 'Necessity in self-defence.' },
  affects_fundamental_hr: {
    label: 'Does it touch fundamental human rights?',
    why: 'ARSIWA art. 50(1)(b); ICCPR.',
  },
  affects_humanitarian_rules: {
    label: 'Does it touch humanitarian rules that bar reprisals?',
    why: 'ARSIWA art. 50(1)(c).',
  },
  affects_peremptory: { label: 'Does it touch a peremptory norm?', why: 'ARSIWA arts. 26 and 50(1)(d).' },
  affects_diplomatic_inviolability: {
    label: 'Does it touch the inviolability of a mission?',
    why: 'ARSIWA art. 50(2)(b); VCDR.',
  },
} satisfies FactTexts<typeof FACTS>;
