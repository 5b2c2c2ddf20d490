// English for the tables on countermeasures by or with a State that is not injured:
// their titles, and for each rule why it is so, who holds what, and who dissents.
import type { Wall, RulesOf, RuleTexts, TableTexts } from '../../law-text.ts';

/** Titles of the tables. */
export const COLLECTIVE_COUNTERMEASURE_TITLES = {
  collective_countermeasure: { title: 'Countermeasure by or with a non-injured State' },
  collective_core: {
    title: 'Conditions of a countermeasure by or with a non-injured State',
    note: 'Those who admit such measures admit them on the conditions that the injured State has to meet; those who reject them reject them on any. So nobody who is not injured is better off than the injured State would be; a call or notice that it did not give itself leaves the matter contested, because that of the injured State may count.',
  },
} satisfies TableTexts<'collective_countermeasure' | 'collective_core'>;

/** Reasons of the rules. */
export const COLLECTIVE_COUNTERMEASURE_REASONS = {
  CC1: {
    why: 'Private persons who do not act for a State have no right of countermeasure, alone or with others.',
  },
  CC1A: {
    why: 'Several injured States each act in their own right, so what one of them does is judged as the measure of an injured State.',
  },
  CC1B: {
    why: 'It goes beyond what any countermeasure may do; force by a third State in answer to less than an armed attack above all (Nicaragua, para. 249).',
  },
  CC2: { why: 'Help that breaks no duty of the helper (evidence, advice, retorsion) is open to all.' },
  CC3: { why: 'A measure that breaks no duty is retorsion, open to every State.' },
  CC3B: {
    why: 'Organisations that are not injured have even less to rest on; the 2011 articles leave the point open as art. 54 does for States.',
    who: 'ILC 2011 text leaves it open; organisations themselves avoid the label; members may act on their own account.',
  },
  CC3F: {
    why: "Where the act's own illegality is disputed, a failed justification leaves the verdict of the primary rule.",
  },
  CC3G: {
    why: 'The act would break a duty owed to its target, so the right to take it and every condition are asked.',
  },
  CC7: {
    why: 'The acting State made no demand to stop, and nothing was urgent. Without any call it would be unlawful on every view; whether the call of the injured State is enough where others act for it nobody has settled.',
    who: 'Conditions like those of the injured State: Estonia, Poland, Costa Rica, the Institut (2005); no right at all: France; not established: Canada.',
  },
  CC5B: {
    why: 'The right itself is disputed, and no legal ground linking the addressee to the prior act has been identified.',
    who: 'Open on the facts; measures by others admitted: Estonia, Poland, Costa Rica; rejected: France.',
  },
  CC8: {
    why: 'The right itself is disputed, and a condition that those ask for who admit it is not shown.',
    who: 'Admitted on the conditions of the injured State: Estonia, Poland, Costa Rica, the Institut (2005); rejected: France; not established: Canada.',
  },
  CC10: {
    why: 'The right itself is disputed, and so is whether urgency dispenses with the call, or secrecy with the notice.',
    who: 'Procedure flexible: United Kingdom, United States, Israel, Norway, Canada, of their own measures; measures by others admitted: Estonia, Poland, Costa Rica; rejected: France.',
  },
  CC12: {
    why: 'The right itself is disputed, and the prior wrong is a failure of due diligence, a duty that is disputed too.',
    who: 'Measures by others admitted: Estonia, Poland, Costa Rica; rejected: France. Diligence a duty: many States; a norm, or open: Israel, United Kingdom, United States, Canada and others.',
  },
  CC12B: {
    why: 'The right itself is disputed, and the prior wrong rests on another contested rule, such as sovereignty below the agreed threshold.',
    who: 'Measures by others admitted: Estonia, Poland, Costa Rica; rejected: France. The United Kingdom, which sees no rule of sovereignty, finds no prior wrong.',
  },
  CC12T: {
    why: 'The right itself is disputed, and so are the duty of a State through which traffic merely passes, and its reach.',
    who: 'Measures by others admitted: Estonia, Poland, Costa Rica; rejected: France. Of mere transit most States have not spoken.',
  },
  CC13B: {
    why: 'The right itself is disputed, and those who admit it would ask for a proportion that has not been assessed.',
    who: 'Open on the facts; measures by others admitted: Estonia, Poland, Costa Rica; rejected: France.',
  },
  CC9: {
    why: 'The acting State gave no notice and offered no talks, without urgency or need for secrecy. Without any notice it would be unlawful on every view; whether that of the injured State is enough where others act for it nobody has settled.',
    who: 'Conditions like those of the injured State: Estonia, Poland, Costa Rica, the Institut (2005); no right at all: France; not established: Canada.',
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
} satisfies RuleTexts<Exclude<RulesOf<'collective_countermeasure'> | RulesOf<'collective_core'>, Wall>>;
