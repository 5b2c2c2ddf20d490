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
  RF0: {
    why: 'Disputes are brought by States: before the Council and the Assembly by Members and other States, before the Court by States alone. What others write to a forum is free, and settles nothing.',
  },
  RF2C: {
    why: 'Only States may be parties before the Court; an organisation can at most be asked for information, or ask for an opinion where it is entitled to.',
  },
  RF2D: {
    why: 'It deliberates on the rules and on confidence among States and settles no disputes: to raise the matter there is in place, and is not yet a means of settlement.',
    dissent: 'States that see in its dialogue a means of consultation.',
  },
  RF3: {
    why: 'A dispute is brought before the Council or the Assembly: a peaceful means, by one who is entitled to use it.',
  },
  RF4: { why: 'The Court is asked, and the other State has accepted that it decides.' },
  RF5: { why: 'Resort to a regional body comes before the Council is asked, where there is one.' },
  RF6: { why: 'A third helps to settle: one of the means that the Charter lists.' },
  RE1A: {
    why: 'The attacked State asked for help: collective self-defence through an organisation is no enforcement action and needs no leave of the Council.',
  },
  RE1: { why: 'It is enforcement without authorisation.' },
  RE1B: { why: 'A mandate does not set humanitarian law aside.' },
  RE2: { why: 'The Security Council authorised it.' },
  RE2D: {
    why: 'It carries out non-forcible measures that the Council decided, as members have to do through organisations too.',
  },
  RE2B: { why: 'Beyond what an organisation may do on any footing.' },
  RE2C: { why: 'It breaks a duty owed to a State that did no wrong.' },
  RE3: {
    why: 'A countermeasure by an organisation: narrowly and uncertainly regulated.',
    who: 'ILC 2011 text allows little and admits scarce practice; organisations themselves avoid the label.',
  },
  RE4: { why: 'Restrictive measures are judged by the table on sanctions.' },
  RE5B: { why: 'A measure that breaks no duty is judged as one of a State would be.' },
  RE4B: { why: 'An operation on foreign systems is judged as one, whoever orders it.' },
  RE4C: { why: 'Falsehood or pretext defeats the purpose of regional settlement.' },
  RE5: {
    why: 'Statements, mediation, enquiry, support teams and consultation are what regional bodies are for; the Charter names enquiry and resort to them among the means of settlement.',
  },
  RE6: {
    why: 'Within the mandate of a regional body, but nothing that regional settlement asks for has been done.',
  },
} satisfies RuleTexts<RulesOf<'referral'> | RulesOf<'regional_enforcement'>>;
