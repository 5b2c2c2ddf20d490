// Glossary, English: international law. ARSIWA articles are those of 2001 (UNGA resolution 56/83, annex).

export const glossaryLaw = {
  'glossary.state-responsibility.term': 'state responsibility',
  'glossary.state-responsibility.line':
    'A state answers for conduct that is attributable to it and breaches an obligation it owes. Both must be shown (ARSIWA, arts. 1–2).',
  'glossary.arsiwa.term': 'ARSIWA',
  'glossary.arsiwa.line':
    'Articles on Responsibility of States for Internationally Wrongful Acts, International Law Commission, 2001. Not a treaty; largely custom.',
  'glossary.attribution.term': 'attribution',
  'glossary.attribution.line':
    'Ascribing conduct to a state, because its organs acted or because it instructed, directed or controlled others (ARSIWA, arts. 4–11).',
  'glossary.effective-control.term': 'effective control',
  'glossary.effective-control.line':
    'The test for private conduct: the state must have steered the operation itself (Nicaragua, paras. 109–115; Bosnian Genocide, paras. 399–407, not following the “overall control” of Tadić).',
  'glossary.sovereignty.term': 'sovereignty',
  'glossary.sovereignty.line':
    'A state’s authority over its territory and what is on it. Whether it is also a rule that a cyber operation can break is disputed by a few.',
  'glossary.non-intervention.term': 'non-intervention',
  'glossary.non-intervention.line':
    'The customary rule that no state may coerce another in matters it is free to decide, such as its elections or its foreign policy.',
  'glossary.use-of-force.term': 'use of force',
  'glossary.use-of-force.line':
    'Forbidden between states (UN Charter, art. 2(4)). For most states that have spoken, a cyber operation counts if its scale and effects are like those of weapons.',
  'glossary.armed-attack.term': 'armed attack',
  'glossary.armed-attack.line':
    'The gravest form of the use of force; it alone opens the right of self-defence (UN Charter, art. 51). The United States sees no gap between the two.',
  'glossary.self-defence.term': 'self-defence',
  'glossary.self-defence.line':
    'Force to repel an armed attack. It must be necessary and proportionate, and reported to the Security Council at once (art. 51).',
  'glossary.countermeasure.term': 'countermeasure',
  'glossary.countermeasure.line':
    'A breach that an earlier breach justifies: by the injured state, against the responsible one, to make it comply; never force (ARSIWA, arts. 49–54).',
  'glossary.prior-call.term': 'call and notice',
  'glossary.prior-call.line':
    'Before a countermeasure: call on the state to comply, give notice and offer to negotiate. Urgent ones may skip the notice (ARSIWA, art. 52).',
  'glossary.necessity.term': 'necessity',
  'glossary.necessity.line':
    'A last-resort plea: the only way to save an essential interest from grave and imminent peril. Requires no wrong by the other (ARSIWA, art. 25).',
  'glossary.retorsion.term': 'retorsion',
  'glossary.retorsion.line':
    'An unfriendly but lawful act, such as expelling diplomats or ending aid. It breaks no obligation, so it needs no justification.',
  'glossary.reprisal.term': 'reprisal',
  'glossary.reprisal.line':
    'Retaliation by means that would otherwise be unlawful. Reprisals by armed force are forbidden in peacetime.',
  'glossary.due-diligence.term': 'due diligence',
  'glossary.due-diligence.line':
    'The duty not to let one’s territory be knowingly used to harm other states: act, as far as feasible, once one knows. Whether it binds in cyberspace, and how far, is disputed.',
  'glossary.proportionality.term': 'proportionality',
  'glossary.proportionality.line':
    'A measure must not exceed its measure: for countermeasures the injury suffered, for self-defence what repelling the attack requires.',
  'glossary.consent.term': 'consent',
  'glossary.consent.line':
    'Valid consent of a state precludes the wrongfulness of an act towards that state alone, within the limits of what was consented to (ARSIWA, art. 20).',
  'glossary.injured-state.term': 'injured state',
  'glossary.injured-state.line':
    'The state to which the obligation was owed individually, or which its breach specially affects (ARSIWA, art. 42). It may demand cessation and reparation, and take countermeasures.',
  'glossary.third-state.term': 'third state',
  'glossary.third-state.line':
    'A state that is neither the author of the wrong nor its victim. Countermeasures may not infringe its rights.',
  'glossary.transit-state.term': 'transit state',
  'glossary.transit-state.line':
    'A state through whose networks an attack merely passes. What it owes, and from when, is debated; help on request is a norm.',
  'glossary.cessation.term': 'cessation',
  'glossary.cessation.line':
    'Ending a wrongful act that is still going on: the first duty of a responsible state (ARSIWA, art. 30).',
  'glossary.assurances-of-non-repetition.term': 'assurances of non-repetition',
  'glossary.assurances-of-non-repetition.line':
    'A promise, with safeguards where circumstances require, that a wrong will not happen again (ARSIWA, art. 30).',
  'glossary.reparation.term': 'reparation',
  'glossary.reparation.line':
    'Making good the injury in full, by restitution, compensation or satisfaction such as an apology (ARSIWA, arts. 31 and 34–37).',
  'glossary.custom.term': 'customary law',
  'glossary.custom.line':
    'Law that arises from what states generally do in the belief that the law requires it. It binds states without any signature.',
  'glossary.peremptory-norm.term': 'peremptory norm',
  'glossary.peremptory-norm.line':
    'A rule from which no departure is allowed, such as the bans on aggression and torture. No circumstance excuses breaching it.',
  'glossary.tallinn-manual.term': 'Tallinn Manual',
  'glossary.tallinn-manual.line':
    'A restatement of the law of cyber operations by international experts (version 2.0, 2017). Influential, but binding on nobody.',
  'glossary.budapest-convention.term': 'Budapest Convention',
  'glossary.budapest-convention.line':
    'Council of Europe Convention on Cybercrime, 2001, open to states everywhere: common offences, powers and rules of cooperation.',
};
