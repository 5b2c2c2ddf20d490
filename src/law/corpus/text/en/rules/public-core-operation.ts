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
  PB0: {
    why: "The Council authorised it, or it concerns one's own at home, or both the State and the owner agreed: what is left to ask, the table on operations asks.",
  },
  PB2: {
    why: 'At sea a State that cuts a cable interferes with the freedom of others to lay and keep cables, to which due regard is owed; in foreign territory and its sea it breaches sovereignty. That flag States have to punish it (art. 113) is another duty.',
    dissent:
      'How far the law of the sea itself, beside freedoms and due regard, forbids a State to damage cables beyond territorial seas is disputed among writers.',
  },
  PB3: {
    why: 'It is harmful interference with the radio services of another Member of the ITU.',
    dissent:
      'Art. 48 leaves military radio installations their freedom, so far as possible with regard to others.',
  },
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
  PB7: {
    why: 'Justifications are alternatives, and they are heard before treaties on cables and radio; none reaches third States.',
  },
  PB8: { why: 'No justification is claimed: the primary rules decide.' },
} satisfies RuleTexts<RulesOf<'public_core_operation'>>;
