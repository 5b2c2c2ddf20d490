/*
 * Numbers, lists, times and order, as readers of each language expect them.
 */
import { describe, expect, it } from 'vitest';
import { languageFromTags } from '../../../src/interface/text/index.ts';
import { intlFormatters } from '../../../src/interface/text/intl-formatters.ts';
import { formatText, textIn } from '../../../src/interface/text/format-text.ts';
import { valuesFromName } from '../../../src/interface/text/values-from-name.ts';

const english = intlFormatters('en');
const french = intlFormatters('fr');

describe('numbers', () => {
  it('have the separators of their language and a true minus sign', () => {
    expect(english.number(12_500)).toBe('12,500');
    expect(french.number(12_500)).toBe('12\u202f500');
    expect(english.number(-6)).toBe('\u22126');
    expect(english.number(6, 'signed')).toBe('+6');
    expect(english.number(0, 'signed')).toBe('0');
    expect(english.number(0.45, 'percent')).toBe('45%');
    expect(french.number(0.45, 'percent')).toMatch(/^45[\u00a0\u202f]%$/);
  });
});

describe('lists', () => {
  it('join as people speak', () => {
    expect(english.list(['water', 'power', 'health'])).toBe('water, power and health');
    expect(french.list(['eau', 'énergie'], 'or')).toBe('eau ou énergie');
    expect(english.list([])).toBe('');
  });
});

describe('durations', () => {
  it.each([
    [247, '4:07'],
    [59.2, '1:00'],
    [0, '0:00'],
    [-3, '0:00'],
    [3661, '1:01:01'],
  ])('of %s seconds read %s', (seconds, words) => {
    expect(english.duration(seconds)).toBe(words);
  });
});

describe('order', () => {
  it('puts accented letters and numbers where readers look for them', () => {
    const names = ['zone 10', 'Étoile', 'zone 9', 'Echo'];
    expect([...names].sort(french.compare)).toEqual(['Echo', 'Étoile', 'zone 9', 'zone 10']);
  });
});

describe('the language spoken to somebody', () => {
  it.each([
    [['fr-CA', 'en'], 'fr'],
    [['es', 'pt-BR', 'fr'], 'fr'],
    [['es'], 'en'],
    [[], 'en'],
  ])('who prefers %j is %s', (tags, language) => {
    expect(languageFromTags(tags)).toBe(language);
  });
});

describe('sentences for the command line', () => {
  it('are there at once, in every language', () => {
    expect(formatText('en', 'parts.tokens-left', { left: 3, total: 20 })).toBe('3 of 20 tokens left');
    expect(formatText('fr', 'parts.tokens-left', { left: 1, total: 20 })).toBe('1 jeton restant sur 20');
    expect(textIn('qps-ar').t('parts.close')).toBe('[Çļöšé]');
  });
});

describe('names in sentences', () => {
  it('come in the four forms that languages need', () => {
    const forms = {
      name: 'Costa Serena',
      the: 'la Costa Serena',
      of: 'de la Costa Serena',
      to: 'à la Costa Serena',
    };
    expect(valuesFromName('actor', forms)).toEqual({
      actor: 'Costa Serena',
      actor_the: 'la Costa Serena',
      actor_of: 'de la Costa Serena',
      actor_to: 'à la Costa Serena',
    });
  });
});
