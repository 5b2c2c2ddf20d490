// The host on the player's own machine: begins, plays with bots, saves after every step, resumes where it stood, imports logs.
import { describe, expect, it } from 'vitest';
import { BOTS } from '../../../src/bots/index.ts';
import { memoryStore, type ExerciseStore } from '../../../src/hosting/session/exercise-store.ts';
import { localHost } from '../../../src/hosting/session/local-host.ts';
import type { NewExercise, Outcome, SeatUpdate, Session } from '../../../src/hosting/session/session.ts';
import type { ScenarioId, SeatId } from '../../../src/vocabulary/index.ts';
import { miniatureOutput, miniatureScenario } from '../../support/miniature.ts';

const scenario = miniatureScenario();
const [person, other] = scenario.seats as [SeatId, SeatId];

const hostOver = (store: ExerciseStore) => {
  let random = 0;
  return localHost(
    {
      scenario: (id) => Promise.resolve(id === scenario.id ? scenario : undefined),
      keyOf: (id) => id,
      compile: () => Promise.resolve({ ok: false, diagnostics: [] }),
    },
    {
      store,
      bots: BOTS,
      now: () => 1_000,
      randomHex: (bytes) => String((random += 1)).padStart(bytes * 2, '0'),
      envelope: (_id, { hypothesis, seat }) =>
        Promise.resolve(miniatureOutput().texts.en!.envelopes[hypothesis]![seat]!),
    },
  );
};

const solo: NewExercise = {
  scenario: scenario.id,
  seating: 'solo',
  setup: {
    seed: '7',
    length: 'full',
    feedback: 'training',
    clock: false,
    drivers: { [person]: { driver: 'human' }, [other]: { driver: 'bot', doctrine: 'cooperative' } },
  },
};

const opened = (outcome: Outcome<Session>): Session => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.value;
};

const watched = async (session: Session, seat: SeatId): Promise<() => SeatUpdate> => {
  let latest: SeatUpdate | undefined;
  await session.watch(seat, (update) => {
    latest = update;
  });
  return () => latest!;
};

const QUIET = { type: 'seal', order: { acts: [], line: 'silence' } } as const;

/** Plays on until the debrief, doing nothing. */
const playOn = async (session: Session, seat: SeatId, now: () => SeatUpdate): Promise<void> => {
  for (let steps = 0; steps < 60 && now().view.phase !== 'debrief'; steps += 1) {
    const given = await session.give(seat, now().view.phase === 'decision' ? QUIET : { type: 'ready' });
    expect(given.ok).toBe(true);
  }
};

describe('a solo exercise', () => {
  it('is played from orientation to debrief; the bots keep up and the debrief opens only then', async () => {
    const session = opened(await hostOver(memoryStore()).begin(solo));
    const now = await watched(session, person);
    expect(now().view.phase).toBe('orientation');
    expect(await session.debrief()).toMatchObject({ ok: false, refusal: { code: 'session/not-over' } });
    await playOn(session, person, now);
    expect(now().view.phase).toBe('debrief');
    const debrief = await session.debrief();
    expect(debrief.ok).toBe(true);
    if (debrief.ok) expect(debrief.value.people).toEqual([person]);
    const read = await session.underLens('sovereignty-strict');
    expect(read).toMatchObject({ ok: true, value: { lens: 'sovereignty-strict' } });
    expect(await session.underLens('no-lens')).toMatchObject({
      ok: false,
      refusal: { code: 'session/no-such-lens', data: { lens: 'no-lens' } },
    });
  });

  it('stands after every step where another tab finds it', async () => {
    const store = memoryStore();
    const session = opened(await hostOver(store).begin(solo));
    const now = await watched(session, person);
    for (let steps = 0; steps < 7; steps += 1) {
      const given = await session.give(person, now().view.phase === 'decision' ? QUIET : { type: 'ready' });
      expect(given.ok).toBe(true);
      const [summary] = await hostOver(store).list();
      const again = opened(await hostOver(store).resume(summary!.id));
      const there = await watched(again, person);
      expect(there().view).toEqual(now().view);
      expect(there().feed).toEqual(now().feed);
    }
  });

  it('refuses to write over what another tab has played on, and loses nothing', async () => {
    const store = memoryStore();
    const first = opened(await hostOver(store).begin(solo));
    const [summary] = await hostOver(store).list();
    const second = opened(await hostOver(store).resume(summary!.id));
    expect(await first.give(person, { type: 'ready' })).toMatchObject({ ok: true });
    expect(await second.give(person, { type: 'ready' })).toMatchObject({
      ok: false,
      refusal: { code: 'session/saved-elsewhere' },
    });
    const saved = await store.read(summary!.id);
    expect(saved!.entries.map((entry) => entry.sequence)).toEqual(
      saved!.entries.map((_, place) => place + 1),
    );
  });

  it('takes commands for people’s seats only', async () => {
    const session = opened(await hostOver(memoryStore()).begin(solo));
    expect(await session.give(other, { type: 'ready' })).toMatchObject({
      ok: false,
      refusal: { code: 'rules/not-your-seat' },
    });
    let told = false;
    await session.watch(other, () => {
      told = true;
    });
    expect(told).toBe(false);
  });

  it('keeps words beside the log: the log has their hash, the feed their text', async () => {
    const session = opened(await hostOver(memoryStore()).begin(solo));
    const now = await watched(session, person);
    await session.give(person, { type: 'ready' });
    await session.give(person, { type: 'ready' });
    expect(now().view.phase).toBe('consultation');
    expect(
      await session.give(person, { type: 'message', to: [other], words: '  Shall we talk?  ' }),
    ).toMatchObject({ ok: true });
    const line = now().feed.find((one) => one.type === 'message-sent')!;
    const { id } = line.fields.text as { id: string };
    expect(now().words[id]?.text).toBe('Shall we talk?');
    const entries = (await session.exportLog()).split('\n').filter((each) => each.startsWith('{"entry"'));
    expect(entries.join('')).not.toContain('Shall we talk?');
    expect(await session.give(person, { type: 'message', to: [other], words: '   ' })).toMatchObject({
      ok: false,
      refusal: { code: 'session/words' },
    });
  });

  it('previews the law in training and not in assessment', async () => {
    const act = {
      response: scenario.responses[0]!.id,
      publicity: 'public',
      aim: 'cooperate',
      basis: [],
      evidence: [],
      urgent: false,
    } as const;
    const target = scenario.responses[0]!.target.of === 'actor' ? { targetActor: other } : {};
    const full = { ...act, ...target, basis: [], evidence: [] };
    const training = opened(await hostOver(memoryStore()).begin(solo));
    expect(await training.preview(person, full)).toBeDefined();
    const setup = { ...solo.setup, feedback: 'assessment' } as const;
    const assessment = opened(await hostOver(memoryStore()).begin({ ...solo, setup }));
    expect(await assessment.preview(person, full)).toBeUndefined();
  });
});

