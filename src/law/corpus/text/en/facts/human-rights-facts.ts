// English for the facts of one group: the question, why the law asks it, and what graded values mean.
import type { HUMAN_RIGHTS_FACTS as FACTS } from '../../../facts/human-rights-facts.ts';
import type { FactTexts } from '../../law-text.ts';

/** Restrictions at home. */
export const HUMAN_RIGHTS_FACTS_TEXT = {
  hr_measure: { label: 'What kind of restriction is it?', why: 'Shutdown, blocking or surveillance.' },
  hr_legal_basis: { label: 'Is it provided by law?', why: 'ICCPR arts. 17 and 19(3).' },
  hr_legitimate_aim: { label: 'Does it pursue a listed aim?', why: 'The aims of ICCPR art. 19(3).' },
  hr_necessary_proportionate: {
    label: 'Is it necessary and proportionate?',
    why: 'A strict test, and the State bears the burden.',
  },
  hr_due_process: {
    label: 'Do those listed get reasons and review?',
    why: 'Reasons and review of listings.',
  },
  affects_international_service: {
    label: 'Is an international service suspended?',
    why: 'Brings in art. 35 of the ITU Constitution.',
  },
  itu_notice_given: {
    label: 'Were the other ITU Members told?',
    why: 'The duty to notify follows art. 35 of the ITU Constitution; that of art. 34 concerns telegrams only.',
  },
} satisfies FactTexts<typeof FACTS>;
