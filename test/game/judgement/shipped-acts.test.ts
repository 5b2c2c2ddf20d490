// Cards of the shipped table as the law judges them: what consent covers, what help needs, what a mission or a cut line is.
// In: the flagship in its third turn, with what a test puts on record. Nothing is played out; the verdict is that of the preview.
import { describe, expect, it } from 'vitest';
import {
  indexOf,
  initialState,
  openActors,
  optionOf,
  type GameState,
} from '../../../src/game/rules/index.ts';
import { actProblem } from '../../../src/game/rules/decisions/check-act.ts';
import { unsealedVerdict } from '../../../src/game/judgement/index.ts';
import { branded } from '../../support/small-scenario.ts';
import { shippedScenario } from '../../support/shipped.ts';
import { act, factIn, outcome } from './judged-scenario.ts';

const scenario = shippedScenario('dark-isthmus');
const index = indexOf(scenario);

/** An id as the rules have it. */
const named = (id: string) => id as never;

/** The third turn under a truth: nine points of harm, and this on record. */
const thirdTurn = (changes: object = {}): GameState => {
  const state = initialState(scenario);
  state.turn = 3;
  state.phase = 'decision';
  state.truth = branded<GameState['truth']>('under-orders');
  state.harm = 9;
  state.history = [
    { escalation: 60, harm: 11 },
    { escalation: 60, harm: 12 },
  ];
  return Object.assign(state, branded<Partial<GameState>>(changes));
};

const judged = (state: GameState, seat: string, response: string, target: object = {}) =>
  unsealedVerdict(index, state, named(seat), act(response, target) as never);

const CONSENT = {
  requests: [
    {
      id: 'r',
      kind: 'consent',
      by: 'costa-serena',
      of: 'sierra-alta',
      turn: 2,
      status: 'granted',
      answered: 2,
    },
  ],
  register: [{ kind: 'consent', by: 'sierra-alta', to: 'costa-serena', turn: 2, source: 'r' }],
};

describe('consent', () => {
  it('covers the takedown that was agreed, and neither a strike nor a blow nor a takedown in secret', () => {
    const state = thirdTurn(CONSENT);
    const agreed = judged(state, 'costa-serena', 'takedown-with-consent', {
      targetAsset: 'sierra-data-centre',
      aim: 'stop_ongoing_harm',
    });
    expect(outcome(agreed)).toBe('upholds TD3');
    for (const response of ['strike-command-node', 'disrupt-source', 'takedown-abroad']) {
      const targetAsset = response === 'strike-command-node' ? 'command-node' : 'sierra-data-centre';
      const verdict = judged(state, 'costa-serena', response, { targetAsset });
      expect(factIn(verdict, 'territorial_consent').value, response).toBe('not_sought');
      expect(factIn(verdict, 'owner_consent').value, response).toBe('no');
      expect(verdict.verdict, response).not.toBe('upholds');
    }
  });

  it('of the home state to something is no licence to hack back', () => {
    const state = thirdTurn({
      register: [{ kind: 'consent', by: 'costa-serena', to: 'interlink', turn: 2, source: 'r' }],
      requests: [
        {
          id: 'r',
          kind: 'consent',
          by: 'interlink',
          of: 'costa-serena',
          turn: 2,
          status: 'granted',
          answered: 2,
        },
      ],
    });
    const verdict = judged(state, 'interlink', 'hack-back', { targetAsset: 'sierra-data-centre' });
    expect(outcome(verdict)).toBe('unlawful HB5');
  });
});

describe('a plea for help', () => {
  it('asks nobody for countermeasures: whoever is not injured stays a stranger to the wrong', () => {
    const state = thirdTurn({
      requests: [
        { id: 'r', kind: 'assistance', by: 'interlink', of: 'puerto-claro', turn: 1, status: 'granted' },
      ],
    });
    const verdict = judged(state, 'puerto-claro', 'disrupt-source', { targetAsset: 'sierra-data-centre' });
    expect(factIn(verdict, 'standing').value).toBe('uninjured');
    expect(verdict.verdict).toBe('unlawful');
  });
});

describe('help', () => {
  const asked = {
    requests: [
      {
        id: 'r',
        kind: 'assistance',
        by: 'costa-serena',
        of: 'puerto-claro',
        turn: 2,
        status: 'granted',
        answered: 2,
      },
    ],
  };
  const send = (targetActor: string) => act('offer-assistance', { targetActor }) as never;
  const offer = index.responses.get(named('offer-assistance'))!;
  const claro = named('puerto-claro');

  it('goes to whoever asked for it, and is refused to all others', () => {
    const state = thirdTurn(asked);
    expect(openActors(index, state, claro, offer)).toEqual(['costa-serena']);
    const play = { index, state, emit: () => undefined } as never;
    expect(actProblem(play, claro, send('costa-serena'))).toBeUndefined();
    expect(actProblem(play, claro, send('sierra-alta'))).toMatchObject({ code: 'rules/closed-target' });
  });

  it('is not in hand while nobody asked, and the card says why', () => {
    const { available, reasons } = optionOf(index, thirdTurn(), claro, offer);
    expect(available).toBe(false);
    expect(reasons.length).toBeGreaterThan(0);
  });

  it('upholds norm 13(h) when it was asked for', () => {
    expect(
      outcome(judged(thirdTurn(asked), 'puerto-claro', 'offer-assistance', { targetActor: 'costa-serena' })),
    ).toBe('upholds CA1');
  });
});

