/*
 * Decision tables on takedowns and sinkholes.
 * Rules in order, the first that matches decides; each names its sources. Sentences are in corpus/text.
 */
import type { Table } from '../../decision-table.ts';
import { OWN_ACT, PRIVATE_ACTORS, PUBLIC_CORE_DAMAGE } from './shared-conditions.ts';

/** What a takedown is for when it helps others; an aim that nobody stated counts. */
const FITTING_AIMS = [
  'unspecified',
  'induce_compliance',
  'stop_ongoing_harm',
  'repel_attack',
  'law_enforcement',
  'cooperate',
] as const;

/** Takedown or sinkhole of malicious infrastructure. */
export const TAKEDOWN = {
  effects: [
    { when: { territorial_consent: 'given' }, upholds: ['N-13D', 'N-13H'], onlyIf: ['upholds'] },
    PUBLIC_CORE_DAMAGE,
  ],
  rules: [
    {
      id: 'TD1',
      when: {
        actor_kind: PRIVATE_ACTORS,
        actor_link: ['none', 'unknown'],
        locus: ['foreign_territory', 'both', 'unknown'],
      },
      goto: 'hack_back_private',
      sources: ['TM-33', 'BUD-2-6', 'PC-8'],
    },
    {
      id: 'TD1B',
      when: { armed_conflict: ['iac', 'niac'], ihl_nexus: 'yes' },
      goto: 'ihl_operation',
      sources: ['IHL-APP'],
    },
    {
      id: 'TD0',
      when: {
        any: [
          { affects_diplomatic_inviolability: 'yes' },
          { target_object: 'io_system', owner_consent: ['no', 'unknown'] },
        ],
      },
      goto: 'disruptive_operation',
      sources: ['VD-22', 'VD-24', 'VD-27', 'IO-IMM'],
    },
    {
      id: 'TD2',
      when: { target_object: 'public_core', effect_severity: ['serious', 'grave'] },
      goto: 'public_core_operation',
      sources: ['GCSC-1', 'PC-2', 'CUS-SOV'],
    },
    {
      id: 'TD0B',
      when: { affects_peremptory: 'yes' },
      verdict: 'unlawful',
      confidence: 'settled',
      sources: ['ARS-26'],
    },
    {
      id: 'TD0C',
      when: { territorial_consent: 'given', affects_fundamental_hr: 'yes' },
      verdict: 'unlawful',
      confidence: 'majority',
      sources: ['HR-17', 'HR-19', 'ARS-16'],
    },
    {
      id: 'TD4',
      when: { locus: 'own_territory', hr_legal_basis: 'no' },
      verdict: 'unlawful',
      confidence: 'majority',
      body: 'domestic',
      sources: ['HR-17', 'HR-19', 'BUD-15'],
    },
    {
      id: 'TD5D',
      when: { locus: 'own_territory', hr_necessary_proportionate: 'no' },
      verdict: 'unlawful',
      confidence: 'majority',
      sources: ['HR-19', 'HR-17', 'BUD-15'],
    },
    // Neither consent nor one's own power reaches what is harmed in third States.
    {
      id: 'TD3C',
      when: {
        spillover_third_states: 'significant',
        any: [{ territorial_consent: 'given' }, { locus: 'own_territory' }],
      },
      goto: 'disruptive_operation',
      sources: ['ARS-20', 'CUS-SOV'],
    },
    {
      id: 'TD3',
      when: {
        territorial_consent: 'given',
        aim: FITTING_AIMS,
        any: [{ target_object: ['attacker_infrastructure', 'none'] }, { owner_consent: 'yes' }],
      },
      verdict: 'upholds',
      confidence: 'settled',
      upholds: ['N-13D'],
      sources: ['ARS-20', 'N-13D', 'BUD-25', 'BUD-35'],
    },
    {
      id: 'TD3B',
      when: { territorial_consent: 'given' },
      verdict: 'lawful',
      confidence: 'settled',
      sources: ['ARS-20'],
    },
    // Who clears away tools and goes on with the work upholds nothing by it.
    {
      id: 'TD4B',
      when: {
        locus: 'own_territory',
        hr_necessary_proportionate: ['yes', 'unknown'],
        attribution_basis: OWN_ACT,
        target_object: ['attacker_infrastructure', 'none'],
        effect_severity: ['none', 'negligible', 'limited'],
      },
      verdict: 'lawful',
      confidence: 'majority',
      sources: ['CUS-ENF', 'ARS-30'],
    },
    {
      id: 'TD5',
      when: {
        locus: 'own_territory',
        hr_necessary_proportionate: ['yes', 'unknown'],
        territory_role: ['origin', 'transit'],
        actor_kind: ['state', 'national_csirt'],
        target_object: ['attacker_infrastructure', 'none'],
        effect_severity: ['none', 'negligible', 'limited'],
        aim: FITTING_AIMS,
      },
      verdict: 'upholds',
      confidence: 'settled',
      upholds: ['N-13C', 'N-13D', 'CUS-DD'],
      sources: ['N-13C', 'G21-29', 'N-13D', 'CUS-DD'],
    },
    {
      id: 'TD5C',
      when: {
        locus: 'own_territory',
        hr_necessary_proportionate: ['yes', 'unknown'],
        target_object: ['attacker_infrastructure', 'none'],
        effect_severity: ['none', 'negligible', 'limited'],
      },
      verdict: 'lawful',
      confidence: 'majority',
      sources: ['BUD-15', 'CUS-ENF'],
    },
    {
      id: 'TD5E',
      when: { locus: 'own_territory', hr_necessary_proportionate: 'yes' },
      verdict: 'lawful',
      confidence: 'majority',
      sources: ['HR-19', 'HR-17', 'BUD-15'],
    },
    {
      id: 'TD5B',
      when: { locus: 'own_territory', hr_necessary_proportionate: 'unknown' },
      verdict: 'contested',
      lean: 'lawful',
      sources: ['HR-19', 'HR-17', 'BUD-15'],
    },
    {
      id: 'TD6',
      when: { owner_consent: 'yes', conduct: 'traffic_redirection' },
      verdict: 'lawful',
      confidence: 'majority',
      sources: ['BUD-32', 'EF'],
    },
    {
      id: 'TD7',
      when: {
        prior_wrong: ['established', 'arguable', 'unknown'],
        standing: 'injured',
        breaches_obligation: ['to_addressee', 'arguable'],
      },
      bestOf: ['countermeasure', 'necessity_measure', 'takedown_residual'],
      sources: ['ARS-22', 'ARS-25'],
    },
    {
      id: 'TD8',
      when: { grave_imminent_peril: 'yes' },
      bestOf: ['necessity_measure', 'takedown_residual'],
      sources: ['ARS-25'],
    },
    {
      id: 'TD8A',
      when: { grave_imminent_peril: 'unknown', essential_interest: 'yes' },
      bestOf: ['necessity_measure', 'takedown_residual'],
      sources: ['ARS-25'],
    },
    { id: 'TD8B', when: {}, goto: 'takedown_residual', sources: ['CUS-ENF'] },
  ],
} as const satisfies Table;

