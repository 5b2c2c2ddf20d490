/*
 * What must I do now: in every phase and at every step there is one sentence, and a step that goes on unless others are waited for.
 */
import { describe, expect, it } from 'vitest';
import {
  nextMinute,
  hotSeatStage,
} from '../../../../../src/interface/ui/screens/play/curtain/hot-seat-stage.ts';
import type { HotSeatPlace } from '../../../../../src/interface/ui/screens/play/curtain/hot-seat-stage.ts';
import { talkSuggestions } from '../../../../../src/interface/ui/screens/play/curtain/talk-suggestions.ts';
import { walkOfPhase } from '../../../../../src/interface/ui/screens/play/frame/walk-of-phase.ts';
import { whatNow } from '../../../../../src/interface/ui/screens/play/frame/what-now.ts';
import type { Standing } from '../../../../../src/interface/ui/screens/play/frame/what-now.ts';
import type { FeedLine, PublicScenario, SeatView } from '../../../../../src/game/views/index.ts';
import { PHASES } from '../../../../../src/vocabulary/index.ts';
import type { Phase, SeatId } from '../../../../../src/vocabulary/index.ts';

const scenario = {
  responses: [
    { id: 'note', class: 'diplomatic' },
    { id: 'patch', class: 'protective' },
  ],
} as unknown as PublicScenario;

let number = 0;
const line = (type: FeedLine['type'], fields: FeedLine['fields'] = {}): FeedLine => {
  number += 1;
  return { number, turn: 1, type, fields };
};

const FEED: readonly FeedLine[] = [
  line('phase-entered', { phase: 'briefing', turn: 1 }),
  line('inject-delivered', { inject: 'public-news', toAll: true }),
  line('inject-delivered', { inject: 'private-news', toAll: false }),
  line('evidence-gained', { item: 'item', to: 'a' }),
  line('phase-entered', { phase: 'resolution', turn: 1 }),
  line('line-taken', { of: 'b', line: 'concern' }),
  line('act-resolved', { seat: 'b', response: 'note', publicity: 'public' }),
  line('act-resolved', { seat: 'a', response: 'patch', publicity: 'private' }),
  line('turn-closed', { turn: 1 }),
  line('inject-delivered', { inject: 'later', toAll: true }),
  line('phase-entered', { phase: 'report', turn: 1 }),
];

const viewIn = (phase: Phase, changes: object = {}): SeatView =>
  ({ phase, turn: 1, self: { ready: false, ordered: false }, ...changes }) as unknown as SeatView;

const walk = (phase: Phase, part: 'all' | 'own' | 'open' = 'all') =>
  walkOfPhase({ phase, turn: 1, feed: FEED, scenario }, part);

describe('the walk through a phase', () => {
  it('opens documents one after the other, and ends with what has changed', () => {
    expect(walk('briefing').map((step) => step.kind)).toEqual(['document', 'document', 'document', 'recap']);
  });

  it('opens public lines, then acts class by class, and ends with the report', () => {
    const steps = walk('report');
    expect(steps.map((step) => (step.kind === 'class' ? step.class : step.kind))).toEqual([
      'lines',
      'protective',
      'diplomatic',
      'report',
    ]);
  });

  it('parts at a shared screen into what lies open and what is left for one seat, without loss or overlap', () => {
    for (const phase of ['briefing', 'report'] as const) {
      const lines = (part: 'all' | 'own' | 'open') =>
        walk(phase, part).flatMap((step) =>
          'line' in step ? [step.line] : 'lines' in step ? step.lines : [],
        );
      const numbers = (part: 'all' | 'own' | 'open') =>
        lines(part)
          .map((one) => one.number)
          .sort();
      expect([...numbers('open'), ...numbers('own')].sort()).toEqual(numbers('all'));
      expect(
        lines('open').every((one) => one.fields.toAll !== false && one.fields.publicity !== 'private'),
      ).toBe(true);
    }
  });
});

