/*
 * Reading a debrief under a lens: under the lens it was played under nothing changes, to the byte; under any other, findings are
 * what they would be if the whole case were judged anew under that lens, and nothing but findings and what rests on them moves.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { playOut } from '../../src/analysis/index.ts';
import type { ExerciseRun } from '../../src/game/log/index.ts';
import { scoreCards } from '../../src/game/score/index.ts';
import { debriefView, lensReading } from '../../src/game/views/index.ts';
import { findingUnderLens } from '../../src/game/judgement/index.ts';
import { blankSheet, settleAt } from '../../src/game/judgement/fact-sheet.ts';
import { verdictFromFacts } from '../../src/game/judgement/verdict-from-facts.ts';
import type { FindingRecord } from '../../src/game/rules/index.ts';
import { FACT_NAMES, LENS_IDS, evaluate, factDefault } from '../../src/law/index.ts';
import { DOCTRINES } from '../../src/vocabulary/index.ts';
import { anyCase } from '../law/any-case.ts';
import { shippedScenario } from '../support/shipped.ts';

const scenario = shippedScenario('dark-isthmus');
const SEEDS = ['lens-1', 'lens-2', 'lens-3', 'lens-4', 'lens-5', 'lens-6', 'lens-7', 'lens-8'];

const played = (seed: string): ExerciseRun =>
  playOut(scenario, {
    seed,
    doctrine: (seat) =>
      DOCTRINES[(scenario.seats.indexOf(seat) + SEEDS.indexOf(seed)) % DOCTRINES.length] ?? 'coercive',
  });

const findingsIn = (run: ExerciseRun): readonly FindingRecord[] =>
  run.entries.flatMap(({ events }) =>
    events.flatMap((event) => (event.type === 'finding-made' ? [event.finding] : [])),
  );

describe.each(SEEDS)('an exercise that was played (%s)', (seed) => {
  const run = played(seed);
  const view = debriefView(run);

  it('reads the same under its own lens: every finding and every score', () => {
    const findings = findingsIn(run);
    expect(findings.length).toBeGreaterThan(20);
    for (const finding of findings) {
      expect(JSON.stringify(findingUnderLens(finding, 'general'))).toBe(JSON.stringify(finding));
    }
    const reading = lensReading(run, view, 'general');
    expect(reading.turned).toEqual([]);
    expect(reading.moved).toEqual([]);
    expect(JSON.stringify(reading.scores)).toBe(JSON.stringify(scoreCards(run)));
    expect(JSON.stringify(reading.duties)).toBe(JSON.stringify(view.duties));
  });

  it('moves only what rests on findings, says which verdicts turned, and leaves the exercise alone', () => {
    const before = JSON.stringify(view);
    for (const lens of LENS_IDS) {
      const reading = lensReading(run, view, lens);
      for (const { scale } of reading.moved) expect(['law', 'norms', 'judgement']).toContain(scale);
      const turned = new Set(reading.turned.map(({ act, duty }) => act ?? duty));
      for (const { act, finding } of view.acts) {
        if (finding === undefined) continue;
        const read = reading.acts[act.id]!;
        const parted = (['known', 'true'] as const).some(
          (basis) =>
            read[basis].verdict !== finding[basis].verdict ||
            read[basis].lean !== finding[basis].lean ||
            read[basis].confidence !== finding[basis].confidence,
        );
        expect(turned.has(act.id), `${lens} ${act.id}`).toBe(parted);
      }
      for (const { seat, scales } of reading.scores) {
        for (const { scale, points, contributions } of scales) {
          if (points === undefined) continue;
          const sum = contributions.reduce((total, one) => total + one.tenths, 0);
          expect(sum, `${lens} ${seat} ${scale}`).toBe(points * 10);
        }
      }
    }
    expect(JSON.stringify(debriefView(run))).toBe(before);
  });
});

describe('what a log keeps of a case', () => {
  it('is enough to judge it anew under any lens, with the cause of every fact that was not at its default', () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom(...LENS_IDS), ({ act, facts }, lens) => {
        // Every fact was settled by something, those at their default too.
        const sheet = blankSheet();
        FACT_NAMES.forEach((name, place) => {
          const cause = { kind: 'state', of: `test:${name}` } as const;
          settleAt(sheet, place, { value: facts[name] ?? sheet.values[place]!, cause });
        });
        const kept = verdictFromFacts(act, sheet);
        const finding: FindingRecord = {
          ...{ subject: { kind: 'incident', turn: 1 }, test: act, turn: 1, known: kept, true: kept },
        };
        const read = findingUnderLens(finding, lens).known;
        expect({ ...read, facts: [] }).toEqual({ ...verdictFromFacts(act, sheet, lens), facts: [] });
        for (const { fact, value } of evaluate(act, facts, lens).read) {
          const one = read.facts.find((each) => each.fact === fact);
          const held = kept.facts.find((each) => each.fact === fact);
          // Of what stood at its default and was never asked for nothing was kept, and nothing is needed but that.
          expect(one, fact).toEqual(held ?? { fact, value: factDefault(fact), cause: { kind: 'default' } });
          expect(one?.value, fact).toBe(value);
        }
      }),
      { numRuns: 4000 },
    );
  });
});
