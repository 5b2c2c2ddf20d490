/*
 * The closed list of what can be wrong with an author's files.
 * In: nothing. Out: the codes and the type of a scenario's diagnostic. Sentences for them live in the text
 * catalogues of the interface, one per code and language; the data that each code carries is named here.
 */
import type { Diagnostic } from '../base/index.ts';

/** Faults of a file as a text: nothing in it can be trusted, or one key of it is dropped. */
const READING_CODES = [
  /** {file}: a file that must be there was not handed in. */
  'scenario/missing-file',
  /** {limit}: longer than this many characters. */
  'scenario/file-too-long',
  /** Nothing but blanks and comments. */
  'scenario/empty-file',
  /** {problem}: not YAML; the parser's own word for it in small letters. */
  'scenario/bad-yaml',
  /** {limit}: maps and lists inside one another beyond this depth. */
  'scenario/too-deep',
  /** {limit}: more values than this, aliases written out. */
  'scenario/too-many-values',
  /** {alias}: no anchor of this name before it. */
  'scenario/unknown-alias',
  /** {alias}: it stands inside what it stands for. */
  'scenario/alias-loop',
  /** A key that is neither text nor a number. */
  'scenario/bad-key',
  /** {key}: a name that every JavaScript object already answers to. */
  'scenario/unsafe-key',
  /** {key}: it stands above in the same map already; the first one counts. */
  'scenario/duplicate-key',
  /** Half of a surrogate pair, which no file can hold. */
  'scenario/broken-text',
] as const;

/** Faults against the schema: the shape of one value. */
const SHAPE_CODES = [
  /** {key}, hint: the key that was probably meant. */
  'scenario/unknown-key',
  /** {key}. */
  'scenario/missing-key',
  /** {expected, found}: words for JSON types. */
  'scenario/wrong-type',
  /** {found, allowed}: not a word of a closed list. */
  'scenario/not-one-of',
  /** {found, min}: a number below its range. */
  'scenario/too-small',
  /** {found, max}: a number above its range. */
  'scenario/too-large',
  /** {min}: a list with fewer entries. */
  'scenario/too-few',
  /** {max}: a list with more entries. */
  'scenario/too-many',
  /** A text with nothing in it. */
  'scenario/empty-text',
  /** {found}: not small letters, digits and single hyphens. */
  'scenario/bad-id',
  /** {found}: not like 1.0.0. */
  'scenario/bad-version',
  /** {found}: the file's name is not a language tag. */
  'scenario/bad-language',
] as const;

/** Faults of what one part says about another. */
const LINKING_CODES = [
  /** {kind, id}, hint. */
  'scenario/unknown-reference',
  /** {kind, id}: the same id twice. */
  'scenario/duplicate-id',
  /** {id}: a word that conditions and effects use for somebody else. */
  'scenario/reserved-id',
  /** {id, folder}. */
  'scenario/id-mismatch',
  /** {id}: in the shared catalogue, but this scenario does not use it. */
  'scenario/response-not-used',
  /** {id, kind}: a state is needed here. */
  'scenario/not-a-state',
  /** {id, kind}: an actor is needed here that may be seated. */
  'scenario/not-seatable',
  /** {id}, hint: no such table of the law. */
  'scenario/unknown-law-test',
  /** {fact}, hint. */
  'scenario/unknown-fact',
  /** {fact, found, allowed}, hint. */
  'scenario/unknown-fact-value',
  /** Nobody is `self` here. */
  'scenario/no-self-here',
  /** Nothing is `target` here. */
  'scenario/no-target-here',
  /** There are no `parties` here. */
  'scenario/no-parties-here',
  /** {kind}: an effect that works on the items named in an act, outside an act or in a response that takes none. */
  'scenario/no-items-here',
  /** {kind, reason}: a seat cannot see what this condition reads. Reasons: `kind`, `not-self`, `not-for-all`. */
  'scenario/hidden-condition',
] as const;

