/*
 * The lenses: named views of States on disputed points, each with its positions.
 * In: nothing. Out: for each lens the rules that it reads differently, and what it makes of them.
 * Names and summaries are in text/.
 */
import type { Lens, LensReading } from '../lens.ts';

const BREACH_OF_SOVEREIGNTY = {
  verdict: 'unlawful',
  confidence: 'majority',
  sources: ['NP-AU-SOV', 'NP-BR-SOV', 'NP-FR-SOV', 'NP-IR-SOV', 'CUS-SOV'],
} as const satisfies LensReading;

const BREACH_OF_DILIGENCE = {
  verdict: 'unlawful',
  confidence: 'majority',
  sources: ['NP-DD-PRO', 'NP-DD-PRO2', 'NP-DD-PRO3', 'CUS-DD'],
} as const satisfies LensReading;

/** Every lens by its id. */
export const LENSES = {
  general: { positions: [], readings: {} },
  'sovereignty-strict': {
    positions: ['NP-AU-SOV', 'NP-BR-SOV', 'NP-FR-SOV', 'NP-IR-SOV'],
    readings: {
      DO12: BREACH_OF_SOVEREIGNTY,
      DO13: BREACH_OF_SOVEREIGNTY,
      DO15: BREACH_OF_SOVEREIGNTY,
      DP3: BREACH_OF_SOVEREIGNTY,
      ES9: BREACH_OF_SOVEREIGNTY,
      ES10: BREACH_OF_SOVEREIGNTY,
      LE3B: BREACH_OF_SOVEREIGNTY,
      LE5: BREACH_OF_SOVEREIGNTY,
      TD9: BREACH_OF_SOVEREIGNTY,
      // The prior wrong is a wrong on this view, so the other conditions are asked.
      CM12B: { pass: true, sources: ['NP-AU-SOV', 'NP-FR-SOV', 'CUS-SOV'] },
    },
  },
  'due-diligence-binding': {
    positions: ['NP-DD-PRO', 'NP-DD-PRO2', 'NP-DD-PRO3'],
    readings: {
      DD6: BREACH_OF_DILIGENCE,
      CM12: { pass: true, sources: ['NP-DD-PRO', 'NP-DD-PRO2', 'NP-DD-PRO3', 'CUS-DD'] },
    },
  },
} as const satisfies Record<string, Lens>;

/** The id of a lens; `general` is the one that takes no side. */
export type LensId = keyof typeof LENSES;

/** Every lens, the general one first. */
export const LENS_IDS = Object.keys(LENSES) as readonly LensId[];
