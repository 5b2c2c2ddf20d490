// English for the tables on help: asking for it, answering, and giving it on the spot:
// their titles, and for each rule why it is so, who holds what, and who dissents.
import type { RulesOf, RuleTexts, TableTexts } from '../../law-text.ts';

/** Titles of the tables. */
export const ASSISTANCE_TITLES = {
  assistance_response: { title: "Answer to another State's request for help" },
  clarification_response: { title: "Answer to another State's question" },
  assistance_request: { title: 'Request for help, evidence or mitigation' },
  cooperative_assistance: {
    title: "Hands-on help on another State's networks (response teams, hunt-forward)",
  },
} satisfies TableTexts<
  'assistance_response' | 'clarification_response' | 'assistance_request' | 'cooperative_assistance'
>;

/** Reasons of the rules. */
export const ASSISTANCE_REASONS = {
  AR0: { why: 'Nobody asked, and there is no general duty to offer.' },
  AR0B: {
    why: 'The help is lawful; but whoever is itself the author still owes an end of its act, and upholds nothing by lending a hand with the damage.',
  },
  AR1: {
    why: 'Help given on request. For attacks on critical infrastructure that is what norm (h) asks; late help is still help, though the 2021 guidance asks for a timely answer.',
  },
  AR2: {
    why: 'A party may refuse only on grounds of the treaty and with reasons, and its 24/7 contact has to work.',
  },
  AR2B: {
    why: 'A party that refuses the assistance itself has to give its reasons (Budapest Convention art. 27(7)). That nothing has come yet is no refusal: such requests take weeks or months.',
  },
  AR3: {
    why: 'A State that knows of serious harm from its territory and leaves the request unmet is judged on that harm.',
  },
  AR4: { why: 'There is no general duty to cooperate, and a refusal with reasons is open.' },
  AR5: {
    why: "No legal duty outside treaties, but the norm expects an answer where another State's critical infrastructure is hit.",
  },
  AR5B: {
    why: 'No legal duty outside treaties. Norm (h) speaks only of critical infrastructure, so it is not engaged; silence is still unfriendly.',
  },
  CL0: { why: 'Nobody asked anything.' },
  CL1: {
    why: 'The answer is lawful; but whoever is itself the author still owes an end of its act, and upholds nothing by explaining it.',
  },
  CL2: {
    why: 'To answer is to consult, which is the first of the peaceful means and what States have agreed to do.',
  },
  CL3: { why: 'Nobody is bound to lay open what it has, and reasons were given.' },
  CL4: {
    why: 'No legal duty to answer; but a question left without a word is what the channels are meant to prevent.',
  },
  AQ1: { why: 'A request used as a pretext departs from good faith.' },
  AQ1B: {
    why: 'Norms on requests speak to States. What a private person asks for, even of a government, no international rule commends or forbids.',
  },
  AQ2: {
    why: 'A request is the expected first step: it uses the channels that States set up, gives the other side the chance to act and puts the State of origin on notice. The 2021 guidance on norm (h) speaks to those who ask as well as to those who answer.',
  },
  CA0: {
    why: 'The host agreed, but the help is a cover: good faith is missing, and what goes beyond the consent is judged by itself.',
  },
  CA1: { why: 'It is help, and the host State agreed to it.' },
  CA1B: {
    why: 'A private helper whom the owner let in is judged as one who defends by invitation, wherever the machines stand.',
  },
  CA2: { why: "Without the host's consent it is judged as any operation on foreign systems." },
} satisfies RuleTexts<
  | RulesOf<'assistance_response'>
  | RulesOf<'clarification_response'>
  | RulesOf<'assistance_request'>
  | RulesOf<'cooperative_assistance'>
>;
