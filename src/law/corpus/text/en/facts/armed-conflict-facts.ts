// English for the facts of one group: the question, why the law asks it, and what graded values mean.
import type { ARMED_CONFLICT_FACTS as FACTS } from '../../../facts/armed-conflict-facts.ts';
import type { FactTexts } from '../../law-text.ts';

/** Armed conflict. */
export const ARMED_CONFLICT_FACTS_TEXT = {
  armed_conflict: { label: 'Is there an armed conflict?', why: 'Humanitarian law applies only then.' },
  ihl_nexus: {
    label: 'Is the act linked to it?',
    why: 'Only acts linked to the conflict fall under humanitarian law.',
  },
  ihl_attack: {
    label: 'Is it an attack in the sense of humanitarian law?',
    why: 'AP I art. 49(1). It is disputed where something is disabled, or data are deleted, without physical effect.',
  },
  distinction_ok: { label: 'Is the direct object a military objective?', why: 'AP I arts. 48 and 52.' },
  indiscriminate: { label: 'Is it indiscriminate?', why: 'AP I art. 51(4).' },
  incidental_excessive: {
    label: 'Is the incidental harm to civilians excessive?',
    why: 'AP I art. 51(5)(b).',
  },
  precautions_taken: { label: 'Were precautions taken?', why: 'AP I art. 57.' },
  protection_lost_after_warning: {
    label: 'Has a medical unit lost its protection after a warning?',
    why: 'GC I art. 21.',
  },
} satisfies FactTexts<typeof FACTS>;
