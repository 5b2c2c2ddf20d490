// English: what is wrong with an author's file. One sentence per diagnostic code, under `diagnostic.<code>`; the place stands
// before the sentence and the nearest spelling after it (`diagnostic.hint`).

const KIND =
  '{kind, select, actor {actor} seat {seat} meter {meter} flag {flag} asset {asset} hypothesis {hypothesis} evidence {item of evidence} secret {secret} objective {objective} inject {inject} ending {ending} response {response} package {package} clause {clause} option {option} choice {choice} directory-entry {directory entry} other {{kind}}}';
const EXPECTED =
  '{expected, select, text {a text} whole-number {a whole number} list {a list} map {a map of keys and values} boolean {true or false} all-or-list {the word “all” or a list of seats} other {another value}}';
const FOUND =
  '{found, select, null {nothing} text {a text} number {a number} other-number {a number that is not whole} list {a list} map {a map of keys and values} boolean {true or false} other {something else}}';
const ACTOR_KIND =
  '{kind, select, state {a state} cert {a CERT} firm {a firm} organisation {an organisation} civil-society {civil society} group {a group} other {{kind}}}';

/** Sentences for what is wrong with an author’s files. */
export const diagnostics = {
  'diagnostic.hint': 'Did you mean “{hint}”?',
  'diagnostic.severity.error': 'error',
  'diagnostic.severity.warning': 'warning',

  'diagnostic.scenario/missing-file': 'The file {file} is missing.',
  'diagnostic.scenario/file-too-long': 'The file is longer than {limit, number} characters.',
  'diagnostic.scenario/empty-file': 'The file is empty.',
  'diagnostic.scenario/bad-yaml':
    'This is not valid YAML: {problem, select, bad-indent {the indentation does not fit what stands above} tab-as-indent {lines are indented with tabs instead of blanks} missing-char {a closing quotation mark, bracket, comma or colon is missing} unexpected-token {something stands here that cannot} multiline-implicit-key {a key runs over more than one line; a colon or an indentation is wrong} block-as-implicit-key {a map begins in the middle of a line; a text with a colon needs quotation marks} bad-scalar-start {a text cannot begin with this character without quotation marks} bad-dq-escape {there is no such escape after a backslash; single quotation marks take text as it is} tag-resolve-failed {tags with an exclamation mark are not used here} multiple-docs {a file holds one document; take the line of three hyphens out} bad-alias {the alias is not well formed} key-over-1024-chars {a key is longer than 1024 characters; a colon is wrong} other {the parser says “{problem}”}}.',
  'diagnostic.scenario/too-deep': 'Maps and lists stand inside one another more than {limit} deep.',
  'diagnostic.scenario/too-many-values':
    'With its aliases written out the file has more than {limit, number} values.',
  'diagnostic.scenario/unknown-alias':
    'The alias *{alias} stands for nothing: no anchor &{alias} comes before it.',
  'diagnostic.scenario/alias-loop': 'The alias *{alias} stands inside what it stands for.',
  'diagnostic.scenario/bad-key': 'A key must be a word or a number.',
  'diagnostic.scenario/unsafe-key': '“{key}” cannot be used as a key or an id.',
  'diagnostic.scenario/duplicate-key': 'The key “{key}” stands above already.',
  'diagnostic.scenario/broken-text': 'The text holds half a character (an unpaired surrogate).',

  'diagnostic.scenario/unknown-key': 'There is no key “{key}” here.',
  'diagnostic.scenario/missing-key': 'The key “{key}” is missing.',
  'diagnostic.scenario/wrong-type': `Here stands ${FOUND}; it should be ${EXPECTED}.`,
  'diagnostic.scenario/not-one-of': '“{found}” is none of the words possible here: {allowed}.',
  'diagnostic.scenario/too-small': '{found} is too small; the least is {min}.',
  'diagnostic.scenario/too-large': '{found} is too large; the most is {max}.',
  'diagnostic.scenario/too-few':
    'There are too few entries; at least {min, plural, one {# is} other {# are}} needed.',
  'diagnostic.scenario/too-many':
    'There are too many entries; at most {max, plural, one {# is} other {# are}} possible.',
  'diagnostic.scenario/empty-text': 'The text is empty.',
  'diagnostic.scenario/bad-id':
    '“{found}” is no id: an id has at most 60 small letters, digits and single hyphens, and begins with a letter.',
  'diagnostic.scenario/bad-version': '“{found}” is no version: write three numbers, such as 1.0.0.',
  'diagnostic.scenario/bad-language':
    '“{found}” is no language tag: text files are called en.yaml, fr.yaml, zh-Hans.yaml and so on.',

  'diagnostic.scenario/unknown-reference': `There is no ${KIND} “{id}” in this scenario.`,
  'diagnostic.scenario/duplicate-id': `The id “{id}” belongs to another ${KIND} already.`,
  'diagnostic.scenario/reserved-id':
    '“{id}” has a meaning of its own in conditions and effects and cannot be an id here.',
  'diagnostic.scenario/id-mismatch': 'The scenario calls itself “{id}”, but its folder is “{folder}”.',
  'diagnostic.scenario/response-not-used':
    'The response “{id}” cannot be changed, because the scenario does not use it; add it under responses.use.',
  'diagnostic.scenario/not-a-state': `“{id}” must be a state here, and is ${ACTOR_KIND}.`,
  'diagnostic.scenario/not-seatable': `“{id}” cannot have a seat, because it is ${ACTOR_KIND}.`,
  'diagnostic.scenario/unknown-law-test': 'The law has no table “{id}”.',
  'diagnostic.scenario/unknown-fact': 'The law asks for no fact “{fact}”.',
  'diagnostic.scenario/unknown-fact-value': 'The fact “{fact}” cannot be “{found}”, only: {allowed}.',
  'diagnostic.scenario/no-self-here': 'There is no “self” here: name an actor, or give the inject a self.',
  'diagnostic.scenario/no-target-here':
    'There is no “target” here: only effects of a response with a target have one.',
  'diagnostic.scenario/no-parties-here': 'There are no “parties” here: only clauses of agreements have them.',
  'diagnostic.scenario/no-items-here':
    'The effect “{kind}” works on items of evidence that an act names: only a response with “evidence” has them.',
  'diagnostic.scenario/hidden-condition':
    '{reason, select, not-self {A seat may ask the condition “{kind}” only about itself (self)} not-for-all {A seat may ask only for injects that everybody reads} other {A seat cannot see what the condition “{kind}” asks}}: whether the card is in hand would tell a secret.',

  'diagnostic.scenario/range-reversed': 'The range from {min} to {max} is empty.',
  'diagnostic.scenario/range-missing': 'The condition “{kind}” needs min, max or both.',
  'diagnostic.scenario/inject-cycle': 'These injects wait for one another: {cycle}.',
  'diagnostic.scenario/asset-cycle': 'These assets depend on one another in a ring: {cycle}.',
  'diagnostic.scenario/inject-without-turn':
    'A {kind, select, scheduled {scheduled} other {conditional}} inject needs a turn for at least one cut.',
  'diagnostic.scenario/inject-without-condition': 'A conditional inject needs “when” or “after”.',
  'diagnostic.scenario/inject-condition-unread':
    'A reserve inject comes when the facilitator releases it; its condition is never asked.',
  'diagnostic.scenario/inject-after-end':
    'Turn {turn} comes after the end: the {cut, select, short {short} medium {medium} other {full}} cut has {turns, plural, one {# turn} other {# turns}}.',
  'diagnostic.scenario/after-not-in-cut':
    'It can never come in the {cut, select, short {short} medium {medium} other {full}} cut, because “{after}” is not in it.',
  'diagnostic.scenario/after-comes-later':
    'It can never come in the {cut, select, short {short} medium {medium} other {full}} cut, because “{after}” comes only after it.',
  'diagnostic.scenario/inject-in-no-cut': 'The inject “{id}” is in no cut.',
  'diagnostic.scenario/too-many-items':
    'In turn {turn} of the {cut, select, short {short} medium {medium} other {full}} cut “{seat}” gets {count} new items; the most is {limit}.',
  'diagnostic.scenario/quiet-turn':
    'In turn {turn} of the {cut, select, short {short} medium {medium} other {full}} cut nothing new is scheduled.',
  'diagnostic.scenario/cuts-out-of-order': 'The short cut has the fewest turns and the full cut the most.',
  'diagnostic.scenario/few-hypotheses':
    'There {count, plural, one {is # hypothesis} other {are # hypotheses}}; with at least {advised} a second play is another crisis.',
  'diagnostic.scenario/choices-without-chooser':
    'In the hypothesis “{id}” choices and chooser go together: one of them is missing.',
  'diagnostic.scenario/choice-not-offered': 'No hypothesis offers the choice “{choice}”.',
  'diagnostic.scenario/common-meter-missing': 'Every scenario has the meter “{meter}”.',
  'diagnostic.scenario/duplicate-tie': 'The tie of “{first}” and “{second}” stands above already.',
  'diagnostic.scenario/seats-without-tie':
    'The seats “{first}” and “{second}” have no tie: there is neither trust nor tension between them.',
  'diagnostic.scenario/tie-to-itself': '“{id}” has a tie with itself.',
  'diagnostic.scenario/nobody-injured': 'No actor is injured, so that nobody may complain in law.',
  'diagnostic.scenario/seat-without-objective':
    '“{seat}” has no objective under the hypothesis “{hypothesis}”.',
  'diagnostic.scenario/seat-without-secret':
    '“{seat}” has nothing to hide under the hypothesis “{hypothesis}”, which makes it look innocent.',
  'diagnostic.scenario/seat-without-response': '“{seat}” has no response at all.',
  'diagnostic.scenario/response-for-nobody': 'No seat can choose the response “{id}”.',
  'diagnostic.scenario/covert-names-author':
    '“{id}” may be covert, and its effects show others whose act it was. They wait until it is found out, and nothing finds it out: add a chance that does, or take “covert” from it.',
  'diagnostic.scenario/seat-of-other-kind': `“{seat}” is ${ACTOR_KIND}, which is not among the kinds named here.`,
  'diagnostic.scenario/package-without-parties': 'Fewer than two seats can be parties to the package “{id}”.',
  'diagnostic.scenario/last-ending-conditional':
    'The last ending, “{id}”, must hold whatever happens, as the condition “turn” from 1 on does.',
  'diagnostic.scenario/ending-unreachable':
    'The ending “{id}” is never reached, because one before it always holds.',
  'diagnostic.scenario/ending-at-once':
    'The ending “{id}” always holds and may come early, so that it ends the first turn.',
  'diagnostic.scenario/flag-never-set': 'The flag “{flag}” is asked for here, and nothing ever sets it.',
  'diagnostic.scenario/flag-unused': 'The flag “{flag}” is neither set nor asked for.',
  'diagnostic.scenario/meter-never-moves': 'Nothing ever moves the meter “{meter}”.',
  'diagnostic.scenario/empty-collection': 'No item of evidence is in the collection “{collection}”.',
  'diagnostic.scenario/collection-unused': 'No effect collects from “{collection}”.',
  'diagnostic.scenario/evidence-out-of-reach': 'Nobody can ever come to hold the item “{id}”.',
  'diagnostic.scenario/evidence-not-collected': '“{key}” means something only for items with a collection.',

  'diagnostic.scenario/missing-text': 'The text {key} is missing ({language}).',
  'diagnostic.scenario/stale-text': 'The text {key} belongs to nothing in the scenario ({language}).',
  'diagnostic.scenario/brief-too-long': 'The brief of “{seat}” has {words} words; the most is {limit}.',
  'diagnostic.scenario/text-too-long': 'The text has {words} words; the most is {limit}.',
  'diagnostic.scenario/envelope-length':
    'The envelope of “{seat}” can be told by its length: “{field}” has {length} characters under “{hypothesis}” and {otherLength} under “{other}”; the longest may be a fifth longer than the shortest.',
  'diagnostic.scenario/envelope-shape':
    'The envelope of “{seat}” can be told by its shape: “{field}” has {paragraphs, plural, one {# paragraph} other {# paragraphs}} under “{hypothesis}” and {otherParagraphs} under “{other}”.',
} as const;
