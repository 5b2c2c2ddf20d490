// English for the tables on referral to a forum, and action by a regional organisation:
// their titles, and for each rule why it is so, who holds what, and who dissents.
import type { RulesOf, RuleTexts, TableTexts } from '../../law-text.ts';

/** Titles of the tables. */
export const PEACEFUL_SETTLEMENT_TITLES = {
  referral: { title: 'Referral to the Council, Assembly, ICJ, regional body, mediation, Global Mechanism' },
  regional_enforcement: { title: 'Action by a regional organisation' },
} satisfies TableTexts<'referral' | 'regional_enforcement'>;

/** Reasons of the rules. */
export const PEACEFUL_SETTLEMENT_REASONS = {
  RF1: { why: 'The forum is abused.' },
  RF2: { why: 'Harmless, but without effect until the other State consents.' },
  RF2B: {
    why: 'No forum is seised yet: nothing forbids it, and nothing that the Charter asks for has been done.',
  },
  RF3: { why: 'Peaceful settlement is at work.' },
  RE1: { why: 'It is enforcement without authorisation.' },
  RE1B: { why: 'A mandate does not set humanitarian law aside.' },
  RE2: { why: 'The Security Council authorised it.' },
  RE2B: { why: 'Beyond what an organisation may do on any footing.' },
  RE2C: { why: 'It breaks a duty owed to a State that did no wrong.' },
  RE3: {
    why: 'A countermeasure by an organisation: narrowly and uncertainly regulated.',
    who: 'ILC 2011 text allows little and admits scarce practice; organisations themselves avoid the label.',
  },
  RE4: { why: 'Restrictive measures are judged by the table on sanctions.' },
  RE4B: { why: 'An operation on foreign systems is judged as one, whoever orders it.' },
  RE4C: { why: 'Falsehood or pretext defeats the purpose of regional settlement.' },
  RE5: {
    why: 'Statements, mediation, enquiry, support teams and consultation are what regional bodies are for; the Charter names enquiry and resort to them among the means of settlement.',
  },
  RE6: {
    why: 'Within the mandate of a regional body, but nothing that regional settlement asks for has been done.',
  },
} satisfies RuleTexts<RulesOf<'referral'> | RulesOf<'regional_enforcement'>>;
