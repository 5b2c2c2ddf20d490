/*
 * Human rights.
 * Each entry: source, pinpoint, year, status, whom it binds, who contests it, and whether the point was read in a source.
 */
import type { Instrument } from '../instrument.ts';
import type { PositionId } from '../positions.ts';

/** Human rights. */
export const HUMAN_RIGHTS = {
  'HR-9': {
    instrument: 'International Covenant on Civil and Political Rights',
    pinpoint: 'art. 9',
    year: 1966,
    status: 'treaty',
    binds: 'parties',
    verified: 'in-secondary',
    readIn: ['NL-TREATIES'],
  },
  'HR-17': {
    instrument: 'International Covenant on Civil and Political Rights',
    pinpoint: 'art. 17',
    year: 1966,
    status: 'treaty',
    binds: 'parties',
    verified: 'in-secondary',
    readIn: ['ICCPR-T'],
  },
  'HR-GC31': {
    instrument: 'Human Rights Committee, General Comment 31 (2004)',
    pinpoint: 'para. 10',
    year: 2004,
    status: 'guidance',
    binds: 'parties',
    verified: 'from-memory',
  },
  'HR-19': {
    instrument: 'International Covenant on Civil and Political Rights',
    pinpoint: 'art. 19(2)-(3)',
    year: 1966,
    status: 'treaty',
    binds: 'parties',
    verified: 'in-secondary',
    readIn: ['ICCPR-T', 'NL-TREATIES'],
  },
  'HR-20': {
    instrument: 'International Covenant on Civil and Political Rights',
    pinpoint: 'art. 20',
    year: 1966,
    status: 'treaty',
    binds: 'parties',
    verified: 'in-secondary',
    readIn: ['ICCPR-T'],
  },
  'HR-21-25': {
    instrument: 'International Covenant on Civil and Political Rights',
    pinpoint: 'arts. 21, 25',
    year: 1966,
    status: 'treaty',
    binds: 'parties',
    verified: 'in-secondary',
    readIn: ['NL-TREATIES'],
  },
  'HR-4': {
    instrument: 'International Covenant on Civil and Political Rights',
    pinpoint: 'art. 4',
    year: 1966,
    status: 'treaty',
    binds: 'parties',
    verified: 'in-secondary',
    readIn: ['ICCPR-T'],
  },
  'HR-GC34-37': {
    instrument: 'Human Rights Committee, General Comments 34 (2011) and 37 (2020)',
    pinpoint: 'GC34 paras. 34, 43; GC37 para. 34',
    year: 2011,
    status: 'guidance',
    binds: 'parties',
    verified: 'in-part',
    readIn: ['GC37-Q'],
  },
  'HRC-47-16': {
    instrument: 'Human Rights Council res. 32/13 (2016), 44/12, 47/16 (2021)',
    pinpoint: 'operative paras. on shutdowns',
    year: 2021,
    status: 'resolution',
    binds: 'states-politically',
    verified: 'in-part',
    readIn: ['HRC-IS'],
  },
  UNGP: {
    instrument: 'UN Guiding Principles on Business and Human Rights (2011)',
    pinpoint: 'principles 11-24',
    year: 2011,
    status: 'guidance',
    binds: 'nobody',
    verified: 'from-memory',
  },
  'GEN-3C': {
    instrument: 'Genocide Convention',
    pinpoint: 'art. III(c)',
    year: 1948,
    status: 'treaty-and-custom',
    binds: 'parties-and-custom',
    verified: 'in-secondary',
    readIn: ['GEN-T'],
  },
} as const satisfies Record<string, Instrument<PositionId>>;
