/*
 * The formatter: what it says, and what it does when it cannot say it.
 */
import { describe, expect, it } from 'vitest';
import { messageFormatter } from '../../../src/interface/text/index.ts';
import type { Language, TextProblem } from '../../../src/interface/text/index.ts';

const MESSAGES = {
  greeting: 'The Ministry greets {name}.',
  acts: '{count, plural, =0 {No act} one {# act} other {# acts}} of [[sealed-order|the order]]',
  answer:
    '{answer, select, granted {granted} declined-with-reasons {{count, plural, one {declined, well-argued} other {declined}}} other {{answer} - as is}}',
  quoted: "It''s '{a-b, select, c-d {e-f}}' - {name}",
  share: 'A < B & <b>C</b>',
};

function speaking(language: Language) {
  const problems: TextProblem[] = [];
  return { problems, text: messageFormatter(language, MESSAGES, (problem) => problems.push(problem)) };
}

describe('a message', () => {
  it('is filled with its values', () => {
    expect(speaking('en').text.t('greeting', { name: 'the Embassy' })).toBe(
      'The Ministry greets the Embassy.',
    );
  });

  it('counts as its language does', () => {
    const english = speaking('en').text;
    expect(english.t('acts', { count: 0 })).toBe('No act of [[sealed-order|the order]]');
    expect(english.t('acts', { count: 1 })).toContain('1 act of');
    expect(english.t('acts', { count: 1200 })).toContain('1,200 acts of');
    expect(speaking('fr').text.t('acts', { count: 1200 })).toMatch(/^1\u202f200 acts/);
  });

  it('takes angle brackets as they are: there is no markup but its own', () => {
    expect(speaking('en').text.t('share')).toBe('A < B & <b>C</b>');
  });

  it('tells cases by the words of the domain, hyphens and all', () => {
    const { text } = speaking('en');
    expect(text.t('answer', { answer: 'declined-with-reasons', count: 1 })).toBe('declined, well-argued');
    expect(text.t('answer', { answer: 'granted', count: 1 })).toBe('granted');
    expect(text.t('answer', { answer: 'no-such-case', count: 1 })).toBe('no-such-case - as is');
    expect(text.t('quoted', { name: 'x-y' })).toBe("It's {a-b, select, c-d {e-f}} - x-y");
    const pseudo = speaking('qps-ar').text;
    expect(pseudo.t('answer', { answer: 'declined-with-reasons', count: 2 })).toBe('[ðéçļîñéð]');
  });

  it('shows its id between double brackets and is reported when it does not exist', () => {
    const { text, problems } = speaking('en');
    // An id put together while running can be wrong in spite of the types.
    const id = 'greetings' as 'greeting';
    expect(text.t(id)).toBe('⟦greetings⟧');
    expect(problems).toEqual([{ kind: 'missing', language: 'en', id: 'greetings', reason: '' }]);
    expect(text.has('greetings')).toBe(false);
    expect(text.has('greeting')).toBe(true);
    expect(text.has('toString')).toBe(false);
  });

  it('shows its id and is reported when a value is lacking', () => {
    const { text, problems } = speaking('fr');
    expect(text.t('greeting')).toBe('⟦greeting⟧');
    expect(problems).toMatchObject([{ kind: 'malformed', language: 'fr', id: 'greeting' }]);
  });
});

describe('the pseudo language', () => {
  const { text } = speaking('qps-ar');

  it('disguises words and leaves values, numbers and ids of terms alone', () => {
    expect(text.t('greeting', { name: 'Ana' })).toBe('[Ţĥé Ṁîñîšţŕý ĝŕééţš Ana.]');
    expect(text.t('acts', { count: 2 })).toBe('[2 áçţš öƒ [[sealed-order|ţĥé öŕðéŕ]]]');
  });

  it('is laid out from right to left', () => {
    expect(text.direction).toBe('rtl');
  });
});
