// English for the facts of one group: the question, why the law asks it, and what graded values mean.
import type { COOPERATION_FACTS as FACTS } from '../../../facts/cooperation-facts.ts';
import type { FactTexts } from '../../law-text.ts';

/** Cooperation and communication. */
export const COOPERATION_FACTS_TEXT = {
  assistance_response: {
    label: 'How was the request answered?',
    why: 'Norm (h); Budapest Convention arts. 25 to 35.',
  },
  treaty_request: {
    label: 'Does a treaty in force cover the request?',
    why: 'Both sides are parties to it, and what has to come at once differs from what takes its course.',
    values: {
      evidence: 'yes, and it asks for the evidence itself, which takes its course',
      yes: 'yes, and it asks for something urgent, such as preserving data (Budapest Convention arts. 29, 35)',
    },
  },
  data_public: { label: 'Are the data open to the public?', why: 'Budapest Convention art. 32(a).' },
  good_faith: { label: 'Is it done in good faith?', why: 'Charter art. 2(2).' },
  information_content: { label: 'What is the information worth?', why: 'Norm (b); GGE 2015 para. 28(f).' },
  tlp_respected: { label: 'Is the sharing label respected?', why: 'TLP and EthicsfIRST.' },
  csirt_role: { label: 'What part does the response team play?', why: 'Norm (k).' },
} satisfies FactTexts<typeof FACTS>;
