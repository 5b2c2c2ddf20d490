/*
 * The little markup of texts: what counts as markup, and that nothing is ever lost or fails.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainTextFrom, richPiecesFrom, richTextFrom } from '../../../src/interface/text/index.ts';

describe('a line of text', () => {
  it('has terms, with words of their own or without', () => {
    expect(richPiecesFrom('A [[note-verbale]] on [[due-diligence|diligence]].')).toEqual([
      { kind: 'text', text: 'A ' },
      { kind: 'term', term: 'note-verbale' },
      { kind: 'text', text: ' on ' },
      { kind: 'term', term: 'due-diligence', text: 'diligence' },
      { kind: 'text', text: '.' },
    ]);
  });

  it('has stressed words', () => {
    expect(richPiecesFrom('not *ever*, 2 * 3 * 4')).toEqual([
      { kind: 'text', text: 'not ' },
      { kind: 'stress', text: 'ever' },
      { kind: 'text', text: ', 2 * 3 * 4' },
    ]);
  });

  it.each(['[[', '[[a', '[[A]]', '[[a|]]', '*', '**', '* a*', '<b>x</b>', ']]'])(
    'takes %s as text',
    (text) => {
      expect(richPiecesFrom(text)).toEqual([{ kind: 'text', text }]);
    },
  );

  it('reads back as plain words', () => {
    const name = (term: string) => term.toUpperCase();
    expect(plainTextFrom('A [[poc]] and *more* [[poc|contacts]]', name)).toBe('A POC and more contacts');
  });
});

describe('a text', () => {
  it('has paragraphs and lists, whatever its line ends', () => {
    expect(richTextFrom('One\r\ntwo\r\n\r\n- a\r\n- *b*\n\n \n- not\na list')).toEqual([
      { kind: 'paragraph', pieces: [{ kind: 'text', text: 'One two' }] },
      { kind: 'list', items: [[{ kind: 'text', text: 'a' }], [{ kind: 'stress', text: 'b' }]] },
      { kind: 'paragraph', pieces: [{ kind: 'text', text: '- not a list' }] },
    ]);
  });

  it('never fails, and its words are those that were written, without the markup', () => {
    const scraps = fc.array(fc.constantFrom('[[', ']]', '|', '*', 'poc', ' ', '\n', '- ', 'é', '<i>', '\\'), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(scraps, (parts) => {
        const text = parts.join('');
        const pieces = richPiecesFrom(text);
        const kept = pieces.map((piece) => ('text' in piece ? piece.text : '')).join('');
        const bare = (words: string) => words.replaceAll(/[[\]|*]|poc/g, '');
        expect(bare(kept)).toBe(bare(text));
        expect(pieces.filter((piece) => piece.kind === 'text' && piece.text === '')).toEqual([]);
        richTextFrom(text);
      }),
      { numRuns: 2000, seed: 1207 },
    );
  });
});
