// English: the legal test of an act that is being chosen, fetched when it is first opened.

export const legalTest = {
  'legal-test.failed':
    'The texts of the law could not be fetched, so the test is missing here. Play goes on without it. To have it, load the page again: your draft is kept on this device.',
  'legal-test.no-facts':
    'In an assessment the test is shown without the facts. How they stand is for you to judge.',
  'legal-test.incomplete': 'Today’s facts are filled in as soon as the act is complete.',
  'legal-test.turns-on': 'What this test asks most often',
  'legal-test.today': 'What matters today',
  'legal-test.today-note': 'On what you know now. What you do not know may be otherwise.',
  'legal-test.standing.decides': 'The verdict rests on this',
  'legal-test.standing.clear': 'Asked for, and no obstacle',
  'legal-test.standing.missing': 'Missing',
  'legal-test.standing.unknown': 'Not known yet',
  'legal-test.answer': 'Today',
  'legal-test.from': 'From',
  'legal-test.wanted': 'Wanted for “{verdict}”',
  'legal-test.deciding': 'The rule that decides',
  'legal-test.turns':
    '{count, plural, one {One fact alone would turn it} other {Each of these facts alone would turn it}}',
  'legal-test.turn-to': 'if it were “{value}”: {verdict}',
  'legal-test.no-turn': 'No single fact would turn it.',
  'legal-test.whole': 'The whole test ({count, plural, one {one rule} other {# rules}})',
  'legal-test.whole-note':
    'The rules are asked in this order. The first whose conditions are all met gives the verdict or hands on.',
  'legal-test.one-of': 'And one of these:',
  'legal-test.or': 'or',
  'legal-test.always': 'In every case that is left',
  'legal-test.onward': 'Goes on to: {tables}',
  'legal-test.weighs': 'The best for the actor of: {tables}',
  'legal-test.sources': 'Sources: {sources}',
  'legal-test.rule.decides': 'Decides today',
  'legal-test.rule.hands-on': 'Hands on today',
  'legal-test.rule.no': 'Does not apply today',
  'legal-test.rule.unread': 'Not reached today',
  'legal-test.rule.weighed': 'Weighed today, and less favourable',
  'legal-test.met': 'met',
  'legal-test.unmet': 'not met',
  'legal-test.unknown': 'not known',
  'legal-test.now': 'today: {value}',
};
