/*
 * Limits that every countermeasure meets, whoever takes it; shared by two tables.
 * Each rule is a wall: one that matches makes the measure unlawful.
 */
import type { Rule } from '../../decision-table.ts';
import { OPERATIONS } from './shared-conditions.ts';

/** Force and the threat of it. */
const FORCE_WALL = [
  {
    id: 'W1',
    when: { any: [{ forcible: 'yes' }, { threat_of_force: 'yes' }] },
    verdict: 'unlawful',
    confidence: 'majority',
    sources: ['ARS-50-1', 'TM-22', 'FRD'],
  },
] as const satisfies readonly Rule[];

/** Fundamental rights and rules of a humanitarian character. */
export const RIGHTS_WALLS = [
  {
    id: 'W2',
    when: {
      any: [
        { affects_fundamental_hr: 'yes' },
        {
          target_object: ['medical', 'humanitarian', 'essential_survival'],
          // A legal measure towards their owner touches those who depend on them only where it affects rights.
          conduct: [...OPERATIONS, 'none', 'communication', 'statement', 'publication', 'omission'],
        },
      ],
    },
    verdict: 'unlawful',
    confidence: 'settled',
    sources: ['ARS-50-1', 'TM-22', 'OXF-1'],
  },
  {
    id: 'W3',
    when: { affects_humanitarian_rules: 'yes' },
    verdict: 'unlawful',
    confidence: 'settled',
    sources: ['ARS-50-1', 'IHL-MED'],
  },
] as const satisfies readonly Rule[];

/** Peremptory norms and the inviolability of missions. */
export const PEREMPTORY_AND_MISSION_WALLS = [
  {
    id: 'W4',
    when: { affects_peremptory: 'yes' },
    verdict: 'unlawful',
    confidence: 'settled',
    sources: ['ARS-50-1', 'ARS-26'],
  },
  {
    id: 'W5',
    when: { affects_diplomatic_inviolability: 'yes' },
    verdict: 'unlawful',
    confidence: 'settled',
    sources: ['ARS-50-2', 'VD-22', 'VD-24', 'VD-27', 'ICJ-TEH', 'VC-31-35'],
  },
] as const satisfies readonly Rule[];

/** What a countermeasure answers, whom it may touch, what it is for, and in what measure. */
export const PURPOSE_AND_MEASURE_WALLS = [
  {
    id: 'W6',
    when: { prior_wrong: 'absent' },
    verdict: 'unlawful',
    confidence: 'settled',
    sources: ['ARS-49', 'ARS-1-2', 'ICJ-GAB'],
  },
  {
    id: 'W7',
    when: { attribution_correct: 'no' },
    verdict: 'unlawful',
    confidence: 'majority',
    sources: ['ARS-49', 'CUS-EVID', 'TM-20', 'TK-S21'],
  },
  {
    id: 'W8',
    when: { addressee: ['third_state', 'private_abroad', 'io', 'own_jurisdiction', 'none'] },
    verdict: 'unlawful',
    confidence: 'settled',
    sources: ['ARS-49', 'TM-25'],
  },
  {
    id: 'W9',
    when: { any: [{ spillover_third_states: 'significant' }, { breaches_obligation: 'to_third' }] },
    verdict: 'unlawful',
    confidence: 'settled',
    sources: ['ARS-49', 'TM-25'],
  },
  {
    id: 'W10',
    when: {
      aim: [
        'punish',
        'commercial_advantage',
        'influence_public_opinion',
        'gather_information',
        'military_advantage',
        'law_enforcement',
      ],
    },
    verdict: 'unlawful',
    confidence: 'settled',
    sources: ['ARS-49', 'TM-21'],
  },
  {
    id: 'W11',
    when: { responsibility_discharged: 'yes' },
    verdict: 'unlawful',
    confidence: 'settled',
    sources: ['ARS-53'],
  },
  {
    id: 'W12',
    when: { tribunal_seised: 'binding', prior_status: ['ceased_low_risk', 'ceased_risk'] },
    verdict: 'unlawful',
    confidence: 'majority',
    sources: ['ARS-52-3', 'ICJ-ST-41'],
  },
  {
    id: 'W13',
    when: { proportionate_to_injury: 'no' },
    verdict: 'unlawful',
    confidence: 'settled',
    sources: ['ARS-51', 'TM-23', 'ICJ-GAB', 'AIRSERV'],
  },
] as const satisfies readonly Rule[];

/** All walls, in the order in which they are asked. */
export const COUNTERMEASURE_WALLS = [
  ...FORCE_WALL,
  ...RIGHTS_WALLS,
  ...PEREMPTORY_AND_MISSION_WALLS,
  ...PURPOSE_AND_MEASURE_WALLS,
] as const;
