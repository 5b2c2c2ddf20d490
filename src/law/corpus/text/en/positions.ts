// English for the positions of States on disputed points: who, which way, and in one line what.
import type { DisputedPoint } from '../../instrument.ts';
import type { POSITIONS } from '../../positions.ts';
import type { PositionTexts } from '../law-text.ts';

/** The points that divide States. */
export const POINT_TEXTS = {
  'sovereignty-as-rule': 'Sovereignty as a rule',
  'due-diligence': 'Due diligence',
  'countermeasures-apply': 'Countermeasures apply',
  'notice-of-countermeasures': 'Notice of countermeasures',
  'collective-countermeasures': 'Collective countermeasures',
  'armed-attack-without-physical-harm': 'Armed attack without physical harm',
  'force-without-physical-damage': 'Force without physical damage',
  'armed-attack-threshold': 'Armed attack threshold',
  'self-defence-countermeasures-ihl-in-cyber':
    'Self-defence, countermeasures and humanitarian law in cyberspace',
  'self-defence-against-non-state-actors': 'Self-defence against non-State actors',
  'ihl-applies-to-ict-in-conflict': 'Humanitarian law applies to ICT in conflict',
  'attack-needs-physical-effect': 'Attack in humanitarian law: physical effect needed',
  'attack-includes-loss-of-functionality': 'Attack in humanitarian law: loss of functionality enough',
  'plea-of-necessity': 'Plea of necessity',
  'duty-to-publish-evidence': 'Duty to publish evidence',
  'autonomous-sanctions': 'Autonomous sanctions',
} satisfies Record<DisputedPoint, string>;

