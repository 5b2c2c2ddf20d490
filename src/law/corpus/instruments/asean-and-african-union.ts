/*
 * ASEAN, the ASEAN Regional Forum and the African Union.
 * Each entry: source, pinpoint, year, status, whom it binds, who contests it, and whether the point was read in a source.
 */
import type { Instrument } from '../instrument.ts';
import type { PositionId } from '../positions.ts';

/** ASEAN, the ASEAN Regional Forum and the African Union. */
export const ASEAN_AND_AFRICAN_UNION = {
  'ASEAN-18': {
    instrument: 'ASEAN',
    pinpoint: "Leaders' Statement 27 Apr 2018; AMCC Sept 2018",
    year: 2018,
    status: 'political-commitment',
    binds: 'participants-politically',
    verified: 'in-secondary',
    readIn: ['ASEAN'],
  },
  'ASEAN-CHK': {
    instrument: 'ASEAN',
    pinpoint: 'Norms implementation checklist (published by Singapore for ASEAN, 2025)',
    year: 2025,
    status: 'guidance',
    binds: 'participants-politically',
    verified: 'in-secondary',
    readIn: ['ASEAN'],
  },
  'ARF-POC': {
    instrument: 'ASEAN Regional Forum',
    pinpoint: 'ICT security work plan (2015); PoC directory',
    year: 2015,
    status: 'voluntary-measure',
    binds: 'participants-politically',
    verified: 'from-memory',
  },
  MALABO: {
    instrument: 'African Union Convention on Cyber Security and Personal Data Protection',
    pinpoint: '2014; in force 8 June 2023',
    year: 2014,
    status: 'treaty',
    binds: 'parties',
    verified: 'in-secondary',
    readIn: ['AFRIPOL'],
  },
} as const satisfies Record<string, Instrument<PositionId>>;
