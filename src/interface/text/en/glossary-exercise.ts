// Glossary, English: words of the exercise itself.

export const glossaryExercise = {
  'glossary.exercise.term': 'exercise',
  'glossary.exercise.line':
    'One run of a scenario, from the first news to the debrief. Nobody is at fault in an exercise: mistakes are what it is for.',
  'glossary.scenario.term': 'scenario',
  'glossary.scenario.line':
    'The crisis as its author wrote it: the actors, the news, the responses on the table, and several possible truths.',
  'glossary.inject.term': 'inject',
  'glossary.inject.line':
    'A piece of news delivered to some or all of the seats during an exercise. It may be false or out of date.',
  'glossary.msel.term': 'MSEL',
  'glossary.msel.line':
    'Master scenario events list: the plan of all injects, with the time and the audience of each.',
  'glossary.facilitator.term': 'facilitator',
  'glossary.facilitator.line':
    'The person who runs the exercise: keeps the clock, releases injects, rules on questions and leads the debrief.',
  'glossary.white-cell.term': 'white cell',
  'glossary.white-cell.line':
    'The neutral team that controls an exercise and plays everyone who has no seat. Also called exercise control.',
  'glossary.seat.term': 'seat',
  'glossary.seat.line':
    'A player’s place at the table. One person, a small team or the computer may hold it.',
  'glossary.actor.term': 'actor',
  'glossary.actor.line':
    'A party in the world of the scenario: a state, a response team, a firm, an organisation. A seat speaks for one actor.',
  'glossary.hypothesis.term': 'hypothesis',
  'glossary.hypothesis.line':
    'A possible truth about the incident: who did it, and on whose direction. Exactly one is true in each exercise.',
  'glossary.envelope.term': 'envelope',
  'glossary.envelope.line':
    'What your seat alone is told at the start: what you know, what you want, what you must hide. Every seat has one of the same length.',
  'glossary.brief.term': 'brief',
  'glossary.brief.line':
    'One page on your seat: who you are, what you want, what you fear, and whom you can call.',
  'glossary.response.term': 'response',
  'glossary.response.line':
    'Something a seat can do about the incident, from a call between experts to the use of force. Each has a cost, a target and a legal character.',
  'glossary.act.term': 'act',
  'glossary.act.line':
    'A response that a seat has chosen, with its target, terms, publicity, purpose and the norms it cites.',
  'glossary.sealed-order.term': 'sealed order',
  'glossary.sealed-order.line':
    'The acts a seat commits itself to for this turn. They stay secret until every seat has sealed or time is up.',
  'glossary.publicity.term': 'publicity',
  'glossary.publicity.line':
    'Who learns of an act: everybody, only those concerned, or nobody until it is found out. Public acts raise more tension.',
  'glossary.public-line.term': 'public line',
  'glossary.public-line.line':
    'What your seat says aloud about the author this turn, from silence to naming a state. Climbing down later costs confidence.',
  'glossary.capital.term': 'political capital',
  'glossary.capital.line':
    'What your government, board or members will still let you do. Acts spend it, and a little returns each turn.',
  'glossary.domestic-pressure.term': 'domestic pressure',
  'glossary.domestic-pressure.line':
    'The demand at home that something be done. Harm raises it; visible acts ease it; at a certain point the minister gives an order.',
  'glossary.tension.term': 'tension',
  'glossary.tension.line':
    'How strained the relation of two actors is, from 0 to 100. Severe, public and unlawful acts raise it.',
  'glossary.trust.term': 'trust',
  'glossary.trust.line':
    'How far one actor relies on another’s word, from 0 to 100. Promises kept build it slowly; one broken promise costs a great deal.',
  'glossary.escalation.term': 'escalation',
  'glossary.escalation.line':
    'How far the crisis as a whole has climbed, from 0 to 100. High up, accidents happen that nobody ordered.',
  'glossary.estimate.term': 'estimate',
  'glossary.estimate.line':
    'Your twenty tokens, laid over the hypotheses: how likely you hold each one to be. You may spread them and change them every turn.',
  'glossary.calibration.term': 'calibration',
  'glossary.calibration.line':
    'Whether your confidence matched the truth. Being seventy per cent sure is right if you are right about seven times in ten.',
  'glossary.finding.term': 'finding',
  'glossary.finding.line':
    'What the law makes of one act or omission: a verdict, the rules that led to it, and the facts that decided it.',
  'glossary.upholds.term': 'upholds',
  'glossary.upholds.line': 'Verdict: the act carries out a legal duty or puts an agreed norm into practice.',
  'glossary.lawful.term': 'lawful',
  'glossary.lawful.line':
    'Verdict: the act breaks no rule of international law, or a recognised justification covers it.',
  'glossary.unfriendly.term': 'unfriendly',
  'glossary.unfriendly.line':
    'Verdict: lawful, yet unwelcome to those whom it concerns, as retorsion is to its target. It needs no justification.',
  'glossary.contested.term': 'contested',
  'glossary.contested.line':
    'Verdict: states or courts disagree about the rule. The finding says who holds what, and which way opinion leans.',
  'glossary.unlawful.term': 'unlawful',
  'glossary.unlawful.line':
    'Verdict: the act breaks a binding rule and no circumstance precludes its wrongfulness.',
  'glossary.undetermined.term': 'undetermined',
  'glossary.undetermined.line':
    'Verdict: a fact is unknown, and the answer is lawful or unlawful depending on it.',
  'glossary.lean.term': 'lean',
  'glossary.lean.line': 'Where a contested question tends: towards lawful, towards unlawful, or to neither.',
  'glossary.legal-basis.term': 'legal basis',
  'glossary.legal-basis.line':
    'The rules or norms a seat cites for an act, at most two. Citing aptly counts towards judgement.',
  'glossary.lens.term': 'lens',
  'glossary.lens.line':
    'A named set of positions of a state or institution on disputed questions of law. Another lens may read the same act otherwise.',
  'glossary.register.term': 'register',
  'glossary.register.line':
    'The record of steps that matter in law: who called, gave notice, asked, answered or consented, and when.',
  'glossary.doctrine.term': 'doctrine',
  'glossary.doctrine.line':
    'A settled way of acting in a crisis. The computer’s players follow one, and see no more than you would.',
  'glossary.counterfactual.term': 'counterfactual',
  'glossary.counterfactual.line':
    'What would have followed had one decision been different, with everything else, luck included, left as it was.',
  'glossary.debrief.term': 'debrief',
  'glossary.debrief.line':
    'The conversation after play: out of role, envelopes opened, decisions compared with the truth. Most of the learning happens here.',
  'glossary.hot-wash.term': 'hot wash',
  'glossary.hot-wash.line':
    'The first, short discussion right after an exercise, while impressions are fresh.',
  'glossary.after-action-report.term': 'after-action report',
  'glossary.after-action-report.line':
    'The written record of an exercise: what was expected, what happened, why, and what to improve.',
  'glossary.seed.term': 'seed',
  'glossary.seed.line':
    'The number from which all chance in an exercise follows. The same seed and the same choices give the same crisis.',
};
