// Secrecy across a resolution: two exercises that differ in nothing but one seat's sealed order, of acts that others are not to know of.
// Until orders open, everybody else receives the same to the byte; after that only what the rules lay open of their consequences.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstDifference, type JsonValue } from '../../src/base/index.ts';
import { advanceRun, headerFor, openRun, type ExerciseRun } from '../../src/game/log/index.ts';
import { indexOf, type Input } from '../../src/game/rules/index.ts';
import { feedFromEntries, projectorView, seatView, type FeedLine } from '../../src/game/views/index.ts';
import type { SeatId } from '../../src/vocabulary/index.ts';
import { setupFor } from '../support/given-exercise.ts';
import { shippedScenario } from '../support/shipped.ts';

const scenario = shippedScenario('dark-isthmus');
const index = indexOf(scenario);
const SIERRA = 'sierra-alta' as SeatId;
/** Milliseconds that a property over whole turns may take on a slow machine. */
const SLOW = 180_000;

/**
 * What stands in a view because of a kind of news, as the design lays it open: measures of the world are everybody's, trust and
 * strain their holder's own. A kind that is not listed says nothing of what others did in secret, and must not come of it.
 */
const SHOWS: Readonly<Record<string, readonly string[]>> = {
  'meter-changed': ['board.meters', 'board.escalation', 'hand'],
  'tension-changed': ['board.ties', 'hand'],
  'asset-changed': ['board.assets', 'hand'],
  'flag-set': ['board.actors', 'self.flags', 'hand'],
  'trust-changed': ['self.trust', 'hand'],
  'strain-changed': ['self.strain', 'hand'],
  'evidence-published': ['board.published', 'dossier', 'hand'],
  'secret-exposed': ['board.exposed', 'hand'],
  'accident-happened': [],
  // Seen by the owner and by the state where the asset stands, and only by them; see `seesShields`.
  'asset-shielded': [],
  // Of acts that are done with everybody by their very card; see `isForAll`.
  registered: ['dealings.register', 'hand'],
  'channel-tested': ['dealings.channels', 'dealings.called', 'hand'],
  'turn-closed': ['board.escalation'],
};

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
const decisions = new Map<string, ExerciseRun>();
/** The decision of the second turn under a truth and a way of giving feedback, played once. */
const decisionUnder = (truth: string, feedback: 'training' | 'assessment' = 'training'): ExerciseRun => {
  const key = `${truth} ${feedback}`;
  const setup = { ...setupFor(scenario, { seed: 'orders', feedback }), truth };
  const known =
    decisions.get(key) ??
    until(
      given(openRun(headerFor(scenario, 'orders')), { kind: 'host' }, { type: 'start', setup }),
      'decision',
      2,
    );
  decisions.set(key, known);
  return known;
};

const seal = (run: ExerciseRun, seat: SeatId, order: object): ExerciseRun =>
  given(
    run,
    { kind: 'seat', seat, participant: 'p' },
    { type: 'seal', order: { acts: [], line: 'silence', ...order } },
  );

const feedOf = (run: ExerciseRun, seat: SeatId): readonly FeedLine[] =>
  feedFromEntries(run.entries, { kind: 'seat', seat });
const received = (run: ExerciseRun, seat: SeatId): string =>
  JSON.stringify([
    seatView(index, run.position, seat),
    feedOf(run, seat),
    projectorView(index, run.position),
  ]);

interface SecretAct {
  readonly response: string;
  readonly targetActor?: string;
  readonly targetAsset?: string;
  readonly publicity: string;
}

/** Every single act that the seat can now do in private or under cover. */
const secretActs = (run: ExerciseRun, seat: SeatId): readonly SecretAct[] =>
  seatView(index, run.position, seat).hand.flatMap((card) => {
    if (!card.available || (card.evidence?.min ?? 0) > 0) return [];
    const of = scenario.responses.find((one) => one.id === card.response)!.target.of;
    const aims: readonly object[] =
      of === 'none'
        ? [{}]
        : of === 'actor'
          ? card.actors.map((targetActor) => ({ targetActor }))
          : card.assets.map((targetAsset) => ({ targetAsset }));
    return card.publicity
      .filter((publicity) => publicity !== 'public')
      .flatMap((publicity) => aims.map((aim) => ({ response: card.response, publicity, ...aim })));
  });

/** Who is told of the act besides its author: the addressee, unless it is covert. */
const addressee = (act: SecretAct): string | undefined =>
  act.publicity === 'covert'
    ? undefined
    : (act.targetActor ?? scenario.assets.find((asset) => asset.id === act.targetAsset)?.owner);

/** A feed without its own numbers, line by line. */
const told = (feed: readonly FeedLine[]): readonly string[] =>
  feed.map(({ turn, type, fields }) => JSON.stringify([turn, type, fields]));

/** Kinds of news of which one feed holds a line that the other does not. */
const newsBetween = (one: readonly FeedLine[], other: readonly FeedLine[]): ReadonlySet<string> => {
  const missing = (from: readonly FeedLine[], to: readonly FeedLine[]): string[] => {
    const left = [...told(to)];
    return from.flatMap((line, place) => {
      const at = left.indexOf(told(from)[place]!);
      if (at < 0) return [line.type];
      left.splice(at, 1);
      return [];
    });
  };
  return new Set([...missing(one, other), ...missing(other, one)]);
};

