/*
 * Preferences: kept, read back with care, shown on the document.
 */
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  DEFAULT_PREFERENCES,
  choose,
  languageToSpeak,
  preferencesFromStored,
  showPreferences,
  usePreferences,
} from '../../../../src/interface/ui/stores/preferences.ts';

beforeEach(() => {
  localStorage.clear();
  usePreferences.setState(DEFAULT_PREFERENCES);
});

describe('what is stored', () => {
  it('comes back', () => {
    choose({ language: 'fr', theme: 'night' });
    choose({ textSize: 'large' });
    expect(preferencesFromStored(localStorage.getItem('demarche.preferences'))).toEqual({
      language: 'fr',
      theme: 'night',
      textSize: 'large',
      motion: 'auto',
    });
  });

  it.each([null, '', '{', '[]', 'null', '7', '"fr"', '{"theme":7,"language":"tlh","textSize":null}'])(
    'when it is %j counts as not chosen',
    (stored) => {
      expect(preferencesFromStored(stored)).toEqual(DEFAULT_PREFERENCES);
    },
  );

  it('loses only what is damaged', () => {
    expect(preferencesFromStored('{"theme":"night","motion":"wild"}')).toEqual({
      ...DEFAULT_PREFERENCES,
      theme: 'night',
    });
  });

  it('never throws, whatever stands there', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (stored) => {
        expect(Object.keys(preferencesFromStored(stored))).toEqual(Object.keys(DEFAULT_PREFERENCES));
      }),
      { numRuns: 500, seed: 1207 },
    );
  });

  it('may be impossible: the choice then holds for the visit', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('full');
    });
    choose({ theme: 'day' });
    expect(usePreferences.getState().theme).toBe('day');
  });
});

describe('the language to speak', () => {
  it.each([
    ['auto', '', ['fr-FR'], 'fr'],
    ['en', '', ['fr-FR'], 'en'],
    ['en', '?lang=fr', [], 'fr'],
    ['fr', '?lang=qps-ar', [], 'qps-ar'],
    ['fr', '?lang=de', [], 'fr'],
  ] as const)('for the preference %s at %j with a browser of %j is %s', (preferred, search, tags, spoken) => {
    expect(languageToSpeak(preferred, search, tags)).toBe(spoken);
  });
});

describe('the document', () => {
  it('shows theme, size and motion where the style sheets read them', () => {
    const root = document.createElement('html');
    showPreferences({ language: 'en', theme: 'night', textSize: 'largest', motion: 'less' }, root);
    expect(Object.fromEntries(Object.entries(root.dataset))).toEqual({
      theme: 'night',
      textSize: 'largest',
      motion: 'less',
    });
  });
});