describe('a log', () => {
  it('exported here opens elsewhere at the same place', async () => {
    const session = opened(await hostOver(memoryStore()).begin(solo));
    const now = await watched(session, person);
    await session.give(person, { type: 'ready' });
    await session.give(person, { type: 'ready' });
    await session.give(person, { type: 'message', to: [other], words: 'hello' });
    const elsewhere = opened(await hostOver(memoryStore()).importLog(await session.exportLog()));
    const there = await watched(elsewhere, person);
    expect(there().view).toEqual(now().view);
    expect(there().words).toEqual(now().words);
  });

  it('that was edited, is cut off or is no log is refused with the line', async () => {
    const session = opened(await hostOver(memoryStore()).begin(solo));
    const text = await session.exportLog();
    const host = hostOver(memoryStore());
    const edited = await host.importLog(text.replace('"orientation"', '"consultation"'));
    expect(edited).toMatchObject({ ok: false, refusal: { code: 'session/corrupt-save', data: { line: 2 } } });
    const cut = await host.importLog(text.slice(0, -20));
    expect(cut).toMatchObject({ ok: false, refusal: { code: 'session/not-a-log' } });
    expect(await host.importLog('hello')).toMatchObject({
      ok: false,
      refusal: { code: 'session/not-a-log' },
    });
    expect(await host.list()).toEqual([]);
  });

  it('saved and then damaged is refused on resuming, and stays in the store', async () => {
    const store = memoryStore();
    opened(await hostOver(store).begin(solo));
    const [summary] = await store.list();
    const saved = (await store.read(summary!.id))!;
    await store.remove(summary!.id);
    const damaged = saved.entries.map((entry, place) => (place === 0 ? { ...entry, digest: '00' } : entry));
    await store.create({ ...saved, entries: damaged });
    expect(await hostOver(store).resume(summary!.id)).toMatchObject({
      ok: false,
      refusal: { code: 'session/corrupt-save' },
    });
    expect(await store.read(summary!.id)).toBeDefined();
  });
});

describe('around one screen', () => {
  it('two people see each their own and the phase waits for both', async () => {
    const setup = {
      ...solo.setup,
      drivers: { [person]: { driver: 'human' }, [other]: { driver: 'human' } },
    } as const;
    const session = opened(await hostOver(memoryStore()).begin({ ...solo, seating: 'hot-seat', setup }));
    const one = await watched(session, person);
    const two = await watched(session, other);
    await session.give(person, { type: 'ready' });
    expect(one().view.phase).toBe('orientation');
    await session.give(other, { type: 'ready' });
    expect(one().view.phase).toBe('briefing');
    expect(two().view.phase).toBe('briefing');
    expect(JSON.stringify(one().view.self)).not.toBe(JSON.stringify(two().view.self));
  });

  it('a scenario that is not there is refused', async () => {
    const nowhere = await hostOver(memoryStore()).begin({ ...solo, scenario: 'nowhere' as ScenarioId });
    expect(nowhere).toMatchObject({ ok: false, refusal: { code: 'session/no-such-save' } });
  });
});
