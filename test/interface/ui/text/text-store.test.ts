/*
 * The store of sentences: areas arrive when asked for, and a language takes effect as a whole or not at all.
 */
import { describe, expect, it, vi } from 'vitest';
import { AREA_LOADERS } from '../../../../src/interface/text/areas.ts';
import { loadTextStore } from '../../../../src/interface/ui/text/text-store.ts';
import { failOnProblem } from '../render-with-text.tsx';

describe('the text store', () => {
  it('starts with the common areas and adds what a screen needs', async () => {
    const store = await loadTextStore('en', failOnProblem);
    expect(store.getState().text.has('about.heading')).toBe(false);
    await store.ensure(['about', 'glossary']);
    expect(store.getState().text.t('about.heading')).toBe('A crisis one can afford');
    expect(store.getState().areas).toEqual(['shell', 'parts', 'words', 'about', 'glossary']);
  });

  it('switches all areas in use to the new language at once', async () => {
    const store = await loadTextStore('en', failOnProblem);
    await store.ensure(['about']);
    const before = store.getState().text;
    await store.speak('fr');
    expect(store.getState().text.t('about.heading')).toBe('Une crise que l’on peut se permettre');
    expect(before.t('about.heading')).toBe('A crisis one can afford');
  });

  it('lets the last wish win, whatever arrives first', async () => {
    const store = await loadTextStore('en', failOnProblem);
    await Promise.all([store.speak('fr'), store.speak('qps-ar')]);
    expect(store.getState().text.language).toBe('qps-ar');
  });

  it('gathers what two screens ask for at the same time', async () => {
    const store = await loadTextStore('en', failOnProblem);
    await Promise.all([store.ensure(['about']), store.ensure(['glossary'])]);
    const { text } = store.getState();
    expect([text.has('about.heading'), text.has('glossary.tlp.term')]).toEqual([true, true]);
  });

  it('keeps its language when the new one cannot be fetched, and says so', async () => {
    const store = await loadTextStore('en', failOnProblem);
    vi.spyOn(AREA_LOADERS.parts, 'fr').mockRejectedValue(new Error('no network'));
    await expect(store.speak('fr')).rejects.toThrow('no network');
    expect(store.getState().text.language).toBe('en');
    await store.ensure(['about']);
    expect(store.getState().text.t('about.heading')).toBe('A crisis one can afford');
  });
});