/** Whether the card itself does this with everybody: a report to all, a test of everybody's telephones. */
const isForAll =
  (kind: 'record' | 'test-channel') =>
  ({ response }: SecretAct): boolean =>
    scenario.responses
      .find((one) => one.id === response)!
      .effects.some(
        (effect) =>
          (kind === 'record' && effect.kind === 'record' && effect.to === 'all') ||
          (kind === 'test-channel' && effect.kind === 'test-channel' && effect.of === 'others'),
      );

/** Whether the seat owns anything or has anything on its territory. */
const seesShields = (seat: SeatId): boolean =>
  scenario.assets.some((asset) => asset.owner === seat || asset.host === seat);

const WITHHELD = null;

/** The view with nothing where these kinds of news show something. */
const without = (run: ExerciseRun, seat: SeatId, news: ReadonlySet<string>): JsonValue => {
  const view = { ...seatView(index, run.position, seat) } as unknown as Record<
    string,
    Record<string, JsonValue> | null
  >;
  for (const path of [...news].flatMap((type) => SHOWS[type] ?? [])) {
    const [part, field] = path.split('.') as [string, string?];
    view[part] = field === undefined ? WITHHELD : { ...view[part], [field]: WITHHELD };
  }
  return view;
};

describe('an order of acts that others are not to know of', () => {
  it(
    'shows to nobody else before orders open, and after that only in what the rules lay open of its consequences',
    () => {
      let sealed = 0;
      let told = 0;
      let silent = 0;
      fc.assert(
        fc.property(
          fc.constantFrom(...scenario.hypotheses.map((truth) => truth.id as string)),
          fc.constantFrom<('training' | 'assessment')[]>('training', 'assessment'),
          fc.constantFrom(...scenario.seats),
          fc.array(fc.nat(10_000), { minLength: 1, maxLength: 3 }),
          (truth, feedback, seat, picks) => {
            const start = decisionUnder(truth, feedback);
            const offered = secretActs(start, seat);
            fc.pre(offered.length > 0);
            const chosen = picks.map((pick) => offered[pick % offered.length]!);
            const terms = { aim: 'unspecified', basis: [], evidence: [], urgent: false };
            const order = { acts: chosen.map((act) => ({ ...terms, ...act })), line: 'silence' };
            const command = { type: 'seal', order };
            const author = { kind: 'seat', seat, participant: 'p' };
            const busy = advanceRun(start, { author, at: 0, command } as unknown as Input);
            // Too dear, or the same card twice.
            fc.pre(busy.ok);
            const quiet = seal(start, seat, {});
            sealed += 1;
            const others = scenario.seats.filter(
              (one) => one !== seat && !chosen.some((act) => addressee(act) === one),
            );
            for (const one of others) expect(received(busy.value, one)).toBe(received(quiet, one));
            const opened = until(busy.value, 'report', 2);
            const idle = until(quiet, 'report', 2);
            expect(opened.position.acts.filter((act) => act.turn === 2)).toHaveLength(chosen.length);
            for (const one of others) {
              const news = newsBetween(feedOf(opened, one), feedOf(idle, one));
              expect(Object.keys(SHOWS)).toEqual(expect.arrayContaining([...news]));
              if (news.has('asset-shielded')) expect(seesShields(one), one).toBe(true);
              if (news.has('registered')) expect(chosen.some(isForAll('record'))).toBe(true);
              if (news.has('channel-tested')) expect(chosen.some(isForAll('test-channel'))).toBe(true);
              expect(
                firstDifference(without(opened, one, news), without(idle, one, news)),
                one,
              ).toBeUndefined();
              if (news.size > 0) told += 1;
              else silent += 1;
            }
          },
        ),
        { numRuns: 60, seed: 31 },
      );
      // The property says something only where orders were sealed, with consequences that show and with such as do not.
      expect(sealed).toBe(60);
      expect(told).toBeGreaterThan(20);
      expect(silent).toBeGreaterThan(20);
    },
    SLOW,
  );
});

describe('the private choice of the seat behind it', () => {
  // Pausing and disowning cost Sierra Alta strain at home and nothing else; what is handed over, others get to see.
  it.each(['pause', 'disown'])('to %s shows to nobody else until the next wave', (choice) => {
    for (const truth of ['under-orders', 'sheltered']) {
      const start = decisionUnder(truth);
      const goesOn = seal(start, SIERRA, { choice: 'continue' });
      const gives = seal(start, SIERRA, { choice });
      const others = scenario.seats.filter((seat) => seat !== SIERRA);
      for (const seat of others) {
        expect(received(gives, seat)).toBe(received(goesOn, seat));
        expect(received(until(gives, 'report', 2), seat)).toBe(received(until(goesOn, 'report', 2), seat));
      }
      const wave = (run: ExerciseRun) =>
        feedOf(until(run, 'briefing', 3), others[0]!)
          .filter((line) => line.type === 'wave-struck')
          .at(-1)!.fields.harm;
      expect(wave(gives)).toBeLessThan(wave(goesOn) as number);
    }
  });

  it('is offered under no sign that others could see: the same order is sealed where there is no choice', () => {
    const seen = (truth: string, order: object) => {
      const run = seal(decisionUnder(truth), SIERRA, order);
      return JSON.stringify(projectorView(index, run.position).board.seats);
    };
    expect(seen('under-orders', { choice: 'pause' })).toBe(seen('framed', {}));
  });
});
