// Events that move the measured world: meters, ties, strain, capital, flags, assets, waves, measures, secrets, acts.
// Each says how it folds and who may see which of its fields; causes are shown to nobody at the table.
import { clamp, plainCopy } from '../../../base/index.ts';
import type { ActorId } from '../../../vocabulary/index.ts';
import type { ActRecord } from '../game-state.ts';
import { tieKey } from '../tie-key.ts';
import type { EventDefinition } from './event-definition.ts';

const seenByPublicity = (act: ActRecord): 'all' | ActorId[] => {
  if (act.publicity === 'public') return 'all';
  if (act.publicity === 'covert' || act.affects === undefined) return [act.seat];
  return [act.seat, act.affects];
};

/** Definitions of the measured world. */
export const worldEvents = {
  'meter-changed': {
    evolve(draft, event) {
      draft.meters[event.meter] = clamp((draft.meters[event.meter] ?? 0) + event.by, 0, 100);
    },
    seen: () => 'all',
    show: (event) => ({ meter: event.meter, by: event.by }),
  } satisfies EventDefinition<'meter-changed'>,
  'trust-changed': {
    evolve(draft, event) {
      const tie = draft.ties[tieKey(event.of, event.in)];
      if (!tie) return;
      if (tie.a === event.of) tie.trustAB = clamp(tie.trustAB + event.by, 0, 100);
      else tie.trustBA = clamp(tie.trustBA + event.by, 0, 100);
    },
    seen: (event) => [event.of],
    show: (event) => ({ in: event.in, by: event.by }),
  } satisfies EventDefinition<'trust-changed'>,
  'tension-changed': {
    evolve(draft, event) {
      const tie = draft.ties[tieKey(event.between[0], event.between[1])];
      if (tie) tie.tension = clamp(tie.tension + event.by, 0, 100);
    },
    seen: () => 'all',
    show: (event) => ({ between: [...event.between], by: event.by }),
  } satisfies EventDefinition<'tension-changed'>,
  'strain-changed': {
    evolve(draft, event) {
      const actor = draft.actors[event.of];
      if (actor) actor.strain = clamp(actor.strain + event.by, 0, 100);
    },
    seen: (event) => [event.of],
    show: (event) => ({ by: event.by }),
  } satisfies EventDefinition<'strain-changed'>,
  'capital-changed': {
    evolve(draft, event) {
      const actor = draft.actors[event.of];
      if (actor) actor.capital = Math.max(0, actor.capital + event.by);
    },
    seen: (event) => [event.of],
    show: (event) => ({ by: event.by }),
  } satisfies EventDefinition<'capital-changed'>,
  'flag-set': {
    evolve(draft, event) {
      const actor = draft.actors[event.of];
      if (actor) actor.flags[event.flag] = event.until;
    },
    seen: (event) => (event.public ? 'all' : [event.of]),
    show: (event) => ({ of: event.of, flag: event.flag }),
  } satisfies EventDefinition<'flag-set'>,
  'asset-changed': {
    evolve(draft, event) {
      const asset = draft.assets[event.asset];
      if (!asset) return;
      asset.integrity = clamp(asset.integrity + event.by, 0, 100);
      if (event.by < 0) asset.lost -= event.by;
    },
    seen: () => 'all',
    show: (event) => ({ asset: event.asset, by: event.by }),
  } satisfies EventDefinition<'asset-changed'>,
  'asset-shielded': {
    evolve(draft, event) {
      draft.assets[event.asset]?.shields.push({ percent: event.percent, until: event.until });
    },
    seen: (event) => event.seen,
    show: (event) => ({ asset: event.asset, percent: event.percent, until: event.until }),
  } satisfies EventDefinition<'asset-shielded'>,
  'wave-struck': {
    evolve(draft, event) {
      draft.harm = event.harm;
    },
    seen: () => 'all',
    show: (event) => ({ assets: [...event.assets], harm: event.harm }),
  } satisfies EventDefinition<'wave-struck'>,
  'measure-bound': {
    evolve(draft, event) {
      draft.actors[event.of]?.bound.push({ weight: event.weight, until: event.until, by: event.by });
    },
    seen: () => 'none',
    show: () => ({}),
  } satisfies EventDefinition<'measure-bound'>,
  'line-taken': {
    evolve(draft, event) {
      const actor = draft.actors[event.of];
      if (!actor) return;
      actor.line = event.line;
      if (event.named === undefined) delete actor.named;
      else actor.named = event.named;
    },
    seen: () => 'all',
    show: (event) => ({
      of: event.of,
      line: event.line,
      ...(event.named === undefined ? {} : { named: event.named }),
    }),
  } satisfies EventDefinition<'line-taken'>,
  'act-resolved': {
    evolve(draft, event) {
      draft.acts.push(plainCopy(event.act));
    },
    seen: (event) => seenByPublicity(event.act),
    // What items went along and why is the actor's own business; the terms show in what others receive.
    show: ({ act }, seat) => ({
      seat: act.seat,
      response: act.response,
      publicity: act.publicity,
      basis: [...act.basis],
      ...(act.targetActor === undefined ? {} : { targetActor: act.targetActor }),
      ...(act.targetAsset === undefined ? {} : { targetAsset: act.targetAsset }),
      ...(seat === act.seat ? { act: act.id, aim: act.aim, evidence: [...act.evidence] } : {}),
    }),
  } satisfies EventDefinition<'act-resolved'>,
  'accident-happened': {
    evolve() {},
    seen: () => 'all',
    show: (event) => ({ between: [...event.between] }),
  } satisfies EventDefinition<'accident-happened'>,
  'order-demanded': {
    evolve(draft, event) {
      const seat = draft.seats[event.seat];
      if (seat) seat.ordered = true;
    },
    seen: (event) => [event.seat],
    show: () => ({}),
  } satisfies EventDefinition<'order-demanded'>,
  'demand-declined': {
    evolve(draft, event) {
      const seat = draft.seats[event.seat];
      if (seat) seat.declined = event.times;
    },
    seen: (event) => [event.seat],
    show: (event) => ({ times: event.times }),
  } satisfies EventDefinition<'demand-declined'>,
  'secret-exposed': {
    evolve(draft, event) {
      draft.exposed[event.secret] = draft.turn;
    },
    seen: () => 'all',
    show: (event) => ({ secret: event.secret, of: event.of }),
  } satisfies EventDefinition<'secret-exposed'>,
};
