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
  HB1: {
    why: "What a State or an organisation does itself, and private conduct on a State's instructions or adopted by it, is no private act.",
  },
  HB2: { why: "Blocking, honeypots, logging and disconnecting stay on one's own systems." },
  HB3: {
    why: "Access that the right holder authorised is not 'without right'; a private person needs no leave of the territorial State for it.",
  },
  HB3B: {
    why: 'Access is not without right; but the territorial State refused, somebody is hurt, or the harm reaches systems of others, to which no leave extends.',
    who: 'Open: it turns on the law of the State where it takes effect, and on intent (Budapest Convention arts. 4-5).',
  },
  HB4: {
    why: "A home-State licence does not bind the State where effects occur. Whose law is broken is what is open: the criminal law there or, if the licence makes the act the licensing State's own, the law between States.",
    who: 'Licensing proposals in some legislatures; France, Paris Call supporters and the territorial principle against.',
  },
  HB4A: {
    why: "The State where it takes effect refused. A licence of another State makes it no less a crime there; and if the licence makes it that State's own act, it breaks the law between States beside.",
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
