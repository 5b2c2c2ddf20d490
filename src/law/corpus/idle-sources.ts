/*
 * Instruments that no rule, effect, presumption or lens rests on, each with the kind of reason for which it is only there to be read.
 * In: nothing. Out: one record, light enough for the door of the law; why each kind is idle is said in text/.
 * A rule that begins to use one takes it off; an entry that loses its last rule has to be put here. A test holds it to the corpus.
 */
import type { InstrumentId } from './instruments/all-instruments.ts';

/** Why an instrument is only there to be read. */
export const IDLE_REASONS = [
  'of-organs',
  'of-facts',
  'no-such-act',
  'membership',
  'not-in-force',
  'another-way',
  'illustration',
] as const;
export type IdleReason = (typeof IDLE_REASONS)[number];

/** Every idle instrument. */
export const IDLE_SOURCES = {
  'UNC-2-7': 'of-organs',
  'UNC-40': 'of-organs',
  'ARS-6': 'of-facts',
  'ICTY-TAD': 'of-facts',
  'TM-5': 'of-facts',
  'GCBM-6': 'no-such-act',
  'OSCE-4': 'no-such-act',
  'OSCE-6': 'no-such-act',
  'OSCE-9': 'no-such-act',
  'OSCE-11': 'no-such-act',
  'OAS-4': 'no-such-act',
  'OAS-5': 'no-such-act',
  'OAS-7': 'no-such-act',
  'OAS-8': 'no-such-act',
  'OAS-9': 'no-such-act',
  'OAS-10': 'no-such-act',
  'OAS-11': 'no-such-act',
  'ASEAN-18': 'membership',
  'ASEAN-CHK': 'membership',
  MALABO: 'membership',
  'GCSC-4': 'of-facts',
  'GCSC-6': 'no-such-act',
  'GCSC-7': 'no-such-act',
  'BUD-2AP': 'not-in-force',
  'UNCC-6': 'not-in-force',
  'UNCC-7-11': 'not-in-force',
  'UNCC-35-47': 'not-in-force',
  'UNCC-ST': 'not-in-force',
  'ITU-38': 'no-such-act',
  'VCLT-18-60': 'another-way',
  'TK-S01': 'illustration',
  'TK-S04': 'illustration',
  'TK-S11': 'illustration',
  'TK-S13': 'illustration',
  'TK-S14': 'illustration',
  'TK-S19': 'illustration',
  'TK-S20': 'illustration',
  'TK-S23': 'illustration',
  'TK-S24': 'illustration',
  'TK-S25': 'illustration',
  'TK-S28': 'illustration',
  'TK-S29': 'illustration',
} as const satisfies { readonly [I in InstrumentId]?: IdleReason };

/** An instrument that is only there to be read. */
export type IdleSource = keyof typeof IDLE_SOURCES;
