// English for a family of instruments: the Charter of the United Nations and the Statute of the Court.
// Everything is paraphrased; nothing is quoted but single terms of art.
import type { UN_CHARTER as INSTRUMENTS } from '../../../instruments/un-charter.ts';
import type { InstrumentTexts } from '../../law-text.ts';

/** The Charter of the United Nations and the Statute of the Court. */
export const UN_CHARTER_TEXT = {
  'UNC-2-1': {
    says: 'The Organization rests on the equal sovereignty of its Members.',
    upheldBy: "Treating every State's systems, consent and legal standing alike, whatever its cyber power.",
    brokenBy: "Acting in another State's networks as if its consent did not matter.",
  },
  'UNC-2-2': {
    says: 'Members carry out Charter obligations in good faith.',
    upheldBy: 'Honest use of contact channels, accurate representations.',
    brokenBy: 'Using a confidence-building channel to deceive.',
  },
  'UNC-2-3': {
    says: 'Disputes must be handled by peaceful means so that peace, security and justice are not endangered.',
    upheldBy: 'Consultation, démarche, referral before or alongside pressure.',
    brokenBy: 'Escalating a dispute to force without resort to peaceful means.',
  },
  'UNC-2-4': {
    says: "States may neither use nor threaten force against another State's territorial integrity or political independence, or otherwise against UN purposes.",
    upheldBy: 'Keeping operations below the level of force; refusing to threaten force.',
    brokenBy:
      'Cyber operations whose scale and effects equal a kinetic use of force; threats of such operations.',
    status: 'Treaty + custom; core widely regarded as jus cogens.',
  },
  'UNC-2-7': {
    says: 'The UN itself may not intervene in essentially domestic matters; Chapter VII enforcement is excepted.',
    upheldBy: 'UN bodies staying within mandate.',
    brokenBy:
      'Citing 2(7) as the source of the inter-State non-intervention rule is a category error: that rule is custom.',
    binds: 'UN organs (NOT a rule for States inter se).',
  },
  'UNC-24-25': {
    says: 'The Security Council acts for the Members on peace and security and its decisions bind them.',
    upheldBy: 'Carrying out Council decisions, including sanctions.',
    brokenBy: 'Evading Council sanctions with cyber theft or tool exports.',
  },
  'UNC-33': {
    says: 'Parties to a dispute likely to endanger peace first seek negotiation, enquiry, mediation, conciliation, arbitration, adjudication, regional bodies or other peaceful means of their choice.',
    upheldBy: 'Any genuine use of those means.',
    brokenBy: 'Refusing all of them while the dispute endangers peace.',
  },
  'UNC-34-35': {
    says: 'The Council may investigate, and any Member may bring to it or the General Assembly, a dispute or situation that may endanger peace.',
    upheldBy: 'Bringing a cyber incident to the Council or Assembly.',
    brokenBy: 'None: it is a right, not a duty.',
    binds: 'States; Council; Assembly.',
  },
  'UNC-36': {
    says: 'The Council should bear in mind that legal disputes normally go to the ICJ.',
    upheldBy: 'Referring the legal part of a dispute to the Court.',
  },
  'UNC-39': {
    says: 'The Council determines a threat to or breach of the peace or aggression and decides or recommends a response.',
    upheldBy: 'Collective assessment instead of unilateral force.',
  },
  'UNC-40': {
    says: 'The Council may call for provisional measures that do not prejudice rights.',
    upheldBy: 'Complying with a Council standstill call.',
    brokenBy: 'Ignoring it.',
    binds: 'Security Council; parties concerned.',
  },
  'UNC-41': {
    says: 'The Council may order non-forcible measures, expressly including interruption of means of communication and of economic and diplomatic relations.',
    upheldBy: 'Implementing Council sanctions, including on communications.',
    brokenBy: 'Non-implementation.',
    binds: 'UN Members once decided.',
  },
  'UNC-42': {
    says: 'If those measures would be or have proved inadequate, the Council may act by air, sea or land forces.',
    upheldBy: 'Acting within the authorisation.',
    brokenBy: 'Force beyond or without it.',
    binds: 'UN Members once authorised.',
  },
  'UNC-48': {
    says: "Members carry out the Council's decisions directly, and through their action in the international agencies of which they are members.",
    upheldBy: 'A regional organisation that carries out Council sanctions for its members.',
    brokenBy: 'Leaving them undone.',
  },
  'UNC-51': {
    says: 'An armed attack opens individual or collective self-defence until the Council has taken the necessary measures; defensive measures must be reported to it at once.',
    upheldBy: 'Necessary, proportionate, timely, reported defence against an armed attack.',
    brokenBy:
      'Forcible reprisal below the threshold or after the attack is over; failure to report (accessory breach).',
  },
  'UNC-52': {
    says: 'Regional arrangements may deal with peace and security matters suited to regional action; States should try them for local disputes.',
    upheldBy: 'Using OSCE, OAS, AU, ASEAN/ARF or EU machinery.',
    binds: 'States; regional bodies.',
  },
  'UNC-53': {
    says: 'No enforcement action by a regional body without Council authorisation.',
    upheldBy: 'Non-forcible regional measures; authorised enforcement.',
    brokenBy: 'Forcible regional enforcement without authorisation or a self-defence basis.',
    binds: 'Regional bodies; their members.',
  },
  'UNC-103': {
    says: 'Charter obligations prevail over other treaty obligations.',
    upheldBy: 'Implementing a Council decision over a conflicting treaty.',
  },
  FRD: {
    says: 'Restates the ban on forcible reprisals, on organising or tolerating armed bands against another State, and on coercive intervention.',
    upheldBy: 'Refraining from forcible reprisal.',
    brokenBy: 'Punitive force after the event.',
    status: 'Resolution; the Court took it as evidence of custom (Nicaragua, para. 191).',
    checked:
      'Read in source in part (quotations: forcible reprisals; no intervention for any reason whatever); on armed bands from memory.',
  },
  'ICJ-ST-34': {
    says: 'Only States may be parties in cases before the Court. Organisations may be asked for information (art. 34(2)), and some may ask for advisory opinions (Charter art. 96).',
    binds: 'Parties to the Statute.',
  },
  'ICJ-ST-36': {
    says: "The Court's jurisdiction rests on consent: special agreement, treaty clause or optional-clause declarations. A filing without title is not wrongful, only ineffective unless it is later accepted.",
    upheldBy: 'Seising the Court on a valid title.',
    binds: 'Parties to the Statute.',
  },
  'ICJ-ST-41': {
    says: 'The Court may indicate provisional measures; they bind (LaGrand 2001, para. 109).',
    upheldBy: 'Complying with an order.',
    brokenBy: 'Aggravating a dispute in breach of an order.',
    status: 'Treaty / judicial.',
    binds: 'Parties to the case.',
  },
} satisfies InstrumentTexts<typeof INSTRUMENTS>;
