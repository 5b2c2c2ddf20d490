// English for the tables on aid to another State's operation:
// their titles, and for each rule why it is so, who holds what, and who dissents.
import type { RulesOf, RuleTexts, TableTexts } from '../../law-text.ts';

/** Titles of the tables. */
export const COMPLICITY_TITLES = {
  aid_assist: { title: "Aid or assistance to another State's operation" },
} satisfies TableTexts<'aid_assist'>;

/** Reasons of the rules. */
export const COMPLICITY_REASONS = {
  AA1: { why: 'It knowingly contributes to an act that would be wrongful for both.' },
  AA2: {
    why: 'Whether knowledge is enough, or intent is needed, is disputed.',
    who: 'Knowledge suffices: ILC text; intent needed: ILC commentary para. 5 and several States.',
  },
  AA3: { why: 'The helper does not know.' },
} satisfies RuleTexts<RulesOf<'aid_assist'>>;
