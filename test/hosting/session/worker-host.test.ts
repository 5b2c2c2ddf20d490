// The host in the worker, joined to the page's end over real message ports: what crosses is copied, so only plain data gets through.
// The same exercise is played over it and over a host in this process; a person must not be able to tell which it was.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { ExerciseSetup } from '../../../src/game/rules/index.ts';
import type {
  NewExercise,
  Outcome,
  SeatUpdate,
  Session,
  SessionHost,
} from '../../../src/hosting/session/session.ts';
import type { SeatId } from '../../../src/vocabulary/index.ts';
import { shippedScenario } from '../../support/shipped.ts';
import { inProcessHost } from '../../support/ui/in-process-host.ts';

const scenario = shippedScenario('dark-isthmus');
const person = 'costa-serena' as SeatId;
const other = 'sierra-alta' as SeatId;
const setup: ExerciseSetup = {
  seed: '7',
  length: 'short',
  feedback: 'training',
  clock: false,
  drivers: Object.fromEntries(
    scenario.seats.map((seat) => [
      seat,
      seat === person ? { driver: 'human' } : { driver: 'bot', doctrine: 'cooperative' },
    ]),
  ),
};
const solo: NewExercise = { scenario: scenario.id, seating: 'solo', setup };

const channel = new MessageChannel();
/** The page's `Worker`: the near port, and a way to have it break down. */
class PortWorker extends EventTarget {
  static latest: PortWorker | undefined;
  constructor() {
    super();
    PortWorker.latest = this;
    channel.port1.addEventListener('message', (event) => {
      this.dispatchEvent(
        new MessageEvent('message', { data: event.data as unknown, ports: [...event.ports] }),
      );
    });
    channel.port1.start();
  }
  postMessage(message: unknown, transfer: Transferable[] = []): void {
    channel.port1.postMessage(message, transfer);
  }
}

let workerHost: SessionHost;
beforeAll(async () => {
  // The worker talks to whoever is at the other end of its global scope.
  vi.stubGlobal('addEventListener', channel.port2.addEventListener.bind(channel.port2));
  vi.stubGlobal('removeEventListener', channel.port2.removeEventListener.bind(channel.port2));
  vi.stubGlobal('postMessage', channel.port2.postMessage.bind(channel.port2));
  vi.stubGlobal('Worker', PortWorker);
  channel.port2.start();
  await import('../../../src/hosting/session/exercise-worker.ts');
  const { openWorkerHost } = await import('../../../src/hosting/session/worker-host.ts');
  workerHost = openWorkerHost();
});
afterAll(() => {
  channel.port1.close();
  channel.port2.close();
  vi.unstubAllGlobals();
});

const opened = (outcome: Outcome<Session>): Session => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.value;
};

/** Watches a seat and tells what it was last shown; waits until something with at least the revision has come. */
const watching = async (session: Session, seat: SeatId) => {
  const updates: SeatUpdate[] = [];
  const stop = await session.watch(seat, (update) => {
    updates.push(update);
  });
  const at = (revision: number): Promise<SeatUpdate> =>
    vi.waitFor(() => {
      const latest = updates.at(-1);
      if (!latest || latest.revision < revision) throw new Error(`no revision ${String(revision)} yet`);
      return latest;
    });
  return { updates, stop, at };
};

/** Plays to the debrief with a message on the way; every update that came, and what the session then says. */
const playedOver = async (host: SessionHost) => {
  const session = opened(await host.begin(solo));
  const { updates, at } = await watching(session, person);
  let now = await at(1);
  for (let steps = 0; steps < 40 && now.view.phase !== 'debrief'; steps += 1) {
    if (now.view.phase === 'consultation' && now.view.turn === 1 && Object.keys(now.words).length === 0) {
      expect(
        await session.give(person, { type: 'message', to: [other], words: 'Shall we talk?' }),
      ).toMatchObject({
        ok: true,
      });
      now = await at(now.revision + 1);
    }
    const deciding = now.view.phase === 'decision';
    const given = await session.give(
      person,
      deciding ? { type: 'seal', order: { acts: [], line: 'concern' } } : { type: 'ready' },
    );
    expect(given).toMatchObject({ ok: true });
    now = await at(now.revision + 1);
  }
  const debrief = await session.debrief();
  if (!debrief.ok) throw new Error(JSON.stringify(debrief.refusal));
  return { session, updates, debrief: debrief.value };
};

/** What two plays of one exercise have in common: ids, salts and times are drawn by each host for itself. */
const withoutOwn = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, inner: unknown) =>
      ['id', 'hash', 'at', 'words'].includes(key) ? undefined : inner,
    ),
  );

