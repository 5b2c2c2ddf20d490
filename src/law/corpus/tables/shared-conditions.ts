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

/** Every object but those of an international organisation, whose inviolability no State can waive for it. */
export const NO_ORGANISATION = [
  'none',
  'government_civil',
  'critical_infrastructure',
  'medical',
  'humanitarian',
  'electoral',
  'financial',
  'csirt',
  'public_core',
  'submarine_cable',
  'satellite',
  'diplomatic',
  'media',
  'private_company',
  'individuals',
  'civilian_object',
  'military_objective',
  'dual_use',
  'essential_survival',
  'dangerous_forces',
  'attacker_infrastructure',
] as const;

/** Reading and copying. */
export const READING = ['access_read_only', 'data_exfiltration'] as const;

/** Harm in third States that is none, or only by the way. */
export const NO_THIRD_STATE_HARM = ['none', 'incidental'] as const;

/** At home, where nobody's leave is needed and no right of another State or of an organisation is touched. */
export const AT_HOME = {
  locus: 'own_territory',
  territorial_consent: 'not_needed',
  affects_diplomatic_inviolability: 'no',
  spillover_third_states: NO_THIRD_STATE_HARM,
  target_object: NO_ORGANISATION,
} as const;

/** Verdicts under which an effect that presupposes a wrong, or an unfriendly act, counts. */
export const NOT_CLEARED = ['unfriendly', 'contested', 'unlawful'] as const;

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
