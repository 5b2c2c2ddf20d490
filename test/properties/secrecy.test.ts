// Properties of secrecy: what a seat receives (its view and its feed, to the byte) does not depend on what others hide or do in secret.
// Random secrets and secret commands of others, in content, number and timing; the watcher must not be able to tell.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainCopy } from '../../src/base/index.ts';
import { advanceRun, headerFor, openRun, type ExerciseRun } from '../../src/game/log/index.ts';
import { indexOf, project, type GameState, type Input } from '../../src/game/rules/index.ts';
import { feedFromEntries, projectorView, publicScenario, seatView } from '../../src/game/views/index.ts';
import type { SeatId } from '../../src/vocabulary/index.ts';
import { setupFor } from '../support/given-exercise.ts';
import { shippedScenario } from '../support/shipped.ts';

const scenario = shippedScenario('dark-isthmus');
const index = indexOf(scenario);
const WATCHER = 'puerto-claro' as SeatId;
const SECRETIVE = ['costa-serena', 'sierra-alta', 'interlink'] as const;

const received = (run: ExerciseRun): string =>
  JSON.stringify([
    seatView(index, run.position, WATCHER),
    feedFromEntries(run.entries, { kind: 'seat', seat: WATCHER }),
    projectorView(index, run.position),
    feedFromEntries(run.entries, { kind: 'projector' }),
  ]);

const facilitator = { kind: 'facilitator', participant: 'f' } as const;

const started = (truth: number): ExerciseRun => {
  const hypothesis = scenario.hypotheses[truth % scenario.hypotheses.length]!;
  const setup = setupFor(scenario, { truth: hypothesis.id, seed: 'secrecy' });
  return played(openRun(headerFor(scenario, 'secrecy')), [
    { author: { kind: 'host' }, at: 0, command: { type: 'start', setup } },
  ]).run;
};

const played = (from: ExerciseRun, inputs: readonly unknown[]): { run: ExerciseRun; taken: number } => {
  let run = from;
  let taken = 0;
  for (const input of inputs) {
    const next = advanceRun(run, input as Input);
    if (!next.ok) continue;
    run = next.value;
    taken += 1;
  }
  return { run, taken };
};

const advanceTo = (from: ExerciseRun, phase: string, turn: number): ExerciseRun => {
  let run = from;
  while (run.position.phase !== phase || run.position.turn !== turn) {
    const next = advanceRun(run, { author: facilitator as never, at: 0, command: { type: 'advance' } });
    if (!next.ok) throw new Error(JSON.stringify(next.error));
    run = next.value;
  }
  return run;
};

const places = new Map<string, ExerciseRun>();

/** The start of a phase under a truth, played once. */
const at = (truth: number, phase: string, turn: number): ExerciseRun => {
  const key = `${String(truth)} ${phase} ${String(turn)}`;
  const known = places.get(key) ?? advanceTo(started(truth), phase, turn);
  places.set(key, known);
  return known;
};

/** Milliseconds that a property over whole games may take on a slow machine. */
const SLOW = 180_000;

const secretSeat = fc.constantFrom(...SECRETIVE);
const partner = fc.constantFrom(...SECRETIVE, 'cert-cs', 'isthmus-organization');
const words = { id: 'x', hash: 'y' };
const held = fc.constantFrom(...scenario.evidence.map((item) => item.id));
const packages = scenario.packages.map((one) => ({
  package: one.id,
  clauses: one.clauses.map((id) => {
    const clause = scenario.clauses.find((each) => each.id === id)!;
    return { clause: id, option: clause.options[0]!.id };
  }),
}));

/** What a seat can do in consultation without the watcher being a party to it. */
const secretCommand = fc
  .tuple(
    secretSeat,
    fc.oneof(
      fc.record({
        type: fc.constant('message'),
        to: partner.map((seat) => [seat]),
        text: fc.constant(words),
      }),
      fc.record({
        type: fc.constant('ask'),
        request: fc.constantFrom('clarification', 'assistance', 'consent', 'evidence', 'cessation'),
        of: partner,
      }),
      fc
        .tuple(fc.constantFrom(...packages), partner)
        .map(([offer, other]) => ({ type: 'propose', ...offer, parties: [other] })),
      fc.constant({
        type: 'estimate',
        tokens: { [scenario.hypotheses[0]!.id]: 13, [scenario.hypotheses[1]!.id]: 7 },
      }),
      fc
        .constantFrom(...scenario.directory.filter((entry) => entry.of !== WATCHER).map((entry) => entry.id))
        .map((entry) => ({ type: 'contact', entry })),
      fc.tuple(fc.nat(2), fc.array(held, { maxLength: 2 })).map(([count, evidence]) => ({
        type: 'answer',
        request: `request:costa-serena+sierra-alta:${String(count)}`,
        answer: 'granted',
        evidence,
      })),
    ),
  )
  .map(([seat, command]) => ({ author: { kind: 'seat', seat, participant: 'p' }, at: 0, command }));

const openCommand = fc
  .constantFrom(
    { seat: WATCHER, command: { type: 'ask', request: 'clarification', of: 'costa-serena' } },
    { seat: 'costa-serena', command: { type: 'ask', request: 'evidence', of: WATCHER } },
    { seat: 'costa-serena', command: { type: 'message', to: [WATCHER], text: words } },
    { seat: WATCHER, command: { type: 'message', to: ['interlink'], text: words } },
    { seat: 'interlink', command: { type: 'propose', ...packages[0]!, parties: [WATCHER] } },
  )
  .map(({ seat, command }) => ({ author: { kind: 'seat', seat, participant: 'p' }, at: 0, command }));

