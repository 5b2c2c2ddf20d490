// English for the tables on operations in armed conflict, and what is left where there is none:
// their titles, and for each rule why it is so, who holds what, and who dissents.
import type { RulesOf, RuleTexts, TableTexts } from '../../law-text.ts';

/** Titles of the tables. */
export const ARMED_CONFLICT_TITLES = {
  ihl_operation: { title: 'Cyber operation in armed conflict (IHL)' },
  disruptive_operation_peace: { title: 'IHL does not apply' },
} satisfies TableTexts<'ihl_operation' | 'disruptive_operation_peace'>;

/** Reasons of the rules. */
export const ARMED_CONFLICT_REASONS = {
  IH1: { why: 'Without an armed conflict, or a link to it, humanitarian law gives no permissions.' },
  IH2: {
    why: 'Medical units and data must be respected and protected, even from operations that are not attacks.',
  },
  IH3: { why: 'Relief personnel and objects must be respected and protected.' },
  IH4: { why: 'Objects indispensable to survival may be neither attacked nor rendered useless.' },
  IH5: {
    why: 'Attacks that may release dangerous forces with severe civilian losses are barred, even on a military objective.',
    dissent: 'States outside the Protocol, where the object is a military objective.',
  },
  IH5B: {
    why: 'War does not end the inviolability of a mission: the receiving State goes on protecting it.',
  },
  IH6: { why: 'Its means or method cannot be directed or limited.' },
  IH7: { why: 'It attacks civilians or civilian objects.' },
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
    why: 'Whether the dual-use object is a military objective is not shown; for objects that are normally civilian, doubt speaks for civilian status (AP I art. 52(3)).',
    who: 'Open on the facts.',
  },
  IH9: { why: 'Excessive incidental harm to civilians was to be expected.' },
  IH10: { why: 'Feasible precautions were omitted.' },
  IH11: { why: 'It breaks the rights of neutral States.' },
  IH11A: {
    why: 'Civilians who take part in hostilities have no privilege of combatants: it stays a crime under domestic law, and they lose protection meanwhile.',
  },
  IH11B: {
    why: 'Whether there is an armed conflict is not established, and without one humanitarian law permits nothing.',
    who: 'Open on the facts; who relies on the permissions of humanitarian law shows that it applies.',
  },
  IH12: { why: 'It stays below an attack: constant care is still owed to civilians.' },
  IH12B: { why: 'Precautions or proportionality are not shown.', who: 'Open on the facts.' },
  IH13: {
    why: 'A military objective, harm not excessive, precautions taken. Whether the war itself is lawful is a separate question.',
  },
  DP0: { why: 'A crime under domestic law; no State is shown to be behind it.' },
  DP0B: { why: 'The State concerned agreed, and within its consent nothing is wrongful.' },
  DP1: { why: 'Outside armed conflict the permissions of humanitarian law are not to be had.' },
  DP2: {
    why: 'The rules of peacetime apply.',
    dissent: 'United Kingdom: no stand-alone rule of sovereignty.',
  },
  DP2B: { why: 'Mere collection in peacetime is judged as espionage.' },
  DP3: {
    why: 'The rules of peacetime apply, and their threshold is contested.',
    who: 'The sovereignty split: breach for strict States (African Union, Brazil, France, Iran), effects needed for Germany, New Zealand and the United States, no rule for the United Kingdom.',
  },
} satisfies RuleTexts<RulesOf<'ihl_operation'> | RulesOf<'disruptive_operation_peace'>>;
