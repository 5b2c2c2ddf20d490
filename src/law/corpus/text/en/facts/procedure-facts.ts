// English for the facts of one group: the question, why the law asks it, and what graded values mean.
import type { PROCEDURE_FACTS as FACTS } from '../../../facts/procedure-facts.ts';
import type { FactTexts } from '../../law-text.ts';

/** What was asked, told and tried before. */
export const PROCEDURE_FACTS_TEXT = {
  prior_call: { label: 'Was the other side asked to stop?', why: 'ARSIWA art. 52(1)(a).' },
  prior_notice: {
    label: 'Was notice given, with an offer to negotiate?',
    why: 'ARSIWA art. 52(1)(b): both together.',
    values: { yes: 'both notice of countermeasures and an offer to negotiate' },
  },
  urgency: { label: 'Was it urgent?', why: 'ARSIWA art. 52(2).' },
  covertness_needed: {
    label: 'Would notice have spoilt a covert measure?',
    why: 'The contested ground for doing without notice.',
  },
  tribunal_seised: { label: 'Is a tribunal seised?', why: 'ARSIWA art. 52(3).' },
  peaceful_means_tried: { label: 'Were peaceful means tried?', why: 'Charter arts. 2(3) and 33.' },
  victim_declares_armed_attack: {
    label: 'Does the victim itself call it an armed attack?',
    why: 'Nicaragua, paras. 195 and 199.',
  },
  reported_to_unsc: {
    label: 'Was it reported to the Security Council?',
    why: 'The duty of Charter art. 51.',
  },
  unsc_action: { label: 'What has the Security Council done?', why: 'It changes the law that applies.' },
} satisfies FactTexts<typeof FACTS>;
