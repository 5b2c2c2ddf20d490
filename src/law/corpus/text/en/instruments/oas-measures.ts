// English for a family of instruments: the confidence-building measures of the OAS.
// Everything is paraphrased; nothing is quoted but single terms of art.
import type { OAS_MEASURES as INSTRUMENTS } from '../../../instruments/oas-measures.ts';
import type { InstrumentTexts } from '../../law-text.ts';

/** The confidence-building measures of the OAS. */
export const OAS_MEASURES_TEXT = {
  'OAS-1': {
    says: 'Provide information on national policies, strategies, legal frameworks.',
    upheldBy: 'Transparency.',
    binds: 'OAS States, politically only.',
  },
  'OAS-2': {
    says: 'Identify a national political-level contact to discuss hemispheric cyber threats.',
    upheldBy: 'PoC use.',
    binds: 'OAS States, politically only.',
  },
  'OAS-3': {
    says: 'Designate contacts in foreign ministries.',
    upheldBy: 'Diplomatic PoC.',
    binds: 'OAS States, politically only.',
  },
  'OAS-4': { says: 'Capacity building in cyber diplomacy.', binds: 'OAS States, politically only.' },
  'OAS-5': { says: 'Cyber topics in diplomatic training.', binds: 'OAS States, politically only.' },
  'OAS-6': {
    says: 'Working groups, dialogues and agreements on cyber diplomacy and security.',
    binds: 'OAS States, politically only.',
  },
  'OAS-7': {
    says: "Women's inclusion and leadership in ICT decision-making.",
    binds: 'OAS States, politically only.',
    checked:
      'From memory (number and year searched for and not found; the stored copy of the OAS portal lists only 1-6).',
  },
  'OAS-8': {
    says: 'Study and exchange national views on international law and ICTs.',
    upheldBy: 'Publishing a position.',
    binds: 'OAS States, politically only.',
    checked:
      'From memory (number and year searched for and not found; the stored copy of the OAS portal lists only 1-6).',
  },
  'OAS-9': {
    says: 'Promote implementation of, and reporting on, the 11 UN norms.',
    binds: 'OAS States, politically only.',
    checked:
      'From memory (number and year searched for and not found; the stored copy of the OAS portal lists only 1-6).',
  },
  'OAS-10': {
    says: 'Work with all stakeholders.',
    binds: 'OAS States, politically only.',
    checked:
      'From memory (number and year searched for and not found; the stored copy of the OAS portal lists only 1-6).',
  },
  'OAS-11': {
    says: 'Develop and share national incident-severity schemes.',
    upheldBy: 'Shared severity scale.',
    binds: 'OAS States, politically only.',
    checked:
      'From memory (number and year searched for and not found; the stored copy of the OAS portal lists only 1-6).',
  },
} satisfies InstrumentTexts<typeof INSTRUMENTS>;
