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
  SV1: { why: 'The interference has no basis in law.' },
  SV2: { why: 'The interference is arbitrary: it lacks safeguards.' },
  SV3: { why: "Surveillance on another State's territory is judged as espionage." },
  SV3B: {
    why: 'The State has to show necessity and safeguards.',
    who: 'Open on the facts; burden on the State.',
  },
  SV4: { why: 'It is lawful, necessary and supervised.' },
} satisfies RuleTexts<RulesOf<'internet_shutdown'> | RulesOf<'surveillance'>>;
