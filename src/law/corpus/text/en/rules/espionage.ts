// English for the tables on espionage: no treaty bans it as such in peacetime, so the method decides:
// their titles, and for each rule why it is so, who holds what, and who dissents.
import type { RulesOf, RuleTexts, TableTexts } from '../../law-text.ts';

/** Titles of the tables. */
export const ESPIONAGE_TITLES = {
  espionage: {
    title: 'Espionage (remote or close-access collection)',
    note: 'No treaty bans peacetime espionage as such; the method decides.',
  },
} satisfies TableTexts<'espionage'>;

/** Reasons of the rules. */
export const ESPIONAGE_REASONS = {
  ES0: {
    why: 'In an armed conflict getting information about the enemy is a permitted means of war; humanitarian law says what limits are left.',
  },
  ES1B: { why: 'The right holder let them in, so nothing is taken without right.' },
  ES1: { why: 'Private intrusion is an offence of illegal access or interception.' },
  ES2: {
    why: 'The State concerned agreed to the access; its consent does not reach third States or the archives of an organisation.',
  },
  ES2B: {
    why: "Collection at home breaches nobody's sovereignty; what law and rights ask of it at home is judged as other acts there are.",
  },
  ES3: { why: "A mission's archives and correspondence are inviolable." },
  ES3B: {
    why: 'The territorial State agreed, and that clears what it was asked for; but the archives and messages of the mission belong to the State that sent it, which did not agree.',
    who: 'Tallinn experts split on third States; consent works only between those who gave it and those who got it (ARSIWA art. 20).',
  },
  ES4: {
    why: "Whether third States owe the same duty outside transit divided the experts; art. 24 speaks of archives 'wherever they may be'.",
    who: 'Tallinn experts split on third States.',
  },
  ES5: {
    why: 'The archives of an international organisation are inviolable, and its host must protect them: for the United Nations by the General Convention of 1946 (s. 4), for a regional organisation by its own agreement on privileges and immunities.',
    dissent:
      'Such agreements bind their parties, chiefly members and the host State; whether others owe the same is open.',
  },
  ES6: {
    why: 'Agents acting on foreign soil without consent breach territorial sovereignty.',
    dissent: 'Minority: customary carve-out for espionage; UK on the rule.',
  },
  ES7: { why: 'The method decides: collection that damages, disables or usurps is judged by those effects.' },
  ES8: {
    why: "It interferes arbitrarily with the privacy of persons within the State's power or control.",
    dissent:
      "United States: ICCPR does not apply extraterritorially. Whether collecting abroad brings a person within a State's power divided the Tallinn experts (Rule 34); Big Brother Watch was about interception at home.",
  },
  ES9: {
    why: 'Taking trade secrets breaks a political commitment and no settled rule; with serious effects on many systems more than copying is in question.',
    who: 'Unlawful if any intrusion breaches sovereignty (African Union, Brazil, France, Iran); not unlawful as such (Tallinn majority, US, NZ); no rule (UK).',
  },
  ES10: {
    why: 'Remote copying without other effects, of trade secrets too, is not unlawful as such for the Tallinn majority, and a breach of sovereignty for strict States.',
    who: 'Not unlawful as such: Tallinn majority, United States, United Kingdom, New Zealand, Canada; breach: African Union (para. 16), Brazil, France, Iran.',
  },
} satisfies RuleTexts<RulesOf<'espionage'>>;
