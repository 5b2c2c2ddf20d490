// Moves the measured world by what is really possible: an event carries the change that took place after clamping, so that
// the contributions to a value always add up to it. In: the change wanted, shaped like the event. Out: the change made.
// Where nothing changes, nothing is emitted. It does not ask who may change what. Events are written out field by field: these
// are most of all events, and to spread the wanted change into each would cost more than all the rest.
import { clamp } from '../../../base/index.ts';
import type { EventBodies } from '../events/game-event.ts';
import type { Play } from '../play.ts';
import { isSeat } from '../scenario-index.ts';
import { tieKey } from '../tie-key.ts';

/** Meters, trust, tension, strain and integrity all run from 0 to this. */
const FULL = 100;

/** The part of `by` that fits. A value that starts outside its range is never moved against the wish. */
const fitting = (now: number, by: number, high: number): number => {
  const change = clamp(now + by, 0, high) - now;
  return Math.sign(change) === Math.sign(by) ? change : 0;
};

/** Moves a meter within 0-100; returns the change made. */
export const moveMeter = (play: Play, wanted: EventBodies['meter-changed']): number => {
  const now = play.state.meters[wanted.meter];
  const by = now === undefined ? 0 : fitting(now, wanted.by, FULL);
  if (by !== 0) play.emit({ type: 'meter-changed', meter: wanted.meter, by, cause: wanted.cause });
  return by;
};

/** Moves the trust of one actor in another within 0-100, if the two have a tie; returns the change made. */
export const moveTrust = (play: Play, wanted: EventBodies['trust-changed']): number => {
  const tie = play.state.ties[tieKey(wanted.of, wanted.in)];
  if (!tie || wanted.of === wanted.in) return 0;
  const by = fitting(tie.a === wanted.of ? tie.trustAB : tie.trustBA, wanted.by, FULL);
  if (by !== 0) play.emit({ type: 'trust-changed', of: wanted.of, in: wanted.in, by, cause: wanted.cause });
  return by;
};

/** Moves the tension between two actors within 0-100, if they have a tie; returns the change made. */
export const moveTension = (play: Play, wanted: EventBodies['tension-changed']): number => {
  const [one, other] = wanted.between;
  const tie = play.state.ties[tieKey(one, other)];
  if (!tie || one === other) return 0;
  const by = fitting(tie.tension, wanted.by, FULL);
  if (by !== 0) play.emit({ type: 'tension-changed', between: wanted.between, by, cause: wanted.cause });
  return by;
};

/** Moves the strain of a seat within 0-100; returns the change made (0 for actors off the table). */
export const moveStrain = (play: Play, wanted: EventBodies['strain-changed']): number => {
  const actor = play.state.actors[wanted.of];
  if (!actor || !isSeat(play.index, wanted.of)) return 0;
  const by = fitting(actor.strain, wanted.by, FULL);
  if (by !== 0) play.emit({ type: 'strain-changed', of: wanted.of, by, cause: wanted.cause });
  return by;
};

/** Moves the capital of a seat within 0 and the scenario's maximum; returns the change made (0 off the table). */
export const moveCapital = (play: Play, wanted: EventBodies['capital-changed']): number => {
  const actor = play.state.actors[wanted.of];
  if (!actor || !isSeat(play.index, wanted.of)) return 0;
  const by = fitting(actor.capital, wanted.by, play.index.scenario.numbers.capital.max);
  if (by !== 0) play.emit({ type: 'capital-changed', of: wanted.of, by, cause: wanted.cause });
  return by;
};

/** Moves the integrity of an asset within 0-100; returns the change made. */
export const moveAsset = (play: Play, wanted: EventBodies['asset-changed']): number => {
  const asset = play.state.assets[wanted.asset];
  const by = asset ? fitting(asset.integrity, wanted.by, FULL) : 0;
  if (by !== 0) play.emit({ type: 'asset-changed', asset: wanted.asset, by, cause: wanted.cause });
  return by;
};
