// English for a family of instruments: commitments of many stakeholders.
// Everything is paraphrased; nothing is quoted but single terms of art.
import type { MULTI_STAKEHOLDER as INSTRUMENTS } from '../../../instruments/multi-stakeholder.ts';
import type { InstrumentTexts } from '../../law-text.ts';

/** Commitments of many stakeholders. */
export const MULTI_STAKEHOLDER_TEXT = {
  'PC-1': {
    says: 'Protect individuals and infrastructure from significant, indiscriminate or systemic harm.',
    brokenBy: 'Systemic attacks.',
    binds: 'Supporters: States, firms, civil society.',
  },
  'PC-2': {
    says: 'Prevent activity that intentionally and substantially damages the public core of the internet.',
    upheldBy: 'Keeping DNS and routing neutral.',
    brokenBy: 'Attacking or politicising them.',
  },
  'PC-3': {
    says: 'Strengthen capacity against cyber interference in elections.',
    brokenBy: 'Election meddling.',
  },
  'PC-4': {
    says: 'Prevent ICT-enabled theft of intellectual property for competitive advantage.',
    brokenBy: 'Commercial espionage.',
  },
  'PC-5': {
    says: 'Prevent proliferation of malicious tools and practices.',
    upheldBy: 'Export care.',
    brokenBy: 'Selling intrusion tools for abuse.',
  },
  'PC-6': { says: 'Security of products and services through life cycle and supply chain.' },
  'PC-7': { says: 'Advance cyber hygiene.' },
  'PC-8': {
    says: 'Prevent non-State actors, including firms, from hacking back for themselves or other non-State actors.',
    upheldBy: "Defending inside one's own network.",
    brokenBy: 'Private retaliation.',
  },
  'PC-9': { says: 'Promote acceptance and implementation of norms and CBMs.' },
  'GCSC-1': {
    says: 'State and non-State actors should neither carry out nor knowingly allow activity that intentionally and substantially damages the general availability or integrity of the public core.',
    brokenBy: 'Substantial harm to routing, DNS, PKI, cables.',
  },
  'GCSC-2': { says: 'Do not disrupt technical infrastructure essential to elections.' },
  'GCSC-3': {
    says: 'Do not tamper with products and services in development and production so as to impair stability.',
    brokenBy: 'Supply-chain implants at scale.',
  },
  'GCSC-4': { says: "Do not commandeer the public's ICT resources as botnets." },
  'GCSC-5': {
    says: 'States should have a transparent vulnerability equities process presuming disclosure.',
    upheldBy: 'VEP.',
  },
  'GCSC-6': {
    says: 'Developers should reduce and mitigate significant vulnerabilities and be transparent.',
    upheldBy: 'Patching.',
    binds: 'Producers (proposal).',
  },
  'GCSC-7': {
    says: 'States should enact measures for basic cyber hygiene.',
    checked: 'Read in source in part (title and place in the list).',
  },
  'GCSC-8': {
    says: 'Non-State actors should not engage in offensive operations and States should prevent them.',
    brokenBy: 'Private hack-back.',
    checked: 'Read in source in part (title and place in the list).',
  },
  'CRI-23': {
    says: 'Participating governments: central institutions should not pay ransoms.',
    upheldBy: 'Not paying.',
    brokenBy: 'Central government paying.',
    binds: 'Participating States, politically only.',
  },
  'G20-15': {
    says: 'No ICT-enabled theft of IP for commercial advantage by States.',
    brokenBy: 'Commercial espionage.',
    binds: 'G20 States, politically only.',
  },
  WASS: {
    says: 'Export licensing for intrusion tools.',
    upheldBy: 'Licensing with rights checks.',
    brokenBy: 'Uncontrolled export.',
    status: 'Voluntary regime, given effect in domestic law.',
    binds: 'Participating States, politically only.',
    checked: 'Read in source in part.',
  },
} satisfies InstrumentTexts<typeof INSTRUMENTS>;
