/*
 * What somebody chooses on the home page, and the exercise that it makes.
 * In: choices. Out: what a session host begins. Whoever leaves the seed empty gets 128 random bits.
 */
import { shuffled } from '../../../../base/index.ts';
import type { NewExercise, Seating } from '../../../../hosting/session/index.ts';
import { DOCTRINES } from '../../../../vocabulary/index.ts';
import type { Doctrine, FeedbackMode, Length, SeatId } from '../../../../vocabulary/index.ts';
import type { ScenarioCard } from '../../stores/scenario-shelf.ts';

/** Most people that fit round one screen. */
export const MOST_PEOPLE = 3;
/** Fewest people for whom the curtain is worth its trouble. */
export const FEWEST_TOGETHER = 2;

/** Doctrines that may be chosen for the computer's seats; the passive one is a measure, not a player. */
export const PLAYING_DOCTRINES = DOCTRINES.filter((doctrine) => doctrine !== 'passive');

/** All choices. */
export interface Choices {
  readonly seating: Seating;
  /** Seats of people, in the order in which they were chosen. */
  readonly people: readonly SeatId[];
  readonly length: Length;
  readonly feedback: FeedbackMode;
  readonly doctrine: Doctrine | 'mixed';
  /** As typed; empty: random. */
  readonly seed: string;
}

/** What holds before anything is chosen. */
export const FIRST_CHOICES: Choices = {
  seating: 'solo',
  people: [],
  length: 'medium',
  feedback: 'training',
  doctrine: 'mixed',
  seed: '',
};

/** 128 random bits as hex. Works over plain HTTP too, where most of the browser's cryptography does not. */
export function randomSeed(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

/** Whether the people chosen fit the seating. */
export function isComplete({ seating, people }: Choices): boolean {
  if (seating === 'solo') return people.length === 1;
  return people.length >= FEWEST_TOGETHER && people.length <= MOST_PEOPLE;
}

/** The choices with a seat taken or given back. Alone one seat replaces the other; together three are the most. */
export function withSeat(choices: Choices, seat: SeatId): Choices {
  const { seating, people } = choices;
  if (seating === 'solo') return { ...choices, people: [seat] };
  if (people.includes(seat)) return { ...choices, people: people.filter((one) => one !== seat) };
  return people.length >= MOST_PEOPLE ? choices : { ...choices, people: [...people, seat] };
}

/** The choices with another seating; alone the seat chosen first is kept. */
export function withSeating(choices: Choices, seating: Seating): Choices {
  return { ...choices, seating, people: seating === 'solo' ? choices.people.slice(0, 1) : choices.people };
}

/** The exercise. Mixed doctrines are dealt out by the seed, so that the same seed is the same table. */
export function exerciseFrom(card: ScenarioCard, choices: Choices): NewExercise {
  const seed = choices.seed.trim() === '' ? randomSeed() : choices.seed.trim();
  const dealt = shuffled(seed, PLAYING_DOCTRINES, 'doctrines');
  const others = card.seats.filter(({ id }) => !choices.people.includes(id));
  const drivers: NewExercise['setup']['drivers'] = {};
  for (const seat of choices.people) drivers[seat] = { driver: 'human' };
  for (const [at, { id }] of others.entries()) {
    const doctrine = choices.doctrine === 'mixed' ? dealt[at % dealt.length] : choices.doctrine;
    drivers[id] = { driver: 'bot', ...(doctrine === undefined ? {} : { doctrine }) };
  }
  const { length, feedback } = choices;
  return {
    scenario: card.id,
    seating: choices.seating,
    setup: { seed, length, feedback, clock: false, drivers },
  };
}
