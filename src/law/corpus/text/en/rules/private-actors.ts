// English for the tables on what private actors do: hack-back, acting for a State, paying a ransom:
// their titles, and for each rule why it is so, who holds what, and who dissents.
import type { RulesOf, RuleTexts, TableTexts } from '../../law-text.ts';

/** Titles of the tables. */
export const PRIVATE_ACTORS_TITLES = {
  hack_back_private: { title: 'Hack-back by a private actor' },
  state_directed_private: { title: 'Private operator acting for a State' },
  ransom_payment: { title: 'Paying a ransom' },
} satisfies TableTexts<'hack_back_private' | 'state_directed_private' | 'ransom_payment'>;

/** Reasons of the rules. */
export const PRIVATE_ACTORS_REASONS = {
  HB1: { why: "Private conduct on a State's instructions, or adopted by it, is judged as the State's." },
  HB2: { why: "Blocking, honeypots, logging and disconnecting stay on one's own systems." },
  HB3: {
    why: "Access that the right holder authorised is not 'without right'; a private person needs no leave of the territorial State for it.",
  },
  HB3B: {
    why: 'The owner agreed and the territorial State refused: no offence of illegal access, but its own law may forbid the service.',
    who: "Open: it turns on the territorial State's own law.",
  },
  HB4: {
    why: "A home-State licence does not bind the State where effects occur; it may make the act the licensing State's own.",
    who: 'Licensing proposals in some legislatures; France, Paris Call supporters and the territorial principle against.',
  },
  HB5: {
    why: 'Unauthorised access or disruption is an offence; private actors have no right of countermeasure or self-defence.',
  },
  SP1: { why: "It is the State's act, and it answers a wrong done to that State." },
  SP2: { why: "It is the State's act, and no prior wrong is claimed." },
  RP1: { why: 'It makes funds available to a listed person.' },
  RP2: {
    why: 'No international rule forbids it; governments of the Counter Ransomware Initiative have pledged that central institutions do not pay.',
  },
} satisfies RuleTexts<
  RulesOf<'hack_back_private'> | RulesOf<'state_directed_private'> | RulesOf<'ransom_payment'>
>;