describe('an exercise in the worker', () => {
  it(
    'is the exercise of a host in this process: the same views, news and debrief',
    { timeout: 60_000 },
    async () => {
      const far = await playedOver(workerHost);
      const near = await playedOver(inProcessHost());
      expect(far.updates.length).toBeGreaterThan(10);
      expect(far.updates.map((one) => one.revision)).toEqual(far.updates.map((_, place) => place + 1));
      expect(withoutOwn(far.updates)).toEqual(withoutOwn(near.updates));
      expect(withoutOwn(far.debrief.scores)).toEqual(withoutOwn(near.debrief.scores));
      const said = (updates: readonly SeatUpdate[]) =>
        Object.values(updates.at(-1)!.words).map((one) => one.text);
      expect(said(far.updates)).toEqual(['Shall we talk?']);
      expect(said(near.updates)).toEqual(['Shall we talk?']);
    },
  );

  it('answers every question of a session, and refuses as the host does', async () => {
    const session = opened(await workerHost.begin(solo));
    const summary = await session.summary();
    expect(summary).toMatchObject({ scenario: 'dark-isthmus', people: [person], ended: false });
    expect((await session.scenario()).seats).toEqual(scenario.seats);
    expect((await session.envelope(person, 'en')).know).not.toBe('');
    expect(await session.envelope(other, 'en')).toEqual({ know: '', want: '', hide: '' });
    expect(await session.debrief()).toMatchObject({ ok: false, refusal: { code: 'session/not-over' } });
    expect(await session.underLens('general')).toMatchObject({
      ok: false,
      refusal: { code: 'session/not-over' },
    });
    expect(await session.give(other, { type: 'ready' })).toMatchObject({
      ok: false,
      refusal: { code: 'rules/not-your-seat' },
    });
    const act = {
      response: scenario.responses.find((one) => one.id === ('public-statement' as never))!.id,
      publicity: 'public',
      aim: 'cooperate',
      basis: [],
      evidence: [],
      urgent: false,
    } as const;
    expect(await session.preview(person, { ...act, basis: [], evidence: [] })).toMatchObject({
      verdict: expect.any(String) as string,
    });
    expect((await workerHost.list()).map((one) => one.id)).toContain(summary.id);
    await session.close();
  });

  it('is resumed, exported, imported and removed across the ports', async () => {
    const session = opened(await workerHost.begin(solo));
    const { id } = await session.summary();
    expect(await session.give(person, { type: 'ready' })).toMatchObject({ ok: true });
    const again = opened(await workerHost.resume(id));
    const log = await session.exportLog();
    expect(await again.exportLog()).toBe(log);
    const imported = opened(await workerHost.importLog(log));
    expect((await imported.summary()).id).not.toBe(id);
    expect(await imported.exportLog()).toBe(log);
    await workerHost.remove(id);
    expect(await workerHost.resume(id)).toMatchObject({
      ok: false,
      refusal: { code: 'session/no-such-save' },
    });
    expect(await workerHost.importLog('hello')).toMatchObject({
      ok: false,
      refusal: { code: 'session/not-a-log' },
    });
  });

  it('is watched until one stops, and by two at once', async () => {
    const session = opened(await workerHost.begin(solo));
    const one = await watching(session, person);
    const two = await watching(session, person);
    await one.at(1);
    await two.at(1);
    one.stop();
    // The next call crosses after the stop has.
    await session.summary();
    await session.give(person, { type: 'ready' });
    await two.at(2);
    expect(one.updates.map((update) => update.revision)).toEqual([1]);
  });

  it('opens no scenario files that are wrong, and tells all that is wrong with them', async () => {
    const outcome = await workerHost.openScenario({ 'x/scenario.yaml': 'id: [' });
    expect(outcome.ok).toBe(false);
    if (!outcome.ok) expect(outcome.diagnostics.length).toBeGreaterThan(0);
    expect(await workerHost.openedScenarios()).toEqual([]);
    expect(await workerHost.openedWording('nothing', 'en')).toBeUndefined();
  });

  it('that has broken down fails every call instead of keeping the page waiting', async () => {
    const session = opened(await workerHost.begin(solo));
    const breakdown = Object.assign(new Event('error'), { message: 'out of memory' });
    PortWorker.latest!.dispatchEvent(breakdown);
    await expect(workerHost.list()).rejects.toThrow('out of memory');
    await expect(session.give(person, { type: 'ready' })).rejects.toThrow('out of memory');
  });
});
