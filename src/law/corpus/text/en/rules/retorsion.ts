// English for the tables on unfriendly measures and diplomatic steps:
// their titles, and for each rule why it is so, who holds what, and who dissents.
import type { RulesOf, RuleTexts, TableTexts } from '../../law-text.ts';

/** Titles of the tables. */
export const RETORSION_TITLES = {
  retorsion: { title: 'Retorsion (generic unfriendly measure)' },
  diplomatic_measure: { title: 'Diplomatic measures (expulsion, downgrade, rupture, premises)' },
} satisfies TableTexts<'retorsion' | 'diplomatic_measure'>;

/** Reasons of the rules. */
export const RETORSION_REASONS = {
  RT0: {
    why: 'Only a State is unfriendly in the sense of this law. What a firm or a group says or no longer delivers is between it, its contracts and the law at home.',
  },
  RT1: { why: 'Force is never retorsion.' },
  RT2: { why: 'It threatens force.' },
  RT2B: { why: 'A measure that breaks such a duty is not retorsion and cannot be a countermeasure either.' },
  RT3: {
    why: 'A measure that would break a duty owed to its target needs to be justified as a countermeasure.',
  },
  RT4: { why: 'The same holds for a State that is not the injured one.' },
  RT5: { why: 'A measure that breaks a duty to a third State is not retorsion.' },
  RT6: { why: "Unfriendly, but within the State's freedom; it needs no prior wrong." },
  DM1: {
    why: 'Inviolability survives abuse and even severance of relations. It is owed by the receiving State; of others the Convention speaks only for archives, wherever they are, and for transit (arts. 24, 40).',
  },
  DM2: { why: 'The agent is inviolable; the remedy is expulsion.' },
  DM3: {
    why: 'A reasonable period and departure facilities are owed, to the staff of a mission that is reduced or closed too (arts. 9(2), 39(2), 44).',
    dissent: 'What is reasonable depends on the context; 24 to 72 hours is common practice.',
  },
  DM4: {
    why: 'For members of a mission, declared unwelcome or not acceptable, it is a right of either State and needs no reason; an ordinary alien would have the guarantees of ICCPR art. 13.',
  },
  DM5: { why: 'The head of mission agreed.' },
  DM6: { why: 'The step is unfriendly and breaks no duty.' },
} satisfies RuleTexts<RulesOf<'retorsion'> | RulesOf<'diplomatic_measure'>>;
