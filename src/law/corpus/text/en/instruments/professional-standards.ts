// English for a family of instruments: standards of industry and of response teams.
// Everything is paraphrased; nothing is quoted but single terms of art.
import type { PROFESSIONAL_STANDARDS as INSTRUMENTS } from '../../../instruments/professional-standards.ts';
import type { InstrumentTexts } from '../../law-text.ts';

/** Standards of industry and of response teams. */
export const PROFESSIONAL_STANDARDS_TEXT = {
  TLP: {
    says: 'RED: named recipients only; AMBER: own organisation and its clients, need-to-know; AMBER+STRICT: own organisation only; GREEN: community; CLEAR: no limit.',
    upheldBy: 'Respecting the label.',
    brokenBy: 'Leaking above the label.',
    binds: 'Teams that exchange under it.',
  },
  'ISO-29147': {
    says: "Vendors' vulnerability disclosure: receive reports, coordinate, publish advisories.",
    upheldBy: 'Coordinated disclosure.',
    brokenBy: 'Ignoring reporters.',
    checked: 'Read in source in part (title and edition).',
  },
  'ISO-30111': {
    says: 'Internal handling: triage, remediation, release.',
    upheldBy: 'Fix and release.',
    checked: 'Read in source in part (title and edition).',
  },
  EF: {
    says: 'Trustworthiness, coordinated disclosure, confidentiality, acknowledgement, authorisation, informing, human rights, team health and ability, responsible collection, jurisdictional boundaries, evidence-based reasoning; SHOULD-level.',
    upheldBy: 'Act only with authorisation.',
    brokenBy: 'Acting beyond authorisation or leaking.',
    binds: 'Team members (voluntary).',
  },
  RFC2350: {
    says: 'What constituencies may expect from a CSIRT: charter, policies, services, disclosure.',
    upheldBy: 'Published charter.',
    binds: 'CSIRTs (voluntary).',
  },
} satisfies InstrumentTexts<typeof INSTRUMENTS>;
