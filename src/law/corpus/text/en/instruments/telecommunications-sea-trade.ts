// English for a family of instruments: telecommunications, sea, trade and treaties.
// Everything is paraphrased; nothing is quoted but single terms of art.
import type { TELECOMMUNICATIONS_SEA_TRADE as INSTRUMENTS } from '../../../instruments/telecommunications-sea-trade.ts';
import type { InstrumentTexts } from '../../law-text.ts';

/** Telecommunications, sea, trade and treaties. */
export const TELECOMMUNICATIONS_SEA_TRADE_TEXT = {
  'ITU-34': {
    says: 'In line with national law, Members may (1) stop a private telegram and (2) cut off any other private telecommunication that appears dangerous to State security or contrary to its laws, public order or decency. The duty to notify the office of origin attaches to telegrams only (para. 1), unless that notice itself endangers security.',
    upheldBy: 'Targeted stoppage based on national law.',
    brokenBy:
      'Cutting off without a basis in national law. (Lack of notice is a breach only for telegrams; for the suspension of services see art. 35.).',
  },
  'ITU-35': {
    says: 'A Member may suspend international service, wholly or partly, if it at once tells every other Member through the Secretary-General.',
    upheldBy: 'Notified suspension.',
    brokenBy: 'Un-notified suspension.',
  },
  'ITU-38': { says: 'Set up and safeguard channels for rapid, uninterrupted international exchange.' },
  'ITU-45': {
    says: "No harmful interference with other Members' radio services.",
    brokenBy: 'Jamming satellites.',
  },
  'ITU-48': {
    says: 'Military radio installations keep their freedom, so far as possible avoiding harmful interference.',
  },
  'UNCLOS-87': {
    title: 'Freedom to lay cables',
    says: 'All States may lay and keep submarine cables on the high seas, in exclusive economic zones and on continental shelves, with due regard to one another.',
    brokenBy: "A State that cuts other States' cables.",
  },
  'UNCLOS-113': {
    says: 'States make wilful or negligent breaking of cables beneath the high seas, by ships of their flag and persons under their jurisdiction, a punishable offence.',
    brokenBy: 'Having no such law.',
  },
  'WTO-XXI': {
    says: 'Trade measures for essential security, including in an emergency in international relations, reviewable in part.',
    upheldBy: 'Reasoned security measure.',
    brokenBy: 'Bare protectionism.',
    binds: 'WTO Members.',
    checked:
      'Read in source (collection of treaties in force for the Netherlands: emergency in international relations, in the GATT and the GATS); that it is reviewable from memory.',
  },
  'VCLT-18-60': {
    says: "Do not defeat a signed treaty's object; material breach may justify suspension under procedure.",
  },
} satisfies InstrumentTexts<typeof INSTRUMENTS>;
