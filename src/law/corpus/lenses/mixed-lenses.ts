/*
 * Lenses that take several sides at once: what single States, or a group of them, have published on several points.
 * In: the lenses on single points. Out: for each mix which of them it is made of, and the positions that say so.
 * Where a State has not spoken, or was not read, the mix takes no side.
 */
import type { NonEmpty } from '../../decision-table.ts';
import type { PositionId } from '../positions.ts';
import type { POINT_LENSES } from './point-lenses.ts';

/** A mix before it is put together. */
export interface Mix {
  readonly mixes: NonEmpty<keyof typeof POINT_LENSES>;
  readonly positions: NonEmpty<PositionId>;
}

/** Every mix. */
export const MIXES = {
  'african-union': {
    mixes: ['sovereignty-strict', 'due-diligence-binding'],
    positions: ['NP-AU-SOV', 'NP-DD-PRO2'],
  },
  brazil: {
    mixes: ['sovereignty-strict', 'notice-always', 'countermeasures-doubted', 'non-state-attack-rejected'],
    positions: ['NP-BR-SOV', 'NP-NOT-STR', 'NP-CM-CAU', 'NP-NSA-CON'],
  },
  china: {
    mixes: [
      'countermeasures-doubted',
      'sanctions-unlawful',
      'evidence-owed',
      'armed-attack-physical',
      'non-state-attack-rejected',
    ],
    positions: ['NP-CM-CAU', 'NP-UCM', 'NP-ATT-EVI', 'NP-AA-CON', 'NP-NSA-CON'],
  },
  estonia: {
    mixes: ['due-diligence-binding', 'collective-admitted'],
    positions: ['NP-DD-PRO', 'NP-CC-PRO'],
  },
  france: {
    mixes: [
      'sovereignty-strict',
      'due-diligence-binding',
      'collective-rejected',
      'armed-attack-wide',
      'attack-broad',
    ],
    positions: ['NP-FR-SOV', 'NP-DD-PRO', 'NP-CC-CON', 'NP-AA-FR', 'NP-IHL-ATT2'],
  },
  germany: {
    mixes: ['sovereignty-threshold', 'due-diligence-binding', 'non-state-attack-admitted', 'attack-broad'],
    positions: ['NP-DE-SOV', 'NP-DD-PRO3', 'NP-NSA-PRO', 'NP-IHL-ATT2'],
  },
  israel: {
    mixes: ['due-diligence-norm', 'notice-not-always', 'non-state-attack-admitted', 'attack-narrow'],
    positions: ['NP-DD-CON', 'NP-NOT-REL', 'NP-NSA-PRO', 'NP-IHL-ATT1'],
  },
  'united-kingdom': {
    mixes: ['sovereignty-principle', 'due-diligence-norm', 'notice-not-always', 'non-state-attack-admitted'],
    positions: ['NP-UK-SOV', 'NP-DD-CON2', 'NP-NOT-REL', 'NP-NSA-PRO'],
  },
  'united-states': {
    mixes: [
      'sovereignty-threshold',
      'due-diligence-norm',
      'notice-not-always',
      'no-force-gap',
      'non-state-attack-admitted',
    ],
    positions: ['NP-US-SOV', 'NP-DD-CON2', 'NP-NOT-REL', 'NP-AA-US', 'NP-NSA-PRO'],
  },
} as const satisfies Record<string, Mix>;
