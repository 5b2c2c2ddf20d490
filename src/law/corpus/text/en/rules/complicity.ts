// English for the tables on aid to another State's operation:
// their titles, and for each rule why it is so, who holds what, and who dissents.
import type { RulesOf, RuleTexts, TableTexts } from '../../law-text.ts';

/** Titles of the tables. */
export const COMPLICITY_TITLES = {
  aid_assist: { title: "Aid or assistance to another State's operation" },
} satisfies TableTexts<'aid_assist'>;

/** Reasons of the rules. */
export const COMPLICITY_REASONS = {
  AA0: {
    why: 'That a State may not aid binds States. Who knowingly helps a computer crime is punished for it where such help is an offence.',
    dissent: 'The Budapest Convention asks for intent, and lets parties leave some kinds of aid unpunished.',
  },
  AA0B: { why: 'The rule on aid binds States, and domestic law asks for intent, which is not shown.' },
  AA0C: {
    why: 'The rule for organisations is that for States: who knowingly contributes to a wrongful act answers for it.',
    dissent:
      'It rests on the text of the ILC more than on practice; organisations have hardly applied it to themselves.',
  },
  AA1: {
    why: 'It knowingly contributes to an act that would be wrongful for both.',
    dissent:
      'The commentary to art. 16 (para. 5) and several States ask for intent beside knowledge; the Court left that open (Bosnian Genocide, paras. 420-421).',
  },
  AA1B: {
    why: 'Aid is wrongful only if the act that is aided is wrongful, and that is disputed here.',
    who: 'Turns on the rule that the aided act is said to break; knowledge suffices on the text of art. 16, intent is asked for by its commentary and several States.',
  },
  AA2: {
    why: 'Whether the helper knew of the circumstances is not known, and without knowledge there is no wrong.',
    who: 'Open on the facts.',
  },
  AA3: { why: 'The helper does not know.' },
} satisfies RuleTexts<RulesOf<'aid_assist'>>;
