// English for a family of instruments: ASEAN, the ASEAN Regional Forum and the African Union.
// Everything is paraphrased; nothing is quoted but single terms of art.
import type { ASEAN_AND_AFRICAN_UNION as INSTRUMENTS } from '../../../instruments/asean-and-african-union.ts';
import type { InstrumentTexts } from '../../law-text.ts';

/** ASEAN, the ASEAN Regional Forum and the African Union. */
export const ASEAN_AND_AFRICAN_UNION_TEXT = {
  'ASEAN-18': {
    says: 'First regional body to subscribe in principle to the 11 UN norms.',
    upheldBy: 'Applying the norms.',
    binds: 'ASEAN States, politically only.',
  },
  'ASEAN-CHK': {
    says: 'Turns each norm into practical steps, e.g. updated contact lists.',
    binds: 'ASEAN States, politically only.',
  },
  'ARF-POC': {
    says: 'Contacts and workshops among ARF participants.',
    binds: 'ARF participants, politically only.',
  },
  MALABO: {
    says: 'Regional treaty on e-transactions, data protection, cybersecurity and cybercrime.',
    upheldBy: 'Domestic offences, CSIRT, cooperation.',
  },
} satisfies InstrumentTexts<typeof INSTRUMENTS>;
