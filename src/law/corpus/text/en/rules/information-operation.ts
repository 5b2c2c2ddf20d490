// English for the tables on information operations:
// their titles, and for each rule why it is so, who holds what, and who dissents.
import type { RulesOf, RuleTexts, TableTexts } from '../../law-text.ts';

/** Titles of the tables. */
export const INFORMATION_OPERATION_TITLES = {
  information_operation: { title: 'Information operation or disinformation' },
} satisfies TableTexts<'information_operation'>;

/** Reasons of the rules. */
export const INFORMATION_OPERATION_REASONS = {
  IN0E: { why: 'A private person who touches the systems of others is judged by that, not by what is said.' },
  IN0F: {
    why: 'A private person who takes material is judged by the taking; publishing it is a matter of domestic law.',
  },
  IN0A: {
    why: 'Only States intervene in the affairs of a State, and the Covenant asks States to forbid hatred that incites to violence and to protect the vote. Incitement to genocide is a crime of whoever commits it; the rest is an offence of domestic law.',
    dissent:
      'Several parties have reserved on art. 20 of the Covenant, among them the United States; not every State punishes deceit about how to vote.',
  },
  IN0C: {
    why: 'Nothing in the law between States speaks to private persons here; whether the words are an offence is for domestic law.',
    who: 'An offence: States that punish deceit about votes, panic or threats; free speech: States that leave it to reply and to the civil courts.',
  },
  IN0D: {
    why: 'Lies and propaganda of private persons break no rule between States: only States intervene, and expression is free within the law of the place.',
    dissent: 'States that hold governments to account for what is spread from their territory.',
  },
  IN1: {
    why: 'It incites to genocide or to violence out of hatred.',
    dissent:
      'None on genocide. Art. 20 of the Covenant asks States to forbid such advocacy by law, and several parties have reserved on it, among them the United States.',
  },
  IN2: { why: 'It threatens force.' },
  IN3: { why: 'Touching the systems of an election, or of a mission, is judged as an operation.' },
  IN2B: {
    why: 'It coerces, in a matter that each State decides freely: that is intervention, and words can be its means as well as force (Nicaragua, para. 205).',
  },
  IN4: {
    why: 'It takes the vote from people by deceit about how to vote. Elections are the model of a matter that each State decides freely, and the deceit is coercive.',
    dissent: 'Restrictive readings of coercion.',
  },
  IN5: {
    why: 'Whether deceit alone coerces is disputed.',
    who: 'Wider coercion: Germany, New Zealand, Norway, UK (2022) for acts that stop people voting; narrow: classic reading of Nicaragua.',
  },
  IN6: {
    why: 'Serious harm to health is foreseeable.',
    who: 'Wider duties: Oxford signatories; no State consensus.',
  },
  IN7: {
    why: 'Influence is generally not coercion; scale, deceit and covertness may change that.',
    who: 'Coercive at scale: some States and scholars; not coercive: traditional view, Tallinn majority.',
  },
  IN8: {
    why: 'The taking of the material is judged as espionage. To publish what is true is itself no breach, unless it coerces in a matter that each State decides freely, which was asked before.',
  },
  IN9: { why: 'Propaganda or open criticism is unfriendly but free.' },
} satisfies RuleTexts<RulesOf<'information_operation'>>;
