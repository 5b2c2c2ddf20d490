// English for a family of instruments: diplomatic and consular law, and the immunity of organisations.
// Everything is paraphrased; nothing is quoted but single terms of art.
import type { DIPLOMATIC_LAW as INSTRUMENTS } from '../../../instruments/diplomatic-law.ts';
import type { InstrumentTexts } from '../../law-text.ts';

/** Diplomatic and consular law, and the immunity of organisations. */
export const DIPLOMATIC_LAW_TEXT = {
  'VD-2-11': {
    says: 'Relations and staffing rest on mutual consent; receiving State may limit mission size.',
    upheldBy: 'Reducing a mission.',
  },
  'VD-9': {
    says: 'Receiving State may at any time, without reasons, declare a diplomat persona non grata; if not recalled in reasonable time, may stop recognising the person.',
    upheldBy: 'Expulsion.',
    brokenBy: 'No reasonable time.',
  },
  'VD-22': {
    says: 'Premises inviolable: no entry without consent of the head of mission; special duty to protect; immune from search and execution.',
    upheldBy: 'Protecting the embassy.',
    brokenBy: 'Entry, search, network tap on premises.',
  },
  'VD-24': {
    says: 'Archives and documents inviolable at any time, wherever they are.',
    brokenBy: 'Hacking mission files.',
  },
  'VD-27': {
    says: 'Free communication of the mission; official correspondence inviolable.',
    brokenBy: 'Blocking or intercepting it.',
    binds: 'Receiving State; third States in transit (art. 40(3)).',
  },
  'VD-29': {
    says: 'Person of the agent inviolable; immunity.',
    brokenBy: 'Detaining a diplomat-hacker.',
  },
  'VD-41': {
    says: 'Diplomats respect local law, do not interfere in internal affairs, do not misuse premises.',
    brokenBy: 'Running operations from the embassy.',
  },
  'VD-44-45': {
    says: 'Facilitate departure even in conflict; after severance still respect and protect premises, property and archives.',
    upheldBy: 'Orderly closure.',
    brokenBy: 'Ransacking after severance.',
  },
  'VC-31-35': {
    says: 'Consular premises (only the part used exclusively for consular work), archives, communications.',
  },
  'IO-IMM': {
    says: 'Organisation premises and archives inviolable; host State protects.',
    upheldBy: 'Protecting the organisation.',
    brokenBy: "Intrusion into an organisation's network.",
    binds: 'Parties / host States.',
    checked:
      'Read in source (collection of treaties in force for the Netherlands: 1946 Convention, sections 3 and 4, archives inviolable wherever located); headquarters agreements and the duties of hosts from memory.',
  },
} satisfies InstrumentTexts<typeof INSTRUMENTS>;
