/*
 * Searches norms by name, number and topic, and ranks what it finds.
 * In: norms as they can be searched, and what was typed. Out: those that fit, best first; where nothing fits in full, those that
 * fit most of it. An exact number comes before a longer one, a name before a topic, a topic before a word of what is said.
 */
import { numbersIn, typedFrom, wordsIn } from './search-words.ts';
import type { NumberParts, Typed } from './search-words.ts';

/** What of a norm is searched. */
export interface SearchedNorm {
  readonly id: string;
  /** Names in every language, and by which it goes besides. */
  readonly names: readonly string[];
  /** Where it stands: “art. 52(1)(a)”. */
  readonly pinpoint: string;
  /** The number is one of a paragraph that nobody knows it by, of a judgment for example. */
  readonly minor: boolean;
  /** Topics that lead to it, each with its words, and its place in the topic from 0. */
  readonly topics: readonly { readonly words: string; readonly place: number }[];
  /** What it says. */
  readonly says: readonly string[];
}

/** A norm made ready. */
export interface IndexedNorm {
  readonly id: string;
  readonly place: number;
  readonly names: ReadonlySet<string>;
  readonly pinpoint: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
  readonly phrases: readonly { readonly words: readonly string[]; readonly place: number }[];
  readonly says: ReadonlySet<string>;
  readonly numbers: readonly { readonly parts: NumberParts; readonly weight: number }[];
}

/** Longest row of articles that is read as all of them. */
const LONGEST_ROW = 60;

const ROW = /(?<![\d(])(\d+)\s?[-–]\s?(\d+)(?![\d(])/g;

/** Every article of rows such as “arts. 24-25”. */
function rowsIn(pinpoint: string): readonly NumberParts[] {
  return [...pinpoint.matchAll(ROW)].flatMap(([, from, to]) => {
    const [first, last] = [Number(from), Number(to)];
    if (last <= first || last - first > LONGEST_ROW) return [];
    return Array.from({ length: last - first + 1 }, (_, at) => [String(first + at)]);
  });
}

function numbersOf({ pinpoint, names, minor }: SearchedNorm): IndexedNorm['numbers'] {
  // What stands in brackets behind a pinpoint is where it was published; years and document numbers lie in names.
  const [main = '', ...aside] = pinpoint.split(' (');
  const weigh = (list: readonly NumberParts[], weight: number) => list.map((parts) => ({ parts, weight }));
  return [
    ...weigh(numbersIn(main.replaceAll(ROW, ' ')), minor ? 20 : 100),
    ...weigh(rowsIn(main), minor ? 15 : 80),
    ...weigh(numbersIn(aside.join(' ')), 10),
    ...weigh(names.flatMap(numbersIn), 10),
  ];
}

/** Norms made ready to be searched; do it once. */
export function indexedNorms(norms: readonly SearchedNorm[]): readonly IndexedNorm[] {
  return norms.map((norm, place) => ({
    id: norm.id,
    place,
    names: new Set([...norm.names, norm.id].flatMap(wordsIn)),
    pinpoint: new Set(wordsIn(norm.pinpoint)),
    topics: new Set(norm.topics.flatMap(({ words }) => wordsIn(words))),
    phrases: norm.topics.flatMap(({ words, place: at }) =>
      words.split(',').map((phrase) => ({
        words: wordsIn(phrase).filter((word) => word.length > 2),
        place: at,
      })),
    ),
    says: new Set(norm.says.flatMap(wordsIn)),
    numbers: numbersOf(norm),
  }));
}

/** How well two numbers fit: 1 the same, less where one is the beginning of the other, 0 not at all. */
function fit(asked: NumberParts, found: NumberParts): number {
  const shared = asked.every((part, at) => found[at] === undefined || found[at] === part);
  if (!shared) return 0;
  return asked.length === found.length ? 1 : asked.length < found.length ? 0.6 : 0.5;
}

/** The best that a norm makes of a number; a letter alone may be any part behind the first. */
function numberScore(asked: NumberParts, norm: IndexedNorm): number {
  const [first = ''] = asked;
  if (asked.length === 1 && /[a-z]/.test(first))
    return Math.max(
      0,
      ...norm.numbers.map(({ parts, weight }) => (parts.slice(1).includes(first) ? weight * 0.8 : 0)),
    );
  const whole = Math.max(0, ...norm.numbers.map(({ parts, weight }) => fit(asked, parts) * weight));
  // Two numbers behind one another may be a year and an article: “2015 13(f)”.
  if (asked.length === 1) return whole;
  const apart = asked.slice(1).map((_, at) => {
    const [one, other] = [numberScore(asked.slice(0, at + 1), norm), numberScore(asked.slice(at + 1), norm)];
    return one > 0 && other > 0 && /\d/.test(asked[at + 1] ?? '') ? (one + other) / 2 : 0;
  });
  return Math.max(whole, ...apart);
}

/** Fewest letters of a word by whose beginning something is found. */
const BEGINNING = 3;

const inSet = (word: string, set: ReadonlySet<string>, whole: number, begun: number): number => {
  if (set.has(word)) return whole;
  if (word.length < BEGINNING) return 0;
  for (const one of set) if (one.startsWith(word)) return begun;
  return 0;
};

const wordScore = (word: string, norm: IndexedNorm): number =>
  Math.max(inSet(word, norm.names, 40, 25), inSet(word, norm.topics, 30, 18), inSet(word, norm.says, 10, 5));

/** What a topic is worth whose words were all typed, and what is lost with every place behind its first source. */
const TOPIC = 45;
const PLACE = 3;

const phraseScore = (typed: Typed, norm: IndexedNorm): number => {
  const told = new Set([...typed.words, ...typed.hints]);
  const worth = norm.phrases
    .filter(({ words }) => words.length > 0 && words.every((word) => told.has(word)))
    .map(({ place }) => Math.max(0, TOPIC - PLACE * place));
  return Math.max(0, ...worth);
};

/** A norm that fits, and how well. */
export interface FoundNorm {
  readonly id: string;
  readonly score: number;
}

/** Norms that fit what was typed, best first, equally good ones in the order given; none where nothing was typed. */
export function searchNorms(norms: readonly IndexedNorm[], text: string): readonly FoundNorm[] {
  const typed = typedFrom(text);
  const wanted = typed.words.length + typed.numbers.length;
  if (wanted === 0 && typed.hints.length === 0) return [];
  const scored = norms.map((norm) => {
    const pieces = [
      ...typed.words.map((word) => wordScore(word, norm)),
      ...typed.numbers.map((number) => numberScore(number, norm)),
    ];
    const hints = typed.hints.reduce(
      (sum, hint) => sum + (norm.names.has(hint) || norm.pinpoint.has(hint) ? 15 : 0),
      0,
    );
    const fits = pieces.filter((score) => score > 0).length;
    const score = pieces.reduce((sum, each) => sum + each, 0) + hints + phraseScore(typed, norm);
    return { id: norm.id, place: norm.place, fits, score };
  });
  const most = Math.max(...scored.map(({ fits }) => fits));
  // One word of many is no find: at least half of what was asked for.
  if (most * 2 < wanted) return [];
  return scored
    .filter(({ fits, score }) => fits === most && score > 0)
    .sort((one, other) => other.score - one.score || one.place - other.place)
    .map(({ id, score }) => ({ id, score }));
}
