/*
 * Reads what somebody typed, and what is searched, in the same way: small letters without accents, words without their plural,
 * and numbers as lists of parts, so that “13(h)”, “13 h” and “13h” are one.
 * In: any text. Out: plain data.
 */

/** A number as its parts: `52(1)(a)` is 52, 1, a. */
export type NumberParts = readonly string[];

/** What was typed, taken apart. */
export interface Typed {
  /** Words that must be found. */
  readonly words: readonly string[];
  /** Words that lend weight and are not missed: “article”, “norm”, “un”. */
  readonly hints: readonly string[];
  /** Parts of numbers in the order in which they stand, each run by itself. */
  readonly numbers: readonly NumberParts[];
}

const IDLE = new Set(
  (
    'the of on and a an to in for by or with from at as its is are no nr s ' +
    'de du des la le les l d et sur en au aux par pour ou une n dans'
  ).split(' '),
);

/** Words that tell what a number counts, in both languages, by the one under which they are known here. */
const UNITS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['art', 'article', 'articles', 'arts'].map((word) => [word, 'art'])),
  ...Object.fromEntries(
    ['para', 'paras', 'par', 'paragraph', 'paragraphe', 'paragraphs', 'paragraphes'].map((word) => [
      word,
      'para',
    ]),
  ),
  ...Object.fromEntries(['rule', 'rules', 'regle', 'regles'].map((word) => [word, 'rule'])),
  ...Object.fromEntries(['norm', 'norms', 'norme', 'normes'].map((word) => [word, 'norm'])),
  ...Object.fromEntries(
    ['principle', 'principles', 'principe', 'principes'].map((word) => [word, 'principle']),
  ),
  ...Object.fromEntries(['measure', 'measures', 'mesure', 'mesures'].map((word) => [word, 'measure'])),
  un: 'un',
};

/** Small letters without accents; ligatures and typographic signs as they are typed. */
export function plainText(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll(/[’‘`´]/g, "'");
}

/** A word without its plural, as roughly as a search needs it. */
function stem(word: string): string {
  return word.length > 3 ? word.replace(/(?<=[^s])[sx]$/, '') : word;
}

// A number with what belongs to it: (1), .1, a letter right behind it or one in brackets; loosely also parts apart by blanks.
const STRICT = /\d+(?:\s?\([a-z0-9]{1,4}\)|\.\d+|[a-z](?![a-z0-9]))*/g;
const LOOSE = /\d+(?:[\s().,/§-]*(?:\d+|[a-z](?![a-z0-9'])))*\)?/g;

const partsOf = (number: string): NumberParts => number.match(/\d+|[a-z]+/g) ?? [];

/** Every number of a citation. */
export function numbersIn(text: string): readonly NumberParts[] {
  return [...plainText(text).matchAll(STRICT)].map(([number]) => partsOf(number));
}

/** Words of a text that is searched. */
export function wordsIn(text: string): readonly string[] {
  return (plainText(text).match(/[a-z]+/g) ?? []).map((word) => UNITS[word] ?? stem(word));
}

/** What somebody typed. A letter in brackets alone, “(h)”, is a number too. */
export function typedFrom(text: string): Typed {
  const plain = plainText(text);
  const numbers: NumberParts[] = [...plain.matchAll(LOOSE)].map(([number]) => partsOf(number));
  const rest = plain.replaceAll(LOOSE, ' ').replaceAll(/\(([a-z])\)/g, (_, letter: string) => {
    numbers.push([letter]);
    return ' ';
  });
  const all = rest.match(/[a-z]+/g) ?? [];
  return {
    words: all.filter((word) => !IDLE.has(word) && UNITS[word] === undefined).map(stem),
    hints: all.flatMap((word) => UNITS[word] ?? []),
    numbers,
  };
}
