/*
 * Decision tables on what is said: notes, contacts, transparency and public attribution.
 * Rules in order, the first that matches decides; each names its sources. Sentences are in corpus/text.
 */
import type { Table } from '../../decision-table.ts';
import { BY_A_STATE, CRITICAL_INFRASTRUCTURE, PRIVATE_ACTORS, PUBLIC_ACTORS } from './shared-conditions.ts';

/** A threat to answer force that is under way, near, or feared again: what is threatened is judged as if it were done. */
const ANSWERS_FORCE_BY_THREAT = {
  threat_of_force: 'yes',
  prior_threshold: ['armed_attack', 'lesser_force', 'disputed'],
  prior_status: ['imminent', 'ongoing', 'ceased_risk'],
} as const;

/** Diplomatic note, demarche, protest, consultation. */
export const DIPLOMATIC_NOTE = {
  effects: [
    { when: { information_content: 'false' }, departs: ['N-13B', 'G15-28F'] },
    {
      when: {
        standing: 'injured',
        prior_wrong: ['established', 'arguable'],
        good_faith: 'yes',
        threat_of_force: 'no',
        information_content: ['not_applicable', 'substantiated'],
        ...BY_A_STATE,
      },
      upholds: ['ARS-43'],
    },
    {
      when: {
        standing: 'injured',
        prior_wrong: ['established', 'arguable'],
        good_faith: 'yes',
        threat_of_force: 'no',
        information_content: ['not_applicable', 'substantiated', 'unsubstantiated'],
        aim: ['induce_compliance', 'stop_ongoing_harm'],
        prior_call: 'no',
        ...BY_A_STATE,
      },
      upholds: ['ARS-52-1A'],
    },
    {
      when: {
        standing: 'injured',
        prior_wrong: ['established', 'arguable'],
        good_faith: 'yes',
        threat_of_force: 'no',
        information_content: ['not_applicable', 'substantiated', 'unsubstantiated'],
        prior_call: 'yes',
        prior_notice: 'yes',
        ...BY_A_STATE,
      },
      upholds: ['ARS-52-1B'],
    },
  ],
  rules: [
    {
      id: 'DN0',
      when: { threat_of_force: 'yes', unsc_action: 'authorised_force' },
      verdict: 'lawful',
      confidence: 'majority',
      sources: ['UNC-42', 'ICJ-NUC'],
    },
    {
      id: 'DN0B',
      when: ANSWERS_FORCE_BY_THREAT,
      goto: 'self_defence',
      sources: ['UNC-51', 'UNC-2-4', 'ICJ-NUC'],
    },
    {
      id: 'DN1',
      when: { threat_of_force: 'yes' },
      verdict: 'unlawful',
      confidence: 'settled',
      sources: ['UNC-2-4', 'TM-68-70', 'ICJ-NUC'],
    },
    {
      id: 'DN2',
      when: { any: [{ information_content: 'false' }, { good_faith: 'no' }] },
      verdict: 'unfriendly',
      confidence: 'majority',
      sources: ['UNC-2-2', 'N-13B'],
    },
    {
      id: 'DN2B',
      when: {
        standing: 'injured',
        prior_wrong: ['established', 'arguable'],
        aim: 'induce_compliance',
        prior_call: 'yes',
        prior_notice: 'yes',
        ...BY_A_STATE,
      },
      verdict: 'lawful',
      confidence: 'settled',
      sources: ['ARS-52-1B', 'ARS-52-1A'],
    },
    {
      id: 'DN3',
      when: { actor_kind: PUBLIC_ACTORS },
      verdict: 'upholds',
      confidence: 'settled',
      upholds: ['UNC-2-3', 'UNC-33', 'N-13B', 'OSCE-3', 'G15-16B'],
      sources: ['UNC-2-3', 'UNC-33', 'N-13B', 'OSCE-3', 'G15-16B', 'ARS-43'],
    },
    {
      id: 'DN3B',
      when: {},
      verdict: 'lawful',
      confidence: 'settled',
      sources: ['UNC-33', 'TM-33'],
    },
  ],
} as const satisfies Table;

