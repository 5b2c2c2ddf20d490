/*
 * Decision tables on takedowns and sinkholes.
 * Rules in order, the first that matches decides; each names its sources. Sentences are in corpus/text.
 */
import type { Table } from '../../decision-table.ts';
import { OWN_ACT, PRIVATE_ACTORS, PUBLIC_CORE_DAMAGE } from './shared-conditions.ts';

/** Takedown or sinkhole of malicious infrastructure. */
export const TAKEDOWN = {
  effects: [
    { when: { territorial_consent: 'given' }, upholds: ['N-13D', 'N-13H'], onlyIf: ['upholds', 'lawful'] },
    PUBLIC_CORE_DAMAGE,
  ],
  rules: [
    {
      id: 'TD1',
      when: {
        actor_kind: PRIVATE_ACTORS,
        actor_link: ['none', 'unknown'],
        locus: ['foreign_territory', 'both', 'unknown'],
        owner_consent: ['no', 'unknown'],
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
      id: 'TD2',
      when: { target_object: 'public_core', effect_severity: ['serious', 'grave'] },
      goto: 'public_core_operation',
      sources: ['GCSC-1', 'PC-2', 'CUS-SOV'],
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
      id: 'TD3',
      when: { territorial_consent: 'given' },
      verdict: 'upholds',
      confidence: 'settled',
      upholds: ['N-13D'],
      sources: ['ARS-20', 'N-13D', 'BUD-25', 'BUD-35'],
    },
    // Who clears away tools and goes on with the work upholds nothing by it.
    {
      id: 'TD4B',
      when: {
        locus: 'own_territory',
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
        territory_role: ['origin', 'transit'],
        actor_kind: ['state', 'national_csirt'],
        target_object: ['attacker_infrastructure', 'none'],
        effect_severity: ['none', 'negligible', 'limited'],
        aim: [
          'unspecified',
          'induce_compliance',
          'stop_ongoing_harm',
          'repel_attack',
          'law_enforcement',
          'cooperate',
        ],
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
        target_object: ['attacker_infrastructure', 'none'],
        effect_severity: ['none', 'negligible', 'limited'],
      },
      verdict: 'lawful',
      confidence: 'majority',
      sources: ['BUD-15', 'CUS-ENF'],
    },
    {
      id: 'TD5D',
      when: { locus: 'own_territory', hr_necessary_proportionate: 'no' },
      verdict: 'unlawful',
      confidence: 'majority',
      sources: ['HR-19', 'HR-17', 'BUD-15'],
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
      id: 'TD10',
      when: {},
      verdict: 'unlawful',
      confidence: 'majority',
      sources: ['CUS-ENF', 'TM-4', 'TM-11', 'NP-AU-SOV'],
      contestedBy: ['NP-UK-SOV'],
    },
  ],
} as const satisfies Table;
