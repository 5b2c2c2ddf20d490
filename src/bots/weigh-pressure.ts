// Whether and how gladly a bot presses an actor with a card: belief, procedure, grievance and the brink decide.
// In: a card and whom it would hit. Out: points; far below zero where the doctrine forbids it.
import type { ActorId } from '../vocabulary/index.ts';
import type { Attitude } from './attitude.ts';
import type { Outlook } from './outlook.ts';
import type { Reading } from './reading.ts';
import type { CardMeaning } from './card-meaning.ts';

const NEVER = -1000;
/** Points for the step of procedure that is next, and against one already taken. */
const NEXT_STEP = 30;
const TAKEN_STEP = -40;
const GRIEVANCE = 18;
const BYSTANDER = 24;

/** Belief, in permille, from which on those who were not struck themselves press anybody: more likely than not. */
const BYSTANDERS_AT = 500;

/**
 * Whether the bot holds the actor answerable enough to press it. Nobody presses a state against what its own tokens say, but for
 * a temper that knows no procedure, where it was struck itself: it clings to the state from whose side it came.
 */
const holdsAnswerable = (actor: ActorId, { pressing }: Attitude, { suspect, me }: Reading): boolean => {
  const least = me.injured ? pressing.at : Math.max(pressing.at, BYSTANDERS_AT);
  if (suspect?.actor !== actor || suspect.permille < least) return false;
  return suspect.leads || (!pressing.procedure && pressing.clings > 0 && me.injured);
};

const procedural = ({ purposes }: CardMeaning, at: ActorId, attitude: Attitude, reading: Reading): number => {
  if (!purposes.has('call') && !purposes.has('notice')) return 0;
  const { pressing } = attitude;
  // To ask for an end commits to little and takes time, so it comes before one is sure.
  const suspected = reading.suspect?.actor === at && reading.suspect.permille >= pressing.at / 2;
  if (purposes.has('call')) {
    if (!suspected) return NEVER;
    return reading.recorded('call', at) ? TAKEN_STEP : NEXT_STEP;
  }
  if (!pressing.procedure || !holdsAnswerable(at, attitude, reading) || !reading.me.injured) return NEVER;
  if (!reading.recorded('call', at)) return NEVER;
  return reading.recorded('notice', at) ? TAKEN_STEP : NEXT_STEP;
};

const isPrepared = (at: ActorId, reading: Reading): boolean =>
  reading.recorded('call', at) && reading.recorded('notice', at);

/** Points for playing the card at the actor; 0 for cards that neither press nor are steps towards pressing. */
export const weighPressure = (
  meaning: CardMeaning,
  at: ActorId,
  { situation: { view }, attitude, reading, pressure }: Outlook,
): number => {
  if (!meaning.pressure) return procedural(meaning, at, attitude, reading);
  const { response } = meaning;
  const { pressing } = attitude;
  const grieved = pressing.retaliates && pressure.aggressor === at;
  if (!grieved && !holdsAnswerable(at, attitude, reading)) return NEVER;
  // Whoever was not struck stops well before those who were.
  const brink = reading.me.injured || grieved ? pressing.brink : pressing.brink - BYSTANDER;
  if (pressure.escalation >= brink) return NEVER;
  const hard = response.class === 'coercive' || response.class === 'force';
  const tempted = response.tags.includes('temptation');
  // To hurt somebody for another's sake is nobody's policy; temptations are nobody's policy at all.
  if (hard && !tempted && !reading.me.injured && !grieved) return NEVER;
  if (pressing.procedure) {
    // Of hard measures a lawful temper knows countermeasures alone.
    if (hard && response.test !== 'countermeasure') return NEVER;
    if (response.publicity.every((publicity) => publicity === 'covert')) return NEVER;
    // Pressure is the injured state's, after a call, and hard pressure after notice; an organisation speaks for all.
    if (!reading.me.injured && reading.me.kind !== 'organisation') return NEVER;
    if (reading.me.injured && !reading.recorded('call', at)) return NEVER;
    if (hard && !isPrepared(at, reading)) return NEVER;
  }
  const belief = holdsAnswerable(at, attitude, reading)
    ? Math.trunc((reading.suspect?.permille ?? 0) / 40)
    : 0;
  return belief + (grieved ? GRIEVANCE : 0) + (view.self.ordered ? pressing.obeys : 0);
};
