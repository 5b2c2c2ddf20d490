// English for the tables on routing, names, cables and satellites:
// their titles, and for each rule why it is so, who holds what, and who dissents.
import type { RulesOf, RuleTexts, TableTexts } from '../../law-text.ts';

/** Titles of the tables. */
export const PUBLIC_CORE_OPERATION_TITLES = {
  public_core_operation: { title: 'Action against routing, DNS, PKI, cables or satellites' },
} satisfies TableTexts<'public_core_operation'>;

/** Reasons of the rules. */
export const PUBLIC_CORE_OPERATION_REASONS = {
  PB1: {
    why: 'Those who run the public core are asked to keep it from being used for damage; declining to switch a party off does that.',
  },
  PB1B: { why: 'Nothing is done, so there is nothing to justify; to abstain is not yet to uphold a norm.' },
  PB2: {
    why: 'Wilful damage to cables has to be punished; as the act of a State it engages responsibility towards coastal and owner States.',
  },
  PB3: { why: 'It is harmful interference with the radio services of another Member of the ITU.' },
  PB4: {
    why: 'In an armed conflict and linked to it, the operation is judged by humanitarian law, against cables and satellites too: the treaties on both leave belligerents their freedom.',
  },
  PB5: {
    why: "Private persons on somebody else's systems are judged by the table on hack-back; damage to cables is an offence that flag States have to punish.",
  },
  PB6: {
    why: 'Functionality is lost widely or in many States, and no justification reaches third States.',
    dissent: 'United Kingdom: no stand-alone rule of sovereignty.',
  },
  PB7: { why: 'Justifications are alternatives: one good one is enough.' },
  PB8: { why: 'No justification is claimed: the primary rules decide.' },
} satisfies RuleTexts<RulesOf<'public_core_operation'>>;
