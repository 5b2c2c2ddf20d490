/*
 * Damages text as careless hands, editors and network lines do, and some as no one would by mistake.
 * In: a text. Out: fast-check arbitraries of mutations, small enough to be shrunk and printed.
 */
import fc from 'fast-check';

/** One damage to a text. Positions are fractions, so that a mutation fits every text. */
export type Mutation =
  | { readonly kind: 'delete-lines'; readonly at: number; readonly count: number }
  | { readonly kind: 'duplicate-lines'; readonly at: number; readonly count: number }
  | { readonly kind: 'indent'; readonly at: number; readonly by: number }
  | { readonly kind: 'swap-tokens'; readonly at: number; readonly with: number }
  | { readonly kind: 'copy-token'; readonly at: number; readonly from: number }
  | { readonly kind: 'insert'; readonly at: number; readonly text: string }
  | { readonly kind: 'replace-token'; readonly at: number; readonly text: string }
  | { readonly kind: 'cut'; readonly at: number };

/** Pieces that mean something to YAML or to the compiler. */
const PIECES = [
  ': ',
  '- ',
  '? ',
  '{',
  '}',
  '[',
  ']',
  ',',
  '"',
  "'",
  '|',
  '>-',
  '#',
  '&a ',
  '*a',
  '*a\n',
  '&a [*a]',
  '<<: *a',
  '!!binary x',
  '---\n',
  '...\n',
  '%YAML 1.1\n',
  '\t',
  '\r',
  '\u0000',
  '\u2028',
  '\ud800',
  '\u{1F3EE}',
  '\u202e',
  'é',
  '__proto__: ',
  'constructor',
  'toString: 1',
  'null',
  '~',
  'true',
  '-0',
  '1e400',
  '.nan',
  '9007199254740993',
  '0x1F',
  'self',
  'target',
  '{ kind: all, of: [] }',
  '{ kind: not, of: { kind: turn, from: 1 } }',
  'a0: &a0 [x,x,x,x,x,x,x,x]\na1: &a1 [*a0,*a0,*a0,*a0,*a0,*a0,*a0,*a0]\na2: [*a1,*a1,*a1,*a1,*a1,*a1,*a1,*a1]\n',
] as const;

const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const count = fc.integer({ min: 1, max: 4 });
const piece = fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 6 }));

/** One to four mutations. */
export const mutations: fc.Arbitrary<Mutation[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('delete-lines' as const), at: place, count }),
    fc.record({ kind: fc.constant('duplicate-lines' as const), at: place, count }),
    fc.record({ kind: fc.constant('indent' as const), at: place, by: fc.integer({ min: -4, max: 4 }) }),
    fc.record({ kind: fc.constant('swap-tokens' as const), at: place, with: place }),
    fc.record({ kind: fc.constant('copy-token' as const), at: place, from: place }),
    fc.record({ kind: fc.constant('insert' as const), at: place, text: piece }),
    fc.record({ kind: fc.constant('replace-token' as const), at: place, text: piece }),
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('cut' as const), at: place }) },
  ),
  { minLength: 1, maxLength: 4 },
);

/** The text with the mutations made one after the other. */
export function mutated(text: string, list: readonly Mutation[]): string {
  return list.reduce(mutatedOnce, text);
}

function mutatedOnce(text: string, mutation: Mutation): string {
  switch (mutation.kind) {
    case 'delete-lines':
    case 'duplicate-lines':
    case 'indent':
      return withLines(text, mutation);
    case 'insert': {
      const at = Math.floor(mutation.at * text.length);
      return text.slice(0, at) + mutation.text + text.slice(at);
    }
    case 'cut':
      return text.slice(0, Math.floor(mutation.at * text.length));
    default:
      return withTokens(text, mutation);
  }
}

function withLines(
  text: string,
  mutation: Extract<Mutation, { kind: 'delete-lines' | 'duplicate-lines' | 'indent' }>,
) {
  const lines = text.split('\n');
  const at = Math.floor(mutation.at * lines.length);
  if (mutation.kind === 'indent') {
    const line = lines[at] ?? '';
    const bare = line.trimStart();
    lines[at] = ' '.repeat(Math.max(0, line.length - bare.length + mutation.by)) + bare;
  } else {
    const piece = lines.slice(at, at + mutation.count);
    lines.splice(at, piece.length, ...(mutation.kind === 'delete-lines' ? [] : [...piece, ...piece]));
  }
  return lines.join('\n');
}

function withTokens(
  text: string,
  mutation: Extract<Mutation, { kind: 'swap-tokens' | 'copy-token' | 'replace-token' }>,
) {
  const tokens = text.split(/([^\w-]+)/);
  const pick = (fraction: number) => Math.floor((fraction * tokens.length) / 2) * 2;
  const at = pick(mutation.at);
  if (mutation.kind === 'replace-token') tokens[at] = mutation.text;
  else if (mutation.kind === 'copy-token') tokens[at] = tokens[pick(mutation.from)] ?? '';
  else {
    const other = pick(mutation.with);
    [tokens[at], tokens[other]] = [tokens[other] ?? '', tokens[at] ?? ''];
  }
  return tokens.join('');
}
