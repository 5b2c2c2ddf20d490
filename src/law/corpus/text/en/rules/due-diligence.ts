// English for the tables on a State's handling of harm that comes from its territory:
// their titles, and for each rule why it is so, who holds what, and who dissents.
import type { RulesOf, RuleTexts, TableTexts } from '../../law-text.ts';

/** Titles of the tables. */
export const DUE_DILIGENCE_TITLES = {
  tolerate_territory: {
    title: "Territorial State's handling of harmful activity from its territory (due diligence)",
    note: 'Judges the omission. Elements as in Corfu Channel and Tallinn Rules 6 and 7; the Toolkit lists them cumulatively. States through which traffic merely passes have rules of their own, because they rarely know and can rarely end it.',
  },
} satisfies TableTexts<'tolerate_territory'>;

/** Reasons of the rules. */
export const DUE_DILIGENCE_REASONS = {
  DD0P: {
    why: 'Diligence is asked of States, for territory and infrastructure under their control. An operator answers to the law of the place and to its contracts.',
  },
  DD0: {
    why: 'Nobody may be held without grounds in law and a prompt judge (ICCPR art. 9), for whatever neighbour it is done.',
  },
  DD0B: {
    why: 'A measure at home is lawful; but whoever is itself the author and goes on upholds nothing by taking it against others.',
  },
  DD1: { why: "The act is the State's own; whether it also failed in diligence no longer matters." },
  DD1B: {
    why: 'Neither the territory nor infrastructure under the control of the State is used; diligence asks nothing of it, whatever it knows.',
  },
  DD2: {
    why: 'Feasible steps were taken, as norm (c) asks. Where a duty of diligence binds in law as well, it is one of conduct, not of result, and is met.',
    dissent:
      'That more than the norm binds is doubted or denied by Israel, New Zealand (2020), the United Kingdom, the United States, Canada and Argentina.',
  },
  DD3: {
    why: 'Without knowledge there is no breach, and knowledge is not presumed from control of territory.',
  },
  DD4: { why: 'Capacity limits the duty; the State is expected to seek or accept help.' },
  DT1: {
    why: 'Below serious adverse consequences the legal duty is not engaged, and of a State through which traffic merely passes the norm asks no monitoring and nothing beyond feasible steps.',
  },
  DD5: {
    why: 'Below serious adverse consequences the legal duty, even where accepted, is not engaged; the voluntary norm still is.',
  },
  DD5B: {
    why: 'Below serious adverse consequences the legal duty is not engaged, and nothing shows that the State knew of it and let it be.',
  },
  DT2: {
    why: 'Between belligerents a neutral need not forbid the use of lines that are open to the public, if it treats both sides alike.',
    who: 'No duty to cut off: Hague Convention V art. 8, which part of the Tallinn experts apply to public networks; a duty: those who treat the passage of malicious code as that of munitions (art. 2).',
  },
  DT3: {
    why: 'The traffic merely passed; the State knew and took no step. Two points are open at once: whether diligence binds in cyberspace, and whether anything that it could do would have ended the harm and not only sent it another way.',
    who: 'Reached if it knows and can effectively end it: Tallinn experts, and on its text the Netherlands; States that hold diligence binding have not spoken of mere transit in terms; doubtful, open or not a duty at all: Israel, New Zealand (2020), United Kingdom, United States, Canada, Argentina. The voluntary norm covers transit by consensus.',
  },
  DT4: {
    why: 'The traffic merely passed, and either the State should have known of it without being told, or it did something. Diligence asks no monitoring of what passes, and a part may be all that was feasible.',
    who: 'Should have known is enough: Tallinn majority for States of origin, and on its text the Netherlands; for transit the same experts expect neither knowledge nor feasible measures as a rule; no duty at all: Israel and others who hold diligence a norm.',
  },
  DT5: {
    why: 'The traffic merely passed, and whether the State knew, or what it did about it, is not established. Knowledge is not presumed from control of territory, least of all of what only passes.',
    who: 'Open on the facts; the due-diligence split applies, and the reach of the duty to mere transit is itself open.',
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
