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
  NE10: {
    why: 'All cumulative conditions are met; wrongfulness is precluded while the peril lasts, and compensation is left open.',
  },
} satisfies RuleTexts<RulesOf<'necessity_measure'>>;
