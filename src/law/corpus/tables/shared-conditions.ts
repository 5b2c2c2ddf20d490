/*
 * Lists and conditions that several tables share, named after what they mean in law.
 * In: nothing. Out: typed constants that tables spread or list. No rule is decided here.
 */
import type { Effect } from '../../decision-table.ts';

/** The same, or no object named: the norm's scope is then taken as given. */
export const CRITICAL_OR_UNSTATED = [
  'none',
  'critical_infrastructure',
  'medical',
  'electoral',
  'financial',
  'public_core',
  'submarine_cable',
  'essential_survival',
  'dangerous_forces',
] as const;

/** Objects that the guidance of GGE 2021 on norms (f) to (h) counts among critical infrastructure; each State may name more. */
export const CRITICAL_INFRASTRUCTURE = [
  'critical_infrastructure',
  'medical',
  'electoral',
  'financial',
  'public_core',
  'submarine_cable',
  'essential_survival',
  'dangerous_forces',
] as const;

/** Conduct that can damage what it touches. */
export const DAMAGING_CONDUCT = [
  'data_alteration',
  'availability_disruption',
  'system_impairment',
  'physical_effect',
  'remediation_code',
  'traffic_redirection',
  'kinetic',
] as const;

/** The same without the cleaning of what somebody else put there. */
export const HARMING_CONDUCT = [
  'data_alteration',
  'availability_disruption',
  'system_impairment',
  'physical_effect',
  'traffic_redirection',
  'kinetic',
] as const;

/** Reading, receiving and asking: nothing is changed in what is looked at. */
export const READ_ONLY = ['none', 'communication', 'access_read_only', 'data_exfiltration'] as const;

/** Conduct on systems, as against words and legal acts. */
export const OPERATIONS = [
  'access_read_only',
  'data_exfiltration',
  'data_alteration',
  'availability_disruption',
  'system_impairment',
  'physical_effect',
  'remediation_code',
  'traffic_redirection',
  'kinetic',
] as const;

/** Actors that no State stands behind by their nature. */
export const PRIVATE_ACTORS = ['private_firm', 'individual_or_group', 'civil_society'] as const;

/** Objects that are civilian unless a case says otherwise. */
export const NAMED_CIVILIAN_OBJECTS = [
  'civilian_object',
  'private_company',
  'individuals',
  'media',
  'financial',
  'public_core',
  'government_civil',
  'critical_infrastructure',
  'electoral',
  'csirt',
  'submarine_cable',
  'io_system',
  'diplomatic',
] as const;

/** The same, and an object that is not named, which counts as civilian. */
export const CIVILIAN_OBJECTS = [...NAMED_CIVILIAN_OBJECTS, 'none'] as const;

/** Actors to whom the UN norms and the CBMs speak. */
export const PUBLIC_ACTORS = ['state', 'national_csirt', 'regional_org', 'universal_org'] as const;

/** Grounds on which what is complained of is the State's own act (ARSIWA arts. 4, 5, 8, 11). */
export const OWN_ACT = ['organ', 'empowered', 'instructed_controlled', 'adopted'] as const;

/** Any other ground, or none. */
export const NOT_ONES_OWN = ['none', 'unknown', 'due_diligence_failure'] as const;

/** The act is a State's: by its actor, or by a legal ground that attributes it. UN norms are addressed to States. */
export const BY_A_STATE = {
  any: [
    { actor_kind: PUBLIC_ACTORS },
    { actor_link: ['organ', 'empowered', 'instructed_controlled', 'adopted'] },
  ],
} as const;

/** Intentional and substantial damage to the public core; spill-over from another target is neither. */
export const PUBLIC_CORE_DAMAGE = {
  when: {
    target_object: ['public_core', 'submarine_cable'],
    effect_severity: ['serious', 'grave'],
    conduct: DAMAGING_CONDUCT,
  },
  departs: ['GCSC-1', 'PC-2'],
} as const satisfies Effect;
