// English for the tables on access of authorities to evidence abroad:
// their titles, and for each rule why it is so, who holds what, and who dissents.
import type { RulesOf, RuleTexts, TableTexts } from '../../law-text.ts';

/** Titles of the tables. */
export const LAW_ENFORCEMENT_TITLES = {
  law_enforcement_access: { title: 'Cross-border access to evidence by authorities' },
} satisfies TableTexts<'law_enforcement_access'>;

/** Reasons of the rules. */
export const LAW_ENFORCEMENT_REASONS = {
  LE0A: {
    why: 'Private persons have no powers of the police; what they do on the systems of others is judged as what it is.',
  },
  LE0G: { why: 'What harms in an armed conflict is judged by humanitarian law, whoever agreed to it.' },
  LE0H: { why: 'No consent and no power of the police releases from a peremptory norm.' },
  LE0B: {
    why: 'Premises, archives and communications of a mission are inviolable for the State that receives it; its warrants stop there.',
  },
  LE0D: {
    why: 'On its own soil a State needs no leave of another, but a basis in law, and no more interference than is necessary: without either a search is arbitrary.',
  },
  LE0I: {
    why: 'The State on whose soil it happens agreed, and those whose rights are touched did not. Its consent excludes a wrong towards itself and nobody else.',
    dissent:
      'That the Covenant binds a State beyond its territory and jurisdiction is disputed, above all by the United States.',
  },
  LE0C: {
    why: 'Archives and communications of a mission are inviolable at any time and wherever they may be; neither the host nor a court order opens them.',
    who: 'Binding on all: Tallinn Manual 2.0, Rules 39 to 44, for archives and correspondence; on the receiving State alone: a narrower reading of the Convention.',
  },
  LE1: { why: 'The data are open to the public, and are only read.' },
  LE0E: {
    why: 'Enforcement on its own territory is the heart of what a State may do; a basis in law is there, and nobody else has to be asked.',
  },
  LE0F: {
    why: 'What takes over or alters systems at home is judged as a takedown at home: by necessity and by the rights of those concerned.',
  },
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
