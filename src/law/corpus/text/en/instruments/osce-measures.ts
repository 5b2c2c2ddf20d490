// English for a family of instruments: the sixteen confidence-building measures of the OSCE.
// Everything is paraphrased; nothing is quoted but single terms of art.
import type { OSCE_MEASURES as INSTRUMENTS } from '../../../instruments/osce-measures.ts';
import type { InstrumentTexts } from '../../law-text.ts';

/** The sixteen confidence-building measures of the OSCE. */
export const OSCE_MEASURES_TEXT = {
  'OSCE-1': {
    says: 'Give national views on ICT threats.',
    upheldBy: 'Sharing threat views.',
    binds: 'OSCE States, politically only.',
  },
  'OSCE-2': {
    says: 'Facilitate cooperation among competent bodies and exchange information.',
    upheldBy: 'Agency exchange.',
    binds: 'OSCE States, politically only.',
  },
  'OSCE-3': {
    says: 'Hold consultations to lower risks of misperception, tension and conflict and protect critical infrastructure.',
    upheldBy: 'Consultation in crisis.',
    brokenBy: 'Refusing to consult.',
    binds: 'OSCE States, politically only.',
  },
  'OSCE-4': {
    says: 'Share measures for an open, interoperable, secure, reliable internet.',
    binds: 'OSCE States, politically only.',
  },
  'OSCE-5': {
    says: 'Use the OSCE as a platform for dialogue, good practice, capacity building.',
    binds: 'OSCE States, politically only.',
  },
  'OSCE-6': {
    says: 'Have modern national legislation that allows time-sensitive cooperation against terrorist or criminal use.',
    binds: 'OSCE States, politically only.',
  },
  'OSCE-7': {
    says: 'Share national organisation, strategies, policies, programmes.',
    binds: 'OSCE States, politically only.',
  },
  'OSCE-8': {
    says: 'Nominate a contact point for communication and dialogue on ICT security.',
    upheldBy: 'PoC contact.',
    binds: 'OSCE States, politically only.',
  },
  'OSCE-9': {
    says: 'Provide lists of national terminology with explanations.',
    binds: 'OSCE States, politically only.',
  },
  'OSCE-10': {
    says: 'Exchange views through OSCE platforms and the CPC network.',
    binds: 'OSCE States, politically only.',
  },
  'OSCE-11': {
    says: 'Expert meetings at least three times a year (IWG, PC.DEC/1039).',
    binds: 'OSCE States, politically only.',
  },
  'OSCE-12': {
    says: 'Share information and hold exchanges (workshops, round tables), also regionally.',
    binds: 'OSCE States, politically only.',
  },
  'OSCE-13': {
    says: 'Support authorised and protected communication channels to prevent escalation; clarify mechanisms for ICT-related requests.',
    upheldBy: 'Using protected channels.',
    binds: 'OSCE States, politically only.',
  },
  'OSCE-14': { says: 'Promote public-private partnerships.', binds: 'OSCE States, politically only.' },
  'OSCE-15': {
    says: 'Collaborate regionally on protecting critical infrastructure and networks it relies on.',
    binds: 'OSCE States, politically only.',
  },
  'OSCE-16': {
    says: 'Encourage responsible vulnerability reporting and share remedies.',
    upheldBy: 'Coordinated disclosure.',
    binds: 'OSCE States, politically only.',
  },
} satisfies InstrumentTexts<typeof INSTRUMENTS>;
