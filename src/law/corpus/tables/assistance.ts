/*
 * Decision tables on help: asking for it, answering, and giving it on the spot.
 * Rules in order, the first that matches decides; each names its sources. Sentences are in corpus/text.
 */
import type { Table } from '../../decision-table.ts';
import {
  BY_A_STATE,
  CRITICAL_OR_UNSTATED,
  HARMING_CONDUCT,
  NOT_ONES_OWN,
  OWN_ACT,
  PRIVATE_ACTORS,
  PUBLIC_ACTORS,
} from './shared-conditions.ts';

/** The act is a State's, and not an organisation's. */
const BY_A_STATE_OR_ITS_TEAM = {
  any: [
    { actor_kind: ['state', 'national_csirt'] },
    { actor_link: ['organ', 'empowered', 'instructed_controlled', 'adopted'] },
  ],
} as const;

/** Answer to another State's request for help. */
export const ASSISTANCE_RESPONSE = {
  effects: [
    {
      when: {
        assistance_response: ['prompt', 'delayed'],
        target_object: CRITICAL_OR_UNSTATED,
        attribution_basis: NOT_ONES_OWN,
      },
      upholds: ['N-13H'],
      onlyIf: ['upholds'],
    },
    {
      when: {
        assistance_response: ['refused_no_reason', 'none'],
        target_object: CRITICAL_OR_UNSTATED,
        ...BY_A_STATE,
      },
      departs: ['N-13H'],
    },
    { when: { assistance_response: 'refused_no_reason', ...BY_A_STATE }, departs: ['N-13D'] },
    { when: { assistance_response: 'none', ...BY_A_STATE }, departs: ['GCBM-1'] },
  ],
  rules: [
    {
      id: 'AR0',
      when: { assistance_response: 'not_applicable' },
      verdict: 'lawful',
      confidence: 'settled',
      sources: ['N-13H', 'N-13D'],
    },
    {
      id: 'AR0P',
      when: { actor_kind: PRIVATE_ACTORS, actor_link: ['none', 'unknown'] },
      verdict: 'lawful',
      confidence: 'majority',
      sources: ['N-13H', 'BUD-25'],
    },
    {
      id: 'AR0D',
      when: {
        treaty_request: 'yes',
        assistance_response: ['prompt', 'delayed', 'refused_with_reason'],
        any: [{ information_content: 'false' }, { good_faith: 'no' }],
      },
      verdict: 'contested',
      lean: 'unlawful',
      sources: ['BUD-25', 'BUD-27', 'UNC-2-2'],
    },
    {
      id: 'AR0C',
      when: {
        assistance_response: ['prompt', 'delayed', 'refused_with_reason'],
        any: [{ information_content: 'false' }, { good_faith: 'no' }],
      },
      verdict: 'unfriendly',
      confidence: 'majority',
      sources: ['UNC-2-2', 'N-13B'],
    },
    // Whoever is itself the author helps to mend what it goes on doing.
    {
      id: 'AR0B',
      when: { assistance_response: ['prompt', 'delayed'], attribution_basis: OWN_ACT },
      verdict: 'lawful',
      confidence: 'majority',
      sources: ['ARS-30', 'UNC-2-2'],
    },
    {
      id: 'AR1D',
      when: { assistance_response: 'delayed', treaty_request: 'yes' },
      verdict: 'contested',
      lean: 'even',
      sources: ['BUD-25', 'BUD-29', 'BUD-35'],
    },
    {
      id: 'AR1',
      when: { assistance_response: ['prompt', 'delayed'] },
      verdict: 'upholds',
      confidence: 'settled',
      upholds: ['N-13D', 'GCBM-1', 'OSCE-2'],
      sources: ['N-13H', 'N-13D', 'GCBM-1', 'OSCE-2', 'G21-NORMS'],
    },
    // Reasons for keeping evidence back do not end the harm that the State knows of.
    {
      id: 'AR3B',
      when: {
        assistance_response: 'refused_with_reason',
        territory_role: ['origin', 'transit'],
        origin_state_knew: ['actual', 'constructive'],
        origin_state_acted: ['refused', 'ignored'],
        effect_severity: ['serious', 'grave'],
      },
      goto: 'tolerate_territory',
      sources: ['CUS-DD', 'TM-6-7'],
    },
    {
      id: 'AR4',
      when: { assistance_response: 'refused_with_reason' },
      verdict: 'lawful',
      confidence: 'settled',
      sources: ['TM-13', 'BUD-27'],
    },
    {
      id: 'AR2',
      when: { treaty_request: 'yes', assistance_response: ['refused_no_reason', 'none'] },
      verdict: 'unlawful',
      confidence: 'settled',
      sources: ['BUD-25', 'BUD-27', 'BUD-29', 'BUD-35', 'BUD-30'],
    },
    {
      id: 'AR2B',
      when: { treaty_request: 'evidence', assistance_response: 'refused_no_reason' },
      verdict: 'unlawful',
      confidence: 'settled',
      sources: ['BUD-27', 'BUD-25'],
    },
    {
      id: 'AR3',
      when: {
        assistance_response: ['refused_no_reason', 'none'],
        territory_role: ['origin', 'transit'],
        origin_state_knew: ['actual', 'constructive'],
        effect_severity: ['serious', 'grave'],
      },
      goto: 'tolerate_territory',
      sources: ['CUS-DD', 'TM-6-7'],
    },
    {
      id: 'AR5',
      when: { target_object: CRITICAL_OR_UNSTATED },
      verdict: 'unfriendly',
      confidence: 'majority',
      sources: ['N-13H', 'TM-13'],
    },
    { id: 'AR5B', when: {}, verdict: 'unfriendly', confidence: 'majority', sources: ['TM-13', 'N-13D'] },
  ],
} as const satisfies Table;

