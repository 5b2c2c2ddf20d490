/*
 * Standards of industry and of response teams.
 * Each entry: source, pinpoint, year, status, whom it binds, who contests it, and whether the point was read in a source.
 */
import type { Instrument } from '../instrument.ts';
import type { PositionId } from '../positions.ts';

/** Standards of industry and of response teams. */
export const PROFESSIONAL_STANDARDS = {
  TLP: {
    instrument: 'Traffic Light Protocol 2.0 (FIRST, Aug 2022)',
    pinpoint: 'labels RED, AMBER, AMBER+STRICT, GREEN, CLEAR',
    year: 2022,
    status: 'professional-standard',
    binds: 'profession',
    verified: 'in-secondary',
    readIn: ['TLP'],
  },
  'ISO-29147': {
    instrument: 'ISO/IEC 29147:2018',
    pinpoint: 'whole',
    year: 2018,
    status: 'professional-standard',
    binds: 'profession',
    verified: 'in-part',
    readIn: ['ISO-T'],
  },
  'ISO-30111': {
    instrument: 'ISO/IEC 30111:2019',
    pinpoint: 'whole',
    year: 2019,
    status: 'professional-standard',
    binds: 'profession',
    verified: 'in-part',
    readIn: ['ISO-T'],
  },
  EF: {
    instrument: 'EthicsfIRST (FIRST Ethics SIG, 2019-20)',
    pinpoint: '12 duties',
    year: 2019,
    status: 'professional-standard',
    binds: 'profession',
    verified: 'in-source',
    readIn: ['EF'],
  },
  RFC2350: {
    instrument: 'RFC 2350 / BCP 21 (1998)',
    pinpoint: 'template',
    year: 1998,
    status: 'professional-standard',
    binds: 'profession',
    verified: 'in-secondary',
    readIn: ['RFC-T'],
  },
} as const satisfies Record<string, Instrument<PositionId>>;
