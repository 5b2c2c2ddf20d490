// English for the tables on what is said: notes, contacts, transparency and public attribution:
// their titles, and for each rule why it is so, who holds what, and who dissents.
import type { RulesOf, RuleTexts, TableTexts } from '../../law-text.ts';

/** Titles of the tables. */
export const COMMUNICATION_TITLES = {
  diplomatic_note: { title: 'Diplomatic note, démarche, protest, consultation' },
  poc_contact: { title: 'PoC or CSIRT contact and information sharing' },
  cbm_transparency: { title: 'Transparency measure, national position, exercise, dialogue' },
  public_attribution: { title: 'Public attribution' },
} satisfies TableTexts<'diplomatic_note' | 'poc_contact' | 'cbm_transparency' | 'public_attribution'>;

/** Reasons of the rules. */
export const COMMUNICATION_REASONS = {
  DN0: {
    why: 'The Council has authorised force, and to announce what would be lawful to do is lawful (Nuclear Weapons, para. 47).',
  },
  DN0B: {
    why: 'A threat stands and falls with the force that is threatened, so it is judged as self-defence would be (Nuclear Weapons, para. 47).',
  },
  DN2B: {
    why: 'The other State was asked to stop, and now is told of countermeasures with an offer to negotiate, as the injured State owes before it takes them. It does not consult; it announces.',
  },
  DN3B: { why: 'Anybody may write to a State. The duties to settle disputes are between States.' },
  DN1: { why: 'A threat to use force that would itself be unlawful is prohibited.' },
  DN2: { why: 'Lawful as communication, but contrary to good faith and to norm (b).' },
  DN3: {
    why: 'The State concerned is consulted before anything else is done: a peaceful means, and the weighing of context that norm (b) asks for.',
  },
  PO1: {
    why: 'Sharing beyond the label breaks the rule of trust under which it travelled; here it goes to those against whom its source may have to guard. It breaks no international law.',
  },
  PO1B: {
    why: 'Sharing beyond the label breaks the rule of trust under which it travelled, and that is all it breaks: labels are agreed among those who share, not owed between States.',
  },
  PO2: { why: 'Misuse of the channel defeats its purpose.' },
  PO3: { why: 'It is the use that the channel was built for.' },
  PO3C: {
    why: 'Records of customers go to a government without a request or an order. No rule between States forbids it to a private person.',
    dissent:
      'Privacy and data protection ask for lawful authority to disclose (ICCPR art. 17; compare Budapest Convention art. 32(b)); the law at home may forbid it.',
  },
  PO4: {
    why: "What is told to the public, or to authorities of one's own, is free; the channels between States were not used for it.",
  },
  PO5: {
    why: 'A private person may write to whom it likes. Nothing was passed on by which those at risk are warned.',
  },
  PO3B: {
    why: 'Firms and private teams owe no UN norm, but their own ethics ask them to inform those who are at risk.',
  },
  CT1: { why: 'Transparency that deceives is none.' },
  CT1B: {
    why: 'What a government or a firm says of the day is free. A statement is not yet the sharing of strategies, law or views that States have agreed to try.',
  },
  CT2: { why: 'It builds confidence, as States have agreed to try.' },
  CT2B: {
    why: 'A firm or civil-society body that takes part helps such measures to be accepted and put into practice.',
  },
  PA0: { why: 'The Council has authorised the force that is announced.' },
  PA0B: {
    why: 'A threat stands and falls with the force that is threatened, so it is judged as self-defence would be.',
  },
  PA1: { why: 'It threatens force that would be unlawful.' },
  PA2: {
    why: 'An accusation that is knowingly false, or made in bad faith, breaks no specific prohibition, but good faith and the norm.',
  },
  PA3: { why: 'Accusations should be substantiated; origin alone is not enough.' },
  PA4: {
    why: 'It breaks no law, but the label under which the evidence was shared, and the faith of a whole profession.',
  },
  PA4B: {
    why: 'It breaks no law; the label under which the evidence was shared is owed to its source, not to the State that is named.',
  },
  PA5: { why: 'It is substantiated, and the State concerned was heard before.' },
  PA6: {
    why: 'Attribution is a prerogative of States, and on the majority view nobody owes the publication of evidence.',
    dissent: 'China, Russia and others hold that whoever accuses has to show evidence.',
  },
} satisfies RuleTexts<
  | RulesOf<'diplomatic_note'>
  | RulesOf<'poc_contact'>
  | RulesOf<'cbm_transparency'>
  | RulesOf<'public_attribution'>
>;
