// Cards whose facts two lawyers read and found wrong: what a team protects, whose steps count, what need and proof rest on.
// In: the flagship in its third turn, with what a test puts on record. The verdict is that of the preview.
import { describe, expect, it } from 'vitest';
import { indexOf, initialState, type GameState } from '../../../src/game/rules/index.ts';
import { unsealedVerdict } from '../../../src/game/judgement/index.ts';
import { branded } from '../../support/small-scenario.ts';
import { shippedScenario } from '../../support/shipped.ts';
import { act, factIn, outcome } from './judged-scenario.ts';

const scenario = shippedScenario('dark-isthmus');
const index = indexOf(scenario);
const named = (id: string) => id as never;

const thirdTurn = (changes: object = {}): GameState => {
  const state = initialState(scenario);
  state.turn = 3;
  state.phase = 'decision';
  state.truth = named('under-orders');
  state.harm = 9;
  state.history = [
    { escalation: 60, harm: 11 },
    { escalation: 60, harm: 12 },
  ];
  for (const asset of scenario.assets.filter(({ host }) => host === 'costa-serena').slice(0, 2))
    state.assets[asset.id]!.lost = 20;
  return Object.assign(state, branded<Partial<GameState>>(changes));
};

const judged = (state: GameState, seat: string, response: string, target: object = {}) =>
  unsealedVerdict(index, state, named(seat), act(response, target) as never);

describe('a response team that mends hospitals', () => {
  it('protects what stands in its state, and acts for that state', () => {
    const verdict = judged(thirdTurn(), 'cert-cs', 'rapid-response-team');
    expect(factIn(verdict, 'target_object').value).not.toBe('none');
    expect(factIn(verdict, 'within_own_network').value).toBe('no');
    expect(factIn(verdict, 'actor_link').value).toBe('empowered');
    expect(outcome(verdict)).toBe('upholds ON4');
  });
});

describe('peaceful means', () => {
  const on = (by: string) => ({
    register: [{ kind: 'referral', by, to: 'cert-cs', turn: 2, source: `${by}:2:1` }],
    acts: [
      {
        ...act('refer-security-council', { targetActor: 'sierra-alta', publicity: 'public' }),
        id: `${by}:2:1`,
        seat: by,
        turn: 2,
        affects: 'sierra-alta',
      },
    ],
  });
  const expel = (state: GameState) =>
    judged(state, 'costa-serena', 'disrupt-source', { targetAsset: 'sierra-data-centre' });

  it('are the steps of the two parties; a referral is shown as the act that it was', () => {
    const own = expel(thirdTurn(on('costa-serena')));
    expect(factIn(own, 'peaceful_means_tried')).toMatchObject({
      value: 'some',
      cause: { kind: 'event', event: 'costa-serena:2:1' },
    });
    const others = expel(thirdTurn(on('puerto-claro')));
    expect(others.facts.find(({ fact }) => fact === 'peaceful_means_tried')?.value ?? 'none').toBe('none');
  });
});

describe('the need for a restriction', () => {
  it('follows from harm of one’s own, and never from the name of the card', () => {
    const need = (state: GameState, seat: string, response: string) =>
      factIn(judged(state, seat, response), 'hr_necessary_proportionate').value;
    expect(need(thirdTurn(), 'costa-serena', 'block-traffic')).toBe('yes');
    expect(need(thirdTurn(), 'sierra-alta', 'block-traffic')).toBe('unknown');
    expect(need(thirdTurn({ harm: 0 }), 'costa-serena', 'block-traffic')).toBe('unknown');
    expect(need(thirdTurn(), 'puerto-claro', 'extend-retention')).toBe('yes');
    expect(need(thirdTurn(), 'costa-serena', 'shut-down-internet')).toBe('no');
  });
});

describe('an accusation', () => {
  it('is borne out by what it names, not by a boast that anybody can read', () => {
    const state = thirdTurn();
    for (const item of scenario.evidence)
      if (
        [
          'intercept-colonel',
          'command-log',
          'sons-claim',
          'ledger-supplies-office',
          'traffic-origin',
          'clearing-house-access',
          'norvian-dossier',
        ].includes(item.id)
      )
        state.evidence[item.id]!.holders = [named('costa-serena')];
    const names = (...evidence: string[]) =>
      factIn(
        judged(state, 'costa-serena', 'public-attribution', { targetActor: 'sierra-alta', evidence }),
        'information_content',
      ).value;
    expect(names('sons-claim')).toBe('unsubstantiated');
    expect(names('command-log')).toBe('unsubstantiated');
    expect(names('sons-claim', 'ledger-supplies-office')).toBe('substantiated');
  });
});
