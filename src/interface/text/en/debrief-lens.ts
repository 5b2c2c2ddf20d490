// English: reading the debrief under another lens: the choice, what turns, what moves.

export const debriefLens = {
  'debrief.lens': 'The lens under which the law is read',
  'debrief.lens.choose': 'Read the law as',
  'debrief.lens.history':
    'The exercise was played under “{lens}”, and everything that followed in it followed from that. Another lens reads the same facts again; it changes no history.',
  'debrief.lens.failed': 'This lens could not be read. The page stands as it was.',
  'debrief.lens.positions':
    '{count, plural, one {The position it goes by} other {The # positions it goes by}}',
  'debrief.lens.who': 'Who holds this view',
  'debrief.lens.under':
    'Findings, and the scores that rest on them, are read here as “{lens}”. The exercise was played under “{own}”.',
  'debrief.lens.as-judged': 'Read as it was judged in play.',
  'debrief.lens.changes': 'What the lens changes',
  'debrief.lens.turned':
    '{count, plural, =0 {No verdict turns: {all, number} findings were read again.} one {One of {all, number} findings turns} other {# of {all, number} findings turn}}',
  'debrief.lens.show-turned': 'Which ones, by which rule, and on whose positions',
  'debrief.lens.moved': '{count, plural, =0 {No score moves.} one {One score moves} other {# scores move}}',
  'debrief.lens.show-moved': 'Which ones, and each contribution that is read otherwise',
  'debrief.lens.nothing':
    'This lens changes nothing here: {all, number} findings were read again, no verdict turned and no score moved. None of the points on which it takes a side decided a case.',
  'debrief.lens.nothing-here': 'This lens leaves the opinion on this case as it was.',
  'debrief.lens.elsewhere':
    '{count, plural, =0 {No other finding of this exercise turns.} one {One other finding of this exercise turns; it is listed with the six scales.} other {# other findings of this exercise turn; they are listed with the six scales.}}',
  'debrief.lens.both': 'On what was known and on what was true',
  'debrief.lens.was':
    'Before: {verdict}. It earned {percent, number}% of its weight, and now {now, number}%.',
  'debrief.lens.becomes': 'becomes',
  'debrief.lens.firmness.settled': 'now as common ground',
  'debrief.lens.firmness.majority': 'now as a firm view',
  'debrief.lens.firmness.contested': 'now as a divided point',
  'debrief.lens.rule.decides': 'This view decides rule {rule} otherwise. As the rule stands without it:',
  'debrief.lens.rule.passes':
    'On this view rule {rule} is no obstacle, and the conditions after it are asked. As the rule stands without it:',
  'debrief.lens.rule.hands-on':
    'On this view rule {rule} does not end the matter: another test is asked. As the rule stands without it:',
  'debrief.lens.held-by': 'Held by:',
  'debrief.lens.by-open-fact':
    'No rule that this case met is read otherwise. A fact that nobody knew could lead to one that is, and so the answer hangs on that fact.',
  'debrief.lens.from-to': '{from} → {to}',
  'debrief.lens.not-counted': 'not counted',
  'debrief.lens.shifted':
    '{count, plural, one {One other contribution is read as before and stands for another share, because the whole has changed.} other {# other contributions are read as before and stand for other shares, because the whole has changed.}}',
  'debrief.lens.reading': '“{lens}” decides this rule otherwise: {verdict}.',
  'debrief.lens.as-played': 'As played: {points}',
};
