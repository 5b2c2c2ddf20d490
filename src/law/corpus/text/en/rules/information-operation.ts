// English for the tables on information operations:
// their titles, and for each rule why it is so, who holds what, and who dissents.
import type { RulesOf, RuleTexts, TableTexts } from '../../law-text.ts';

/** Titles of the tables. */
export const INFORMATION_OPERATION_TITLES = {
  information_operation: { title: 'Information operation or disinformation' },
} satisfies TableTexts<'information_operation'>;

/** Reasons of the rules. */
export const INFORMATION_OPERATION_REASONS = {
  IN1: { why: 'It incites to genocide or to violence out of hatred.' },
  IN2: { why: 'It threatens force.' },
  IN3: { why: 'Touching the election systems themselves is judged as an operation.' },
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
    why: 'The taking of the material is judged as espionage; its publication follows the rest of this table.',
  },
  IN9: { why: 'Propaganda or open criticism is unfriendly but free.' },
} satisfies RuleTexts<RulesOf<'information_operation'>>;