describe('what a seat receives', () => {
  it(
    'is the same to the byte whatever others do in secret in consultation, however often and whenever',
    () => {
      let secrets = 0;
      fc.assert(
        fc.property(
          fc.nat(3),
          fc.integer({ min: 1, max: 3 }),
          fc.array(openCommand, { minLength: 1, maxLength: 5 }),
          fc.array(fc.tuple(fc.nat(5), secretCommand), { minLength: 1, maxLength: 12 }),
          (truth, turn, open, secret) => {
            const start = at(truth, 'consultation', turn);
            let plain = start;
            let veiled = start;
            for (const [place, input] of open.entries()) {
              const hidden = secret.filter(([when]) => when % open.length === place).map(([, one]) => one);
              const result = played(veiled, hidden);
              secrets += result.taken;
              veiled = played(result.run, [input]).run;
              plain = played(plain, [input]).run;
              expect(received(veiled)).toBe(received(plain));
            }
          },
        ),
        { numRuns: 80, seed: 17 },
      );
      // The property says something only if secret commands were really taken.
      expect(secrets).toBeGreaterThan(150);
    },
    SLOW,
  );

  it('does not depend on what others seal until orders open', () => {
    const decision = at(0, 'decision', 2);
    const seal = (seat: string, acts: readonly object[]) => ({
      author: { kind: 'seat', seat, participant: 'p' },
      at: 0,
      command: { type: 'seal', order: { acts, line: acts.length > 0 ? 'concern' : 'silence' } },
    });
    const act = (response: string, target: object = {}) => ({
      response,
      ...target,
      publicity: 'public',
      aim: 'unspecified',
      basis: [],
      evidence: [],
      urgent: false,
    });
    const quiet = played(decision, [seal('costa-serena', []), seal('interlink', [])]);
    const busy = played(decision, [seal('costa-serena', [act('public-statement')]), seal('interlink', [])]);
    expect(quiet.taken).toBe(2);
    expect(busy.taken).toBe(2);
    expect(received(busy.run)).toBe(received(quiet.run));
  });

  it(
    'does not depend on what others hold, hide or are told',
    () => {
      fc.assert(
        fc.property(
          fc.nat(3),
          fc.constantFrom(...SECRETIVE),
          fc.nat(9),
          fc.nat(60),
          (truth, seat, capital, strain) => {
            const run = at(truth, 'decision', 2);
            const other = plainCopy<GameState>(run.position);
            const id = seat as SeatId;
            const actor = other.actors[id]!;
            actor.capital = capital;
            actor.strain = strain;
            actor.bound.push({ weight: 3, until: 6, by: id });
            const mine = other.seats[id]!;
            mine.contactsLeft = capital % 4;
            mine.ordered = !mine.ordered;
            mine.declined += 1;
            mine.estimate = {};
            for (const item of Object.values(other.evidence)) {
              if (item.published) continue;
              if (item.holders.includes(id)) item.holders = item.holders.filter((holder) => holder !== id);
              else item.holders.push(id);
              item.burned = !item.burned;
            }
            const view = (state: GameState): string =>
              JSON.stringify([seatView(index, state, WATCHER), projectorView(index, state)]);
            expect(view(other)).toBe(view(run.position));
          },
        ),
        { numRuns: 100, seed: 19 },
      );
    },
    SLOW,
  );

  it('does not depend on the truth, the seed or the last turn, but for what is the seat’s own', () => {
    const run = at(0, 'decision', 2);
    const own = (state: GameState) => {
      const view = seatView(index, state, WATCHER);
      return JSON.stringify({ ...view, self: { ...view.self, objectives: [], secrets: [], choices: [] } });
    };
    for (const hypothesis of scenario.hypotheses) {
      const other = { ...run.position, truth: hypothesis.id, seed: 'another', lastTurn: 3 };
      expect(own(other)).toBe(own(run.position));
      expect(JSON.stringify(projectorView(index, other))).toBe(
        JSON.stringify(projectorView(index, run.position)),
      );
    }
  });

  it('never holds a hidden word: natures, truths, waves, answers, odds of others', () => {
    const run = at(1, 'decision', 2);
    const text = received(run) + JSON.stringify(publicScenario(scenario));
    for (const word of [
      '"nature"',
      '"truth"',
      '"wave"',
      '"answers"',
      '"lastTurn"',
      '"seed"',
      '"bound"',
      '"burn"',
      '"planted"',
    ]) {
      expect(text).not.toContain(word);
    }
  });
});

describe('the audience filter', () => {
  it('shows nobody at the table the true verdict of a finding', () => {
    const verdict = { verdict: 'unlawful', confidence: 'settled', body: 'international', path: ['SECRET'] };
    const known = { ...verdict, verdict: 'lawful', path: ['KNOWN'] };
    const event = {
      type: 'finding-made',
      shown: 'all',
      finding: { subject: { kind: 'incident', turn: 1 }, test: 'x', turn: 1, known, true: verdict },
    };
    const shown = JSON.stringify(project(event as never, { kind: 'seat', seat: WATCHER }));
    expect(shown).toContain('KNOWN');
    expect(shown).not.toContain('SECRET');
  });
});
