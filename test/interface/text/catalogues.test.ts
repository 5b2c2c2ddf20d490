/*
 * The catalogues of all languages against each other: the same keys, the same arguments, and the typography that each
 * language demands. Read this to know what a translation must be.
 */
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import {
  AREAS,
  COMMON_AREAS,
  WRITTEN_LANGUAGES,
  loadMessages,
  loadText,
  richPiecesFrom,
} from '../../../src/interface/text/index.ts';
import type { Area, Language } from '../../../src/interface/text/index.ts';
import { parsedMessage } from '../../../src/interface/text/parsed-message.ts';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

async function catalogue(language: Language, area: Area): Promise<Record<string, string>> {
  return { ...(await loadMessages(language, [area])) };
}

/**
 * Arguments of a message; a select with its cases. Forms of one name (actor_of, actor_the) count as one, and a language may
 * count (plural) where another just prints the number.
 */
function argumentsOf(elements: readonly Element[]): string[] {
  const found = new Set<string>();
  for (const element of elements) {
    if (!('value' in element) || element.type === literalType) continue;
    const name = element.value.split('_')[0] ?? '';
    found.add(name);
    if (!('options' in element)) continue;
    if (element.type === selectType)
      found.add(`${name} is ${Object.keys(element.options).sort().join(' or ')}`);
    for (const option of Object.values(element.options))
      argumentsOf(option.value).forEach((one) => found.add(one));
  }
  return [...found].sort();
}
const literalType = new IntlMessageFormat('x', 'en').getAst()[0]?.type;
const selectType = new IntlMessageFormat('{a, select, other {}}', 'en').getAst()[0]?.type;
const parse = (message: string) => parsedMessage(message, 'en').getAst();

/** Literal words of a message, without placeholders and without ids of terms. */
function literals(elements: readonly Element[]): string {
  return elements
    .map((element) => {
      if (element.type === literalType && 'value' in element) return element.value;
      if ('options' in element)
        return Object.values(element.options)
          .map((o) => literals(o.value))
          .join(' ¤ ');
      return '¤';
    })
    .join('');
}

describe.each(AREAS)('area %s', (area) => {
  it('has the same keys in every language, in the same order', async () => {
    const english = Object.keys(await catalogue('en', area));
    for (const language of WRITTEN_LANGUAGES) {
      expect(Object.keys(await catalogue(language, area)), language).toEqual(english);
    }
  });

  it('gives every message the same arguments in every language', async () => {
    const english = await catalogue('en', area);
    for (const language of WRITTEN_LANGUAGES) {
      for (const [key, message] of Object.entries(await catalogue(language, area))) {
        expect(argumentsOf(parse(message)), `${language} ${key}`).toEqual(
          argumentsOf(parse(english[key] ?? '')),
        );
      }
    }
  });

  it('leaves no message empty or with stray spaces', async () => {
    for (const language of WRITTEN_LANGUAGES) {
      for (const [key, message] of Object.entries(await catalogue(language, area))) {
        expect(message.trim(), `${language} ${key}`).toBe(message);
        expect(message, `${language} ${key}`).not.toBe('');
        expect(message, `${language} ${key} has two spaces`).not.toMatch(/ {2}/);
      }
    }
  });

  it('uses typographic apostrophes, quotation marks and ellipses', async () => {
    for (const language of WRITTEN_LANGUAGES) {
      for (const [key, message] of Object.entries(await catalogue(language, area))) {
        // An apostrophe before a brace quotes the brace in ICU.
        expect(message.replaceAll(/'[{}][^']*'/g, ''), `${language} ${key}`).not.toMatch(/['"]|\.\.\./);
      }
    }
  });

  it('sets French punctuation with no-break spaces', async () => {
    for (const [key, message] of Object.entries(await catalogue('fr', area))) {
      const words = literals(parse(message))
        .replace(/\[\[[a-z0-9-]+\|?|\]\]/g, '')
        .replace(/https?:\S*|[a-z]+: \{[^}]*\}/g, '');
      const where = `fr ${key}: ${words}`;
      expect(words, where).not.toMatch(/(^|[^\u00a0\u202f])[;!?](?!\w)/);
      expect(words, where).not.toMatch(/(?<![TLP\u00a0\u202f\d¤]|ttps?):(?!\w)/);
      expect(words, where).not.toMatch(/ :/);
      expect(words, where).not.toMatch(/«(?!\u00a0)|(?<!\u00a0)»/);
      expect(words, where).not.toMatch(/[“”]/);
      // The letter of a norm stays with its number.
      expect(words, where).not.toMatch(/\d [a-k]\)/);
    }
  });

  it('marks only terms that the glossary has', async () => {
    const glossary = await catalogue('en', 'glossary');
    for (const language of WRITTEN_LANGUAGES) {
      for (const [key, message] of Object.entries(await catalogue(language, area))) {
        for (const piece of richPiecesFrom(message)) {
          if (piece.kind === 'term')
            expect(glossary, `${language} ${key}`).toHaveProperty([`glossary.${piece.term}.term`]);
        }
        expect(message.split('[[').length, `${language} ${key}`).toBe(message.split(']]').length);
      }
    }
  });
});

describe('words of terms', () => {
  it('stand in every mark at the table, where the glossary comes only when a term is opened', async () => {
    for (const language of WRITTEN_LANGUAGES) {
      const messages = await loadMessages(language, [...COMMON_AREAS, 'play', 'feed', 'rules', 'norms']);
      for (const [key, message] of Object.entries(messages)) {
        for (const piece of richPiecesFrom(message))
          if (piece.kind === 'term') expect(piece.text, `${language} ${key}`).toBeDefined();
      }
    }
  });
});

describe('all areas together', () => {
  it('give no id twice', async () => {
    const keys = (await Promise.all(AREAS.map((area) => catalogue('en', area)))).flatMap(Object.keys);
    expect(keys.length).toBe(new Set(keys).size);
  });

  it('speak the pseudo language with the keys of English', async () => {
    const pseudo = await loadText('qps-ar');
    const english = Object.keys(await loadMessages('en'));
    expect(english.every((key) => pseudo.has(key))).toBe(true);
    expect(pseudo.direction).toBe('rtl');
  });
});

describe('the glossary', () => {
  it('explains at least a hundred and fifty terms, each by a name and a line', async () => {
    const glossary = await catalogue('en', 'glossary');
    const terms = Object.keys(glossary).filter((key) => key.endsWith('.term'));
    expect(terms.length).toBeGreaterThanOrEqual(150);
    expect(Object.keys(glossary)).toHaveLength(terms.length * 2);
    for (const key of terms) expect(glossary).toHaveProperty([key.replace(/term$/, 'line')]);
  });

  it.each(WRITTEN_LANGUAGES)('keeps every line to about two lines of a card, in %s', async (language) => {
    for (const [key, line] of Object.entries(await catalogue(language, 'glossary'))) {
      expect(line.length, `${key} has ${String(line.length)} characters`).toBeLessThanOrEqual(
        key.endsWith('line') ? 190 : 40,
      );
      if (key.endsWith('line')) expect(line, key).toMatch(/[.…!?)]$/);
    }
  });
});
