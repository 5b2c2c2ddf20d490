// English: the fixed words inside reusable parts, most of them for screen readers.

export const parts = {
  'parts.close': 'Close',
  'parts.term-more': 'In the glossary (new tab)',
  'parts.term-failed':
    'The glossary could not be fetched. Everything else goes on; load the page again to have it.',
  'parts.dismiss': 'Dismiss',
  'parts.loading': 'Loading …',
  'parts.technical-details': 'Technical details',
  'parts.new': 'New',
  'parts.for-you-alone': 'For you alone',
  'parts.step-done': '(done)',
  'parts.tab-count': '({count, plural, one {# waiting} other {# waiting}})',
  'parts.characters-left':
    '{count, plural, =0 {No characters left} one {# character left} other {# characters left}}',
  'parts.delta': '{direction, select, up {up {by, number}} down {down {by, number}} other {unchanged}}',

  'parts.cost':
    'Cost: {points, plural, =0 {none} one {# point of political capital} other {# points of political capital}}',
  'parts.capital': 'Political capital: {points, number} of {of, number}',
  'parts.free': 'free',
  'parts.effects': 'What follows',
  'parts.in-the-order': 'In the order',
  'parts.not-now': 'Why not now',

  'parts.tokens-left':
    '{left, plural, =0 {All {total, number} tokens laid} one {# of {total, number} tokens left} other {# of {total, number} tokens left}}',
  'parts.token-value': '{own, plural, one {# token of {total, number}} other {# tokens of {total, number}}}',
  'parts.token-less': 'One token less on {choice}',
  'parts.token-more': 'One token more on {choice}',

  'parts.time-left': 'Time left',
  'parts.minutes-left': '{count, plural, one {# minute left} other {# minutes left}}',
  'parts.time-over': 'Time is up',

  'parts.not-tested': 'Not tested',
  'parts.contributions':
    '{count, plural, one {The # contribution behind it} other {The # contributions behind it}}',

  'parts.curtain-kicker': 'Hand over',
  'parts.curtain-pass': 'Pass the device to {seat}',
  'parts.curtain-lift': 'I speak for {seat}',
  'parts.curtain-hint': 'The others look away now, please. What comes next is for one seat only.',

  'parts.asset': '{name}, integrity {integrity, number}',
  'parts.board-actors': 'Actors',
  'parts.board-ties': 'Relations',
  'parts.board-in-words': 'The board in words',
  'parts.board-actor': '{name}, {kind}{count, plural, =0 {} other {: {assets}}}',
  'parts.board-tie':
    '{first} and {second}: {look}; tension {tension, number}{known, plural, =0 {} =1 {, trust {trust, number}} other {, trust {trust, number} one way and {back, number} the other}}.',
  'parts.board-hotline': 'A hotline works.',
  'parts.tie.trusting': 'trusting',
  'parts.tie.calm': 'calm',
  'parts.tie.strained': 'strained',
  'parts.tie.hostile': 'hostile',
};