/** Faults of the whole: each part is right, together they are not. */
const WHOLE_CODES = [
  /** {id}: a response that may be covert names its author to others, and nothing finds it out. */
  'scenario/covert-names-author',
  /** {min, max}: the range is empty. */
  'scenario/range-reversed',
  /** {kind}: a range without either end asks nothing. */
  'scenario/range-missing',
  /** {cycle}: injects that wait for one another. */
  'scenario/inject-cycle',
  /** {cycle}: assets that depend on one another in a ring. */
  'scenario/asset-cycle',
  /** {kind}: this kind of inject needs a turn. */
  'scenario/inject-without-turn',
  /** A conditional inject that waits for nothing. */
  'scenario/inject-without-condition',
  /** {kind}: an inject of this kind comes when the facilitator says so, whatever the condition. */
  'scenario/inject-condition-unread',
  /** {cut, turn, turns}. */
  'scenario/inject-after-end',
  /** {cut, after}: what it waits for is not in this cut. */
  'scenario/after-not-in-cut',
  /** {cut, after}: what it waits for cannot come before it. */
  'scenario/after-comes-later',
  /** {id}: no cut has it. */
  'scenario/inject-in-no-cut',
  /** {cut, turn, seat, count, limit}. */
  'scenario/too-many-items',
  /** {cut, turn}: no scheduled inject in this turn. */
  'scenario/quiet-turn',
  /** Short, medium and full must grow. */
  'scenario/cuts-out-of-order',
  /** {count, advised}. */
  'scenario/few-hypotheses',
  /** {id}: choices and a chooser go together. */
  'scenario/choices-without-chooser',
  /** {choice}: no hypothesis offers it. */
  'scenario/choice-not-offered',
  /** {meter}: every scenario has it. */
  'scenario/common-meter-missing',
  /** {first, second}. */
  'scenario/duplicate-tie',
  /** {first, second}: two seats between whom there is neither trust nor tension. */
  'scenario/seats-without-tie',
  /** {id}: an actor tied to itself. */
  'scenario/tie-to-itself',
  /** Nobody is injured. */
  'scenario/nobody-injured',
  /** {seat, hypothesis}. */
  'scenario/seat-without-objective',
  /** {seat, hypothesis}. */
  'scenario/seat-without-secret',
  /** {seat}. */
  'scenario/seat-without-response',
  /** {id}: no seat may choose it. */
  'scenario/response-for-nobody',
  /** {id, seat, kind}: the seat's kind is not among the response's or package's kinds. */
  'scenario/seat-of-other-kind',
  /** {id}: fewer than two seats can be parties. */
  'scenario/package-without-parties',
  /** The last ending must always hold. */
  'scenario/last-ending-conditional',
  /** {id}: an ending before it always holds. */
  'scenario/ending-unreachable',
  /** {id}: it would end the exercise at once. */
  'scenario/ending-at-once',
  /** {flag}: read, and no effect sets it. */
  'scenario/flag-never-set',
  /** {flag}. */
  'scenario/flag-unused',
  /** {meter}: no effect moves it. */
  'scenario/meter-never-moves',
  /** {collection}, hint: no item is in it. */
  'scenario/empty-collection',
  /** {collection}: no effect collects from it. */
  'scenario/collection-unused',
  /** {id}: nobody can come to hold it. */
  'scenario/evidence-out-of-reach',
  /** {key}: it only means something for items that can be collected. */
  'scenario/evidence-not-collected',
] as const;

/** Faults of the words. */
const TEXT_CODES = [
  /** {key, language}. */
  'scenario/missing-text',
  /** {key, language}, hint: a text for something that does not exist. */
  'scenario/stale-text',
  /** {seat, words, limit}. */
  'scenario/brief-too-long',
  /** {words, limit}. */
  'scenario/text-too-long',
  /** {seat, field, hypothesis, length, other, otherLength}: an envelope that can be told by its length. */
  'scenario/envelope-length',
  /** {seat, field, hypothesis, paragraphs, other, otherParagraphs}. */
  'scenario/envelope-shape',
] as const;

/** Every code a scenario's diagnostic can have. */
export const SCENARIO_CODES = [
  ...READING_CODES,
  ...SHAPE_CODES,
  ...LINKING_CODES,
  ...WHOLE_CODES,
  ...TEXT_CODES,
] as const;

/** What can be wrong with a scenario's files. */
export type ScenarioCode = (typeof SCENARIO_CODES)[number];

/** One fault of a scenario's files. Errors stop compilation, warnings do not. */
export type ScenarioDiagnostic = Diagnostic<ScenarioCode>;
