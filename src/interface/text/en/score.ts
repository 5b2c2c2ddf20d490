// English: the contributions that make up the six scales (ids as src/game/score gives them), and how each scale is made.
// `{subject}`, `{response}`, `{norm}` and `{objective}` are names; weights and percents are numbers.

export const score = {
  'score.law.act':
    'Turn {turn, number}: {subject}. On what was known: {verdict}.{same, select, yes {} other { On what was true: {really}.}}',
  'score.law.duty':
    'Turn {turn, number}, a duty: {subject}. On what was known: {verdict}.{same, select, yes {} other { On what was true: {really}.}}',
  'score.law.breach': 'Turn {turn, number}: besides, a duty of its own was breached, {norm} ({subject}).',
  'score.norms.upheld': 'Turn {turn, number}: did what {norm} asks for ({response}).',
  'score.norms.departed': 'Turn {turn, number}: departed from {norm} ({response}).',
  'score.peace.start': 'To begin with',
  'score.peace.mean': 'Escalation on average: {value, number}. Counts for half.',
  'score.peace.peak': 'Escalation at its highest: {value, number}. Counts for three tenths.',
  'score.peace.final': 'Escalation at the end: {value, number}. Counts for two tenths.',
  'score.peace.raised':
    '{cause, select, act {Turn {turn, number}: {response} raised escalation by {by, number}.} breach {A broken promise raised escalation by {by, number}.} choice {A decision taken in secret raised escalation by {by, number}.} other {Escalation rose by {by, number} on its account.}}',
  'score.protection.turn':
    'Turn {turn, number}: harm {harm, number}. Had everybody passed: {passive, number}.',
  'score.protection.act': 'Harm done by an act: {asset}, {harm, number}.',
  'score.interests.objective': '{objective}: {percent, number}% reached, weight {weight, number}.',
  'score.judgement.citation':
    'Turn {turn, number}: the norms cited for “{response}” bore on it to {percent, number}%.',
  'score.judgement.estimate': 'Turn {turn, number}: the estimate was {percent, number}% calibrated.',

  'score.the-incident': 'the incident itself',
  'score.a-duty': 'a duty',
  'score.of-seat': '{actor}. {line}',

  'score.weight.law':
    'Weight {weight, number}: gravity {gravity, number} of 5, times {settled, number} for how settled the law is. It earned {percent, number}% of its weight.',
  'score.weight.norms': 'Weight {weight, number}.',

  'score.ends.law': 'From 0, where every occasion was a breach, to 100, where every one was lawful.',
  'score.ends.norms':
    'From 0, where nothing that was asked for was kept, to 100, where all of it was and nothing was departed from.',
  'score.ends.peace':
    'From 0, where escalation stood at its highest all the time, to 100, where there was none.',
  'score.ends.protection':
    'From 0, where harm is what it would have been had everybody passed, to 100, where none of the avoidable harm came.',
  'score.ends.interests':
    'From 0, where no objective was reached at all, to 100, where every one was reached in full.',
  'score.ends.judgement':
    'From 0, where nothing cited bore on an act and estimates lay on what was false, to 100, where all of it was right.',

  'score.how.law':
    'Only occasions of binding law count: acts that needed a justification, binding duties that fell due, and duties breached besides. Each weighs by its gravity (1 to 5) and by how settled the law is (settled 1, majority 0.8, contested 0.5). Lawful earns all of its weight, unlawful nothing; contested earns 35, 50 or 65 per cent, as opinion leans. Unfriendly acts neither earn nor cost. It is judged on what the seat could know; the record on what was true stands beside it and scores nobody. No occasion: not tested.',
  'score.how.norms':
    'Voluntary norms and confidence-building measures that were asked for or called for earn two each, once; a departure weighs three and earns nothing. Courtesies that nobody asked for, and repetitions, weigh nothing. What binds in law is counted under law and not here. A norm alone never makes an act unlawful.',
  'score.how.peace':
    'A hundred less half the mean, three tenths of the peak and two tenths of the final escalation. A seat answers for its share of what raised it; what waves, news and accidents raised is nobody’s share.',
  'score.how.protection':
    'Zero is what happens, with the same luck, if everybody passes; a hundred is no avoidable harm. The first wave strikes before anybody can act and does not count. One crisis strikes all, so every seat shares this number.',
  'score.how.interests':
    'The seat’s own objectives, the secret ones included, each by its weight and by how far it was reached at the end.',
  'score.how.judgement':
    'Half of it: did the norms that were cited bear on what decided the verdict? Half: were the estimates calibrated, turn by turn? An estimate is 100 when all twenty tokens lie on the truth, 0 when all lie on one falsehood.',
};