/** PoC or CSIRT contact and information sharing. */
export const POC_CONTACT = {
  effects: [
    { when: { tlp_respected: 'no' }, departs: ['TLP', 'EF'] },
    { when: { tlp_respected: 'yes' }, upholds: ['TLP'] },
  ],
  rules: [
    {
      id: 'PO2',
      when: { any: [{ information_content: 'false' }, { good_faith: 'no' }] },
      verdict: 'unfriendly',
      confidence: 'majority',
      sources: ['UNC-2-2', 'POCD'],
    },
    {
      id: 'PO1',
      when: { tlp_respected: 'no', addressee: ['responsible_state', 'state_of_origin', 'adversary'] },
      verdict: 'unfriendly',
      confidence: 'majority',
      sources: ['TLP', 'EF', 'GCBM-1'],
    },
    {
      id: 'PO1B',
      when: { tlp_respected: 'no' },
      verdict: 'lawful',
      confidence: 'settled',
      sources: ['TLP', 'EF'],
    },
    {
      id: 'PO4',
      when: {
        any: [
          { addressee: 'own_jurisdiction' },
          { conduct: ['publication', 'statement', 'legal_restriction', 'omission'] },
        ],
      },
      verdict: 'lawful',
      confidence: 'settled',
      sources: ['GCBM-1', 'POCD', 'EF'],
    },
    // Whose records they are, and who may give them away, is asked before what the channel is for.
    {
      id: 'PO3C',
      when: { actor_kind: PRIVATE_ACTORS, hr_legal_basis: 'no' },
      verdict: 'lawful',
      confidence: 'majority',
      sources: ['HR-17', 'BUD-32', 'EF'],
    },
    {
      id: 'PO3',
      when: { actor_kind: PUBLIC_ACTORS },
      verdict: 'upholds',
      confidence: 'settled',
      upholds: ['GCBM-1', 'POCD', 'OSCE-8', 'OSCE-13', 'G15-16A', 'N-13D'],
      sources: [
        'GCBM-1',
        'POCD',
        'OSCE-8',
        'OAS-2',
        'OAS-3',
        'G15-16A',
        'N-13D',
        'OSCE-13',
        'ARF-POC',
        'N-13A',
        'BUD-26',
      ],
    },
    {
      id: 'PO3B',
      when: { information_content: ['substantiated', 'unsubstantiated'] },
      verdict: 'upholds',
      confidence: 'settled',
      upholds: ['EF'],
      sources: ['EF', 'GCBM-8', 'TLP', 'OSCE-14'],
    },
    { id: 'PO5', when: {}, verdict: 'lawful', confidence: 'settled', sources: ['EF', 'GCBM-8'] },
  ],
} as const satisfies Table;

/** Transparency measure, national position, exercise, dialogue. */
export const CBM_TRANSPARENCY = {
  effects: [
    // What is shown or trained concerns what a State holds critical, as these measures ask.
    {
      when: { target_object: CRITICAL_INFRASTRUCTURE, actor_kind: PUBLIC_ACTORS },
      upholds: ['G15-16D', 'GCBM-7', 'OSCE-15'],
      onlyIf: ['upholds'],
    },
  ],
  rules: [
    {
      id: 'CT1',
      when: { any: [{ information_content: 'false' }, { good_faith: 'no' }] },
      verdict: 'unfriendly',
      confidence: 'majority',
      sources: ['UNC-2-2'],
    },
    {
      id: 'CT1B',
      when: { conduct: ['statement', 'publication'], information_content: 'not_applicable' },
      verdict: 'lawful',
      confidence: 'settled',
      sources: ['GCBM-2', 'OAS-1'],
    },
    {
      id: 'CT2',
      when: { actor_kind: PUBLIC_ACTORS },
      verdict: 'upholds',
      confidence: 'settled',
      upholds: ['GCBM-2', 'GCBM-3', 'GCBM-4', 'OSCE-1', 'OSCE-7', 'OAS-1', 'G15-16C'],
      sources: [
        'GCBM-2',
        'GCBM-3',
        'GCBM-4',
        'OSCE-1',
        'OSCE-7',
        'OAS-1',
        'G15-16C',
        'OSCE-10',
        'OSCE-12',
        'OAS-6',
        'OE21',
        'N-13A',
      ],
    },
    {
      id: 'CT2B',
      when: {},
      verdict: 'upholds',
      confidence: 'majority',
      upholds: ['PC-9'],
      sources: ['PC-9', 'GCBM-8'],
    },
  ],
} as const satisfies Table;

