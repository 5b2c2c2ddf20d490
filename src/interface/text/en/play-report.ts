// English: the opening of orders, reports, findings, endings.

export const playReport = {
  'play.reveal-title': 'The orders are opened',
  'play.reveal-lead':
    'First what was said in public, then the acts in the order in which they took effect. You see what was public and what concerned you. The arrow keys step.',
  'play.reveal-together':
    'First what was said in public, then the public acts in the order in which they took effect. What was private or covert does not stand here.',
  'play.reveal-lines': 'Public lines',
  'play.report-kicker': 'Situation report, turn {turn, number}',
  'play.report-title': 'What this turn has changed',
  'play.happened': 'What else happened',
  'play.findings': 'What the law makes of it',
  'play.findings-none': 'The law has nothing to say about this turn.',
  'play.findings-later': 'You will hear it in the debrief.',
  'play.finding-duty': 'A duty of its own: {duty}',
  'play.finding-nobody': 'The incident',
  'play.confidence.settled': 'settled',
  'play.confidence.majority': 'held by most',
  'play.confidence.contested': 'divided',
  'play.verdict.upholds': 'It does what a norm or a duty asks for.',
  'play.verdict.lawful': 'It breaks no rule of international law, or a recognised justification covers it.',
  'play.verdict.unfriendly':
    'It is lawful and unwelcome to those whom it concerns. It needs no justification.',
  'play.verdict.contested':
    'States disagree about it, or something that would justify it has not been shown.',
  'play.verdict.unlawful': 'It breaks a binding rule, and nothing that was known justifies it.',
  'play.verdict.undetermined': 'It hangs on a fact that nobody knows yet.',
  'play.upholds': 'Upholds: {norms}.',
  'play.departs': 'Departs from: {norms}.',
  'play.breaches': 'Breaches besides: {norms}.',
  'play.open-facts':
    '{count, plural, one {One open question could change this:} other {# open questions could change this:}}',
  'play.rules-passed': '{count, plural, one {The rule behind it} other {The # rules behind it}}',
  'play.ending-kicker': 'The exercise is over',
  'play.ending-title': 'How it ended',
  'play.ending-kind': 'The ending',
  'play.ending-none': 'It ended without an end',
  'play.aftermath-kicker': 'Thirty days later',
  'play.aftermath-title': 'What came out',
  'play.aftermath-lead': 'Some secrets keep, some do not. In the debrief all envelopes are opened.',
  'play.aftermath-nothing': 'Nothing came out',
  'play.aftermath-nothing-note': 'Not in thirty days. The debrief knows more.',
};
