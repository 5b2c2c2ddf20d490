// English for the tables on countermeasures of the injured State:
// their titles, and for each rule why it is so, who holds what, and who dissents.
import type { Wall, RulesOf, RuleTexts, TableTexts } from '../../law-text.ts';

/** Titles of the tables. */
export const COUNTERMEASURE_TITLES = {
  countermeasure_gate: { title: 'Would-be breach: which countermeasure table?' },
  countermeasure: {
    title: 'Countermeasure by the injured State',
    note: 'Ask in this order: who acts, is there anything to justify, the walls, purpose and status, procedure, quality of the prior wrong.',
  },
  measure_without_plea: {
    title: 'A measure of doubtful legality that no plea carries',
    note: 'Reached when the act arguably breaks a duty, or touches assets of a State, and a plea is weighed against what is left without one.',
  },
  countermeasure_core: {
    title: 'Conditions of a countermeasure',
    note: 'Reached when the actor is a State (or its instrument), injured, and the act would break, or arguably break, a duty owed to the addressee.',
  },
} satisfies TableTexts<
  'countermeasure_gate' | 'countermeasure' | 'countermeasure_core' | 'measure_without_plea'
>;

/** Reasons of the rules. */
export const COUNTERMEASURE_REASONS = {
  CG1: { why: 'The injured State is judged by the countermeasure table.' },
  CG2: { why: 'Anybody else is judged by the table on collective countermeasures.' },
  CM1: { why: 'Private persons and teams that do not act for a State have no right of countermeasure.' },
  CM1B: {
    why: 'What no State may do as a countermeasure no organisation may do either (the 2011 articles repeat the limits).',
  },
  CM2: {
    why: 'Countermeasures by organisations against non-members are narrowly and uncertainly regulated; members may act themselves.',
    who: 'ILC 2011 text allows little and admits scarce practice; organisations themselves avoid the label.',
  },
  CM3: { why: 'Whoever is not the injured State is judged by the table on collective countermeasures.' },
  CM4: { why: 'A measure that breaks no duty needs no justification: it is retorsion.' },
  CM4B: {
    why: "Where the act's own illegality is disputed, a failed justification leaves the primary-rule verdict.",
  },
  CM4C: { why: 'The act would break a duty owed to its target, so every condition has to be met.' },
  CM5: {
    why: 'Territorial origin alone does not make that State responsible: attribution or a failure of due diligence has to be shown.',
  },
  CM5B: {
    why: 'No legal ground linking the addressee to the prior act has been identified.',
    who: 'Open on the facts.',
  },
  CM6: {
    why: 'Whoever acts on evidence that a reasonable State would not act on acts at its own risk.',
    who: 'Open on the facts and the standard of proof.',
  },
  CM7: {
    why: 'The State held responsible was never asked to stop, and nothing was urgent. No doubt about the author makes up for that: whoever is unsure has all the more to ask.',
    dissent:
      'United Kingdom (2021): neither notice nor the call to stop is owed in all circumstances, above all against covert intrusions or where a capability would be given away, if that is necessary and proportionate. The United States has held a prior call generally needed; Israel and others speak of advance notice alone.',
  },
  CM6B: {
    why: 'Responsibility is met by all that it entails, reparation too: a State that has stopped, or now does what it can, has met a part of it. What is left may be asked for, but hardly any more by the measure that was to make it stop.',
    who: 'ILC: countermeasures end when all obligations of Part Two are complied with (art. 53), and have to stay commensurate meanwhile (art. 51); few States have spoken on the part that is left.',
  },
  CM8: {
    why: 'On the text urgency removes notice and negotiation, not the call; several States treat all procedure as flexible.',
    who: 'Flexible: UK, US, Israel, Norway, Canada; textual: ILC.',
  },
  CM9: {
    why: 'There was no notice or offer to negotiate, no urgency, and no reason for secrecy.',
    dissent: 'States that relax notice do so for covert measures; without a need for secrecy few would.',
  },
  CM10: {
    why: 'Whether secrecy alone excuses notice is the live dispute.',
    who: 'Excused: UK, US, Israel, Canada, Norway; where notice would defeat the measure also France, Germany, Italy, Netherlands, Sweden and Denmark; not excused on the ILC text; caution: Brazil, China, Cuba.',
  },
  CM9B: {
    why: 'Urgency excuses what would be needed to preserve rights. The wrong has ceased and little risk is left, so nothing has to be preserved in a hurry.',
    who: 'Urgent measures are those necessary to preserve rights: ILC text, art. 52(2); States that treat all procedure as flexible would look at the whole.',
  },
  CM11B: {
    why: 'Everything else is met; whether the effects can be undone is not known, and it counts as far as possible.',
    who: 'Open on the facts; the ILC text says only "as far as possible".',
  },
  CM11: {
    why: 'The measure must as far as possible allow performance to resume; irreversible effects need a strong justification.',
    who: 'The ILC text says only "as far as possible"; the Court left open whether reversibility is a strict condition (Gabčíkovo-Nagymaros, para. 87).',
  },
  CM12T: {
    why: 'The prior wrong is a failure of due diligence of a State through which the traffic merely passed; both the duty and its reach to mere transit are contested, and the countermeasure is only as good as they are.',
    who: 'A wrong if the State knew and could effectively have ended it: Tallinn experts, and on its text the Netherlands; none: Israel and others who hold diligence a norm; most States have not spoken of mere transit.',
  },
  CM12: {
    why: 'The prior wrong is a failure of due diligence; the countermeasure is only as good as that contested duty.',
    who: 'Duty binds: Australia, France, Germany, Netherlands, African Union, EU and others; doubtful, open or not: Israel, New Zealand (2020), United Kingdom, United States, Canada, Argentina.',
  },
  CM12B: {
    why: 'The prior wrong rests on another contested rule, such as sovereignty below the agreed threshold; the countermeasure is only as good as that rule.',
    who: 'States with a strict or threshold view of sovereignty find a prior wrong; the United Kingdom, which sees no rule, finds none.',
  },
  CM13: { why: 'A prior wrong has not been shown.', who: 'Open on the facts.' },
  CM13B: { why: 'Proportionality has not been assessed.', who: 'Open on the facts.' },
  CM13C: {
    why: 'The permitted purpose, to induce cessation or reparation, is not shown; deterrence as such is not one, seeking assurances of non-repetition is.',
    who: 'ILC and Tallinn: compliance only; deterrence theorists among States and scholars argue otherwise.',
  },
  CM13D: {
    why: 'A countermeasure answers a wrong; what is only about to happen has not been one yet, and there are no countermeasures in anticipation.',
    who: 'ILC text: the other State has to be responsible already (art. 49); some authors would let a threat that is itself wrongful suffice.',
  },
  CM14: {
    why: 'It was urgent and needed to preserve rights, and all other conditions are met.',
    dissent: 'Brazil, China and Cuba are cautious about countermeasures in cyberspace.',
  },
  CM15: {
    why: 'All conditions are met on what is known; if the attribution later proves wrong, the measure was wrongful all the same.',
    dissent: 'Brazil, China and Cuba are cautious about countermeasures in cyberspace.',
  },
  MP1: { why: 'What is done to systems is judged by the rules that forbid operations.' },
  MP2: {
    why: "A State's own assets, a central bank's above all, are immune from measures of courts. Whether that reaches what a government itself orders, and whether freezing needs a plea at all, is among the most disputed points of the day.",
    who: 'A breach that needs a justification: many authors, and the States that hold unilateral measures unlawful; immunity from courts alone: other authors, and States that froze such assets.',
  },
  MP3: {
    why: 'Whether the measure breaks a duty hangs on the treaty in question and its exceptions; without a plea that carries it, that dispute is what is left.',
    who: 'Within the freedom to trade or a security exception: States that impose such measures; in breach of it: those against whom they are taken, and States that hold unilateral measures unlawful.',
  },
} satisfies RuleTexts<
  Exclude<
    | RulesOf<'countermeasure_gate'>
    | RulesOf<'countermeasure'>
    | RulesOf<'countermeasure_core'>
    | RulesOf<'measure_without_plea'>,
    Wall
  >
>;
