// Words for the things of the world that can be harmed and how they are measured. Closed lists; no logic.

/** Sectors of an asset; each maps to one value of the law's fact `target_object`. */
export const SECTORS = [
  'energy',
  'finance',
  'health',
  'water',
  'telecom',
  'government',
  'cert',
  'public-core',
  'transport',
  'military',
  'attacker',
] as const;
export type Sector = (typeof SECTORS)[number];

/** The meters every scenario has; a scenario may add its own. */
export const COMMON_METERS = ['escalation', 'confidence'] as const;
export type CommonMeter = (typeof COMMON_METERS)[number];

/** The six scales of the score. */
export const SCALES = ['law', 'norms', 'peace', 'protection', 'interests', 'judgement'] as const;
export type Scale = (typeof SCALES)[number];
