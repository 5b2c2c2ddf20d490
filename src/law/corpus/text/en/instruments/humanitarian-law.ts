// English for a family of instruments: international humanitarian law.
// Everything is paraphrased; nothing is quoted but single terms of art.
import type { HUMANITARIAN_LAW as INSTRUMENTS } from '../../../instruments/humanitarian-law.ts';
import type { InstrumentTexts } from '../../law-text.ts';

/** International humanitarian law. */
export const HUMANITARIAN_LAW_TEXT = {
  'IHL-APP': {
    title: 'Thresholds',
    says: 'IHL applies once an international or non-international armed conflict exists and the act is linked to it.',
    brokenBy: 'Applying IHL permissions in peacetime.',
  },
  'IHL-ATT': {
    title: 'Attack',
    says: 'Attack means violence against the adversary in offence or defence; widely accepted to cover cyber operations expected to injure or damage; loss of functionality contested.',
  },
  'IHL-DIS': {
    title: 'Distinction',
    says: 'Direct operations only at military objectives; never attack civilians or civilian objects.',
    brokenBy: 'Attacking civilian services.',
  },
  'IHL-IND': {
    title: 'Indiscriminate attacks',
    says: 'No means or methods that cannot be directed or limited.',
    brokenBy: 'Self-spreading wipers.',
  },
  'IHL-PRO': {
    title: 'Proportionality',
    says: 'No attack expected to cause excessive incidental civilian harm against the concrete and direct advantage.',
  },
  'IHL-PRE': {
    title: 'Precautions',
    says: 'Constant care; verify; choose means; cancel; warn; protect own civilians.',
  },
  'IHL-MED': {
    title: 'Medical',
    says: 'Respect and protect medical personnel, units and their functioning; protection lost only if used, outside humanitarian duties, for acts harmful to the enemy and after a warning that went unheeded (GC I art. 21).',
    brokenBy: 'Disrupting a hospital.',
  },
  'IHL-HUM': {
    title: 'Humanitarian relief',
    says: 'Respect and protect relief personnel and objects.',
    brokenBy: "Disrupting aid agencies' systems.",
    checked:
      'Read in source (collection of treaties in force for the Netherlands: AP I arts. 70-71; ICRC study on customary law, rules 31-32); rules 55-56 from memory.',
  },
  'IHL-OIS': {
    title: 'Indispensable objects',
    says: 'No attacks on or rendering useless objects essential to civilian survival; the treaty wording (AP I art. 54(2)) turns on the specific purpose of denying their sustenance value.',
    brokenBy: 'Water systems.',
  },
  'IHL-DAM': {
    title: 'Dangerous forces',
    says: 'Special protection of dams, dykes and nuclear power stations: under the Protocols no attack, even on a military objective, that may release dangerous forces with severe civilian losses, subject to narrow exceptions; the customary rule asks for particular care.',
    status: 'Treaty (+ custom in part).',
    binds: 'Parties / custom: particular care.',
    contested: 'States outside the Protocols reject the bar on attacks against military objectives.',
  },
  'IHL-DPH': {
    title: 'Civilian hackers',
    says: 'Civilians lose protection while directly participating.',
    brokenBy: 'Encouraging civilians into hostilities without telling them the risks.',
  },
  'IHL-NEU': {
    says: 'Neutral territory is inviolable; use of public communications lines allowed evenly.',
    brokenBy: 'Damaging neutral infrastructure.',
    checked: 'Read in source (arts. 3, 5, 8, 9 of Convention V); art. 1 and Convention XIII from memory.',
  },
  'IHL-SPY': {
    title: 'Obtaining information',
    says: 'Ruses and the means needed to learn about the enemy are permitted; a spy who is caught has no status of prisoner of war, but the State that sent him breaks no rule.',
  },
  'ICRC-POS': {
    says: 'IHL limits cyber operations in armed conflict without legitimising cyber warfare; civilian data and essential services need protection.',
    binds: 'Nobody (guardian of IHL).',
    checked: 'Read in source in part (limits without legitimising, Nov 2019); rest from memory.',
  },
  'RC34-2': {
    says: 'States committed to protect civilians from malicious ICT activities in conflict; medical and humanitarian activities protected also from ICT activities.',
    binds: 'States, politically only (restates binding IHL).',
  },
  'ICRC-8': {
    says: 'Plain-language IHL limits for hackers and four duties for States.',
    binds: 'Civilian hackers; States.',
  },
  'OXF-1': {
    says: 'Law prohibits State operations with serious adverse consequences for essential medical services and requires due diligence.',
  },
  'OXF-2': {
    says: 'Apply existing law to those fields.',
    checked: 'Read in source (the statement on ransomware); rest from memory.',
  },
} satisfies InstrumentTexts<typeof INSTRUMENTS>;
