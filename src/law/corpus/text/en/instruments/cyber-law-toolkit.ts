// English for a family of instruments: scenarios of the Cyber Law Toolkit: analysis by experts.
// Everything is paraphrased; nothing is quoted but single terms of art.
import type { CYBER_LAW_TOOLKIT as INSTRUMENTS } from '../../../instruments/cyber-law-toolkit.ts';
import type { InstrumentTexts } from '../../law-text.ts';

/** Scenarios of the Cyber Law Toolkit: analysis by experts. */
export const CYBER_LAW_TOOLKIT_TEXT = {
  'TK-S01': {
    title: 'Election interference',
    says: 'Escalating steps from disinformation to tampering with results.',
    checked: 'Title read (main page); analysis from memory.',
  },
  'TK-S02': {
    title: 'Cyber espionage against government departments',
    says: 'Remote against close-access collection; diplomatic archives; later publication.',
    checked: 'Title and summary read; analysis from memory.',
  },
  'TK-S03': {
    title: 'Cyber operation against the power grid',
    says: 'Blackout; force, intervention, sovereignty, no stand-alone critical-infrastructure rule.',
    checked: 'Read in source: checklist and intervention passage.',
  },
  'TK-S04': {
    title: "State's failure to assist an international organization",
    says: 'Host State duties towards an organisation under attack.',
    checked: 'Short title read; analysis from memory.',
  },
  'TK-S05': {
    title: 'State investigates and responds to cyber operations against private actors in its territory',
    says: 'Attribution; remote search abroad (two views, L21); countermeasures.',
    checked: 'Read in source: facts, L21.',
  },
  'TK-S06': {
    title: 'Cyber countermeasures against an enabling State',
    says: 'Capable State ignores requests; fatal incident; DDoS reply.',
    checked: 'Read in source (facts); conclusion from memory.',
  },
  'TK-S07': {
    title: 'Leak of State-developed hacking tools',
    says: 'No settled duty to disclose; due diligence; repurposed ransomware.',
    checked: 'Read in source (facts); conclusion from memory.',
  },
  'TK-S08': {
    title: 'Certificate authority hack',
    says: 'Company-register function interfered with (L7); mass interception (L8).',
    checked: 'Read in source: facts, L7, L8.',
  },
  'TK-S09': {
    title: 'Economic cyber espionage',
    says: 'No general ban; sovereignty and commitments.',
    checked: 'Title read; analysis from memory.',
  },
  'TK-S11': {
    title: 'Sale of surveillance tools in defiance of international sanctions',
    says: 'Embargo breach; human rights.',
    checked: 'Read in source (facts); conclusion from memory.',
  },
  'TK-S12': {
    title: 'Cyber operations against computer data',
    says: 'Is data an object?',
    checked: 'Read in source: summary.',
  },
  'TK-S13': {
    title: 'Cyber operations as a trigger of the law of armed conflict',
    says: 'Classification.',
    checked: 'Short title read; analysis from memory.',
  },
  'TK-S14': {
    title: 'Ransomware campaign',
    says: 'Non-State ransomware on municipalities and hospitals; due diligence; retorsion.',
    checked: 'Read in source (facts); conclusion from memory.',
  },
  'TK-S17': {
    title: 'Collective responses to cyber operations',
    says: 'Joint attribution, travel bans and asset freezes, collective countermeasures.',
    checked: 'Read in source (facts); conclusions from memory.',
  },
  'TK-S19': {
    title: 'Hate speech',
    says: 'Stoking hatred online.',
    checked: 'Short title read; analysis from memory.',
  },
  'TK-S20': {
    title: 'Cyber operations against medical facilities',
    says: 'Peacetime and IHL protection.',
    checked: 'Title read; analysis from memory.',
  },
  'TK-S21': {
    title: 'Misattribution caused by deception',
    says: 'False flag; mistaken countermeasure; mistake of fact.',
    checked: 'Read in source (facts); conclusion consistent with the Cyber Law Toolkit on attribution.',
  },
  'TK-S23': {
    title: 'Vaccine research and testing',
    says: 'Interference with research.',
    checked: 'Short title read; analysis from memory.',
  },
  'TK-S24': {
    title: 'Internet blockage',
    says: 'Shutdown; expression; telecom law.',
    checked: 'Short title read; analysis from memory.',
  },
  'TK-S25': {
    title: 'Cyber disruption of humanitarian assistance',
    says: 'IHL protection of relief.',
    checked: 'Short title read; analysis from memory.',
  },
  'TK-S26': {
    title: 'Export licensing of intrusion tools',
    says: 'Complicity, due diligence, export control, human rights.',
    checked: 'Read in source: facts.',
  },
  'TK-S27': {
    title: 'Contesting and redirecting ongoing attacks',
    says: 'Redirecting malicious traffic to third parties.',
    checked: 'Title read; analysis from memory.',
  },
  'TK-S28': {
    title: 'Extraterritorial incidental civilian cyber harm',
    says: 'Spillover in armed conflict.',
    checked: 'Title read; analysis from memory.',
  },
  'TK-S29': {
    title: 'Cyber operations against water and water infrastructure',
    says: 'Peacetime and IHL protection of water.',
    checked: 'Title read; analysis from memory.',
  },
} satisfies InstrumentTexts<typeof INSTRUMENTS>;
