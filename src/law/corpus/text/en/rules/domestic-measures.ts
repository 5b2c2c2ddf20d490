// English for the tables on shutdown, blocking and surveillance:
// their titles, and for each rule why it is so, who holds what, and who dissents.
import type { RulesOf, RuleTexts, TableTexts } from '../../law-text.ts';

/** Titles of the tables. */
export const DOMESTIC_MEASURES_TITLES = {
  internet_shutdown: { title: 'Internet shutdown, blocking or throttling at home' },
  surveillance: { title: 'Surveillance measure' },
} satisfies TableTexts<'internet_shutdown' | 'surveillance'>;

/** Reasons of the rules. */
export const DOMESTIC_MEASURES_REASONS = {
  IS0P: {
    why: 'An operator that blocks within the law of the place restricts nobody in the sense of the Covenant, which binds the State; no rule between States forbids it.',
  },
  IS0: {
    why: 'Freedom of expression binds the State. What a private operator does on lines of its own, and of others, is judged as such.',
  },
  IS0B: {
    why: 'The receiving State has to permit and protect the free communication of a mission for all official purposes.',
  },
  IS0C: {
    why: 'It reaches the communications of a mission, which other States too are asked to leave alone.',
    who: 'Inviolable towards all: Tallinn Manual 2.0, Rules 39 to 44, for archives and correspondence; towards the receiving State alone: a narrower reading of the Convention.',
  },
  IS1: { why: "Cutting off somebody else's network is an operation against it, not a measure at home." },
  IS2: { why: 'It is not provided by law.' },
  IS3: { why: 'Its aim is not one of those that art. 19(3) lists.' },
  IS4: {
    why: 'Generalised shutdowns fail necessity and proportionality: human-rights bodies call blanket measures disproportionate by nature, whatever the aim.',
    dissent: 'States that order them invoke security and art. 4.',
  },
  IS5: { why: 'It is not necessary or not proportionate.' },
  IS6: {
    why: 'The State must show necessity and proportionality.',
    who: 'Open on the facts; burden on the State.',
  },
  IS7: {
    why: 'It is narrow, based on law, necessary and proportionate. Where an international service is suspended, art. 35 of the ITU Constitution still asks for notice.',
  },
  SV0: {
    why: 'Interception and access without right are offences; whoever is not the State has no power to watch others.',
  },
  SV0B: {
    why: "On one's own systems, or with the leave of those who own them, watching breaks no rule between States; data protection at home may ask for more.",
  },
  SV0C: {
    why: 'Premises, archives and communications of a mission are inviolable for the State that receives it; no basis in its own law opens them.',
  },
  SV1: { why: 'The interference has no basis in law.' },
  SV1B: {
    why: 'The interference serves no aim for which privacy may be restricted: provided for by law it is arbitrary still.',
  },
  SV2: { why: 'The interference is arbitrary: it lacks safeguards.' },
  SV3: { why: "Surveillance on another State's territory is judged as espionage." },
  SV0D: {
    why: 'It reaches archives or communications of a mission, which are inviolable at any time and wherever they may be.',
    who: 'Binding on all: Tallinn Manual 2.0, Rules 39 to 44, for archives and correspondence; on the receiving State alone: a narrower reading of the Convention.',
  },
  SV3B: {
    why: 'The State has to show necessity and safeguards.',
    who: 'Open on the facts; burden on the State.',
  },
  SV4: {
    why: 'It has a basis in law and an aim for which privacy may be restricted, and is no more than is necessary.',
  },
} satisfies RuleTexts<RulesOf<'internet_shutdown'> | RulesOf<'surveillance'>>;
