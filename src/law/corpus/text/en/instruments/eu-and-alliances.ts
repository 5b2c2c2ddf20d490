// English for a family of instruments: instruments of the European Union and of alliances.
// Everything is paraphrased; nothing is quoted but single terms of art.
import type { EU_AND_ALLIANCES as INSTRUMENTS } from '../../../instruments/eu-and-alliances.ts';
import type { InstrumentTexts } from '../../law-text.ts';

/** Instruments of the European Union and of alliances. */
export const EU_AND_ALLIANCES_TEXT = {
  'EU-CDT': {
    says: "Joint EU response in five families: preventive; cooperative; stability (statements, démarches); restrictive; EU support to Member States' own lawful responses. Proportionate; attribution stays a Member State decision.",
    upheldBy: 'Graduated response.',
    status: 'Political framework under EU law.',
    binds: 'EU Member States (CFSP).',
    checked: 'Read in source; five families from memory.',
  },
  'EU-SAN': {
    says: 'Travel bans and asset freezes for significant-effect attacks; listing is not attribution to a State.',
    upheldBy: 'Reasoned, reviewable listing.',
    brokenBy: 'Listing without reasons.',
    binds: 'EU Member States and operators.',
  },
  'NATO-4-5': {
    says: 'Consult when security is threatened; armed attack on one is on all, each taking the action it deems necessary.',
    upheldBy: 'Consultation.',
    brokenBy: 'Claiming art. 5 makes sub-threshold force lawful.',
  },
  'TEU-42-7': {
    says: 'Mutual assistance on armed aggression; solidarity in disasters and terrorism.',
    binds: 'EU Member States.',
    checked: 'Read in source in part (TEU art. 42(7)); TFEU art. 222 from memory.',
  },
  'RIO-3': { says: 'Armed attack on one American State is an attack on all.' },
} satisfies InstrumentTexts<typeof INSTRUMENTS>;
