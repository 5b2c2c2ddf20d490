// A covert act that nothing finds out and that does nothing in the open: everybody else receives the same, to the byte, whether it
// was done or not, through the resolution and the report, whatever else its author does and wherever in the order it stands.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainCopy } from '../../src/base/index.ts';
import { advanceRun, headerFor, openRun, type ExerciseRun } from '../../src/game/log/index.ts';
import { indexOf, type Input } from '../../src/game/rules/index.ts';
import { feedFromEntries, projectorView, seatView } from '../../src/game/views/index.ts';
import type { CompiledScenario, Effect } from '../../src/scenario/index.ts';
import type { SeatId } from '../../src/vocabulary/index.ts';
import { setupFor } from '../support/given-exercise.ts';
import { shippedScenario } from '../support/shipped.ts';

const shipped = shippedScenario('dark-isthmus');
/** Milliseconds that a property over whole turns may take on a slow machine. */
const SLOW = 180_000;

/** What everybody, or somebody else, sees of the world by itself, whoever may be behind it. */
const isOpen = (effect: Effect): boolean => {
  switch (effect.kind) {
    case 'meter':
    case 'damage':
    case 'repair':
    case 'shield':
    case 'publish':
    case 'plant':
    case 'give':
    case 'expose':
      return true;
    case 'strain':
    case 'capital':
      return effect.of !== 'self';
    case 'trust':
      return effect.in !== 'self';
    case 'flag':
      return effect.of !== 'self';
    default:
      return false;
  }
};

/** The same effects without those in the open, and with no luck at all: what waits for a discovery waits in vain. */
const quietly = (effects: readonly Effect[]): readonly Effect[] =>
  effects
    .filter((effect) => !isOpen(effect))
    .map((effect) => {
      if (effect.kind === 'chance') return { ...effect, permille: 0, effects: quietly(effect.effects) };
      return effect.kind === 'when' ? { ...effect, effects: quietly(effect.effects) } : effect;
    });

/** The shipped table with covert cards that do nothing in the open, all of them at hand, and flags of all kinds in public. */
const scenario: CompiledScenario = {
  ...plainCopy<CompiledScenario>(shipped),
  flags: shipped.flags.map((flag) => ({ ...flag, public: true })),
  responses: shipped.responses.map((response) => {
    if (!response.publicity.includes('covert')) return response;
    const { available: _available, evidence: _evidence, ...rest } = response;
    return { ...rest, cost: 0, severity: 0, once: false, effects: quietly(response.effects) };
  }),
};
const index = indexOf(scenario);

const given = (run: ExerciseRun, author: object, command: object): ExerciseRun => {
  const next = advanceRun(run, { author, at: 0, command } as unknown as Input);
  if (!next.ok) throw new Error(JSON.stringify(next.error));
  return next.value;
};
const until = (from: ExerciseRun, phase: string, turn: number): ExerciseRun => {
  let run = from;
  while (run.position.phase !== phase || run.position.turn !== turn)
    run = given(run, { kind: 'facilitator', participant: 'f' }, { type: 'advance' });
  return run;
};

const received = (run: ExerciseRun, seat: SeatId): string =>
  JSON.stringify([
    seatView(index, run.position, seat),
    feedFromEntries(run.entries, { kind: 'seat', seat }),
    projectorView(index, run.position),
    feedFromEntries(run.entries, { kind: 'projector' }),
  ]);

const starts = new Map<string, ExerciseRun>();
const decisionOf = (turn: number, truth: string): ExerciseRun => {
  const key = `${String(turn)} ${truth}`;
  const setup = { ...setupFor(scenario, { seed: 'covert' }), truth };
  const known =
    starts.get(key) ??
    until(
      given(openRun(headerFor(scenario, 'covert')), { kind: 'host' }, { type: 'start', setup }),
      'decision',
      turn,
    );
  starts.set(key, known);
  return known;
};

/** Every act that the seat can do now in one of these ways. */
const actsOf = (run: ExerciseRun, seat: SeatId, ways: readonly string[]): readonly object[] =>
  seatView(index, run.position, seat).hand.flatMap((card) => {
    if (!card.available || card.cost > 1 || (card.evidence?.min ?? 0) > 0) return [];
    const { of } = scenario.responses.find((one) => one.id === card.response)!.target;
    const targets =
      of === 'none'
        ? [{}]
        : of === 'actor'
          ? card.actors.map((targetActor) => ({ targetActor }))
          : card.assets.map((targetAsset) => ({ targetAsset }));
    return card.publicity
      .filter((publicity) => ways.includes(publicity))
      .flatMap((publicity) =>
        targets.map((target) => ({
          response: card.response,
          publicity,
          aim: 'unspecified',
          basis: [],
          evidence: [],
          urgent: false,
          ...target,
        })),
      );
  });

const sealed = (run: ExerciseRun, seat: SeatId, acts: readonly object[]): ExerciseRun | undefined => {
  const command = { type: 'seal', order: { acts, line: 'silence' } };
  const author = { kind: 'seat', seat, participant: 'p' };
  const next = advanceRun(run, { author, at: 0, command } as unknown as Input);
  return next.ok ? next.value : undefined;
};

describe('a covert act that is not found out and does nothing in the open', () => {
  it(
    'leaves everything that others receive as it was, to the byte, beside any open act of its author',
    () => {
      const done = new Set<string>();
      fc.assert(
        fc.property(
          fc.record({
            turn: fc.integer({ min: 1, max: 2 }),
            truth: fc.constantFrom(...scenario.hypotheses.map((truth) => truth.id as string)),
            seat: fc.constantFrom(...scenario.seats),
            openPicks: fc.array(fc.nat(10_000), { maxLength: 1 }),
            covertPicks: fc.array(fc.nat(10_000), { minLength: 1, maxLength: 2 }),
            before: fc.boolean(),
          }),
          ({ turn, truth, seat, openPicks, covertPicks, before }) => {
            const start = decisionOf(turn, truth);
            const open = actsOf(start, seat, ['public', 'private']);
            const covert = actsOf(start, seat, ['covert']);
            fc.pre(open.length > 0 && covert.length > 0);
            const chosen = openPicks.map((pick) => open[pick % open.length]!);
            const hidden = covertPicks.map((pick) => covert[pick % covert.length]!);
            const plain = sealed(start, seat, chosen);
            const veiled = sealed(start, seat, before ? [...hidden, ...chosen] : [...chosen, ...hidden]);
            fc.pre(plain !== undefined && veiled !== undefined);
            for (const act of hidden) done.add((act as { response: string }).response);
            const [idle, busy] = [until(plain, 'report', turn), until(veiled, 'report', turn)];
            expect(busy.position.acts.length).toBe(idle.position.acts.length + hidden.length);
            for (const other of scenario.seats) {
              if (other !== seat) expect(received(busy, other), other).toBe(received(idle, other));
            }
          },
        ),
        { numRuns: 150, seed: 47 },
      );
      // Cards that would name their author were among them: by trust in it, by flags on it, by tension with it.
      expect([...done]).toEqual(expect.arrayContaining(['takedown-abroad', 'disrupt-source', 'hack-back']));
    },
    SLOW,
  );
});
