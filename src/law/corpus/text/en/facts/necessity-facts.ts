// English for the facts of one group: the question, why the law asks it, and what graded values mean.
import type { NECESSITY_FACTS as FACTS } from '../../../facts/necessity-facts.ts';
import type { FactTexts } from '../../law-text.ts';

/** The plea of necessity. */
export const NECESSITY_FACTS_TEXT = {
  essential_interest: { label: 'Is an essential interest at stake?', why: 'ARSIWA art. 25(1)(a).' },
  grave_imminent_peril: { label: 'Is the peril grave and imminent?', why: 'ARSIWA art. 25(1)(a).' },
  only_way: { label: 'Is it the only way?', why: 'ARSIWA art. 25(1)(a).' },
  impairs_others_essential_interest: {
    label: "Does it seriously impair another's essential interest?",
    why: 'ARSIWA art. 25(1)(b).',
  },
  contributed_to_situation: {
    label: 'Did the State contribute to the situation?',
    why: 'ARSIWA art. 25(2)(b).',
  },
  obligation_excludes_necessity: {
    label: 'Does the rule itself exclude the plea?',
    why: 'ARSIWA art. 25(2)(a).',
  },
} satisfies FactTexts<typeof FACTS>;