/** Public attribution. */
export const PUBLIC_ATTRIBUTION = {
  effects: [
    { when: { tlp_respected: 'no' }, departs: ['TLP', 'EF'] },
    { when: { information_content: 'false', ...BY_A_STATE }, departs: ['N-13B', 'G15-28F'] },
    { when: { information_content: 'unsubstantiated', ...BY_A_STATE }, departs: ['G15-28F'] },
    { when: { attribution_confidence: ['low', 'none'], ...BY_A_STATE }, departs: ['N-13B', 'G15-28F'] },
    {
      when: {
        actor_kind: ['private_firm', 'individual_or_group', 'civil_society', 'national_csirt'],
        information_content: ['unsubstantiated', 'false'],
      },
      departs: ['EF'],
    },
  ],
  rules: [
    {
      id: 'PA0',
      when: { threat_of_force: 'yes', unsc_action: 'authorised_force' },
      verdict: 'lawful',
      confidence: 'majority',
      sources: ['UNC-42', 'ICJ-NUC'],
    },
    {
      id: 'PA0B',
      when: ANSWERS_FORCE_BY_THREAT,
      goto: 'self_defence',
      sources: ['UNC-51', 'UNC-2-4', 'ICJ-NUC'],
    },
    {
      id: 'PA1',
      when: { threat_of_force: 'yes' },
      verdict: 'unlawful',
      confidence: 'settled',
      sources: ['UNC-2-4', 'TM-68-70'],
    },
    {
      id: 'PA2',
      when: { any: [{ information_content: 'false' }, { good_faith: 'no' }] },
      verdict: 'unfriendly',
      confidence: 'majority',
      sources: ['UNC-2-2', 'N-13B', 'G15-28F'],
    },
    {
      id: 'PA3',
      when: {
        any: [{ information_content: 'unsubstantiated' }, { attribution_confidence: ['low', 'none'] }],
      },
      verdict: 'unfriendly',
      confidence: 'majority',
      sources: ['G15-28F', 'N-13B', 'CUS-EVID'],
    },
    {
      id: 'PA4',
      when: { tlp_respected: 'no', actor_kind: [...PRIVATE_ACTORS, 'national_csirt'] },
      verdict: 'unfriendly',
      confidence: 'majority',
      sources: ['TLP', 'EF'],
    },
    {
      id: 'PA4B',
      when: { tlp_respected: 'no' },
      verdict: 'lawful',
      confidence: 'majority',
      sources: ['TLP', 'EF', 'NP-ATT'],
    },
    {
      id: 'PA5',
      when: {
        actor_kind: ['state', 'regional_org', 'universal_org'],
        information_content: 'substantiated',
        any: [{ prior_call: 'yes' }, { peaceful_means_tried: ['some', 'exhausted'] }],
      },
      verdict: 'upholds',
      confidence: 'majority',
      upholds: ['N-13B', 'G15-28F'],
      sources: ['N-13B', 'G15-28F', 'G21-NORMS', 'NP-ATT'],
    },
    {
      id: 'PA6',
      when: {},
      verdict: 'lawful',
      confidence: 'majority',
      sources: ['NP-ATT', 'CUS-EVID', 'TK-S17'],
      contestedBy: ['NP-ATT-EVI'],
    },
  ],
} as const satisfies Table;