describe('a fact-finding mission of the region', () => {
  it('is enquiry and no espionage', () => {
    const verdict = judged(thirdTurn(), 'isthmus-organization', 'fact-finding-mission', {
      targetActor: 'sierra-alta',
    });
    expect(outcome(verdict)).toBe('upholds RE5');
    expect(verdict.upholds).toEqual(expect.arrayContaining(['UNC-33', 'UNC-52']));
  });
});

describe('measures at home', () => {
  it('are not asked about as hack-back, whoever takes them', () => {
    const tests = scenario.responses
      .filter(({ law }) => law.test === 'hack_back_private')
      .map(({ id }) => id);
    expect(tests).toEqual(['hack-back']);
  });

  it('on the grid uphold norm 13(g); a letter that asks for indemnity upholds and breaks nothing', () => {
    const repair = judged(thirdTurn(), 'costa-serena', 'restore-services', { targetAsset: 'national-grid' });
    expect(outcome(repair)).toBe('upholds ON4');
    const letter = judged(thirdTurn(), 'interlink', 'demand-indemnity', { targetActor: 'costa-serena' });
    expect(outcome(letter)).toBe('lawful AQ1B');
    expect(letter.upholds).toEqual([]);
  });

  it('of cutting one’s own lines without telling the others lean unlawful, on one’s own territory, and strike no hospital by a ripple', () => {
    for (const [seat, targetActor] of [
      ['costa-serena', 'sierra-alta'],
      ['sierra-alta', 'costa-serena'],
    ] as const) {
      const verdict = judged(thirdTurn(), seat, 'cut-cross-border-links', { targetActor });
      expect(outcome(verdict)).toBe('contested unlawful NE0A');
      expect(factIn(verdict, 'locus').value).toBe('own_territory');
      expect(verdict.breaches).toEqual(['ITU-35']);
    }
  });
});

describe('a strike', () => {
  it('that answers lost functions and no blood cannot be weighed, and leans unlawful where the threshold is disputed', () => {
    const state = thirdTurn();
    for (const asset of scenario.assets.filter(({ host }) => host === 'costa-serena').slice(0, 3)) {
      state.assets[asset.id]!.lost = 60;
    }
    state.harm = 30;
    for (const item of scenario.evidence) state.evidence[item.id]!.holders = [named('costa-serena')];
    const verdict = judged(state, 'costa-serena', 'strike-command-node', {
      targetAsset: 'command-node',
      publicity: 'public',
    });
    expect(factIn(verdict, 'prior_threshold').value).toBe('disputed');
    expect(factIn(verdict, 'necessary_and_proportionate').value).toBe('unknown');
    expect(outcome(verdict)).toMatch(/^contested unlawful /);
  });
});

describe('secrecy', () => {
  it('is needed by what notice would spoil, not by whoever likes it better', () => {
    const register = [
      { kind: 'call', by: 'costa-serena', to: 'sierra-alta', turn: 1, source: 'costa-serena:1:1' },
    ];
    const covert = { targetAsset: 'sierra-data-centre', publicity: 'covert' };
    const spoilt = judged(thirdTurn({ register }), 'costa-serena', 'disrupt-source', covert);
    expect(factIn(spoilt, 'covertness_needed').value).toBe('yes');
    const indifferent = judged(thirdTurn({ register }), 'costa-serena', 'takedown-abroad', covert);
    expect(indifferent.facts.find(({ fact }) => fact === 'covertness_needed')?.value ?? 'no').toBe('no');
  });
});

describe('a label', () => {
  it('is kept towards the one who made the record', () => {
    const state = thirdTurn();
    state.evidence[named('transit-army-block')]!.holders = [named('costa-serena')];
    const share = (targetActor: string) =>
      judged(state, 'costa-serena', 'share-indicators', { targetActor, evidence: ['transit-army-block'] });
    expect(factIn(share('puerto-claro'), 'tlp_respected').value).toBe('yes');
    const beyond = share('isthmus-organization');
    expect(factIn(beyond, 'tlp_respected').value).toBe('no');
    expect(outcome(beyond)).toBe('lawful PO1B');
    expect(beyond.departs).toEqual(expect.arrayContaining(['TLP', 'EF']));
  });
});
