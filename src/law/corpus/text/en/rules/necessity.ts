// English for the tables on the plea of necessity:
// their titles, and for each rule why it is so, who holds what, and who dissents.
import type { RulesOf, RuleTexts, TableTexts } from '../../law-text.ts';

/** Titles of the tables. */
export const NECESSITY_TITLES = {
  necessity_measure: {
    title: 'Plea of necessity',
    note: 'No wrongful act of anyone is required and it may affect an innocent State; that is why it is so narrow.',
  },
} satisfies TableTexts<'necessity_measure'>;

/** Reasons of the rules. */
export const NECESSITY_REASONS = {
  NE0: {
    why: 'A plea is needed only by what breaks a duty. On its own territory, and owing nothing that stands in the way, a State may do this without one; it is judged as an unfriendly measure.',
  },
  NE0A: {
    why: 'A Member may suspend international service, provided that it tells the others at once. Where nobody is told, the duty to tell is breached; whether the suspension itself is then within the right is in dispute.',
    who: 'Notice as a condition of the right: the words of art. 35; notice as a duty beside it: States that suspend first and notify late or never.',
  },
  NE0B: {
    why: 'The territorial State has agreed. There is nothing to excuse, so it is judged as an operation with consent.',
  },
  NE1: { why: 'Necessity is a plea of States.' },
  NE2: { why: 'Necessity cannot excuse force or a breach of jus cogens.' },
  NE3: { why: 'The rule itself excludes the plea, as humanitarian law and diplomatic inviolability do.' },
  NE4: {
    why: 'Humanitarian law has already weighed necessity, and services on which lives depend are an essential interest of others.',
  },
  NE5: { why: 'A substantial contribution to the peril bars the plea.' },
  NE6: { why: 'There is no grave and imminent peril to an essential interest.' },
  NE7: { why: 'Other means were open, even if costlier.' },
  NE8: { why: 'It seriously impairs an essential interest of another State or of all.' },
  NE9: {
    why: 'The State pleading necessity must establish every element and is not sole judge.',
    who: 'Open on the facts; burden on the State pleading.',
  },
  NE9B: {
    why: 'Human-rights treaties say themselves what an emergency allows, by derogations that are declared and limited; beside them there is hardly room for the plea.',
    who: 'Excluded by the rule in question: art. 25(2)(a) read with ICCPR art. 4; open: States that plead emergency without a derogation.',
  },
  NE9C: {
    why: 'An organisation may plead necessity only for interests that it has the function to protect, of its members or of all; that is not shown.',
    who: 'ILC 2011 text, art. 25, narrower than for States; practice is scarce.',
  },
  NE10: {
    why: 'All cumulative conditions are met; wrongfulness is precluded while the peril lasts, and compensation is left open.',
  },
} satisfies RuleTexts<RulesOf<'necessity_measure'>>;