/** Takedown abroad without consent and without a justification. */
export const TAKEDOWN_RESIDUAL = {
  rules: [
    {
      id: 'TD9',
      when: {
        conduct: 'remediation_code',
        effect_severity: ['none', 'negligible'],
        functionality_loss: ['none', 'temporary'],
        physical_damage: 'none',
        affects_gov_function: ['no', 'unknown'],
      },
      verdict: 'contested',
      lean: 'even',
      sources: ['CUS-ENF', 'TM-11', 'NP-AU-SOV', 'NP-NZ-SOV', 'TM-4', 'NP-UK-SOV'],
    },
    {
      id: 'TD9B',
      when: {
        conduct: ['availability_disruption', 'traffic_redirection'],
        aim: [
          'unspecified',
          'stop_ongoing_harm',
          'repel_attack',
          'induce_compliance',
          'protect_own_systems',
          'cooperate',
        ],
        breaches_obligation: ['none', 'arguable'],
        effect_severity: ['none', 'negligible', 'limited'],
        functionality_loss: ['none', 'temporary'],
        physical_damage: 'none',
        affects_gov_function: ['no', 'unknown'],
      },
      verdict: 'contested',
      lean: 'unlawful',
      sources: [
        'CUS-SOV',
        'CUS-ENF',
        'TM-4',
        'NP-FR-SOV',
        'NP-AU-SOV',
        'NP-BR-SOV',
        'NP-IR-SOV',
        'NP-DE-SOV',
        'NP-NZ-SOV',
        'NP-US-SOV',
        'NP-CA-SOV',
        'NP-UK-SOV',
      ],
    },
    {
      id: 'TD9C',
      when: {
        owner_consent: 'yes',
        territorial_consent: ['unknown', 'not_sought', 'not_needed'],
        breaches_obligation: ['none', 'arguable'],
        effect_severity: ['none', 'negligible', 'limited'],
        affects_gov_function: ['no', 'unknown'],
      },
      verdict: 'contested',
      lean: 'even',
      sources: ['CUS-ENF', 'BUD-32', 'TM-11', 'NP-AU-SOV', 'NP-NZ-SOV', 'NP-UK-SOV'],
    },
    {
      id: 'TD10',
      when: {},
      verdict: 'unlawful',
      confidence: 'majority',
      sources: ['CUS-ENF', 'TM-4', 'TM-11', 'NP-AU-SOV'],
      contestedBy: ['NP-UK-SOV'],
    },
  ],
} as const satisfies Table;
