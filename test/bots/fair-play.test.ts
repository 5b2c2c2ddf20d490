/*
 * Bots are fair players: they play by the rules, come to an end, and know nothing but what their seat is shown.
 */
import { describe, expect, expectTypeOf, it } from 'vitest';
import { ACTIVE_DOCTRINES, playOut, playOutToCount } from '../../src/analysis/index.ts';
import { plainCopy } from '../../src/base/index.ts';
import { BASES, PRIVATE_BASES } from '../../src/bots/bases.ts';
import { BOTS, type Bot, type Bots, type BotSituation } from '../../src/bots/index.ts';
import { ESTIMATE_TOKENS, type SeatCommand } from '../../src/game/rules/index.ts';
import type { PublicScenario, SeatView } from '../../src/game/views/index.ts';
import { INSTRUMENTS, POSITIONS } from '../../src/law/library.ts';
import { ACT_KINDS } from '../../src/law/index.ts';
import type { Doctrine } from '../../src/vocabulary/index.ts';
import { shippedScenario } from '../support/shipped.ts';

const scenario = shippedScenario('dark-isthmus');
const SEEDS = 200;

/** Bots that tell of every command they give. */
function overheard(tell: (command: SeatCommand, situation: BotSituation) => void): Bots {
  const listening =
    (bot: Bot): Bot =>
    (situation) => {
      const commands = bot(situation);
      for (const command of commands) tell(command, situation);
      return commands;
    };
  return Object.fromEntries(
    Object.entries(BOTS).map(([doctrine, bot]) => [doctrine, listening(bot)]),
  ) as unknown as Bots;
}

describe.each(ACTIVE_DOCTRINES)('%s bots', (doctrine: Doctrine) => {
  it(`are never refused, end every exercise and lay all tokens, over seeds 1 to ${String(SEEDS)}`, () => {
    const problems: string[] = [];
    for (let seed = 1; seed <= SEEDS; seed += 1) {
      const bots = overheard((command) => {
        if (command.type !== 'estimate') return;
        const laid = Object.values(command.tokens).reduce((sum, tokens) => sum + tokens, 0);
        if (laid !== ESTIMATE_TOKENS) problems.push(`seed ${String(seed)}: laid ${String(laid)} tokens`);
      });
      const refused = (seat: string, command: SeatCommand, code: string): void => {
        problems.push(`seed ${String(seed)}: ${seat} was refused ${command.type} (${code})`);
      };
      const { position } = playOutToCount(scenario, { seed: String(seed), doctrine, bots, refused });
      if (position.phase !== 'debrief' || position.ending === undefined) {
        problems.push(`seed ${String(seed)}: stopped in turn ${String(position.turn)}, ${position.phase}`);
      }
    }
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
    const bots = overheard((command) => {
      given.add(command.type);
      if (command.type === 'seal' && command.order.acts.some((act) => act.basis.length > 0))
        given.add('cites');
    });
    for (const seed of ['1', '2', '3']) playOut(scenario, { seed, doctrine, bots });
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
    const judged = new Set(scenario.responses.map((response) => response.law.test));
    expect([...judged].filter((test) => !(test in BASES))).toEqual([]);
  });
});
