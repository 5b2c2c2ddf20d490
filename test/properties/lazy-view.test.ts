// The view that bots look at part by part, held to the whole view: as JSON, and card by card as bots read them.
import { describe, expect, it } from 'vitest';
import { playOut } from '../../src/analysis/index.ts';
import { advanceRun, openRun } from '../../src/game/log/index.ts';
import { indexOf } from '../../src/game/rules/index.ts';
import { lazySeatView, seatView } from '../../src/game/views/index.ts';
import { shippedScenario } from '../support/shipped.ts';

const scenario = shippedScenario('dark-isthmus');
const index = indexOf(scenario);

describe('the view that bots look at', () => {
  for (const seed of ['1', '2']) {
    it(`reads like the whole view after every tenth input (seed ${seed})`, () => {
      const played = playOut(scenario, { seed, doctrine: 'evidential' });
      let run = openRun(played.header);
      played.entries.forEach(({ input }, place) => {
        const next = advanceRun(run, input);
        if (!next.ok) throw new Error(next.error.code);
        run = next.value;
        if (place % 10 !== 0) return;
        for (const seat of scenario.seats) {
          const whole = seatView(index, run.position, seat);
          const lazy = lazySeatView(index, run.position, seat);
          expect(JSON.parse(JSON.stringify(lazy))).toEqual(JSON.parse(JSON.stringify(whole)));
          // Cards by name too: whether they can be played is asked in another way than why not.
          const read = lazy.hand.map(({ response, available, reasons, cost, actors, assets, publicity }) => ({
            ...{ response, available, reasons, cost, actors, assets, publicity },
          }));
          const cards = whole.hand.map(({ evidence: _evidence, ...card }) => card);
          expect(read).toEqual(cards);
        }
      });
    });
  }
});