/** Answer to another State's question. */
export const CLARIFICATION_RESPONSE = {
  effects: [
    { when: { assistance_response: ['refused_no_reason', 'none'], ...BY_A_STATE }, departs: ['GCBM-2'] },
  ],
  rules: [
    {
      id: 'CL0',
      when: { assistance_response: 'not_applicable' },
      verdict: 'lawful',
      confidence: 'settled',
      sources: ['UNC-33'],
    },
    {
      id: 'CL0P',
      when: { actor_kind: PRIVATE_ACTORS, actor_link: ['none', 'unknown'] },
      verdict: 'lawful',
      confidence: 'settled',
      sources: ['UNC-33', 'GCBM-2'],
    },
    {
      id: 'CL0B',
      when: {
        assistance_response: ['prompt', 'delayed', 'refused_with_reason'],
        any: [{ information_content: 'false' }, { good_faith: 'no' }],
      },
      verdict: 'unfriendly',
      confidence: 'majority',
      sources: ['UNC-2-2', 'N-13B'],
    },
    {
      id: 'CL1',
      when: { assistance_response: ['prompt', 'delayed'], attribution_basis: OWN_ACT },
      verdict: 'lawful',
      confidence: 'majority',
      sources: ['ARS-30', 'UNC-2-2'],
    },
    {
      id: 'CL2',
      when: { assistance_response: ['prompt', 'delayed'] },
      verdict: 'upholds',
      confidence: 'settled',
      upholds: ['UNC-33', 'GCBM-2', 'OSCE-3'],
      sources: ['UNC-33', 'GCBM-2', 'OSCE-3', 'G15-16B'],
    },
    {
      id: 'CL3',
      when: { assistance_response: 'refused_with_reason' },
      verdict: 'lawful',
      confidence: 'settled',
      sources: ['UNC-33', 'TM-13'],
    },
    { id: 'CL4', when: {}, verdict: 'unfriendly', confidence: 'majority', sources: ['GCBM-2', 'UNC-33'] },
  ],
} as const satisfies Table;

/** Request for help, evidence or mitigation. */
export const ASSISTANCE_REQUEST = {
  effects: [
    {
      when: { good_faith: 'yes', target_object: CRITICAL_OR_UNSTATED, ...BY_A_STATE },
      upholds: ['N-13H'],
      onlyIf: ['upholds'],
    },
  ],
  rules: [
    {
      id: 'AQ1',
      when: { good_faith: 'no' },
      verdict: 'unfriendly',
      confidence: 'majority',
      sources: ['UNC-2-2', 'N-13B'],
    },
    {
      id: 'AQ1B',
      when: { actor_kind: PRIVATE_ACTORS, actor_link: ['none', 'unknown'] },
      verdict: 'lawful',
      confidence: 'settled',
      sources: ['TM-13', 'GCBM-8'],
    },
    {
      id: 'AQ2T',
      when: { treaty_request: ['evidence', 'yes'], ...BY_A_STATE_OR_ITS_TEAM },
      verdict: 'upholds',
      confidence: 'settled',
      upholds: ['N-13D'],
      sources: ['N-13D', 'BUD-25', 'BUD-29', 'BUD-31'],
    },
    {
      id: 'AQ2',
      when: {
        standing: ['not_applicable', 'injured', 'requested_by_injured'],
        ...BY_A_STATE_OR_ITS_TEAM,
      },
      verdict: 'upholds',
      confidence: 'settled',
      upholds: ['GCBM-1', 'N-13D', 'UNC-33'],
      sources: ['N-13H', 'G21-NORMS', 'UNC-33', 'GCBM-1', 'N-13D'],
    },
    {
      id: 'AQ3',
      when: {},
      verdict: 'lawful',
      confidence: 'settled',
      sources: ['GCBM-1', 'UNC-33'],
    },
  ],
} as const satisfies Table;

