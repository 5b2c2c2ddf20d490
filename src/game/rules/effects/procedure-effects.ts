// Effects that make a step of procedure: entries in the legal register, requests that await an answer, tested channels.
// They record that the step was taken, and when; what the law makes of it is judged elsewhere.
import type { RequestKind, RequestId, SeatId } from '../../../vocabulary/index.ts';
import { dealingsKey } from '../events/diplomacy-events.ts';
import type { Cause } from '../events/game-event.ts';
import type { Play } from '../play.ts';
import { tieKey } from '../tie-key.ts';
import type { EffectDefinition } from './effect-kind.ts';
import { actorsOf, seatOfSelf, seatsOf } from './selectors.ts';

/** The id under which the register points at what made an entry: the act, inject, request or agreement. */
export const sourceOf = (cause: Cause): string => {
  switch (cause.kind) {
    case 'act':
      return cause.act;
    case 'inject':
      return cause.inject;
    case 'request':
      return cause.request;
    case 'clause':
    case 'breach':
      return cause.agreement;
    case 'choice':
      return `choice:${cause.choice}`;
    case 'wave':
      return `wave:${cause.turn}`;
    case 'rule':
      return `rule:${cause.rule}`;
  }
};

/** The id of the next request between two seats: their own count, so that it tells outsiders nothing. */
export const nextRequestId = (play: Play, by: SeatId, of: SeatId): RequestId => {
  const key = dealingsKey('request', [by, of]);
  return `${key}:${(play.state.counts[key] ?? 0) + 1}` as RequestId;
};

/** Whether `by` still awaits an answer from `of` to a request of the kind. */
export const isPending = (play: Play, kind: RequestKind, by: SeatId, of: SeatId): boolean =>
  play.state.requests.some(
    (one) => one.kind === kind && one.by === by && one.of === of && one.status === 'pending',
  );

/** Definitions of steps of procedure. */
export const procedureEffects = {
  record: {
    apply(play, effect, setting) {
      const by = setting.self;
      if (by === undefined) return;
      const { turn } = play.state;
      for (const to of actorsOf(play, effect.to, setting)) {
        if (to === by) continue;
        const entry = { kind: effect.entry, by, to, turn, source: sourceOf(setting.cause) };
        play.emit({ type: 'registered', entry });
      }
    },
    describe: (effect) => ({ id: 'effects.record', values: { entry: effect.entry, actor: effect.to } }),
    check: () => [],
  } satisfies EffectDefinition<'record'>,
  request: {
    apply(play, effect, setting) {
      const by = seatOfSelf(play, setting);
      if (by === undefined) return;
      for (const of of seatsOf(play, effect.of, setting)) {
        if (of === by || isPending(play, effect.request, by, of)) continue;
        play.emit({
          type: 'request-made',
          id: nextRequestId(play, by, of),
          kind: effect.request,
          by,
          of,
          turn: play.state.turn,
          ...(setting.cause.kind === 'act' ? { act: setting.cause.act } : {}),
        });
      }
    },
    describe: (effect) => ({ id: 'effects.request', values: { request: effect.request, actor: effect.of } }),
    check: () => [],
  } satisfies EffectDefinition<'request'>,
  'test-channel': {
    apply(play, effect, setting) {
      const { self } = setting;
      if (self === undefined) return;
      for (const other of actorsOf(play, effect.of, setting)) {
        if (other === self || !play.state.ties[tieKey(self, other)]) continue;
        const mended = play.index.scenario.directory
          .filter((entry) => entry.of === other)
          .map((entry) => entry.id)
          .filter((id) => {
            // Office hours stay office hours: a test mends what the entry says, not when it is staffed.
            const outcome = play.state.directory[id]?.outcome;
            return outcome === 'stale' || outcome === 'wrong-level';
          });
        play.emit({ type: 'channel-tested', between: [self, other], entries: mended, cause: setting.cause });
      }
    },
    describe: (effect) => ({ id: 'effects.test-channel', values: { actor: effect.of } }),
    check: () => [],
  } satisfies EffectDefinition<'test-channel'>,
};
