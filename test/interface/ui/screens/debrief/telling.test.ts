/*
 * The timeline in words: every event of real exercises has a sentence in every language, and so has every cause of a fact.
 */
import { describe, expect, it } from 'vitest';
import { loadText } from '../../../../../src/interface/text/index.ts';
import { casesOf } from '../../../../../src/interface/ui/screens/debrief/acts/chosen-cases.ts';
import { causeWords, subjectName } from '../../../../../src/interface/ui/screens/debrief/acts/case-words.ts';
import {
  ENTRY_KINDS,
  toldEntries,
} from '../../../../../src/interface/ui/screens/debrief/timeline/told-entries.ts';
import { tellerOf } from '../../../../../src/interface/ui/screens/debrief/timeline/told-line.ts';
import { scenarioWordsFrom } from '../../../../../src/interface/ui/stores/scenario-words.ts';
import { playedDebrief } from '../../../../support/played-debrief.ts';
import { failOnProblem } from '../../render-with-text.tsx';

const SEEDS = ['alpha', 'bravo', 'charlie'];

async function reader(seed: string, language: 'en' | 'fr') {
  const { view, scenario, texts } = playedDebrief(seed);
  const text = await loadText(language, ['words', 'debrief', 'causes'], failOnProblem);
  const words = scenarioWordsFrom({ texts, language: 'en' }, language);
  return { view, scenario, text, words };
}

describe.each(SEEDS)('the timeline of seed %s', (seed) => {
  it.each(['en', 'fr'] as const)('is told in full in %s', async (language) => {
    const { view, scenario, text, words } = await reader(seed, language);
    const entries = toldEntries(
      view,
      tellerOf(view, text, words),
      scenario.actors.map(({ id }) => id),
    );
    expect(entries.length).toBeGreaterThan(300);
    for (const { sentence, kind } of entries) {
      expect(sentence).not.toMatch(/⟦|undefined|\{|\}/);
      expect(sentence).toMatch(/^\P{Ll}/u);
      expect(ENTRY_KINDS).toContain(kind);
    }
  });

  it('tells every act once, with its verdict, and marks what was secret', async () => {
    const { view, scenario, text, words } = await reader(seed, 'en');
    const entries = toldEntries(
      view,
      tellerOf(view, text, words),
      scenario.actors.map(({ id }) => id),
    );
    const acts = entries.flatMap(({ act, secret }) => (act === undefined ? [] : [{ act, secret }]));
    expect(acts.map(({ act }) => act.act.id)).toEqual(view.acts.map(({ act }) => act.id));
    for (const { act, secret } of acts) expect(secret).toBe(act.act.publicity !== 'public');
    for (const entry of entries) if (entry.kind === 'harm') expect(entry.secret).toBe(false);
  });

  it.each(['en', 'fr'] as const)('names every case and every cause of its facts in %s', async (language) => {
    const { view, text, words } = await reader(seed, language);
    const unnamed = ['state', 'rubric'].map((group) => text.t(`cause.${group as 'state'}.other`));
    const cases = casesOf(view);
    expect(cases.length).toBeGreaterThan(50);
    for (const judged of cases) {
      expect(subjectName(judged, { text, words, view })).not.toMatch(/⟦|_/);
      for (const { fact, cause } of [...judged.finding.known.facts, ...judged.finding.true.facts]) {
        const told = causeWords(cause, { text, words, view });
        expect(told, `${fact} ${JSON.stringify(cause)}`).not.toMatch(/⟦/);
        expect(unnamed, `${fact} ${JSON.stringify(cause)}`).not.toContain(told);
      }
    }
  });
});

describe('words that somebody wrote', () => {
  it('are found by their reference, in messages and in the reasons of acts', async () => {
    const { view, scenario, text, words } = await reader('alpha', 'en');
    const reference = (id: string) => ({ id, hash: '' });
    const [first] = view.timeline.filter(({ type }) => type === 'act-resolved');
    const timeline = [
      {
        number: 1,
        turn: 1,
        type: 'message-sent',
        fields: { from: 'interlink', to: ['cert-cs'], text: reference('a') },
      },
      { ...first!, number: 2, fields: { act: { ...view.acts[0]!.act, reason: reference('b') } } },
    ] as typeof view.timeline;
    const told = toldEntries(
      { ...view, timeline },
      tellerOf(view, text, words),
      scenario.actors.map(({ id }) => id),
    );
    expect(told.map(({ wrote }) => wrote)).toEqual(['a', 'b']);
    expect(told[0]?.sentence).toBe('Interlink writes to CERT-CS.');
    expect(told[0]?.concerns).toEqual(['interlink', 'cert-cs']);
  });
});
