/*
 * What the feed says: every event that any seat can see has its sentence in every language, from the seat's own side.
 */
import { describe, expect, it } from 'vitest';
import { playOut } from '../../../../../src/analysis/index.ts';
import { feedFromEntries, publicScenario, seatView } from '../../../../../src/game/views/index.ts';
import type { FeedLine } from '../../../../../src/game/views/index.ts';
import { EVENT_TABLE, indexOf } from '../../../../../src/game/rules/index.ts';
import { loadText } from '../../../../../src/interface/text/index.ts';
import type { Text } from '../../../../../src/interface/text/index.ts';
import {
  feedSections,
  resolutionOf,
  aftermathOf,
} from '../../../../../src/interface/ui/screens/play/feed/feed-sections.ts';
import { happeningsFrom } from '../../../../../src/interface/ui/screens/play/feed/happenings.ts';
import { movementOf, movementsFrom } from '../../../../../src/interface/ui/screens/play/feed/movements.ts';
import {
  SENTENCES,
  sentenceFromLine,
} from '../../../../../src/interface/ui/screens/play/feed/sentence-from-line.ts';
import type { Reader } from '../../../../../src/interface/ui/screens/play/feed/sentence.ts';
import { scenarioWordsFrom } from '../../../../../src/interface/ui/stores/scenario-words.ts';
import type { ScenarioWords } from '../../../../../src/interface/ui/stores/scenario-words.ts';
import { shippedScenario } from '../../../../../src/scenario/shipped.ts';
import { failOnProblem } from '../../render-with-text.tsx';

const shipped = shippedScenario('dark-isthmus')!;
const scenario = await shipped.load();
const wording = { texts: await shipped.loadTexts.en!(), language: 'en' };
const run = playOut(scenario, { seed: 'feed-1', doctrine: 'coercive', length: 'full' });
const feedOf = (seat: string): readonly FeedLine[] =>
  feedFromEntries(run.entries, { kind: 'seat', seat: seat as never });

function readerOf(seat: string, text: Text, words: ScenarioWords): Reader {
  const { dealings } = seatView(indexOf(scenario), run.position, seat as never);
  const kind = publicScenario(scenario).actors.find((actor) => actor.id === seat)!.kind;
  return { seat, kind, text, words, dealings };
}

describe('sentences of the feed', () => {
  it('exist for every type of event', () => {
    expect(Object.keys(SENTENCES).sort()).toEqual(Object.keys(EVENT_TABLE).sort());
  });

  for (const language of ['en', 'fr', 'qps-ar'] as const) {
    it(`say in ${language} everything that six seats see of a whole exercise, without a gap or a bare id`, async () => {
      const text = await loadText(language, undefined, failOnProblem);
      const words = scenarioWordsFrom(wording, language);
      const types = new Set<string>();
      for (const seat of scenario.seats) {
        const reader = readerOf(seat, text, words);
        for (const line of feedOf(seat)) {
          types.add(line.type);
          const sentence = sentenceFromLine(line, reader);
          expect(sentence, line.type).toBeDefined();
          expect(sentence).not.toMatch(/undefined|\[object|⟦|[a-z]+-[a-z]+-[a-z]+:/);
        }
      }
      expect(types.size).toBeGreaterThan(25);
    });

    it(`never break in ${language} on a line that lacks its fields`, async () => {
      const text = await loadText(language, undefined, failOnProblem);
      const reader = readerOf('costa-serena', text, scenarioWordsFrom(wording, language));
      for (const type of Object.keys(SENTENCES) as FeedLine['type'][]) {
        const line: FeedLine = { number: 1, turn: 1, type, fields: {} };
        expect(() => sentenceFromLine(line, reader)).not.toThrow();
      }
    });
  }

  it('speak to the reader as “you” and of others by name', async () => {
    const text = await loadText('en');
    const words = scenarioWordsFrom(wording, 'en');
    const line: FeedLine = {
      number: 1,
      turn: 2,
      type: 'request-made',
      fields: { id: 'x', kind: 'cessation', by: 'costa-serena', of: 'isthmus-organization' },
    };
    expect(sentenceFromLine(line, readerOf('costa-serena', text, words))).toBe(
      'You ask the Organization to bring it to a stop.',
    );
    expect(sentenceFromLine(line, readerOf('isthmus-organization', text, words))).toBe(
      'Costa Serena asks you to bring it to a stop.',
    );
  });
});

describe('the parts of a feed', () => {
  const feed = feedOf('costa-serena');

  it('follow the phases of the exercise, and no line is lost', () => {
    const sections = feedSections(feed);
    expect(sections.flatMap((section) => section.lines)).toEqual(feed);
    expect(sections.filter((section) => section.turn === 1).map((section) => section.phase)).toEqual([
      'briefing',
      'consultation',
      'decision',
      'resolution',
      'report',
    ]);
  });

  it('keep the thirty days after apart from the last turn', () => {
    const last = feedSections(feed).at(-1)!.turn;
    const turn = resolutionOf(feed, last);
    const after = aftermathOf(feed, last);
    expect(turn.some((line) => line.type === 'turn-closed')).toBe(false);
    expect(after.some((line) => line.type === 'act-resolved' || line.type === 'ending-reached')).toBe(false);
    expect(Math.max(...turn.map((line) => line.number))).toBeLessThan(
      Math.min(...after.map((line) => line.number), 1e9),
    );
  });
});

describe('what moved', () => {
  const moved = (type: FeedLine['type'], fields: FeedLine['fields']): FeedLine => ({
    number: 1,
    turn: 1,
    type,
    fields,
  });

  it('is added up thing by thing, and what came back to where it was is left out', () => {
    const lines = [
      moved('meter-changed', { meter: 'escalation', by: 4 }),
      moved('strain-changed', { by: 6 }),
      moved('meter-changed', { meter: 'escalation', by: -1 }),
      moved('asset-changed', { asset: 'national-grid', by: -9 }),
      moved('capital-changed', { by: 2 }),
      moved('capital-changed', { by: -2 }),
    ];
    const movements = movementsFrom(lines);
    expect(movements.map(({ kind, by }) => `${kind} ${String(by)}`)).toEqual([
      'meter 3',
      'asset -9',
      'strain 6',
    ]);
    expect(movementOf(movements, 'meter', ['escalation'])).toBe(3);
    expect(movementOf(movements, 'capital')).toBe(0);
  });

  it('does not appear among what happened; shields of one act are one sentence', async () => {
    const text = await loadText('en');
    const reader = readerOf('costa-serena', text, scenarioWordsFrom(wording, 'en'));
    const lines = [
      moved('meter-changed', { meter: 'escalation', by: 4 }),
      moved('asset-shielded', { asset: 'national-grid', percent: 40, until: 3 }),
      moved('asset-shielded', { asset: 'water-works', percent: 40, until: 3 }),
      moved('asset-shielded', { asset: 'water-works', percent: 25, until: 3 }),
    ];
    expect(happeningsFrom(lines, reader).map((one) => one.sentence)).toEqual([
      'Better protected to turn 3, waves lose 40% of their force there: National grid and Water works.',
      'Better protected to turn 3, waves lose 25% of their force there: Water works.',
    ]);
  });
});
