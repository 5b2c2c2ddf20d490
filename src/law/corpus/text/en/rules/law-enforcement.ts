// English for the tables on access of authorities to evidence abroad:
// their titles, and for each rule why it is so, who holds what, and who dissents.
import type { RulesOf, RuleTexts, TableTexts } from '../../law-text.ts';

/** Titles of the tables. */
export const LAW_ENFORCEMENT_TITLES = {
  law_enforcement_access: { title: 'Cross-border access to evidence by authorities' },
} satisfies TableTexts<'law_enforcement_access'>;

/** Reasons of the rules. */
export const LAW_ENFORCEMENT_REASONS = {
  LE1: { why: 'The data are open to the public.' },
  LE2: {
    why: 'Mutual assistance, preservation, the 24/7 network or a joint team: done through the State concerned.',
  },
  LE3: {
    why: 'The person entitled to disclose consented lawfully and freely, between parties.',
    dissent: 'Russia rejects art. 32(b).',
  },
  LE3B: {
    why: 'Benign clean-up on machines abroad: an exercise of power without consent, but without harm.',
    who: 'Unlawful even if harmless: African Union para. 15 and the territorial principle (Tallinn Rule 4, usurpation without regard to effects); tolerated if minimally destructive and defensive: New Zealand; no rule of sovereignty: UK; practice without recorded protest: France (Retadup 2019, from a server at home).',
  },
  LE4: {
    why: 'Taking over or altering systems abroad is enforcement on foreign territory (Tallinn Rule 4, para. 18).',
    dissent: 'United Kingdom on the sovereignty rule; New Zealand tolerates minimally destructive defence.',
  },
  LE5: {
    why: 'It is a remote search that only copies.',
    who: 'Enforcement without consent, hence breach: Toolkit S05 second view, African Union para. 15; mere non-invasive collection: Toolkit S05 first view; Israel: unclear.',
  },
} satisfies RuleTexts<RulesOf<'law_enforcement_access'>>;
