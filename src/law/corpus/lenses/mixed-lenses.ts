/*
 * Lenses that take several sides at once: what single States, or a group of them, have published on several points.
 * In: the lenses on single points. Out: for each mix which of them it is made of, and the positions that say so.
 * Where a State has not spoken, or was not read, the mix takes no side.
 */
import type { NonEmpty } from '../../decision-table.ts';
import type { LensReadings } from '../../lens.ts';
import type { PositionId } from '../positions.ts';
import { POINT_LENSES } from './point-lenses.ts';

/** A mix before it is put together. */
export interface Mix {
  readonly mixes: NonEmpty<keyof typeof POINT_LENSES>;
  readonly positions: NonEmpty<PositionId>;
  /** Where its sides read the same rule differently, or its holder has said more than others: the reading that counts. */
  readonly readings?: LensReadings;
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
    // What a breach of procedure makes unlawful, caution does not make better; and a wrong that is one for it is none in doubt.
    readings: {
      CM8: POINT_LENSES['notice-always'].readings.CM8,
      CM10: POINT_LENSES['notice-always'].readings.CM10,
      CM12B: POINT_LENSES['sovereignty-strict'].readings.CM12B,
    },
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
    // It alone has said that the call, too, need not be made in all circumstances.
    readings: {
      CM7: {
        pass: true,
        where: { fact: 'covertness_needed', is: ['yes'] },
        sources: ['NP-NOT-REL', 'ARS-52-1A'],
      },
    },
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
