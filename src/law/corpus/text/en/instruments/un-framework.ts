// English for a family of instruments: the UN framework of responsible State behaviour.
// Everything is paraphrased; nothing is quoted but single terms of art.
import type { UN_FRAMEWORK as INSTRUMENTS } from '../../../instruments/un-framework.ts';
import type { InstrumentTexts } from '../../law-text.ts';

/** The UN framework of responsible State behaviour. */
export const UN_FRAMEWORK_TEXT = {
  'N-13A': {
    says: 'Cooperate to raise stability and security and to prevent harmful ICT practices.',
    upheldBy: 'Joining CBMs, sharing mitigations.',
    brokenBy: 'Obstructing cooperation.',
  },
  'N-13B': {
    says: 'After an incident weigh all relevant information: context, attribution difficulty, nature and extent of consequences.',
    upheldBy: 'Measured, evidence-led response; consultation with the State concerned.',
    brokenBy: 'Snap accusation or retaliation.',
  },
  'N-13C': {
    says: 'Do not knowingly allow territory to be used for internationally wrongful acts using ICTs.',
    upheldBy: 'Acting on notice.',
    brokenBy: 'Safe haven.',
    status: 'Voluntary non-binding norm (the parallel legal duty of due diligence is contested).',
  },
  'N-13D': {
    says: 'Exchange information, assist, prosecute terrorist and criminal use.',
    upheldBy: 'Joint investigations and takedowns.',
    brokenBy: 'Blanket non-cooperation.',
  },
  'N-13E': {
    says: 'Respect human rights online, incl. HRC res. 20/8, 26/13 and UNGA res. 68/167, 69/166.',
    upheldBy: 'Rights-compliant security measures.',
    brokenBy: 'Shutdowns, arbitrary surveillance.',
    status: 'Voluntary norm (the rights themselves are binding).',
  },
  'N-13F': {
    says: 'Do not conduct or knowingly support ICT activity contrary to international law that intentionally damages or impairs critical infrastructure serving the public.',
    upheldBy: 'Keeping critical services off-limits.',
    brokenBy: 'Grid, hospital, water, finance attacks.',
    status: "Voluntary norm; note the qualifier 'contrary to its obligations under international law'.",
  },
  'N-13G': {
    says: "Protect one's own critical infrastructure (UNGA res. 58/199).",
    upheldBy: 'National protection measures.',
    brokenBy: 'Neglect.',
  },
  'N-13H': {
    says: "Respond to appropriate requests for help when another State's critical infrastructure is attacked, and to requests to mitigate activity from one's territory aimed at another State's critical infrastructure, with due regard for sovereignty.",
    upheldBy: 'Prompt answer and mitigation.',
    brokenBy: 'Ignoring the request.',
  },
  'N-13I': {
    says: 'Reasonable steps for supply-chain integrity; prevent spread of malicious tools and hidden functions.',
    upheldBy: 'Supply-chain assurance.',
    brokenBy: 'Backdooring products.',
  },
  'N-13J': {
    says: 'Encourage responsible vulnerability reporting and share remedies.',
    upheldBy: 'Coordinated disclosure; equities process.',
    brokenBy: 'Hoarding without process.',
  },
  'N-13K': {
    says: "Do not harm authorised emergency response teams of another State, nor use one's own to attack.",
    upheldBy: 'CSIRT neutrality.',
    brokenBy: 'Attacking or weaponising a CSIRT.',
  },
  'G15-16A': {
    says: 'CBM: points of contact at policy and technical level, with a directory.',
    upheldBy: 'Nominating and answering.',
    brokenBy: 'Silent PoC.',
  },
  'G15-16B': {
    says: 'CBM: consultation mechanisms to cut misperception and escalation.',
    upheldBy: 'Consulting.',
    brokenBy: 'Refusing.',
  },
  'G15-16C': {
    says: 'CBM: transparency on threats, vulnerabilities, harmful hidden functions, good practice, organisation, strategy.',
    upheldBy: 'Publishing strategy and positions.',
    brokenBy: 'Opacity.',
  },
  'G15-16D': {
    says: 'CBM: national views on what is critical infrastructure; cross-border cooperation on it; incident classification.',
    upheldBy: 'Sharing categories and severity scales.',
  },
  'G15-17': {
    says: 'CBM: agency cooperation, focal points, national CSIRTs and their cooperation, help with investigations.',
    upheldBy: 'CSIRT-to-CSIRT work.',
  },
  'G15-28E': {
    says: 'States must not use proxies for wrongful ICT acts and should seek to keep non-State actors from using their territory for them.',
    brokenBy: 'Proxy use.',
    checked: 'Read in source for proxies.',
  },
  'G15-28F': {
    says: "Origin in a State's territory may not be enough to attribute; accusations should be substantiated.",
    upheldBy: 'Substantiated attribution.',
    brokenBy: 'Accusing on IP origin alone.',
  },
  'G21-NORMS': {
    says: 'Adds implementing guidance to each norm (a)-(k): e.g. consultation and good faith on attribution (22-28), notice and reasonable steps (29-30), request handling (51-55), CSIRT status (65-68).',
    checked: 'From memory (paragraph ranges).',
  },
  'G21-29': {
    title: 'Guidance on norm 13(c): origin and transit',
    says: 'Whoever knows, or is told in good faith, that wrongful activity comes from or passes through its territory is expected to take appropriate, available and feasible steps to detect, investigate and address it; nobody is expected to monitor all activity on its territory, and the harm having come through its infrastructure implies no responsibility by itself.',
    upheldBy: 'Looking into a notice and acting on it within capacity.',
    brokenBy: 'Leaving a notice in good faith without a step.',
    checked: 'From memory (wording and paragraph numbers).',
  },
  'G21-71': {
    says: 'International law applies; IHL only in armed conflict; attribution needs more than territorial origin; no proxies.',
  },
  OE21: {
    says: 'Reaffirms norms, international law and CBMs by consensus of all States; encourages national views and PoCs.',
    checked: 'Read in source (a reprint for paras. 34-40); rest from memory.',
  },
  OE25: {
    says: 'Consensus report adopted 11 July 2025; carries the cumulative framework forward and creates the permanent mechanism.',
  },
  GM: {
    says: 'Single-track permanent UNGA subsidiary body, consensus-based; organisational session 30-31 Mar 2026, first plenary 20-24 Jul 2026, thematic groups 7-11 Dec 2026.',
    upheldBy: 'Bringing issues to it.',
    binds: 'States; stakeholders by modalities.',
  },
  POCD: {
    says: 'Voluntary intergovernmental directory of diplomatic and technical contacts, over 120 States by Oct 2025; now under the Global Mechanism; communication template.',
    upheldBy: 'Using it early.',
    brokenBy: 'Leaving requests unanswered.',
  },
  'GCBM-1': {
    says: 'Nominate contacts to the Directory and use it.',
    upheldBy: 'Contact.',
    checked: 'From memory (numbering searched for and not found).',
  },
  'GCBM-2': {
    says: 'Keep exchanging views and hold consultations at all levels.',
    upheldBy: 'Dialogue.',
    checked: 'From memory (numbering searched for and not found).',
  },
  'GCBM-3': {
    says: 'Voluntarily share concept papers, strategies, legislation, best practice.',
    upheldBy: 'Transparency.',
    checked: 'From memory (numbering searched for and not found).',
  },
  'GCBM-4': {
    says: 'Create chances to develop and exercise CBMs together.',
    upheldBy: 'Exercises.',
    checked: 'From memory (numbering searched for and not found).',
  },
  'GCBM-5': {
    says: 'Information exchange on cooperation and partnership to strengthen capacity.',
    upheldBy: 'Capacity support.',
    checked: 'From memory (numbering searched for and not found).',
  },
  'GCBM-6': {
    says: 'Regular seminars, workshops and training on ICT security.',
    upheldBy: 'Training.',
    checked: 'From memory (numbering searched for and not found).',
  },
  'GCBM-7': {
    says: 'Exchange information and good practice on critical infrastructure protection.',
    upheldBy: 'CI exchange.',
    checked: 'From memory (numbering searched for and not found).',
  },
  'GCBM-8': {
    says: 'Strengthen public-private partnership on ICT security.',
    upheldBy: 'Work with industry.',
    checked: 'From memory (numbering searched for and not found).',
  },
} satisfies InstrumentTexts<typeof INSTRUMENTS>;
