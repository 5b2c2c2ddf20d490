/*
 * Instruments of the European Union and of alliances.
 * Each entry: source, pinpoint, year, status, whom it binds, who contests it, and whether the point was read in a source.
 */
import type { Instrument } from '../instrument.ts';
import type { PositionId } from '../positions.ts';

/** Instruments of the European Union and of alliances. */
export const EU_AND_ALLIANCES = {
  'EU-CDT': {
    instrument: 'EU Cyber Diplomacy Toolbox',
    pinpoint: 'Council Conclusions 19 June 2017; guidelines 13007/17; revised 10289/23 (8 June 2023)',
    year: 2017,
    status: 'political-commitment',
    binds: 'participants-politically',
    verified: 'in-part',
    readIn: ['EUCDT'],
  },
  'EU-SAN': {
    instrument: 'EU cyber sanctions',
    pinpoint: 'Decision (CFSP) 2019/797; Regulation (EU) 2019/796; listings 30 July and 22 Oct 2020',
    year: 2019,
    status: 'regional-law',
    binds: 'eu',
    verified: 'in-secondary',
    readIn: ['EUSANC'],
    contestedBy: ['NP-UCM'],
  },
  'NATO-4-5': {
    instrument: 'North Atlantic Treaty',
    pinpoint: 'arts. 4-5',
    year: 1949,
    status: 'treaty',
    binds: 'parties',
    verified: 'in-secondary',
    readIn: ['ALL-T', 'NL-TREATIES'],
  },
  'TEU-42-7': {
    instrument: 'Treaty on European Union; TFEU',
    pinpoint: 'arts. 42(7), 222',
    year: 2009,
    status: 'treaty',
    binds: 'eu',
    verified: 'in-part',
    readIn: ['ALL-T'],
  },
  'RIO-3': {
    instrument: 'Inter-American Treaty of Reciprocal Assistance',
    pinpoint: 'art. 3',
    year: 1947,
    status: 'treaty',
    binds: 'parties',
    verified: 'from-memory',
  },
} as const satisfies Record<string, Instrument<PositionId>>;
