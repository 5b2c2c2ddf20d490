/*
 * Diplomatic and consular law, and the immunity of organisations.
 * Each entry: source, pinpoint, year, status, whom it binds, who contests it, and whether the point was read in a source.
 */
import type { Instrument } from '../instrument.ts';
import type { PositionId } from '../positions.ts';

/** Diplomatic and consular law, and the immunity of organisations. */
export const DIPLOMATIC_LAW = {
  'VD-2-11': {
    instrument: 'Vienna Convention on Diplomatic Relations',
    pinpoint: 'arts. 2, 4, 11',
    year: 1961,
    status: 'treaty-and-custom',
    binds: 'parties-and-custom',
    verified: 'in-secondary',
    readIn: ['NL-TREATIES'],
  },
  'VD-9': {
    instrument: 'Vienna Convention on Diplomatic Relations',
    pinpoint: 'art. 9',
    year: 1961,
    status: 'treaty-and-custom',
    binds: 'parties-and-custom',
    verified: 'in-secondary',
    readIn: ['VCDR-T'],
  },
  'VD-22': {
    instrument: 'Vienna Convention on Diplomatic Relations',
    pinpoint: 'art. 22',
    year: 1961,
    status: 'treaty-and-custom',
    binds: 'receiving-state',
    verified: 'in-secondary',
    readIn: ['VCDR-T'],
  },
  'VD-24': {
    instrument: 'Vienna Convention on Diplomatic Relations',
    pinpoint: 'art. 24',
    year: 1961,
    status: 'treaty-and-custom',
    binds: 'parties-and-custom',
    verified: 'in-secondary',
    readIn: ['VCDR-T'],
  },
  'VD-27': {
    instrument: 'Vienna Convention on Diplomatic Relations',
    pinpoint: 'art. 27',
    year: 1961,
    status: 'treaty-and-custom',
    binds: 'receiving-state',
    verified: 'in-secondary',
    readIn: ['VCDR-T'],
  },
  'VD-29': {
    instrument: 'Vienna Convention on Diplomatic Relations',
    pinpoint: 'arts. 29-31',
    year: 1961,
    status: 'treaty-and-custom',
    binds: 'receiving-state',
    verified: 'in-secondary',
    readIn: ['VCDR-T', 'NL-TREATIES'],
  },
  'VD-41': {
    instrument: 'Vienna Convention on Diplomatic Relations',
    pinpoint: 'art. 41',
    year: 1961,
    status: 'treaty-and-custom',
    binds: 'sending-state',
    verified: 'in-secondary',
    readIn: ['VCDR-T'],
  },
  'VD-44-45': {
    instrument: 'Vienna Convention on Diplomatic Relations',
    pinpoint: 'arts. 44-45',
    year: 1961,
    status: 'treaty-and-custom',
    binds: 'receiving-state',
    verified: 'in-secondary',
    readIn: ['VCDR-T', 'NL-TREATIES'],
  },
  'VC-31-35': {
    instrument: 'Vienna Convention on Consular Relations',
    pinpoint: 'arts. 31, 33, 35',
    year: 1963,
    status: 'treaty-and-custom',
    binds: 'parties-and-custom',
    verified: 'in-secondary',
    readIn: ['VCCR-T', 'NL-TREATIES'],
  },
  'IO-IMM': {
    instrument: 'Convention on Privileges and Immunities of the UN (1946); headquarters agreements',
    pinpoint: 'ss. 3-4; host duties',
    year: 1946,
    status: 'treaty',
    binds: 'parties',
    verified: 'in-part',
    readIn: ['NL-TREATIES'],
  },
} as const satisfies Record<string, Instrument<PositionId>>;
