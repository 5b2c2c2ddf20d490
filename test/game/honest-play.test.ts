// Play that must not pay or leak: repeated courtesies, stacked packages, hindsight in rulings, consent stretched, secrets in views, forged logs.
import { describe, expect, it } from 'vitest';
import { advanceRun, headerFor, openRun, replay, type ExerciseRun } from '../../src/game/log/index.ts';
import { indexOf, type Input } from '../../src/game/rules/index.ts';
import { feedFromEntries, seatView } from '../../src/game/views/index.ts';
import { storeWords } from '../../src/hosting/session/stored-words.ts';
import { setupFor } from '../support/given-exercise.ts';
import { shippedScenario } from '../support/shipped.ts';

const scenario = shippedScenario('dark-isthmus');
const index = indexOf(scenario);
const WHITE = { kind: 'facilitator', participant: 'f' };
const HOST = { kind: 'host' };
const seat = (id: string) => ({ kind: 'seat', seat: id, participant: 'p' });

const tried = (run: ExerciseRun, author: object, command: object) =>
  advanceRun(run, { author, at: 0, command } as unknown as Input);
const given = (run: ExerciseRun, author: object, command: object): ExerciseRun => {
  const next = tried(run, author, command);
  if (!next.ok) throw new Error(JSON.stringify(next.error));
  return next.value;
};
const started = (truth = 'framed', seed = 'x', clock = false): ExerciseRun =>
  given(openRun(headerFor(scenario, seed)), HOST, {
    type: 'start',
    setup: { ...setupFor(scenario, { seed }), truth, clock },
  });
const until = (from: ExerciseRun, phase: string, turn = 0): ExerciseRun => {
  let run = from;
  while (run.position.phase !== phase || (turn > 0 && run.position.turn !== turn))
    run = given(run, WHITE, { type: 'advance' });
  return run;
};
const act = (response: string, more: object = {}) => ({
  response,
  publicity: 'public',
  aim: 'unspecified',
  basis: [],
  evidence: [],
  urgent: false,
  ...more,
});
const answered = (
  from: ExerciseRun,
  [by, of]: readonly [string, string],
  kind: string,
  evidence: string[] = [],
) => {
  const run = given(from, seat(by), { type: 'ask', request: kind, of });
  const request = run.position.requests.at(-1)!.id;
  return given(run, seat(of), { type: 'answer', request, answer: 'granted', evidence });
};
const views = (run: ExerciseRun, of: string) => ({
  feed: feedFromEntries(run.entries, { kind: 'seat', seat: of as never }),
  view: seatView(index, run.position, of as never),
});

describe('a turn', () => {
  it('brings fresh contacts', () => {
    let run = until(started(), 'consultation', 1);
    const entry = scenario.directory.find((one) => one.of !== 'costa-serena')!.id;
    run = given(run, seat('costa-serena'), { type: 'contact', entry });
    run = until(run, 'consultation', 2);
    expect(run.position.seats['costa-serena' as never]!.contactsLeft).toBe(3);
  });

  it('that the facilitator has paused stays paused when the last seat is ready', () => {
    let run = given(until(started('framed', 'x', true), 'consultation', 1), WHITE, { type: 'pause' });
    for (const one of scenario.seats) {
      const next = tried(run, seat(one), { type: 'ready' });
      if (next.ok) run = next.value;
    }
    expect(run.position.clock).toBe('paused');
  });

  it('that was extended does not end by the deadline of before', () => {
    let run = until(started('framed', 'x', true), 'decision', 1);
    const deadline = run.position.deadline!.id;
    run = given(run, WHITE, { type: 'extend', seconds: 600 });
    expect(tried(run, HOST, { type: 'deadline-passed', deadline }).ok).toBe(false);
  });

  it('keeps the line of a seat that sealed nothing, though an act was mapped for it', () => {
    let run = until(started(), 'decision', 1);
    const order = { acts: [], line: 'state', named: 'sierra-alta' };
    run = until(given(run, seat('costa-serena'), { type: 'seal', order }), 'decision', 2);
    run = given(run, seat('costa-serena'), { type: 'write-act', text: { id: 'a', hash: 'b' } });
    run = given(run, WHITE, { type: 'map-act', seat: 'costa-serena', act: act('public-statement') });
    run = until(run, 'report', 2);
    expect(run.position.actors['costa-serena' as never]!.line).toBe('state');
  });

  it('lets a response that can be used once be used once', () => {
    const run = until(started(), 'decision', 1);
    const acts = ['sierra-alta', 'puerto-claro'].map((targetActor) =>
      act('expel-diplomats', { targetActor }),
    );
    const result = tried(run, seat('costa-serena'), { type: 'seal', order: { acts, line: 'silence' } });
    expect(result.ok).toBe(false);
  });
});

