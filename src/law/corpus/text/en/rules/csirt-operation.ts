// English for the tables on harming, misusing or working through a response team:
// their titles, and for each rule why it is so, who holds what, and who dissents.
import type { RulesOf, RuleTexts, TableTexts } from '../../law-text.ts';

/** Titles of the tables. */
export const CSIRT_OPERATION_TITLES = {
  csirt_operation: { title: 'Harming, misusing or working through a CSIRT' },
} satisfies TableTexts<'csirt_operation'>;

/** Reasons of the rules. */
export const CSIRT_OPERATION_REASONS = {
  CS1: { why: 'A team that cooperates in its own role does what such teams are for.' },
  CS2: {
    why: "Harming a team's systems, or attacking with them, is judged as an operation; norm (k) is broken beside.",
  },
} satisfies RuleTexts<RulesOf<'csirt_operation'>>;
