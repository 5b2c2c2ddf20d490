// English for the tables on a State's handling of harm that comes from its territory:
// their titles, and for each rule why it is so, who holds what, and who dissents.
import type { RulesOf, RuleTexts, TableTexts } from '../../law-text.ts';

/** Titles of the tables. */
export const DUE_DILIGENCE_TITLES = {
  tolerate_territory: {
    title: "Territorial State's handling of harmful activity from its territory (due diligence)",
    note: 'Judges the omission. Elements as in Corfu Channel and Tallinn Rules 6 and 7; the Toolkit lists them cumulatively.',
  },
} satisfies TableTexts<'tolerate_territory'>;

/** Reasons of the rules. */
export const DUE_DILIGENCE_REASONS = {
  DD0: {
    why: 'Nobody may be held without grounds in law and a prompt judge (ICCPR art. 9), for whatever neighbour it is done.',
  },
  DD0B: {
    why: 'A measure at home is lawful; but whoever is itself the author and goes on upholds nothing by taking it against others.',
  },
  DD1: { why: "The act is the State's own; whether it also failed in diligence no longer matters." },
  DD2: { why: 'Feasible steps were taken; the duty is one of conduct, not of result.' },
  DD3: {
    why: 'Without knowledge there is no breach, and knowledge is not presumed from control of territory.',
  },
  DD4: { why: 'Capacity limits the duty; the State is expected to seek or accept help.' },
  DD5: {
    why: 'Below serious adverse consequences the legal duty, even where accepted, is not engaged; the voluntary norm still is.',
  },
  DD5B: {
    why: 'Below serious adverse consequences the legal duty is not engaged, and nothing shows that the State knew.',
  },
  DD6: {
    why: 'A breach if due diligence binds in cyberspace; if it does not, only the voluntary norm is broken. Partial steps count as a failure where more was feasible.',
    who: 'Binding: Australia, Czechia, Estonia, Finland, France, Netherlands, Germany, Italy, Japan, Norway and others, African Union, EU; doubtful, open or not: Israel, New Zealand (2020), United Kingdom, United States, Canada, Argentina.',
  },
  DD7: {
    why: 'Whether the State knew, or what it did about it, is not established.',
    who: 'Open on the facts; the due-diligence split applies.',
  },
} satisfies RuleTexts<RulesOf<'tolerate_territory'>>;
