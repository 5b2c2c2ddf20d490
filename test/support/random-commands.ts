// Commands at random for property tests: mostly of the right shape with ids of the scenario, some of them wrong, some garbage.
// In: a compiled scenario. Out: fast-check arbitraries. Nothing here knows what is allowed.
import fc from 'fast-check';
import type { CompiledScenario } from '../../src/scenario/index.ts';
import {
  AIMS,
  ANSWERS,
  DOCTRINES,
  DRIVERS,
  PUBLIC_LINES,
  PUBLICITIES,
  REQUEST_KINDS,
} from '../../src/vocabulary/index.ts';

const among = (ids: readonly string[]) =>
  fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...(ids.length > 0 ? ids : ['none'])) },
    { weight: 1, arbitrary: fc.constantFrom('nobody', '__proto__', 'constructor', '', 'toString') },
  );

const words = fc.record({ id: fc.constant('t1'), hash: fc.constant('00') });

/** Commands for a scenario. */
export const anyCommand = (scenario: CompiledScenario): fc.Arbitrary<unknown> => {
  const seat = among(scenario.seats);
  const actor = among(scenario.actors.map((one) => one.id));
  const evidence = among(scenario.evidence.map((one) => one.id));
  const clause = scenario.clauses.flatMap((one) =>
    one.options.map((option) => ({ clause: one.id, option: option.id })),
  );
  const clauses = fc.array(
    fc.constantFrom(...(clause.length > 0 ? clause : [{ clause: 'x', option: 'y' }])),
    {
      maxLength: 3,
    },
  );
  const dealing = fc
    .tuple(fc.constantFrom('request', 'agreement'), seat, seat, fc.integer({ min: 1, max: 3 }))
    .map(([kind, one, other, count]) => `${kind}:${[one, other].sort().join('+')}:${String(count)}`);
  const act = fc.record(
    {
      response: among(scenario.responses.map((one) => one.id)),
      targetActor: actor,
      targetAsset: among(scenario.assets.map((one) => one.id)),
      publicity: fc.constantFrom(...PUBLICITIES),
      aim: fc.constantFrom(...AIMS),
      basis: fc.array(fc.constantFrom('UNC-33', 'N-13B', 'nonsense'), { maxLength: 3 }),
      evidence: fc.array(evidence, { maxLength: 2 }),
      urgent: fc.boolean(),
    },
    { requiredKeys: ['response', 'publicity', 'aim', 'basis', 'evidence', 'urgent'] },
  );
  const order = fc.record(
    {
      acts: fc.array(act, { maxLength: 4 }),
      line: fc.constantFrom(...PUBLIC_LINES),
      named: actor,
      choice: fc.constantFrom('continue', 'pause', 'disown', 'hand-over'),
    },
    { requiredKeys: ['acts', 'line'] },
  );
  const emptyOrder = fc.constant({ acts: [], line: 'silence' });
  const command = (type: string, fields: Record<string, fc.Arbitrary<unknown>> = {}) =>
    fc.record({ type: fc.constant(type), ...fields });
  const tokens = fc.constantFrom(
    ...scenario.hypotheses.map((one) => ({ [one.id]: 20 })),
    { nonsense: 20 },
    {},
  );
  const seatCommands = fc.oneof(
    { weight: 12, arbitrary: command('ready') },
    { weight: 6, arbitrary: command('seal', { order: fc.oneof(order, emptyOrder) }) },
    { weight: 2, arbitrary: command('estimate', { tokens }) },
    { weight: 2, arbitrary: command('message', { to: fc.array(seat, { maxLength: 2 }), text: words }) },
    { weight: 2, arbitrary: command('contact', { entry: among(scenario.directory.map((one) => one.id)) }) },
    { weight: 2, arbitrary: command('ask', { request: fc.constantFrom(...REQUEST_KINDS), of: seat }) },
    {
      weight: 2,
      arbitrary: command('answer', {
        request: dealing,
        answer: fc.constantFrom(...ANSWERS),
        evidence: fc.array(evidence, { maxLength: 2 }),
      }),
    },
    {
      weight: 2,
      arbitrary: command('propose', {
        package: among(scenario.packages.map((one) => one.id)),
        parties: fc.array(seat, { maxLength: 2 }),
        clauses,
      }),
    },
    { weight: 1, arbitrary: command('counter', { agreement: dealing, clauses }) },
    { weight: 2, arbitrary: command('sign', { agreement: dealing, reserve: fc.constant([]) }) },
    { weight: 1, arbitrary: command('decline', { agreement: dealing }) },
    { weight: 1, arbitrary: command('withdraw', { agreement: dealing }) },
    {
      weight: 1,
      arbitrary: command('contribute', {
        agreement: dealing,
        evidence: fc.array(evidence, { maxLength: 2 }),
      }),
    },
    { weight: 1, arbitrary: command('write-act', { text: words }) },
  );
  const facilitatorCommands = fc.oneof(
    { weight: 4, arbitrary: command('advance') },
    command('pause'),
    command('resume'),
    command('extend', { seconds: fc.integer({ min: -5, max: 9000 }) }),
    command('release', { inject: among(scenario.injects.map((one) => one.id)) }),
    command('improvise', { to: fc.oneof(fc.constant('all'), fc.array(seat, { maxLength: 2 })), text: words }),
    command('rule', {
      fact: fc.constantFrom('urgency', 'prior_call', 'nonsense', '__proto__'),
      value: fc.constantFrom('yes', 'no', 'maybe'),
      reason: words,
    }),
    command('map-act', { seat, act }),
    command('refuse-act', { seat, reason: words }),
    command('assign', {
      seat,
      driver: fc.constantFrom(...DRIVERS, 'ghost'),
      doctrine: fc.constantFrom(...DOCTRINES),
    }),
    command('rewind', { to: fc.integer({ min: -1, max: 40 }) }),
    command('close'),
    { weight: 1, arbitrary: command('end') },
  );
  return fc.oneof({ weight: 8, arbitrary: seatCommands }, { weight: 3, arbitrary: facilitatorCommands });
};

/** Inputs for a scenario: commands with authors that fit or do not, and now and then anything at all. */
export const anyInput = (scenario: CompiledScenario): fc.Arbitrary<unknown> => {
  const author = fc.oneof(
    {
      weight: 8,
      arbitrary: fc.record({
        kind: fc.constant('seat'),
        seat: among(scenario.seats),
        participant: fc.constant('p'),
      }),
    },
    { weight: 3, arbitrary: fc.constant({ kind: 'facilitator', participant: 'f' }) },
    { weight: 1, arbitrary: fc.constant({ kind: 'host' }) },
  );
  const deadline = fc.record({
    type: fc.constant('deadline-passed'),
    deadline: fc.constantFrom('1:briefing', '1:decision', 'x'),
  });
  return fc.oneof(
    {
      weight: 40,
      arbitrary: fc.record({
        author,
        at: fc.constant(0),
        command: fc.oneof({ weight: 20, arbitrary: anyCommand(scenario) }, deadline),
      }),
    },
    { weight: 1, arbitrary: fc.anything() },
    { weight: 1, arbitrary: fc.record({ author, at: fc.constant(0), command: fc.anything() }) },
  );
};
