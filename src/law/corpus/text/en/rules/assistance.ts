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
  AR0: {
    why: 'Nobody asked. What the norms say of help they say of those who were asked, and no general duty obliges anybody to offer it.',
  },
  AR0P: {
    why: 'Norms and treaties on assistance speak to States. A firm or a private team that is asked may answer, or not, within the law of the place.',
  },
  AR0C: {
    why: 'An answer that is knowingly false, or given in bad faith, is no help: it breaks no specific prohibition, but good faith and what norm (b) asks for.',
  },
  AR0D: {
    why: 'Under a treaty help is owed, and what is knowingly false is none. The treaty has no article on false answers; good faith is what they fail.',
    who: 'A breach: whoever reads the duty to assist to the widest extent (Budapest Convention art. 25) in good faith; short of one: whoever sees in it only a matter of quality, as the convention asks for an answer and lists grounds of refusal.',
  },
  AR1D: {
    why: 'Help came, and came late, where the treaty asks for what is urgent to be done at once: expeditious preservation, and a contact that answers day and night.',
    who: 'Open: the convention says expeditiously and sets no hours or days (arts. 25(3), 29, 35); what is late turns on the request.',
  },
  AR3B: {
    why: 'A reasoned refusal answers the request and no more. A State that knows of serious harm from its territory and does nothing about it is judged on that harm.',
  },
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
  CL0P: {
    why: 'Nobody but a State is asked to clarify what it does; what others say to a question is theirs to decide.',
  },
  CL0B: {
    why: 'A knowingly false answer is worse than none: it breaks good faith, and takes from the channel what it is for.',
  },
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
  AQ2T: {
    why: 'The request goes by the treaty that both sides made for it: that is the exchange of information and the assistance which norm (d) asks for.',
  },
  AQ3: {
    why: 'Anybody may ask. Who is not concerned by the incident, or asks as an organisation, does nothing by it that the Charter or a norm asks for.',
  },
  CA0A: {
    why: 'No consent releases from a peremptory norm, so who acts and what is done is asked as of any operation.',
  },
  CA0B: {
    why: 'What harms in an armed conflict is judged by humanitarian law, whoever agreed to it.',
  },
  CA0C: {
    why: 'The territorial State disposes of its own rights; a mission on its soil is not its to open.',
  },
  CA0D: {
    why: 'The host agreed, and those whose rights are touched did not. Consent excludes a wrong towards the State that gives it and nobody else, and who helps a State to break its duties shares in the wrong.',
    dissent:
      'That the Covenant binds a State beyond its territory and jurisdiction is disputed, above all by the United States.',
  },
  CA0: {
    why: 'The host agreed, but the help is a cover: good faith is missing, and what goes beyond the consent is judged by itself.',
  },
  CA1: { why: 'It is help, and the host State agreed to it.' },
  CA1B: {
    why: 'A private helper whom the owner let in is judged as one who defends by invitation, wherever the machines stand.',
  },
  CA1C: {
    why: 'The owner asked for it in writing or otherwise, nothing was harmed, and the territorial State neither agreed nor refused.',
    who: 'A breach all the same: the African Union and those for whom any entry without leave of the State counts; none: States that ask for effects (New Zealand, Germany) or know no rule of sovereignty (UK), and the idea of the Budapest Convention, art. 32(b), that consent of the one entitled is enough, which binds its parties only and in its terms concerns data.',
  },
  CA2: { why: "Without the host's consent it is judged as any operation on foreign systems." },
} satisfies RuleTexts<
  | RulesOf<'assistance_response'>
  | RulesOf<'clarification_response'>
  | RulesOf<'assistance_request'>
  | RulesOf<'cooperative_assistance'>
>;
