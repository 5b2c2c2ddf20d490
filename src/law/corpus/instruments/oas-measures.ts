/*
 * The confidence-building measures of the OAS.
 * Each entry: source, pinpoint, year, status, whom it binds, who contests it, and whether the point was read in a source.
 */
import type { Instrument } from '../instrument.ts';
import type { PositionId } from '../positions.ts';

/** The confidence-building measures of the OAS. */
export const OAS_MEASURES = {
  'OAS-1': {
    instrument: 'OAS/CICTE confidence-building measures',
    pinpoint: 'CBM 1 (2018, CICTE/RES.1/18)',
    year: 2018,
    status: 'voluntary-measure',
    binds: 'participants-politically',
    verified: 'in-source',
    readIn: ['OAS'],
  },
  'OAS-2': {
    instrument: 'OAS/CICTE confidence-building measures',
    pinpoint: 'CBM 2 (2018, CICTE/RES.1/18)',
    year: 2018,
    status: 'voluntary-measure',
    binds: 'participants-politically',
    verified: 'in-source',
    readIn: ['OAS'],
  },
  'OAS-3': {
    instrument: 'OAS/CICTE confidence-building measures',
    pinpoint: 'CBM 3 (2019)',
    year: 2019,
    status: 'voluntary-measure',
    binds: 'participants-politically',
    verified: 'in-source',
    readIn: ['OAS'],
  },
  'OAS-4': {
    instrument: 'OAS/CICTE confidence-building measures',
    pinpoint: 'CBM 4 (2019)',
    year: 2019,
    status: 'voluntary-measure',
    binds: 'participants-politically',
    verified: 'in-source',
    readIn: ['OAS'],
  },
  'OAS-5': {
    instrument: 'OAS/CICTE confidence-building measures',
    pinpoint: 'CBM 5 (2019)',
    year: 2019,
    status: 'voluntary-measure',
    binds: 'participants-politically',
    verified: 'in-source',
    readIn: ['OAS'],
  },
  'OAS-6': {
    instrument: 'OAS/CICTE confidence-building measures',
    pinpoint: 'CBM 6 (2019)',
    year: 2019,
    status: 'voluntary-measure',
    binds: 'participants-politically',
    verified: 'in-source',
    readIn: ['OAS'],
  },
  'OAS-7': {
    instrument: 'OAS/CICTE confidence-building measures',
    pinpoint: 'CBM 7 (2022)',
    year: 2022,
    status: 'voluntary-measure',
    binds: 'participants-politically',
    verified: 'from-memory',
  },
  'OAS-8': {
    instrument: 'OAS/CICTE confidence-building measures',
    pinpoint: 'CBM 8 (2022)',
    year: 2022,
    status: 'voluntary-measure',
    binds: 'participants-politically',
    verified: 'from-memory',
  },
  'OAS-9': {
    instrument: 'OAS/CICTE confidence-building measures',
    pinpoint: 'CBM 9 (2022)',
    year: 2022,
    status: 'voluntary-measure',
    binds: 'participants-politically',
    verified: 'from-memory',
  },
  'OAS-10': {
    instrument: 'OAS/CICTE confidence-building measures',
    pinpoint: 'CBM 10 (2022)',
    year: 2022,
    status: 'voluntary-measure',
    binds: 'participants-politically',
    verified: 'from-memory',
  },
  'OAS-11': {
    instrument: 'OAS/CICTE confidence-building measures',
    pinpoint: 'CBM 11 (2022)',
    year: 2022,
    status: 'voluntary-measure',
    binds: 'participants-politically',
    verified: 'from-memory',
  },
} as const satisfies Record<string, Instrument<PositionId>>;
