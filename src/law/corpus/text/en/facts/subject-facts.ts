// English for the facts of one group: the question, why the law asks it, and what graded values mean.
import type { SUBJECT_FACTS as FACTS } from '../../../facts/subject-facts.ts';
import type { FactTexts } from '../../law-text.ts';

/** Facts of single subjects. */
export const SUBJECT_FACTS_TEXT = {
  vuln_handling: { label: 'How is the vulnerability handled?', why: 'Norm (j).' },
  knows_wrongful_use: { label: 'Does the helper know of the wrongful use?', why: 'ARSIWA art. 16.' },
  espionage_kind: { label: 'What is spied for?', why: 'The G20 pledge of 2015.' },
  content_nature: {
    label: 'What is the content?',
    why: 'Incitement, danger to health, falsehood about an election, leaks, open or covert opinion.',
  },
  diplomatic_step: { label: 'Which diplomatic step is taken?', why: 'VCDR.' },
  reasonable_time: { label: 'Was reasonable time given to leave?', why: 'VCDR arts. 9(2) and 44.' },
  sanction_type: {
    label: 'What kind of sanction is it?',
    why: 'Retorsion, or something that needs a justification.',
  },
  sanctioned_recipient: {
    label: 'Is the recipient of the ransom listed?',
    why: 'Ransom to a listed person.',
  },
  referral_forum: { label: 'Before which forum?', why: 'The peaceful means that was chosen.' },
  tribunal_jurisdiction: {
    label: 'Has the Court jurisdiction?',
    why: 'Consent to the jurisdiction of the Court.',
  },
} satisfies FactTexts<typeof FACTS>;