describe('dealings', () => {
  it('cannot be multiplied: the same package between the same parties comes into force once', () => {
    let run = until(started(), 'consultation', 1);
    for (let copy = 0; copy < 4; copy += 1) {
      const next = tried(run, seat('costa-serena'), {
        type: 'propose',
        package: 'fact-finding',
        parties: ['isthmus-organization'],
        clauses: [{ clause: 'joint-findings-publication', option: 'agreed-summary' }],
      });
      if (!next.ok) continue;
      const agreement = next.value.position.agreements.at(-1)!.id;
      run = given(next.value, seat('isthmus-organization'), { type: 'sign', agreement, reserve: [] });
    }
    run = until(run, 'consultation', 2);
    expect(run.position.agreements.filter(({ status }) => status === 'in-force')).toHaveLength(1);
  });

  it('cannot be repeated in a turn: one question of a kind to a party, answered or not', () => {
    let run = until(started(), 'consultation', 1);
    run = answered(run, ['sierra-alta', 'costa-serena'], 'clarification');
    const again = { type: 'ask', request: 'clarification', of: 'costa-serena' };
    expect(tried(run, seat('sierra-alta'), again)).toMatchObject({
      ok: false,
      error: { code: 'rules/asked-already' },
    });
  });

  it('of help once granted are no leave for a secret intrusion', () => {
    let run = until(started(), 'consultation', 1);
    run = answered(run, ['sierra-alta', 'costa-serena'], 'assistance');
    run = until(run, 'decision', 2);
    const acts = [act('covert-access', { targetActor: 'sierra-alta', publicity: 'covert' })];
    run = until(
      given(run, seat('costa-serena'), { type: 'seal', order: { acts, line: 'silence' } }),
      'report',
    );
    const finding = run.position.findings.find(
      ({ subject }) => subject.kind === 'act' && subject.act === 'costa-serena:2:c1',
    )!;
    expect(finding.true.verdict).not.toBe('lawful');
  });
});

describe('secrecy', () => {
  it('a source burned in somebody else’s dealing does not show in the view of another holder', () => {
    for (let seed = 0; seed < 60; seed += 1) {
      let run = until(started('framed', `s${String(seed)}`), 'consultation', 1);
      const item = 'intercept-colonel' as never;
      run = answered(run, ['sierra-alta', 'costa-serena'], 'evidence', [item]);
      if (run.position.evidence[item]!.burned) continue;
      const before = JSON.stringify(views(run, 'sierra-alta'));
      const after = answered(run, ['cert-cs', 'costa-serena'], 'evidence', [item]);
      if (!after.position.evidence[item]!.burned) continue;
      expect(JSON.stringify(views(after, 'sierra-alta'))).toBe(before);
      return;
    }
    throw new Error('no seed burned the source in the second dealing');
  });

  it('a channel that others test in private does not change what a third seat heard when it called', () => {
    const start = until(started(), 'consultation', 1);
    const run = given(start, seat('puerto-claro'), { type: 'contact', entry: 'sierra-alta-ministry' });
    let tested = given(run, seat('costa-serena'), {
      type: 'propose',
      package: 'contact-protocol',
      parties: ['sierra-alta'],
      clauses: [{ clause: 'hotline-protocol', option: 'office-hours' }],
    });
    const agreement = tested.position.agreements.at(-1)!.id;
    tested = given(tested, seat('sierra-alta'), { type: 'sign', agreement, reserve: [] });
    const called = (one: ExerciseRun) =>
      views(until(one, 'consultation', 2), 'puerto-claro').view.dealings.called;
    expect(called(tested)).toEqual(called(run));
  });
});

describe('a ruling on one act', () => {
  it('changes the fact ruled and leaves what was known at sealing as it was', () => {
    let run = until(started(), 'decision', 1);
    const acts = [act('withhold-transit-payments', { targetActor: 'sierra-alta' })];
    run = given(run, seat('costa-serena'), { type: 'seal', order: { acts, line: 'silence' } });
    run = until(run, 'consultation', 3);
    run = given(run, WHITE, {
      type: 'rule',
      act: 'costa-serena:1:o1',
      fact: 'urgency',
      value: 'no',
      reason: { id: 'a', hash: 'b' },
    });
    const confidences = run.entries
      .flatMap((entry) => entry.events)
      .flatMap((event) =>
        event.type === 'finding-made' &&
        event.finding.subject.kind === 'act' &&
        event.finding.subject.act === 'costa-serena:1:o1'
          ? [event.finding.known.facts.find(({ fact }) => fact === 'attribution_confidence')!.value]
          : [],
      );
    expect(confidences).toHaveLength(2);
    expect(confidences[1]).toBe(confidences[0]);
  });
});

describe('a log', () => {
  it('whose texts were put into each other’s mouths does not prove itself', () => {
    const keep = (words: string, who: string, salt: string) =>
      storeWords(words, { participant: `local:${who}`, language: 'und', salt: salt.repeat(32) })!;
    const yes = keep('I agree', 'costa-serena', '1');
    const no = keep('Never', 'sierra-alta', '2');
    let run = until(started(), 'consultation', 1);
    run = given(run, seat('costa-serena'), { type: 'message', to: ['sierra-alta'], text: yes.ref });
    run = given(run, seat('sierra-alta'), { type: 'message', to: ['costa-serena'], text: no.ref });
    const texts = [
      { ...yes.stored, id: no.stored.id, participant: no.stored.participant },
      { ...no.stored, id: yes.stored.id, participant: yes.stored.participant },
    ];
    expect(replay({ header: run.header, entries: run.entries, texts }).ok).toBe(false);
  });

  it('reads each entry a bounded number of times, however often it was rewound', () => {
    let run = until(started(), 'briefing', 1);
    for (let one = 0; one < 14; one += 1)
      run = given(run, WHITE, { type: 'rewind', to: run.entries.length - 1 });
    let reads = 0;
    const counted = new Proxy([...run.entries], {
      get(target, key, receiver) {
        if (key === 'slice') reads += 1;
        return Reflect.get(target, key, receiver) as unknown;
      },
    });
    feedFromEntries(counted, { kind: 'projector' });
    expect(reads).toBeLessThan(50);
  });
});
