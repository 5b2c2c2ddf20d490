// English for the tables on takedowns and sinkholes:
// their titles, and for each rule why it is so, who holds what, and who dissents.
import type { RulesOf, RuleTexts, TableTexts } from '../../law-text.ts';

/** Titles of the tables. */
export const TAKEDOWN_TITLES = {
  takedown: { title: 'Takedown or sinkhole of malicious infrastructure' },
  takedown_residual: { title: 'Takedown abroad without consent and without a justification' },
} satisfies TableTexts<'takedown' | 'takedown_residual'>;

/** Reasons of the rules. */
export const TAKEDOWN_REASONS = {
  TD1: {
    why: "Private persons who act on somebody else's systems abroad are judged by the table on hack-back.",
  },
  TD1B: { why: 'In an armed conflict and linked to it, the operation is judged by humanitarian law.' },
  TD0: {
    why: 'It touches a mission, or an international organisation that did not agree: neither the host nor any plea can open them, so it is judged as an operation.',
  },
  TD0B: { why: 'Neither consent nor a plea cures a breach of a peremptory norm.' },
  TD0C: {
    why: 'The territorial State cannot agree away the rights of persons, and to help it against them is to share in its wrong.',
    dissent: 'United States: ICCPR does not apply extraterritorially.',
  },
  TD2: { why: 'Serious effects on the public core are judged by its own table.' },
  TD3: {
    why: 'It is done with or through the territorial State, against what attacks others or with the leave of the owner too.',
  },
  TD3B: {
    why: "The territorial State agreed, and towards it nothing is wrongful; a takedown for other ends, or of other objects than attackers', upholds nothing.",
  },
  TD3C: {
    why: "It does significant harm in third States, to which neither consent nor one's own power at home extends: the rules on operations decide.",
  },
  TD4: { why: 'It is a seizure without legal basis.' },
  TD4B: {
    why: 'It is done at home and lawful; but whoever is itself the author and goes on upholds nothing by clearing away tools.',
  },
  TD5: {
    why: "Clearing one's own territory of infrastructure used to harm others is what diligence and norm (c) ask for.",
  },
  TD5C: {
    why: "Within the territorial State's own power and with a legal basis; done for its own ends or by a private party, it does nothing that the norms ask of the State.",
  },
  TD5D: {
    why: 'It restricts what people may say and receive, or have, and is not necessary or proportionate.',
  },
  TD5E: { why: 'Law-based, necessary and proportionate despite its side effects.' },
  TD5B: {
    why: 'Territorial power exists, but the effects on users, or the kind of object, put necessity and proportionality in question.',
    who: 'Open on the facts; the State has to show both.',
  },
  TD6: {
    why: 'A name or service is redirected by whoever may dispose of it, or with their leave: nothing is entered without right.',
  },
  TD7: {
    why: 'Justifications are alternatives: one good one is enough, and if none is good the primary rule remains.',
  },
  TD8: { why: 'The plea of necessity is heard; if it fails the primary rule remains.' },
  TD8A: {
    why: 'An essential interest is at stake and the peril is not established: the plea is heard, and its burden stays with the State.',
  },
  TD8B: { why: 'No justification is claimed.' },
  TD9: {
    why: "Benign clean-up on victims' machines abroad: an exercise of power without consent, but without harm.",
    who: 'Unlawful even if harmless: African Union para. 15 and the territorial principle (Tallinn Rule 4, usurpation without regard to effects); tolerated if minimally destructive and defensive: New Zealand; no rule of sovereignty: UK; practice without recorded protest: France (Retadup 2019, from a server at home).',
  },
  TD9B: {
    why: 'Servers abroad are disturbed for a time, without damage and not for the purposes of criminal law: no more is done than by a brief denial of service.',
    who: 'Breach: France, Iran, African Union, Brazil; depends on effects: Canada, Germany, New Zealand, United States; no rule: United Kingdom. Where it is an exercise of police power the territorial principle forbids it without regard to effects.',
  },
  TD9C: {
    why: 'The owner agreed and the State on whose territory it stands was not asked: there is no offence; whether the act is still an exercise of public power that needs its leave is open.',
    who: 'Unlawful: the territorial principle, which an owner cannot waive for the State (African Union para. 15; Tallinn Rule 11). Not: who takes the leave of the right holder as enough, as art. 32(b) of the Budapest Convention does for stored data; New Zealand for what is defensive and minimal; United Kingdom for want of a rule of sovereignty.',
  },
  TD10: {
    why: 'It takes down or seizes servers abroad without consent and without a justification.',
    dissent: 'United Kingdom: no stand-alone rule of sovereignty.',
  },
} satisfies RuleTexts<RulesOf<'takedown'> | RulesOf<'takedown_residual'>>;
