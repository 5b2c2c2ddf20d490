// English for the table on operations in armed conflict: its title, and for each rule why it is so, who holds what, and who dissents.
import type { RulesOf, RuleTexts, TableTexts } from '../../law-text.ts';

/** Title of the table. */
export const ARMED_CONFLICT_TITLES = {
  ihl_operation: { title: 'Cyber operation in armed conflict (IHL)' },
} satisfies TableTexts<'ihl_operation'>;

/** Reasons of the rules. */
export const ARMED_CONFLICT_REASONS = {
  IH1: {
    why: 'Without an armed conflict, or a link to it, humanitarian law gives no permissions: the rules of peacetime are asked.',
  },
  IH2: {
    why: 'Medical units and data must be respected and protected, even from operations that are not attacks.',
  },
  IH3: { why: 'Relief personnel and objects must be respected and protected.' },
  IH4: { why: 'Objects indispensable to survival may be neither attacked nor rendered useless.' },
  IH5: {
    why: 'Attacks that may release dangerous forces with severe civilian losses are barred, even on a military objective.',
    dissent: 'States outside the Protocol, where the object is a military objective.',
  },
  IH5C: {
    why: 'Works that contain dangerous forces are attacked, and a release with severe losses is not in prospect.',
    who: 'The Protocol (art. 56) bars only attacks that may release such forces, with exceptions; custom asks for particular care and admits attacks on a military objective. France and the United Kingdom said so when they ratified.',
  },
  IH2B: {
    why: 'Data of a medical unit or of relief workers are read, and nothing is disturbed.',
    who: 'Too much: International Committee of the Red Cross and the resolution of 2024, which protect such data as part of the unit. Open: the duty to respect and protect is about functioning, and Tallinn Rule 132 speaks of operations against data.',
  },
  IH5B: {
    why: 'War does not end the inviolability of a mission: the receiving State goes on protecting it.',
  },
  IH6: { why: 'Its means or method cannot be directed or limited.' },
  IH7: {
    why: 'It attacks what is civilian unless shown to be a military objective by its use, and that is not shown.',
  },
  IH8: {
    why: 'It disables civilian objects, or deletes their data, without physical damage: whether that is an attack divides States.',
    who: 'Not an attack: Israel, Denmark, Peru; attack: France, Germany, Italy, Japan, New Zealand, Austria, Bolivia, Ecuador, ICRC.',
  },
  IH8A: {
    why: "The operation touches a mission's archives or correspondence, and war between others does not end their inviolability.",
    who: "Tallinn experts split on whether States other than the receiving one owe that duty outside transit; art. 24 speaks of archives 'wherever they may be'.",
  },
  IH8B: {
    why: 'The object makes no effective contribution to military action, or hitting it offers no definite advantage.',
  },
  IH8C: {
    why: 'Whether the dual-use object is a military objective is not shown.',
    who: 'Open on the facts. Who attacks has to do everything feasible to verify it (AP I art. 57(2)(a)(i)); the doubt of art. 52(3) speaks for civilian status only of what is normally civilian.',
  },
  IH9: { why: 'Excessive incidental harm to civilians was to be expected.' },
  IH10: { why: 'Feasible precautions were omitted.' },
  IH11: { why: 'What it hits stands in neutral territory, which is inviolable.' },
  IH11C: {
    why: 'It is directed at the adversary, and neutral States suffer significant effects.',
    who: 'The Tallinn experts struggled with it: effects that could not be foreseen are no violation, foreseeable ones are weighed case by case.',
  },
  IH11A: {
    why: 'Civilians who take part in hostilities have no privilege of combatants: it stays a crime under domestic law, and they lose protection meanwhile.',
  },
  IH11B: {
    why: 'Whether there is an armed conflict is not established, and without one humanitarian law permits nothing.',
    who: 'Open on the facts; who relies on the permissions of humanitarian law shows that it applies.',
  },
  IH12: {
    why: 'It stays below an attack: constant care is still owed to civilians.',
    dissent:
      'International Committee of the Red Cross: AP I art. 48 binds all military operations to military objectives.',
  },
  IH12B: { why: 'Precautions or proportionality are not shown.', who: 'Open on the facts.' },
  IH13: {
    why: 'A military objective, harm not excessive, precautions taken. Whether the war itself is lawful is a separate question.',
  },
} satisfies RuleTexts<RulesOf<'ihl_operation'>>;
