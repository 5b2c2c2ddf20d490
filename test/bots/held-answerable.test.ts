/*
 * Whom bots press and name: nobody against what their own tokens say. Over seeds and tables, not over one story.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { ACTIVE_DOCTRINES, mixedTable } from '../../src/analysis/index.ts';
import type { BotSituation } from '../../src/bots/index.ts';
import type { Act, Order } from '../../src/game/rules/index.ts';
import type { Doctrine } from '../../src/vocabulary/index.ts';
import { unfairIn } from '../support/fair-table.ts';
import { shippedScenario } from '../support/shipped.ts';

const scenario = shippedScenario('dark-isthmus');
const SEEDS = 40;
/** Of 20 tokens, those that must lie on theories for which a state answers before a bot does it harm: a quarter. */
const HARM_FROM = 5;
const HOSTILE = ['retorsion', 'coercive', 'force'];

type Play = Parameters<typeof unfairIn>[1];

interface Sealed {
  readonly doctrine: Doctrine;
  readonly situation: BotSituation;
  readonly order: Order;
  readonly tokens: Readonly<Record<string, number>>;
}

interface Played {
  readonly sealed: readonly Sealed[];
  readonly unfair: readonly string[];
}

/** Plays a whole exercise and gives every order that was sealed, with the estimate that lay beside it. */
function played(play: Play): Played {
  const sealed: Sealed[] = [];
  const unfair = unfairIn(scenario, play, (commands, situation, doctrine) => {
    let tokens: Readonly<Record<string, number>> = situation.view.self.estimate;
    for (const command of commands) {
      if (command.type === 'estimate') tokens = command.tokens;
      if (command.type === 'seal') sealed.push({ doctrine, situation, order: command.order, tokens });
    }
  });
  return { sealed, unfair };
}

/** Tokens on the theories for which this state answers; `undefined`: on those for which no state does. */
const tokensOn = ({ tokens, situation }: Sealed, state: string | undefined): number =>
  situation.table.hypotheses
    .filter((theory) => theory.responsible === state)
    .reduce((sum, theory) => sum + (tokens[theory.id] ?? 0), 0);

const mostOnOthers = (sealed: Sealed, state: string): number =>
  Math.max(
    ...[...new Set(sealed.situation.table.hypotheses.map((theory) => theory.responsible))]
      .filter((one) => one !== state)
      .map((one) => tokensOn(sealed, one)),
  );

const responseOf = ({ situation }: Sealed, act: Act) =>
  situation.table.responses.find((one) => one.id === act.response)!;

/** The state that the act would hit: its target, or the owner of its target. */
const hitBy = ({ situation: { table } }: Sealed, act: Act): string | undefined => {
  const owner = table.assets.find((one) => one.id === act.targetAsset)?.owner;
  const actor = act.targetActor ?? owner;
  return table.actors.find((one) => one.id === actor)?.kind === 'state' ? actor : undefined;
};

const TABLES: readonly (readonly [string, Play])[] = scenario.hypotheses.flatMap(({ id }) =>
  Array.from({ length: SEEDS }, (_, place) => {
    const seed = `tokens ${String(place)}`;
    const doctrine = ACTIVE_DOCTRINES[place % ACTIVE_DOCTRINES.length]!;
    const mixed = place % 2 === 0;
    return [
      `${id}, ${seed}`,
      { seed, truth: id, doctrine: mixed ? mixedTable(scenario, seed) : doctrine },
    ] as const;
  }),
);

describe('an active bot', () => {
  let all: readonly { readonly table: string; readonly sealed: Sealed }[] = [];
  const unfair: string[] = [];
  beforeAll(() => {
    all = TABLES.flatMap(([table, play]) => {
      const { sealed, unfair: found } = played(play);
      unfair.push(...found.map((problem) => `${table}: ${problem}`));
      return sealed.map((one) => ({ table, sealed: one }));
    });
  }, 600_000);
  const told = (table: string, { situation: { view }, doctrine }: Sealed, what: string): string =>
    `${table}, turn ${String(view.turn)}: ${view.seat} (${doctrine}) ${what}`;

  it('is a fair player under every truth and at mixed tables too', () => {
    expect(all.length).toBeGreaterThan(TABLES.length);
    expect(unfair).toEqual([]);
  });

  it('that is not coercive does harm only to a state that its tokens hold answerable', () => {
    const wrong: string[] = [];
    let harmed = 0;
    for (const { table, sealed } of all) {
      if (sealed.doctrine === 'coercive') continue;
      for (const act of sealed.order.acts) {
        const state = hitBy(sealed, act);
        if (state === undefined || !HOSTILE.includes(responseOf(sealed, act).class)) continue;
        harmed += 1;
        const laid = tokensOn(sealed, state);
        if (laid < HARM_FROM || laid < mostOnOthers(sealed, state))
          wrong.push(told(table, sealed, `plays ${act.response} at ${state} on ${String(laid)} tokens`));
      }
    }
    expect(wrong).toEqual([]);
    // It says something only if such orders were really sealed.
    expect(harmed).toBeGreaterThan(20);
  });

  it('of any temper names in public only whom its tokens name, and nobody harms bystanders on a whim', () => {
    const wrong: string[] = [];
    let named = 0;
    for (const { table, sealed } of all) {
      const { order, situation, doctrine } = sealed;
      const accused = [
        ...(order.line === 'state' && order.named !== undefined ? [order.named] : []),
        ...order.acts
          .filter((act) => responseOf(sealed, act).tags.includes('naming') && doctrine !== 'coercive')
          .flatMap((act) => act.targetActor ?? []),
      ];
      named += accused.length;
      for (const state of accused) {
        if (tokensOn(sealed, state) < mostOnOthers(sealed, state))
          wrong.push(told(table, sealed, `names ${state}`));
      }
      const { injured } = situation.table.actors.find((one) => one.id === situation.view.seat)!;
      for (const act of injured ? [] : order.acts) {
        const state = hitBy(sealed, act);
        const offTable = situation.table.seats.every((seat) => seat !== state);
        if (state === undefined || !offTable || !HOSTILE.includes(responseOf(sealed, act).class)) continue;
        if (tokensOn(sealed, state) < 2 * HARM_FROM - 1)
          wrong.push(told(table, sealed, `plays ${act.response} at ${state}`));
      }
    }
    expect(wrong).toEqual([]);
    expect(named).toBeGreaterThan(20);
  });
});
