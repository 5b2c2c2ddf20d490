// English for the tables on countermeasures by or with a State that is not injured:
// their titles, and for each rule why it is so, who holds what, and who dissents.
import type { Wall, RulesOf, RuleTexts, TableTexts } from '../../law-text.ts';

/** Titles of the tables. */
export const COLLECTIVE_COUNTERMEASURE_TITLES = {
  collective_countermeasure: { title: 'Countermeasure by or with a non-injured State' },
} satisfies TableTexts<'collective_countermeasure'>;

/** Reasons of the rules. */
export const COLLECTIVE_COUNTERMEASURE_REASONS = {
  CC1: {
    why: 'Private persons who do not act for a State have no right of countermeasure, alone or with others.',
  },
  CC1B: { why: 'It goes beyond what any countermeasure may do.' },
  CC2: { why: 'Help that breaks no duty of the helper (evidence, advice, retorsion) is open to all.' },
  CC3: { why: 'A measure that breaks no duty is retorsion, open to every State.' },
  CC3B: {
    why: 'Organisations that are not injured have even less to rest on; the 2011 articles leave the point open as art. 54 does for States.',
    who: 'ILC 2011 text leaves it open; organisations themselves avoid the label; members may act on their own account.',
  },
  CC3C: {
    why: 'Territorial origin alone makes no State responsible, neither towards the injured State nor towards those who act for it.',
  },
  CC3D: {
    why: 'The responsible State has stopped, or now does what it can, and has not made the injury good: what the injured State may hardly do any more, others may do less.',
    who: 'ILC: countermeasures end when all obligations of Part Two are complied with (art. 53); those by others are left open (art. 54).',
  },
  CC4: {
    why: 'The law on acting for the injured State is unsettled.',
    who: 'Allowed: Estonia, Poland, Costa Rica; open: New Zealand, UK, Denmark; rejected: France; not established: Canada.',
  },
  CC5: {
    why: 'Where the breach is of an obligation owed to all, practice increasingly supports measures, but art. 54 left it open.',
    who: 'Supportive: Ireland (limited), Poland, Costa Rica, much doctrine; rejecting: France; not established: Canada.',
  },
  CC6: {
    why: 'The actor is not injured, was not asked, and relies on no obligation owed to all.',
    dissent: "Estonia's broad wording.",
  },
} satisfies RuleTexts<Exclude<RulesOf<'collective_countermeasure'>, Wall>>;