describe('what must be done now', () => {
  it('is said in every phase at every step', () => {
    for (const phase of PHASES) {
      const steps = walk(phase);
      for (let at = 0; at < Math.max(1, steps.length); at += 1) {
        const standing: Standing = { view: viewIn(phase), walk: steps, at, unsealed: false, waiting: 0 };
        const now = whatNow(standing);
        expect(now.sentence).toMatch(/^play\.now\./);
        if (phase !== 'lobby' && phase !== 'resolution')
          expect(now.step, `${phase} ${String(at)}`).toBeDefined();
      }
    }
  });

  it('is to break the seal of the envelope before going on from it', () => {
    const steps = walk('orientation');
    const at = steps.findIndex((step) => step.kind === 'envelope');
    const now = (unsealed: boolean) =>
      whatNow({ view: viewIn('orientation'), walk: steps, at, unsealed, waiting: 0 }).step?.kind;
    expect([now(false), now(true)]).toEqual(['unseal', 'next']);
  });

  it('is to wait when the seat is done, except at the end', () => {
    const ready = { self: { ready: true, ordered: false } };
    expect(
      whatNow({ view: viewIn('decision', ready), walk: [], at: 0, unsealed: false, waiting: 0 }),
    ).toEqual({
      sentence: 'play.now.waiting',
    });
    expect(
      whatNow({ view: viewIn('debrief', ready), walk: walk('debrief'), at: 1, unsealed: false, waiting: 0 })
        .step?.kind,
    ).toBe('debrief');
  });

  it('names the ending instead of another turn when there is none', () => {
    const steps = walk('report');
    const at = steps.length - 1;
    expect(
      whatNow({ view: viewIn('report'), walk: steps, at, unsealed: false, waiting: 0 }).step?.label,
    ).toBe('play.step.turn');
    const last = viewIn('report', { ending: 'shared-findings' });
    expect(whatNow({ view: last, walk: steps, at, unsealed: false, waiting: 0 }).step?.label).toBe(
      'play.step.ending',
    );
  });
});

describe('a shared device', () => {
  const [a, b, c] = ['a', 'b', 'c'] as unknown as readonly [SeatId, SeatId, SeatId];
  const place = (changes: Partial<HotSeatPlace>): HotSeatPlace => ({
    phase: 'decision',
    people: [a, b, c],
    ready: () => false,
    unseen: 0,
    holder: undefined,
    called: undefined,
    ...changes,
  });

  it('shows together what lies open before anybody has it in private', () => {
    expect(hotSeatStage(place({ phase: 'briefing', unseen: 1 }))).toEqual({ kind: 'together', what: 'news' });
    expect(hotSeatStage(place({ phase: 'report', unseen: 2 }))).toEqual({ kind: 'together', what: 'reveal' });
    expect(hotSeatStage(place({ phase: 'briefing' }))).toEqual({ kind: 'curtain', seat: a });
  });

  it('goes from one person to the next, and never shows a seat that is done', () => {
    const done = (seat: SeatId) => seat === a;
    expect(hotSeatStage(place({ holder: a }))).toEqual({ kind: 'private', seat: a });
    expect(hotSeatStage(place({ holder: a, ready: done }))).toEqual({ kind: 'curtain', seat: b });
    expect(hotSeatStage(place({ ready: () => true }))).toEqual({ kind: 'waiting' });
    expect(hotSeatStage(place({ phase: 'debrief', holder: a }))).toEqual({ kind: 'over' });
  });

  it('never lets somebody hold it who is not at this screen', () => {
    const stranger = 'stranger' as SeatId;
    expect(hotSeatStage(place({ holder: stranger }))).toEqual({ kind: 'curtain', seat: a });
  });

  it('lies open during consultation until somebody asks for a private minute', () => {
    expect(hotSeatStage(place({ phase: 'consultation' }))).toEqual({ kind: 'spoken' });
    expect(hotSeatStage(place({ phase: 'consultation', called: b }))).toEqual({ kind: 'curtain', seat: b });
    const done = (seat: SeatId) => seat === b;
    expect(hotSeatStage(place({ phase: 'consultation', called: b, ready: done }))).toEqual({
      kind: 'spoken',
    });
  });

  it('offers the next private minute to whoever had fewest', () => {
    const minutes: Readonly<Record<string, number>> = { a: 1, b: 0, c: 0 };
    const had = (seat: SeatId) => minutes[seat] ?? 0;
    expect(nextMinute([a, b, c], had, () => false)).toBe(b);
    expect(nextMinute([a, b, c], had, (seat) => seat !== a)).toBe(a);
    expect(nextMinute([a], had, () => true)).toBeUndefined();
  });

  it('suggests the most strained pairs of people, and no others', () => {
    const tie = (one: string, other: string, tension: number) => ({ between: [one, other], tension });
    const board = {
      ties: [tie('a', 'b', 12), tie('b', 'c', 60), tie('a', 'bot', 99)],
    } as unknown as SeatView['board'];
    expect(
      talkSuggestions(board, [a, b, c]).map(
        ({ between, tension }) => `${between.join('-')} ${String(tension)}`,
      ),
    ).toEqual(['b-c 60', 'a-b 12']);
  });
});
