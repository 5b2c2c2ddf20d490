/*
 * Terms of art where they occur: found in sentences of the law, and marked in scenario texts only as the glossary has them.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadMessages, richPiecesFrom } from '../../../../src/interface/text/index.ts';
import { LAW_TERMS } from '../../../../src/interface/ui/law/law-terms.ts';
import { piecesWithTerms } from '../../../../src/interface/ui/law/pieces-with-terms.ts';

const TERMS = [
  { id: 'countermeasure', name: 'countermeasure' },
  { id: 'collective-countermeasure', name: 'collective countermeasure' },
  { id: 'gge', name: 'GGE' },
];

describe('terms in a sentence of the law', () => {
  it('are found once each, the longest first, with a plural, and the sentence stays what it was', () => {
    const sentence =
      'Collective countermeasures are countermeasures; the GGE says nothing on countermeasures.';
    const pieces = piecesWithTerms(sentence, TERMS);
    expect(pieces.map(({ words }) => words).join('')).toBe(sentence);
    expect(pieces.flatMap(({ term, words }) => (term === undefined ? [] : [[term, words]]))).toEqual([
      ['collective-countermeasure', 'Collective countermeasures'],
      ['countermeasure', 'countermeasures'],
      ['gge', 'GGE'],
    ]);
  });

  it('are not found inside other words', () => {
    expect(piecesWithTerms('The suggestion was anti-countermeasure.', TERMS)).toHaveLength(1);
    expect(piecesWithTerms('', TERMS)).toEqual([{ words: '' }]);
  });

  it('are all in the glossary', async () => {
    const glossary = await loadMessages('en', ['glossary']);
    expect(LAW_TERMS.filter((id) => !(`glossary.${id}.term` in glossary))).toEqual([]);
  });
});

describe('terms in scenario texts', () => {
  it('are those of the glossary, and always have words of their own', async () => {
    const glossary = await loadMessages('en', ['glossary']);
    const folders = ['_shared', 'dark-isthmus'].map((name) => `scenarios/${name}/text`);
    const files = folders.flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`));
    let marks = 0;
    for (const file of files) {
      for (const piece of richPiecesFrom(readFileSync(file, 'utf8'))) {
        if (piece.kind !== 'term') continue;
        marks += 1;
        expect(glossary, `${file} ${piece.term}`).toHaveProperty([`glossary.${piece.term}.term`]);
        expect(piece.text, `${file} ${piece.term}`).toBeDefined();
      }
    }
    expect(marks).toBeGreaterThan(50);
  });
});
