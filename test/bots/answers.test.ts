/*
 * How bots answer requests: nobody grants with empty hands, and whoever refuses says why, but for a temper that says little.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { ACTIVE_DOCTRINES } from '../../src/analysis/index.ts';
import type { SeatCommand } from '../../src/game/rules/index.ts';
import type { DealingsView } from '../../src/game/views/index.ts';
import type { Doctrine } from '../../src/vocabulary/index.ts';
import { unfairIn } from '../support/fair-table.ts';
import { shippedScenario } from '../support/shipped.ts';

const scenario = shippedScenario('dark-isthmus');
const SEEDS = 12;

interface Given {
  readonly doctrine: Doctrine;
  readonly answer: Extract<SeatCommand, { type: 'answer' }>;
  readonly request: DealingsView['requests'][number];
}

/** Everything that bots answer in exercises over all doctrines, and what was unfair in them. */
function answersGiven(): { readonly given: readonly Given[]; readonly unfair: readonly string[] } {
  const given: Given[] = [];
  const unfair = ACTIVE_DOCTRINES.flatMap((doctrine) =>
    Array.from({ length: SEEDS }, (_, place) =>
      unfairIn(
        scenario,
        { seed: `answers ${String(place + 1)}`, doctrine },
        (commands, situation, temper) => {
          for (const answer of commands) {
            if (answer.type !== 'answer') continue;
            const request = situation.view.dealings.requests.find((one) => one.id === answer.request)!;
            given.push({ doctrine: temper, answer, request });
          }
        },
      ),
    ).flat(),
  );
  return { given, unfair };
}

describe('a bot that is asked', () => {
  let given: readonly Given[] = [];
  let unfair: readonly string[] = [];
  beforeAll(() => {
    ({ given, unfair } = answersGiven());
  }, 600_000);

  it('plays fairly all the while', () => {
    expect(given).not.toEqual([]);
    expect(unfair).toEqual([]);
  });

  it('for evidence hands over what the asker lacks, or says that it cannot', () => {
    const asked = given.filter(({ request }) => request.kind === 'evidence');
    const granted = asked.filter(({ answer }) => answer.answer === 'granted');
    expect(granted.length).toBeGreaterThan(20);
    for (const { answer, request } of granted) {
      expect(answer.evidence).not.toEqual([]);
      expect(request.lacks).toEqual(expect.arrayContaining(answer.evidence));
    }
    const empty = asked.filter(({ request }) => request.lacks?.length === 0);
    expect(empty.length).toBeGreaterThan(0);
    for (const { answer } of empty)
      expect(answer).toMatchObject({ answer: 'declined-with-reasons', reason: 'nothing-to-give' });
  });

  it('and refuses says why; only the coercive keep some reasons to themselves', () => {
    const refused = given.filter(({ answer }) => answer.answer !== 'granted');
    const silent = refused.filter(({ answer }) => answer.reason === undefined);
    expect(
      silent.every(({ doctrine, answer }) => doctrine === 'coercive' && answer.answer === 'declined'),
    ).toBe(true);
    const reasons = new Set(refused.flatMap(({ answer }) => answer.reason ?? []));
    expect([...reasons]).toEqual(
      expect.arrayContaining(['nothing-to-give', 'restricted', 'not-ours', 'own-inquiry', 'trust-broken']),
    );
  });
});
