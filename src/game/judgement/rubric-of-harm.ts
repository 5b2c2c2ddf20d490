// The rubric of harm: how points of integrity lost, and whom an asset serves, become the law's graded words.
// In: numbers of the game. Out: values of facts. The one place where these thresholds stand; docs/law-facts.md repeats them.
// It follows the law's rubric for authors: limited is hours to a day, serious is days or an essential service or many people,
// grave is weeks, several essential services or mass effect. It never asks what a response is called.
import type { Sector } from '../../vocabulary/index.ts';
import type { FactValue } from '../../law/index.ts';

/** The law's scale of effects. */
export type Severity = FactValue<'effect_severity'>;

/** Points of integrity from which a loss is limited, serious, grave. Below the first it is negligible. */
const LIMITED_FROM = 5;
const SERIOUS_FROM = 15;
const GRAVE_FROM = 40;
/** An essential service for at least so many people (thousands) counts one step higher from so many points on. */
const MANY_SERVED = 1000;
const MANY_FROM = 8;
/** What is not an essential service and serves fewer (thousands) is never grave. */
const FEW_SERVED = 100;
/** So many essential services seriously hit are grave together: several essential services. */
const SEVERAL = 3;

const ESSENTIAL: ReadonlySet<Sector> = new Set([
  'energy',
  'finance',
  'health',
  'water',
  'telecom',
  'transport',
  'public-core',
]);

const SCALE: readonly Severity[] = ['none', 'negligible', 'limited', 'serious', 'grave'];

/** A loss on one asset. */
export interface Loss {
  /** Points of integrity, 0-100. */
  readonly points: number;
  readonly sector: Sector;
  /** Thousands of people. */
  readonly served: number;
}

/** Whether the sector is a service on which a society runs. */
export const isEssential = (sector: Sector): boolean => ESSENTIAL.has(sector);

/** The place of a severity on its scale, from 0 (none) to 4 (grave). */
export const rankOf = (severity: Severity): number => SCALE.indexOf(severity);

/** How severe the loss is. */
export const severityOfLoss = ({ points, sector, served }: Loss): Severity => {
  if (points <= 0) return 'none';
  let rank = 1;
  if (points >= LIMITED_FROM) rank = 2;
  if (points >= SERIOUS_FROM) rank = 3;
  if (points >= GRAVE_FROM) rank = 4;
  const essential = isEssential(sector);
  if (essential && served >= MANY_SERVED && points >= MANY_FROM) rank += 1;
  if (!essential && served < FEW_SERVED) rank = Math.min(rank, 3);
  return SCALE[Math.min(rank, 4)] ?? 'grave';
};

/** How severe several losses are together: the gravest of them, or grave where several essential services are seriously hit. */
export const severityOfLosses = (losses: readonly Loss[]): Severity => {
  let worst: Severity = 'none';
  let several = 0;
  for (const loss of losses) {
    const severity = severityOfLoss(loss);
    if (rankOf(severity) > rankOf(worst)) worst = severity;
    if (rankOf(severity) >= 3 && isEssential(loss.sector)) several += 1;
  }
  return several >= SEVERAL ? 'grave' : worst;
};

/** Points of a turn's wave, over all it hit and after shields, from which it is limited, serious, grave. */
export const severityOfWave = (points: number): Severity => {
  if (points <= 0) return 'none';
  if (points < 3) return 'negligible';
  if (points < 8) return 'limited';
  return points < 20 ? 'serious' : 'grave';
};

/** What stops working: a kinetic blow breaks, impairment has to be repaired, denial ends with the operation unless it is deep. */
export const functionalityOf = (
  conduct: FactValue<'conduct'>,
  points: number,
): FactValue<'functionality_loss'> => {
  if (points <= 0) return 'none';
  if (conduct === 'kinetic' || conduct === 'physical_effect')
    return points >= GRAVE_FROM ? 'permanent' : 'needs_repair';
  if (conduct === 'system_impairment' || conduct === 'data_alteration') {
    return points >= LIMITED_FROM ? 'needs_repair' : 'temporary';
  }
  return points >= 2 * SERIOUS_FROM ? 'needs_repair' : 'temporary';
};

/** Physical damage comes of physical means alone; points lost by other means are functions lost. */
export const physicalDamageOf = (
  conduct: FactValue<'conduct'>,
  points: number,
): FactValue<'physical_damage'> => {
  if (points <= 0 || (conduct !== 'kinetic' && conduct !== 'physical_effect')) return 'none';
  return points >= SERIOUS_FROM ? 'significant' : 'minor';
};

/** People are at risk where health or water is seriously hit, and hurt where force falls on what people use. */
export const injuryOf = (conduct: FactValue<'conduct'>, loss: Loss): FactValue<'injury_or_death'> => {
  const severity = rankOf(severityOfLoss(loss));
  if (conduct === 'kinetic' && loss.points > 0) return severity >= 3 && loss.served > 0 ? 'actual' : 'risk';
  return (loss.sector === 'health' || loss.sector === 'water') && severity >= 3 ? 'risk' : 'none';
};

/** Economic harm: one step for what moves money or power, one less for the rest. */
export const economicHarmOf = (loss: Loss): FactValue<'economic_harm'> => {
  const rank = rankOf(severityOfLoss(loss));
  const moves = loss.sector === 'finance' || loss.sector === 'energy';
  const grade = moves ? rank : rank - 1;
  if (grade <= 1) return 'none';
  if (grade === 2) return 'limited';
  return grade === 3 ? 'major' : 'systemic';
};

/** Points of burden that a unit of binding weight counts for beside damage, when a measure is held against an injury. */
const POINTS_PER_WEIGHT = 2;

/** A measure's burden against the injury it answers: commensurate up to the injury, out of proportion beyond twice as much. */
export const proportionOf = (
  measure: { readonly points: number; readonly weight: number },
  injury: number,
): FactValue<'proportionate_to_injury'> => {
  const burden = measure.points + POINTS_PER_WEIGHT * measure.weight;
  if (burden <= injury) return 'yes';
  return burden <= 2 * injury ? 'unknown' : 'no';
};

/** Integrity of the weakest essential asset below which a peril is grave, and below which that may be argued. */
const PERIL_BELOW = 50;
const PERIL_ARGUABLE_BELOW = 70;

/** Whether the weakest essential service, while harm goes on, stands in grave and imminent peril. */
export const perilOf = (integrity: number): FactValue<'grave_imminent_peril'> => {
  if (integrity < PERIL_BELOW) return 'yes';
  return integrity < PERIL_ARGUABLE_BELOW ? 'unknown' : 'no';
};
