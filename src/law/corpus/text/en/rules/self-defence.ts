// English for the tables on self-defence, individual or collective:
// their titles, and for each rule why it is so, who holds what, and who dissents.
import type { RulesOf, RuleTexts, TableTexts } from '../../law-text.ts';

/** Titles of the tables. */
export const SELF_DEFENCE_TITLES = {
  self_defence: { title: 'Self-defence, individual or collective' },
} satisfies TableTexts<'self_defence'>;

/** Reasons of the rules. */
export const SELF_DEFENCE_REASONS = {
  SD1: { why: 'Only States hold the right.' },
  SD8: { why: 'Neither self-defence nor a mandate excuses a breach of humanitarian law.' },
  SD1B: { why: "The Council's authorisation carries the action; self-defence is not needed." },
  SD2: {
    why: 'An organisation has no own right of self-defence; its members may act collectively on request.',
  },
  SD3: { why: 'There is no armed attack, so force in reply is unlawful.' },
  SD4: {
    why: 'It is force against a State that did not attack.',
    dissent: 'Some argue a reasonable mistake.',
  },
  SD5: { why: 'The attack is over; force now is a reprisal.' },
  SD6: { why: 'It is more than was needed to repel the attack.' },
  SD7: { why: 'Less than force would have done.' },
  SD9: { why: 'The victim must itself regard the act as an armed attack.' },
  SD10: { why: 'The victim did not ask for it.' },
  SD11: {
    why: 'The right lasts until the Council has taken the measures necessary; whether these suffice is disputed.',
    who: 'One reading: any Council measure; other reading: only effective ones.',
  },
  SD12: {
    why: 'The defending State bears the burden of proving the attack and its author; the graver the measure the better the proof, and force is the gravest. A balance that could tip either way is not enough (Oil Platforms, paras. 57, 61).',
    who: 'ICJ puts the burden on the defender; some States accept reasonable belief.',
  },
  SD13: {
    why: 'The attack is not attributed to the State on whose territory the answer falls; a failure to prevent it is not an armed attack of that State.',
    who: 'Accepted (unwilling or unable, in varying forms): Australia, Germany, Israel, Netherlands, UK, US; restrictive: Brazil, China, Mexico, ICJ.',
  },
  SD14: {
    why: 'The prior act was force, but not in its gravest form.',
    who: 'No gap: United States; gap: ICJ and most States.',
  },
  SD15: {
    why: 'The effects were grave but not physical.',
    who: 'May qualify: France; not excluded for force: Netherlands, Norway, Italy, Denmark; objecting to art. 51 in cyber (2017): Cuba, Russia, China.',
  },
  SD16: {
    why: 'The defence comes before the attack.',
    who: 'Accepted for truly imminent attacks: Australia, Israel, New Zealand, UK, US; text-bound States reject.',
  },
  SD17: {
    why: 'Immediacy depends on whether a further attack in the same campaign is expected.',
    who: 'Accumulation-of-events supporters include Israel, UK, US; ICJ non-committal.',
  },
  SD17B: {
    why: 'The defending State must show necessity and proportionality.',
    who: 'Open on the facts; burden on the defender.',
  },
  SD18: {
    why: 'An armed attack that is attributed, and an answer that is necessary, proportionate and timely. If it is not reported, the duty to report is breached beside.',
  },
} satisfies RuleTexts<RulesOf<'self_defence'>>;