/** Hands-on help on another State's networks (response teams, hunt-forward). */
export const COOPERATIVE_ASSISTANCE = {
  effects: [
    {
      when: { territorial_consent: 'given', good_faith: 'yes', target_object: CRITICAL_OR_UNSTATED },
      upholds: ['N-13H'],
      onlyIf: ['upholds'],
    },
  ],
  rules: [
    // What the host cannot give away, its consent does not release: the table on operations asks for it, and who acts.
    {
      id: 'CA0A',
      when: { affects_peremptory: 'yes' },
      goto: 'disruptive_operation',
      sources: ['ARS-20', 'ARS-26'],
    },
    {
      id: 'CA0B',
      when: {
        armed_conflict: ['iac', 'niac'],
        ihl_nexus: 'yes',
        any: [{ conduct: HARMING_CONDUCT }, { ihl_attack: ['yes', 'disputed'] }],
      },
      goto: 'ihl_operation',
      sources: ['IHL-APP', 'ARS-20'],
    },
    {
      id: 'CA0C',
      when: { affects_diplomatic_inviolability: 'yes', mission_consent: 'no' },
      goto: 'disruptive_operation',
      sources: ['ARS-20', 'VD-24', 'VD-27'],
    },
    {
      id: 'CA0D',
      when: { affects_fundamental_hr: 'yes', territorial_consent: 'given', ...BY_A_STATE },
      verdict: 'unlawful',
      confidence: 'majority',
      sources: ['HR-17', 'ARS-16', 'ARS-20'],
    },
    {
      id: 'CA0',
      when: { territorial_consent: 'given', good_faith: 'no' },
      verdict: 'unfriendly',
      confidence: 'majority',
      sources: ['ARS-20', 'UNC-2-2'],
    },
    {
      id: 'CA1',
      when: {
        territorial_consent: 'given',
        spillover_third_states: ['none', 'incidental'],
        affects_fundamental_hr: 'no',
      },
      verdict: 'upholds',
      confidence: 'settled',
      upholds: ['N-13D', 'GCBM-5'],
      sources: ['ARS-20', 'N-13D', 'N-13H', 'GCBM-5', 'N-13A'],
    },
    {
      id: 'CA1B',
      when: { owner_consent: 'yes', actor_kind: PRIVATE_ACTORS },
      goto: 'hack_back_private',
      sources: ['BUD-2-6', 'TM-33'],
    },
    // The owner asked; the territorial State was not heard, and has not refused.
    {
      id: 'CA1C',
      when: {
        actor_kind: PUBLIC_ACTORS,
        owner_consent: 'yes',
        territorial_consent: ['not_sought', 'unknown', 'not_needed'],
        good_faith: 'yes',
        aim: ['unspecified', 'cooperate', 'stop_ongoing_harm'],
        effect_severity: ['none', 'negligible', 'limited'],
        functionality_loss: ['none', 'temporary'],
        physical_damage: 'none',
        injury_or_death: ['none', 'risk'],
        forcible: 'no',
        coercive: 'no',
        affects_gov_function: ['no', 'unknown'],
        affects_fundamental_hr: 'no',
        spillover_third_states: ['none', 'incidental'],
      },
      verdict: 'contested',
      lean: 'lawful',
      sources: ['CUS-SOV', 'TM-4', 'BUD-32', 'NP-AU-SOV', 'NP-NZ-SOV', 'NP-UK-SOV'],
    },
    { id: 'CA2', when: {}, goto: 'disruptive_operation', sources: ['ARS-20', 'CUS-SOV'] },
  ],
} as const satisfies Table;
