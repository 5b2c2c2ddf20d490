/*
 * The scores as they are shown: contributions that lead to their event, what was to be had, what was lost, and words for all.
 */
import { describe, expect, it } from 'vitest';
import { effectiveEntries } from '../../../../../src/game/log/index.ts';
import { loadText } from '../../../../../src/interface/text/index.ts';
import { contributionWords } from '../../../../../src/interface/ui/screens/debrief/scores/contribution-words.ts';
import {
  lostTenths,
  possibleTenths,
} from '../../../../../src/interface/ui/screens/debrief/scores/scale-shares.ts';
import { lessonOf, untriedFor } from '../../../../../src/interface/ui/screens/debrief/takeaway/lesson.ts';
import { linesOfEvents } from '../../../../../src/interface/ui/screens/debrief/timeline/line-of-event.ts';
import { scenarioWordsFrom } from '../../../../../src/interface/ui/stores/scenario-words.ts';
import { playedDebrief } from '../../../../support/played-debrief.ts';
import { failOnProblem } from '../../render-with-text.tsx';

const SEEDS = ['alpha', 'bravo', 'charlie'];

describe.each(SEEDS)('contributions of seed %s', (seed) => {
  const { view, run } = playedDebrief(seed);

  it('lead to the very event in the log that they name', () => {
    const places = new Map<string, number>();
    let number = 0;
    for (const { sequence, events } of effectiveEntries(run.entries, run.entries.length)) {
      for (const place of events.keys()) places.set(`${String(sequence)} ${String(place)}`, (number += 1));
    }
    const lineOf = linesOfEvents(view);
    let followed = 0;
    for (const { scales } of view.scores) {
      for (const { event } of scales.flatMap(({ contributions }) => contributions)) {
        if (event === undefined) continue;
        expect(lineOf(event)).toBe(places.get(`${String(event.sequence)} ${String(event.place)}`));
        followed += 1;
      }
    }
    expect(followed).toBeGreaterThan(100);
  });

  it('could have earned a hundred points together, and none earned more than it could', () => {
    for (const { scales } of view.scores) {
      for (const scale of scales) {
        const possible = scale.contributions.map((one) => possibleTenths(scale, one));
        if (scale.scale === 'peace' || scale.contributions.length === 0) continue;
        const sum = possible.reduce<number>((total, one) => total + (one ?? 0), 0);
        expect(Math.abs(sum - 1000)).toBeLessThanOrEqual(scale.contributions.length);
        // Points are rounded to whole ones before they are shared out, so that a share may differ by a little.
        for (const [place, one] of scale.contributions.entries()) {
          expect(one.tenths, `${scale.scale} ${one.id}`).toBeLessThanOrEqual(
            (possible[place] ?? 0) * 1.05 + 6,
          );
        }
      }
    }
  });

  it.each(['en', 'fr'] as const)('have words in %s', async (language) => {
    const text = await loadText(language, ['words', 'debrief', 'score'], failOnProblem);
    const words = scenarioWordsFrom({ texts: playedDebrief(seed).texts, language: 'en' }, language);
    for (const { scales } of view.scores) {
      for (const { contributions } of scales) {
        for (const contribution of contributions) {
          expect(contributionWords(contribution, { text, words, library: undefined })).not.toMatch(
            /⟦|score\./,
          );
        }
      }
    }
  });
});

describe('the lesson', () => {
  it.each(SEEDS)('is the largest loss of the seat (%s)', (seed) => {
    const { view, scenario } = playedDebrief(seed);
    for (const seat of scenario.seats) {
      const lesson = lessonOf(view, seat);
      const scales = view.scores.find((card) => card.seat === seat)?.scales ?? [];
      const losses = scales
        .filter(({ scale }) => scale !== 'protection')
        .flatMap((scale) => scale.contributions.map((one) => lostTenths(scale, one)));
      expect(lesson?.lost).toBe(Math.max(...losses));
    }
  });

  it('suggests only what the seat never tried, and no pressure', () => {
    const { view, scenario } = playedDebrief('alpha');
    const untried = untriedFor(view, scenario, 'costa-serena', 'law');
    const never = view.untried.find(({ seat }) => seat === 'costa-serena')?.responses ?? [];
    const gentle = new Set(['protective', 'cooperative', 'diplomatic']);
    expect(untried.length).toBeGreaterThan(0);
    for (const id of untried) {
      expect(never).toContain(id);
      expect(gentle).toContain(scenario.responses.find((one) => one.id === id)?.class);
    }
  });

  it('is absent where nothing was lost', () => {
    const { view } = playedDebrief('alpha');
    expect(lessonOf({ ...view, scores: [] }, 'costa-serena')).toBeUndefined();
  });
});
