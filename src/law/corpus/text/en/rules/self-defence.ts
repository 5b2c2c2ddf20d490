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
  SD0: { why: 'Nothing excuses the breach of a peremptory norm, self-defence no more than anything else.' },
  SD8: {
    why: 'Neither self-defence nor a mandate excuses a breach of humanitarian law: what is struck must be a military objective, the harm beside it not excessive, precautions taken, and protected objects left alone.',
  },
  SD8B: {
    why: 'The receiving State respects and protects a mission even in case of armed conflict; against abuse it has expulsion and severance.',
  },
  SD8C: {
    why: 'That the object was a legitimate target has to be shown by the State that defends itself, the more so for water works, dams and power stations (Oil Platforms, paras. 51, 73-76).',
    who: 'Open on the facts; burden on the defender. Objects whose release of forces endangers civilians, and objects indispensable to them, have rules of their own, whose reach as custom is disputed.',
  },
  SD8D: {
    why: 'Inviolability binds the receiving State in terms; archives and correspondence are protected wherever they are, premises from other States by general law at most.',
    who: 'Protected from all: text of art. 24, Tallinn experts on archives and communications; silent on third States: arts. 22 and 27.',
  },
  SD1B: { why: "The Council's authorisation carries the action; self-defence is not needed." },
  SD2: {
    why: 'An organisation has no own right of self-defence; its members may act collectively on request.',
  },
  SD2B: {
    why: 'Members may defend the victim collectively, and an organisation may be how they do it; that is no enforcement action that would need the leave of the Council.',
    who: 'Practice of alliances and the ILC (organisations, art. 21) allow it; that the Charter knows the right only of States is the other reading.',
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
    why: 'The prior act was force, but not in its gravest form; whether only the gravest opens the right to answer with force is disputed.',
    who: 'No gap between force and armed attack: United States; a gap: the International Court (Nicaragua, paras. 191, 211, 249) and most who have spoken.',
  },
  SD15: {
    why: 'The effects were grave but not physical.',
    who: 'May qualify: France, and Singapore for lasting outages of critical infrastructure; not excluded for force: Netherlands, Norway, Italy, Denmark; objecting to art. 51 in cyber (2017): Cuba, Russia, China.',
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
  SD18B: {
    why: 'Towards the attacker it is lawful. Whether the effects on a State that did not attack are excused too was left open.',
    who: 'ILC, commentary to art. 21, para. 5: the article leaves open the effects of self-defence on third States; neutral States hold on to their rights.',
  },
  SD18: {
    why: 'An armed attack that is attributed, and an answer that is necessary, proportionate and timely. If it is not reported, the duty to report is breached beside.',
  },
} satisfies RuleTexts<RulesOf<'self_defence'>>;
