/*
 * Telecommunications, sea, trade and treaties.
 * Each entry: source, pinpoint, year, status, whom it binds, who contests it, and whether the point was read in a source.
 */
import type { Instrument } from '../instrument.ts';
import type { PositionId } from '../positions.ts';

/** Telecommunications, sea, trade and treaties. */
export const TELECOMMUNICATIONS_SEA_TRADE = {
  'ITU-34': {
    instrument: 'ITU Constitution',
    pinpoint: 'art. 34',
    year: 1992,
    status: 'treaty',
    binds: 'parties',
    verified: 'in-secondary',
    readIn: ['ITU-CS'],
  },
  'ITU-35': {
    instrument: 'ITU Constitution',
    pinpoint: 'art. 35',
    year: 1992,
    status: 'treaty',
    binds: 'parties',
    verified: 'in-secondary',
    readIn: ['ITU35', 'ITU-CS'],
  },
  'ITU-38': {
    instrument: 'ITU Constitution',
    pinpoint: 'art. 38',
    year: 1992,
    status: 'treaty',
    binds: 'parties',
    verified: 'in-secondary',
    readIn: ['ITU-CS'],
  },
  'ITU-45': {
    instrument: 'ITU Constitution',
    pinpoint: 'art. 45',
    year: 1992,
    status: 'treaty',
    binds: 'parties',
    verified: 'in-secondary',
    readIn: ['NL-TREATIES'],
  },
  'ITU-48': {
    instrument: 'ITU Constitution',
    pinpoint: 'art. 48',
    year: 1992,
    status: 'treaty',
    binds: 'parties',
    verified: 'from-memory',
  },
  'UNCLOS-87': {
    instrument: 'UN Convention on the Law of the Sea',
    pinpoint: 'arts. 58, 79, 87(1)(c), 87(2), 112',
    year: 1982,
    status: 'treaty-and-custom',
    binds: 'parties-and-custom',
    verified: 'from-memory',
  },
  'UNCLOS-113': {
    instrument: 'UN Convention on the Law of the Sea',
    pinpoint: 'arts. 113-115',
    year: 1982,
    status: 'treaty',
    binds: 'parties',
    verified: 'in-secondary',
    readIn: ['NL-TREATIES'],
  },
  'WTO-XXI': {
    instrument: 'GATT art. XXI; GATS art. XIV bis',
    pinpoint: 'security exceptions',
    year: 1994,
    status: 'treaty',
    binds: 'parties',
    verified: 'in-part',
    readIn: ['NL-TREATIES'],
  },
  'VCLT-18-60': {
    instrument: 'Vienna Convention on the Law of Treaties',
    pinpoint: 'arts. 18, 60',
    year: 1969,
    status: 'treaty-and-custom',
    binds: 'parties-and-custom',
    verified: 'in-secondary',
    readIn: ['NL-TREATIES'],
  },
} as const satisfies Record<string, Instrument<PositionId>>;
