/*
 * Bots are fair players: they play by the rules, come to an end, and know nothing but what their seat is shown.
 */
import { describe, expect, expectTypeOf, it } from 'vitest';
import { ACTIVE_DOCTRINES, playOut } from '../../src/analysis/index.ts';
import { plainCopy } from '../../src/base/index.ts';
import { BASES, PRIVATE_BASES, RESPONSE_BASES } from '../../src/bots/bases.ts';
import { BOTS, type Bot, type BotSituation } from '../../src/bots/index.ts';
import type { PublicScenario, SeatView } from '../../src/game/views/index.ts';
import { INSTRUMENTS, POSITIONS } from '../../src/law/library.ts';
import { ACT_KINDS } from '../../src/law/index.ts';
import type { Doctrine } from '../../src/vocabulary/index.ts';
import { unfairIn } from '../support/fair-table.ts';
import { shippedScenario } from '../support/shipped.ts';

const scenario = shippedScenario('dark-isthmus');
/** Exercises of each temper; test/bots/held-answerable and answers ask the same of theirs, under every truth and at mixed tables. */
const SEEDS = 150;

describe.each(ACTIVE_DOCTRINES)('%s bots', (doctrine: Doctrine) => {
  it(`are never refused, end every exercise and lay all tokens, over seeds 1 to ${String(SEEDS)}`, () => {
    const problems = Array.from({ length: SEEDS }, (_, place) =>
      unfairIn(scenario, { seed: String(place + 1), doctrine }),
    ).flat();
    expect(problems).toEqual([]);
  }, 600_000);

  it('see nothing but their view: from a copy of it in plain JSON they play the same', () => {
    const blindfolded =
      (bot: Bot): Bot =>
      ({ table, view, luck }) =>
        bot({ table: plainCopy(table), view: JSON.parse(JSON.stringify(view)) as SeatView, luck });
    const bots = { ...BOTS, [doctrine]: blindfolded(BOTS[doctrine]) };
    for (const seed of ['2', '9']) {
      const copied = playOut(scenario, { seed, doctrine, bots });
      expect(copied.digest, `seed ${seed}`).toBe(playOut(scenario, { seed, doctrine }).digest);
    }
  });

  it('cite norms, ask, and answer', () => {
    const given = new Set<string>();
    for (const seed of ['1', '2', '3']) {
      unfairIn(scenario, { seed, doctrine }, (commands) => {
        for (const command of commands) {
          given.add(command.type);
          if (command.type === 'seal' && command.order.acts.some((act) => act.basis.length > 0))
            given.add('cites');
        }
      });
    }
    expect([...given]).toEqual(expect.arrayContaining(['cites', 'ask', 'answer', 'estimate', 'seal']));
  });
});

describe('what a bot gets', () => {
  it('is the public scenario, its own view and luck of its own, by type', () => {
    expectTypeOf<keyof BotSituation>().toEqualTypeOf<'table' | 'view' | 'luck'>();
    expectTypeOf<BotSituation['table']>().toEqualTypeOf<PublicScenario>();
    expectTypeOf<BotSituation['view']>().toEqualTypeOf<SeatView>();
    expectTypeOf<SeatView>().not.toHaveProperty('truth');
    expectTypeOf<SeatView>().not.toHaveProperty('seed');
    expectTypeOf<SeatView>().not.toHaveProperty('lastTurn');
    expectTypeOf<PublicScenario['hypotheses'][number]>().not.toHaveProperty('waves');
    expectTypeOf<SeatView['dossier']['evidence'][number]>().not.toHaveProperty('nature');
  });
});

describe('the norms that bots cite', () => {
  it('are two for every table that can judge a response, and all stand in the corpus', () => {
    const corpus = [...Object.keys(INSTRUMENTS), ...Object.keys(POSITIONS)];
    for (const [test, cited] of [...Object.entries(BASES), ...Object.entries(PRIVATE_BASES)]) {
      expect(ACT_KINDS, test).toContain(test);
      expect(new Set(cited).size, test).toBe(2);
      for (const norm of cited) expect(corpus, `${test}: ${norm}`).toContain(norm);
    }
    for (const [response, cited] of Object.entries(RESPONSE_BASES)) {
      expect(scenario.responses.map(({ id }) => String(id))).toContain(response);
      expect(new Set(cited).size, response).toBe(2);
      for (const norm of cited) expect(corpus, `${response}: ${norm}`).toContain(norm);
    }
    const judged = new Set(scenario.responses.map((response) => response.law.test));
    expect([...judged].filter((test) => !(test in BASES))).toEqual([]);
  });
});