/** Texts of all positions. */
export const POSITION_TEXTS = {
  'NP-NL-SOV': {
    who: 'Netherlands 2019',
    stance: 'rule',
    says: 'Expressly rejects the principle-only view; relies on Nicaragua.',
    checked: 'Read in source: UNIDIR database, letter of 5 July 2019.',
  },
  'NP-FR-SOV': {
    who: 'France 2019',
    stance: 'rule, strict',
    says: 'Attacks on systems in France, or effects produced there, attributable to a State, breach sovereignty.',
    checked: 'Read in source: TK FR 2019.',
  },
  'NP-CA-SOV': {
    who: 'Canada 2022, para. 13',
    stance: 'rule, with de minimis',
    says: 'Territorial sovereignty is a rule.',
    checked: 'Read in source: TK CA 2022.',
  },
  'NP-IE-SOV': {
    who: 'Ireland 2023, paras. 5-6',
    stance: 'rule',
    says: 'Damage, impairment, interference with data or secondary effects may breach it.',
    checked: 'Read in source: UNIDIR database.',
  },
  'NP-BR-SOV': {
    who: 'Brazil 2021 (A/76/136 p. 18)',
    stance: 'rule, strict',
    says: 'Even interceptions breach sovereignty.',
    checked: 'Read in source: TK BR 2021.',
  },
  'NP-DE-SOV': {
    who: 'Germany 2021',
    stance: 'rule, threshold',
    says: 'Negligible effects fall below the line.',
    checked: 'Read in source: JS DE; threshold from Heller 2024.',
  },
  'NP-PL-SOV': {
    who: 'Poland 2022',
    stance: 'rule',
    says: 'Core of sovereignty is independence, equality, inviolability.',
  },
  'NP-AU-SOV': {
    who: 'African Union 2024 (CAP), paras. 15-16',
    stance: 'rule, strict',
    says: '55 States: no enforcement power abroad even without harm; unauthorised access to infrastructure on foreign territory is unlawful.',
  },
  'NP-EU-SOV': {
    who: 'EU and Member States 2024 (ST 15833/24)',
    stance: 'rule',
    says: 'Breach by infringing territorial integrity or interfering with or usurping governmental functions.',
  },
  'NP-NZ-SOV': {
    who: 'New Zealand 2020, 2025',
    stance: 'rule, high threshold',
    says: 'Not every intrusion or effect; minimally destructive defensive measures not barred.',
  },
  'NP-TH-SOV': {
    who: 'Thailand 2025',
    stance: 'rule',
    says: 'Operations below force may still be wrongful.',
  },
  'NP-IR-SOV': {
    who: 'Iran 2020',
    stance: 'rule, strict (per Heller 2024)',
    says: "Counted among 'pure' sovereignty States. The same author counts Switzerland too, whose own text of 2021 calls the threshold unclarified.",
  },
  'NP-XX-SOV': {
    who: 'Austria, China, Costa Rica, Czechia, Denmark, Estonia, Finland, Italy, Japan, Norway, Romania, Sweden',
    stance: 'rule',
    says: 'Each has treated it as an obligation in its own right (thresholds differ).',
    checked: 'Read in source in part; China, Costa Rica and Denmark from memory.',
  },
  'NP-UK-SOV': {
    who: 'United Kingdom 2018, 2021, 2022',
    stance: 'NOT a rule',
    says: 'No cyber-specific rule can be drawn from sovereignty; non-intervention is the operative rule, with a broader reading of coercion.',
  },
  'NP-US-SOV': {
    who: 'United States 2016, 2020, 2021',
    stance: 'ambiguous / relative',
    says: 'Not every non-consensual operation is a violation; no full rejection.',
    checked:
      'Read in source in part (Defense Department counsel partly endorses the principle-only view; listed as relative); rest from memory.',
  },
  'NP-IL-SOV': {
    who: 'Israel 2020',
    stance: 'cautious',
    says: 'Separates the concept from the territorial-sovereignty rule; scope unsettled.',
  },
  'NP-DD-PRO': {
    who: 'Australia, Czechia, Estonia, Finland, France, Netherlands',
    stance: 'binding',
    says: 'Listed by the Toolkit as endorsing a binding duty.',
  },
  'NP-DD-PRO2': {
    who: 'African Union 2024; EU 2024; Costa Rica 2023',
    stance: 'binding or important principle',
    says: 'Sections on due diligence in each.',
    checked: 'Read in source; Costa Rica from memory.',
  },
  'NP-DD-PRO3': {
    who: 'Germany, Italy, Ireland, Japan, Norway, Romania, Sweden, Switzerland',
    stance: 'binding',
    says: 'National positions 2021-23.',
    checked:
      'Read in source in part (Germany, Italy, Japan, Norway, Sweden, Switzerland); Ireland and Romania from memory.',
  },
  'NP-DD-CON': {
    who: 'Israel 2020',
    stance: 'not a cyber rule (yet)',
    says: 'Kept in the norms chapter; not shown to bind in cyberspace.',
  },
  'NP-DD-CON2': {
    who: 'New Zealand 2020; United Kingdom; Canada 2022; United States; Argentina',
    stance: 'doubtful or non-binding',
    says: "'Should' language or treated as a voluntary norm; not convinced a cyber rule has formed. New Zealand revised its statement on 17 June 2025 on this very point; the new wording was not read.",
    checked:
      'Read in source in part (New Zealand 2020, United Kingdom, Canada; New Zealand: date and topics of the update); United States and Argentina from memory.',
  },
  'NP-DD-NET': {
    who: 'Netherlands 2019',
    stance: 'binding; networks used on the territory count',
    says: 'Due diligence covers use made of items or networks on the territory, or otherwise controlled, once the State is or should be aware; no line is drawn between origin and transit.',
    checked: 'From memory. No position was found that deals with mere transit in terms.',
  },
  'NP-CM-ALL': {
    who: 'Australia, Austria, Canada, Estonia, France, Germany, Italy, Japan, Netherlands, New Zealand, Norway, Singapore, Sweden, UK, US',
    stance: 'yes',
    says: 'Law of countermeasures applies to cyber operations.',
  },
  'NP-CM-CAU': {
    who: 'Brazil, China, Cuba',
    stance: 'caution',
    says: 'Wary of countermeasures in cyberspace.',
  },
  'NP-NOT-REL': {
    who: 'Canada, Israel, Norway, United Kingdom, United States',
    stance: 'relaxed',
    says: 'No absolute duty of prior notice, above all where it would give a covert capability away or defeat the measure; the United Kingdom (2021) says so of the call to stop too.',
  },
  'NP-NOT-REL2': {
    who: 'France, Germany, Italy, Netherlands, Sweden, Denmark',
    stance: 'relaxed for urgency',
    says: 'Notice may be dispensed with when urgent or self-defeating.',
  },
  'NP-NOT-STR': {
    who: 'Brazil',
    stance: 'required save urgency',
    says: 'Notice and offer are part of the rule, as the text of the ILC has it.',
    checked: 'Read in source for the text of the ILC; Brazil from memory.',
  },
  'NP-CC-PRO': {
    who: 'Estonia 2019',
    stance: 'allowed',
    says: 'Non-injured States may support the injured one.',
  },
  'NP-CC-PRO2': {
    who: 'Poland 2022; Costa Rica 2023',
    stance: 'allowed (general interest / at request)',
    says: 'Support third-party countermeasures.',
    checked: 'Read in source; Costa Rica from memory.',
  },
  'NP-CC-LIM': {
    who: 'Ireland 2023',
    stance: 'allowed in limited cases',
    says: 'Especially for peremptory-norm breaches.',
  },
  'NP-CC-OPN': {
    who: 'New Zealand 2020; United Kingdom 2022; Denmark 2023',
    stance: 'open',
    says: "Willing to consider; not committed. New Zealand's revised statement of 17 June 2025 deals with the topic; its wording was not read.",
    checked: 'Read in source; Denmark from memory.',
  },
  'NP-CC-CON': { who: 'France 2019', stance: 'rejected', says: 'Only the victim may take them.' },
  'NP-CC-CON2': {
    who: 'Canada 2022',
    stance: 'not established; assistance allowed',
    says: 'Insufficient practice and opinio juris; help on request accepted.',
  },
  'NP-AA-FR': {
    who: 'France 2019',
    stance: 'possible',
    says: 'Substantial loss of life or considerable physical or economic damage.',
  },
  'NP-AA-SG': {
    who: 'Singapore 2021',
    stance: 'possible',
    says: 'A targeted operation that brings a sustained, long-term outage of critical infrastructure may be an armed attack even without physical damage.',
    checked: 'From memory (A/76/136); the wording was not read again.',
  },
  'NP-AA-OPN': {
    who: 'Netherlands, Norway, Italy, Denmark',
    stance: 'not excluded',
    says: 'Very serious financial, economic or essential-service effects may qualify as force.',
  },
  'NP-AA-US': {
    who: 'United States',
    stance: 'no gap',
    says: 'Any unlawful use of force may trigger self-defence.',
  },
  'NP-AA-CON': { who: 'Cuba, Russia, China (2017)', stance: 'objected', says: 'Blocked the 2017 GGE text.' },
  'NP-NSA-PRO': {
    who: 'Australia, Germany, Israel, Netherlands, UK, US',
    stance: 'accepted',
    says: 'Under varying unwilling-or-unable conditions.',
    checked: 'Read in source in part (Germany; Israel); rest from memory.',
  },
  'NP-NSA-CON': {
    who: 'Brazil, China, Mexico; the International Court in Wall and Armed Activities',
    stance: 'rejected or restrictive',
    says: 'Attribution to a State required.',
  },
  'NP-IHL-YES': {
    who: 'All States in resolution 2 of the 34th Red Cross Conference (2024); AU 2024; EU 2024; Thailand 2025',
    stance: 'yes',
    says: 'Consensus at the Red Cross Conference; regional positions.',
  },
  'NP-IHL-CAU': {
    who: 'China; Cuba; Russia',
    stance: 'caution',
    says: 'Fear of legitimising militarisation; how it applies unclear.',
  },
  'NP-IHL-ATT1': {
    who: 'Israel 2020; Denmark; Peru',
    stance: 'narrow',
    says: 'No physical damage, no attack; data is not an object.',
  },
  'NP-IHL-ATT2': {
    who: 'France, Germany, Japan, New Zealand, Bolivia, Ecuador, Italy, Austria; ICRC',
    stance: 'broad',
    says: 'Disabling is enough.',
    checked:
      'Read in source in part (France, Germany, Japan, New Zealand, Bolivia, Ecuador); Italy, Austria and ICRC from memory.',
  },
  'NP-NEC': {
    who: 'Czechia, France, Germany, Japan, Netherlands, Norway, Sweden, Switzerland',
    stance: 'accepted',
    says: 'Address necessity in cyber positions.',
  },
  'NP-ATT': {
    who: 'Australia, Estonia, France, Germany, Italy, Netherlands, Switzerland, United Kingdom, United States',
    stance: 'none',
    says: 'Attribution is a sovereign prerogative with no legal duty to disclose.',
    checked:
      'Read in source (Cyber Law Toolkit; Netherlands; Germany; Israel; an article for France, United Kingdom and United States).',
  },
  'NP-ATT-EVI': {
    who: 'China, Russia and others',
    stance: 'evidence asked for',
    says: 'Who accuses a State in public should show evidence; accusations without it are not acceptable.',
    checked: 'Read in source in part (Russia, briefing of 2016); China and others from memory.',
  },
  'NP-UCM': {
    who: 'Cuba, Iran, Russia, China, NAM (UNGA resolutions on unilateral coercive measures)',
    stance: 'unlawful',
    says: 'Treat unilateral sanctions as coercion contrary to the Charter.',
    checked: 'Read in source in part (Cuba, Russia); rest from memory.',
  },
} satisfies PositionTexts<typeof POSITIONS>;
