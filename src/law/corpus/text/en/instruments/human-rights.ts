// English for a family of instruments: human rights.
// Everything is paraphrased; nothing is quoted but single terms of art.
import type { HUMAN_RIGHTS as INSTRUMENTS } from '../../../instruments/human-rights.ts';
import type { InstrumentTexts } from '../../law-text.ts';

/** Human rights. */
export const HUMAN_RIGHTS_TEXT = {
  'HR-9': {
    says: 'No arbitrary arrest or detention; grounds and procedure are those of law, reasons are given, and a judge decides promptly.',
    upheldBy: 'Arrest on a warrant, with a hearing before a judge.',
    brokenBy: 'Rounding people up to please a neighbour.',
  },
  'HR-17': {
    says: 'No arbitrary or unlawful interference with privacy, correspondence.',
    upheldBy: 'Lawful, necessary, supervised surveillance.',
    brokenBy: 'Bulk or covert access without safeguards.',
    contested: 'The United States holds that the Covenant does not reach beyond its territory.',
  },
  'HR-GC31': {
    says: 'A party owes the rights of the Covenant to everybody within its power or effective control, outside its territory too.',
  },
  'HR-19': {
    says: 'Freedom to seek, receive and impart information; limits must be by law and necessary for a listed aim (rights or reputation of others; national security, public order, health, morals). Proportionality is read in by practice.',
    upheldBy: 'Narrow blocking order.',
    brokenBy: 'Blanket shutdown.',
  },
  'HR-20': {
    says: 'War propaganda and hate incitement to be prohibited by law.',
    brokenBy: 'State-run incitement.',
    binds: 'Parties (with reservations).',
  },
  'HR-21-25': { says: 'Assembly; political participation.', brokenBy: 'Election-day shutdown.' },
  'HR-4': {
    says: 'Derogation only in a proclaimed public emergency, strictly required, notified.',
    upheldBy: 'Proper derogation.',
    brokenBy: 'Silent suspension.',
  },
  'HR-GC34-37': {
    says: 'Generic bans on sites or systems are incompatible with art. 19; States must not block connectivity around assemblies.',
    binds: 'Parties (authoritative interpretation).',
    checked:
      'Read in source in part (quotations: connectivity around assemblies is not to be blocked or hindered); General Comment 34 and paragraph numbers from memory.',
  },
  'HRC-47-16': {
    says: 'Condemns measures that unlawfully prevent or disrupt access online.',
    brokenBy: 'Shutdowns.',
    checked: 'Read in source for 32/13 and 47/16; 44/12 from memory.',
  },
  UNGP: { says: 'Firms should avoid and address adverse impacts.', binds: 'Firms (soft law).' },
  'GEN-3C': {
    says: 'Direct and public incitement to genocide is punishable.',
    brokenBy: 'Online incitement.',
    status: 'Treaty + custom; jus cogens.',
  },
} satisfies InstrumentTexts<typeof INSTRUMENTS>;
