// English for the tables on operations against another State: the primary rules, gravest first:
// their titles, and for each rule why it is so, who holds what, and who dissents.
import type { RulesOf, RuleTexts, TableTexts } from '../../law-text.ts';

/** Titles of the tables. */
export const DISRUPTIVE_OPERATION_TITLES = {
  disruptive_operation: {
    title: 'Cyber operation against or affecting another State (primary rules)',
    note: 'Use it both to judge a hostile act and to classify the act that a response answers. Attribution comes first; then consent and authority; then the gravest rule breached.',
  },
  disruptive_operation_effects: {
    title: 'Effects of an operation that began as collection',
    note: 'The same ladder as for operations against another State, from effects of force on.',
  },
} satisfies TableTexts<'disruptive_operation' | 'disruptive_operation_effects'>;

/** Reasons of the rules. */
export const DISRUPTIVE_OPERATION_REASONS = {
  DO1: {
    why: 'Not attributable to any State, so no inter-State wrong by the author; it is a crime under domestic law. Ask next whether the territorial State met due diligence.',
  },
  DO2: {
    why: 'A crime in any event; responsibility of a State stays open until a link under arts. 4-11 is shown.',
  },
  DO1B: {
    why: 'Whoever may dispose of a system let somebody in, or acts on it: that is no access without right, and the table on private actors says what is left to ask.',
  },
  DO2B: { why: 'Neither consent nor mandate cures a breach of a peremptory norm.' },
  DO5: {
    why: 'In an armed conflict and linked to it, the operation is judged by humanitarian law, which neither consent nor a mandate sets aside.',
  },
  DO3: {
    why: "Consent of the State concerned removes wrongfulness towards it, within the limits of the consent; it cannot waive the rights of third States, nor an organisation's inviolability.",
  },
  DO3C: {
    why: 'It is done at home, and it has no basis in law, is not necessary or proportionate, or touches fundamental rights.',
  },
  DO3D: {
    why: "It takes effect at home, by territorial power or with the owner's leave, and touches no right of another State: nobody breaches sovereignty over one's own territory.",
  },
  DO3B: {
    why: 'The territorial State may waive its own rights, not those of the State whose mission is touched.',
    who: "Tallinn experts split on whether third States owe a mission's archives and correspondence the same duty outside transit; art. 24 speaks of archives 'wherever they may be'.",
  },
  DO4: { why: 'The act stays within an authorisation of the Security Council.' },
  DO6: { why: 'A receiving State may not touch the premises, archives or correspondence of a mission.' },
  DO7: {
    why: 'Scale and effects of force: death, injury or significant physical damage.',
    note: 'Whether it is lawful as self-defence is judged in the table on self-defence.',
  },
  DO8: {
    why: 'Both elements of prohibited intervention are there: a matter that each State decides freely, and coercion.',
  },
  DO9: {
    why: 'It interferes with inherently governmental functions, or usurps them.',
    dissent: 'United Kingdom: no stand-alone rule of sovereignty.',
  },
  DO10: {
    why: 'The loss of functionality breaches sovereignty; whether systemic economic harm is also force is contested.',
    dissent:
      'United Kingdom on sovereignty; on force without physical damage France, Netherlands, Norway, Italy and Denmark keep the point open.',
  },
  DO11: {
    why: "It causes physical damage or loss of functionality on another State's territory.",
    dissent: 'United Kingdom: no stand-alone rule of sovereignty.',
  },
  DO6B: {
    why: 'An international organisation and its archives are inviolable (for the United Nations, General Convention of 1946, ss. 2-4); only the organisation itself can waive that.',
    dissent:
      'Such agreements bind their parties, chiefly members and the host State; whether others owe the same is open.',
  },
  DO11B: {
    why: "A mission's systems are touched by a State that is not the receiving one; whether third States owe it the same duty outside transit divided the experts.",
    who: "Tallinn experts split on third States; art. 24 speaks of archives 'wherever they may be'.",
  },
  DO12: {
    why: 'Altering or deleting data without loss of functionality divided the Tallinn experts.',
    who: 'Breach: France, Brazil, Ireland (interference with data), African Union; not shown: threshold States (Germany, New Zealand, United States); no rule: UK.',
  },
  DO13B: {
    why: 'Hardly anybody noticed: for States that look at effects a denial of service of minutes breaches nothing, and the Tallinn experts found no consensus below a loss of functionality.',
    who: 'No breach: Germany, New Zealand, United States, Canada, by effects; United Kingdom, for want of a rule. Breach: France, African Union, Brazil, Iran.',
  },
  DO13: {
    why: 'Temporary denial of service lies below the threshold on which most agree.',
    who: 'Breach: France, Iran, African Union, Brazil; depends on effects: Canada, Germany, New Zealand, United States; no rule: United Kingdom.',
  },
  DO14: { why: 'Copying without other effects is judged as espionage.' },
  DO15: {
    why: 'An implant without effects yet breaks the voluntary norm; whether it breaks the law depends on access, function and effects.',
    who: 'Same split as on sovereignty: breach on access alone for the African Union, Brazil, France, Iran; effects needed for Germany, New Zealand, United States; no rule for the UK.',
  },
  DO16: {
    why: 'The facts do not reach a settled threshold.',
    who: 'Open on the facts; the sovereignty split applies.',
  },
  DE1: { why: 'Its effects are comparable to force.' },
  DE2: {
    why: 'It impairs governmental functions.',
    dissent: 'United Kingdom: no stand-alone rule of sovereignty.',
  },
  DE3: {
    why: 'It causes loss of functionality or damage on foreign territory.',
    dissent: 'United Kingdom: no stand-alone rule of sovereignty.',
  },
} satisfies RuleTexts<RulesOf<'disruptive_operation'> | RulesOf<'disruptive_operation_effects'>>;
