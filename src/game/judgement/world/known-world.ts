// The exercise as one seat could know it: its own dealings and items, what is public, and nothing else.
// In: the scenario, a state, the seat. Out: a world. It never reads anything that only others hold, nor of the truth more than a
// seat's own envelope gives away: the seat that decides over the author knows whose act it is.
import type { ActorId, SeatId } from '../../../vocabulary/index.ts';
import type { HypothesisSpec } from '../../../scenario/index.ts';
import {
  beliefOf,
  confidenceIn,
  linked,
  truthOf,
  type ActRecord,
  type GameState,
  type ScenarioIndex,
} from '../../rules/index.ts';
import { diligenceOf } from '../diligence.ts';
import { isFactValue } from '../../../law/index.ts';
import { agreedFact } from '../incident-roles.ts';
import { basisOf, wrongUnder } from './attribution-words.ts';
import { onceOnly } from './once-only.ts';
import type { Attribution, World } from './world.ts';

const isKnown = (seat: ActorId, act: ActRecord): boolean =>
  act.seat === seat || act.publicity === 'public' || (act.publicity === 'private' && act.affects === seat);

/** The hypothesis that the seat must be acting on: of those that make the accused responsible, the one it believes most. */
const assumed = (world: World, seat: SeatId, accused: ActorId): HypothesisSpec | undefined => {
  const belief = beliefOf(world.index, world.state, seat);
  let best: HypothesisSpec | undefined;
  let most = -1;
  for (const [place, hypothesis] of world.index.scenario.hypotheses.entries()) {
    const share = belief[place] ?? 0;
    if (hypothesis.responsible !== accused || share <= most) continue;
    best = hypothesis;
    most = share;
  }
  return best;
};

/** Nobody suspects the state of the act; what can be held against it is how it handled its territory. */
const byTerritory = (world: World, accused: ActorId): Attribution => {
  const { failing, acted } = diligenceOf(world, accused, world.state.turn);
  const { cause } = acted;
  const correct = { value: 'unknown', cause } as const;
  if (failing) {
    return {
      confidence: { value: 'high', cause },
      basis: { value: 'due_diligence_failure', cause },
      wrong: { value: 'arguable', cause },
      correct,
    };
  }
  const unsuspected = { kind: 'state', of: 'hypotheses' } as const;
  return {
    confidence: { value: 'none', cause: unsuspected },
    basis: { value: 'none', cause: unsuspected },
    wrong: { value: 'absent', cause: unsuspected },
    correct: { value: 'unknown', cause: unsuspected },
  };
};

const attributionOf = (world: World, seat: SeatId, accused: ActorId): Attribution => {
  const hypothesis = assumed(world, seat, accused);
  if (!hypothesis) return byTerritory(world, accused);
  const ground = confidenceIn(world.index, world.state, seat, accused);
  const cause = { kind: 'evidence', items: [...ground.items] } as const;
  // A wrong that one has no reason to lay at this state's door is not established against it.
  const founded = ground.confidence !== 'none' && ground.confidence !== 'low';
  return {
    confidence: { value: ground.confidence, cause },
    basis: { value: basisOf(hypothesis), cause },
    wrong: { value: founded ? wrongUnder(hypothesis) : 'unknown', cause },
    correct: { value: 'unknown', cause },
  };
};

/** What the seat could know of the state when it sealed: hand in the state as it stood then. */
export const knownWorld = (index: ScenarioIndex, state: GameState, seat: SeatId): World => {
  const attributions = new Map<ActorId, Attribution>();
  const world: World = {
    kind: 'known',
    index,
    state,
    self: seat,
    acts: onceOnly(() => state.acts.filter((act) => isKnown(seat, act))),
    register: onceOnly(() => state.register.filter((entry) => entry.by === seat || entry.to === seat)),
    requests: onceOnly(() => state.requests.filter((request) => request.by === seat || request.of === seat)),
    agreements: () => state.agreements.filter(({ parties }) => parties.includes(seat)),
    carries: (actor, flag) =>
      (actor === seat || linked(index.flags, flag).public) && isCarried(state, actor, flag),
    attribution: (accused) => {
      const attribution = attributions.get(accused) ?? attributionOf(world, seat, accused);
      attributions.set(accused, attribution);
      return attribution;
    },
    knewItself: () => undefined,
    answersFor: () => undefined,
    // Whoever is struck in the open sees that something was done to it; what may justify it is with the other side.
    wrongOf: (act) => ({ value: 'arguable', cause: { kind: 'event', event: act.id } }),
    scripted: (fact) => agreedFact(index, fact),
    blow: (asset, by) => {
      const now = state.assets[asset.id]?.integrity ?? 0;
      const points = Math.min(by, now);
      return { asset, points, left: now - points };
    },
    sealed: () => undefined,
  };
  return world;
};

/**
 * What a seat could know where its own duty is judged: besides, whose act the incident is and what it knew of it, for the seat that
 * decides over its author. Nobody is ignorant of his own orders. For findings that are shown to that seat alone; findings on acts
 * may be read by the whole table and would tell it the truth.
 */
export const ownWorld = (index: ScenarioIndex, state: GameState, seat: SeatId): World => {
  const world = knownWorld(index, state, seat);
  const truth = truthOf({ index, state });
  if (truth.chooser !== seat) return world;
  const cause = { kind: 'state', of: `role:${seat}` } as const;
  const { originKnew: knew } = truth;
  const knewItself: World['knewItself'] = (asked) =>
    asked === seat && isFactValue('origin_state_knew', knew) ? { value: knew, cause } : undefined;
  if (truth.responsible !== seat) return { ...world, knewItself };
  return {
    ...world,
    knewItself,
    answersFor: (asked) => (asked === seat ? cause : undefined),
    attribution: (accused) =>
      accused === seat
        ? {
            confidence: { value: 'confirmed', cause },
            basis: { value: basisOf(truth), cause },
            correct: { value: 'yes', cause },
            wrong: { value: wrongUnder(truth), cause },
          }
        : world.attribution(accused),
  };
};

/** Whether the actor carries the flag now: for good, or to a turn that has not passed. */
export const isCarried = (state: GameState, actor: ActorId, flag: string): boolean => {
  const until = state.actors[actor]?.flags[flag as keyof GameState['actors'][ActorId]['flags']];
  return until !== undefined && (until === 0 || until >= state.turn);
};
