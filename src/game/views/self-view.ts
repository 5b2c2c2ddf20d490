// A seat's own standing and what it knows. Reads the state; copies only what the seat itself may have.
import type { ActorId, EvidenceId, FlagId, SeatId } from '../../vocabulary/index.ts';
import { beliefOf, linked, truthOf, type GameState, type ScenarioIndex } from '../rules/index.ts';
import type { DossierView, EvidenceView, SelfView } from './seat-view.ts';

/** Flags that an actor carries in this turn. */
export const flagsOf = (state: GameState, actor: ActorId): readonly FlagId[] =>
  (Object.entries(state.actors[actor]?.flags ?? {}) as [FlagId, number][])
    .filter(([, until]) => until === 0 || until >= state.turn)
    .map(([flag]) => flag);

/** Trust of the seat in everybody with whom it has a tie. */
export const trustOf = (state: GameState, seat: SeatId): SelfView['trust'] =>
  Object.values(state.ties).flatMap((tie) => {
    if (tie.a === seat) return [{ in: tie.b, trust: tie.trustAB }];
    if (tie.b === seat) return [{ in: tie.a, trust: tie.trustBA }];
    return [];
  });

type Standing = Omit<SelfView, 'acts' | 'objectives' | 'secrets' | 'trust'>;

/** What is quickly told of the seat: everything but its lists. */
export const standingOf = (index: ScenarioIndex, state: GameState, seat: SeatId): Standing => {
  const actor = state.actors[seat];
  const own = state.seats[seat];
  const truth = truthOf({ index, state });
  const chooses = state.phase !== 'lobby' && truth.chooser === seat;
  return {
    capital: actor?.capital ?? 0,
    strain: actor?.strain ?? 0,
    ordered: own?.ordered ?? false,
    declined: own?.declined ?? 0,
    ready: own?.ready ?? false,
    contactsLeft: own?.contactsLeft ?? 0,
    flags: flagsOf(state, seat),
    estimate: { ...own?.estimate },
    choices: chooses ? truth.choices.map((one) => one.choice) : [],
    ...(chooses && state.choice !== undefined ? { choice: state.choice } : {}),
    ...(own?.order ? { order: own.order } : {}),
    written: own?.written !== undefined,
  };
};

/** Everything the seat itself has done. */
export const ownActs = (state: GameState, seat: SeatId): SelfView['acts'] =>
  state.acts
    .filter((act) => act.seat === seat)
    .map(({ id, turn, response, targetActor, targetAsset, publicity }) => ({
      act: id,
      turn,
      response,
      ...(targetActor === undefined ? {} : { targetActor }),
      ...(targetAsset === undefined ? {} : { targetAsset }),
      publicity,
    }));

/** Its objectives under the truth, once the exercise has started. */
export const ownObjectives = (
  index: ScenarioIndex,
  state: GameState,
  seat: SeatId,
): SelfView['objectives'] =>
  state.phase === 'lobby'
    ? []
    : index.scenario.objectives
        .filter((one) => one.of === seat && (!one.under || one.under.includes(state.truth)))
        .map(({ id, secret, weight }) => ({ id, secret, weight }));

/** Its secrets under the truth, once the exercise has started. */
export const ownSecrets = (index: ScenarioIndex, state: GameState, seat: SeatId): SelfView['secrets'] =>
  state.phase === 'lobby'
    ? []
    : index.scenario.secrets
        .filter((one) => one.of === seat && (!one.under || one.under.includes(state.truth)))
        .map(({ id }) => ({ id, out: state.exposed[id] !== undefined }));

/** The seat's own standing. */
export const selfView = (index: ScenarioIndex, state: GameState, seat: SeatId): SelfView => ({
  ...standingOf(index, state, seat),
  acts: ownActs(state, seat),
  objectives: ownObjectives(index, state, seat),
  secrets: ownSecrets(index, state, seat),
  trust: trustOf(state, seat),
});

const evidenceView = (index: ScenarioIndex, state: GameState, seat: SeatId, id: EvidenceId): EvidenceView => {
  const spec = linked(index.evidence, id);
  const item = state.evidence[id];
  const held = item?.holders.includes(seat) ?? false;
  return {
    id,
    family: spec.family,
    reliability: spec.reliability,
    tlp: spec.tlp,
    question: spec.question,
    weights: { ...spec.weights },
    held,
    published: item?.published ?? false,
    burned: item?.burnedBy.includes(seat) ?? false,
  };
};

/** What the seat knows of the incident: items held or public, joint findings, and how they weigh. */
export const dossierView = (index: ScenarioIndex, state: GameState, seat: SeatId): DossierView => {
  const known = index.scenario.evidence.filter(({ id }) => {
    const item = state.evidence[id];
    return item !== undefined && (item.published || item.holders.includes(seat));
  });
  const belief = beliefOf(index, state, seat);
  return {
    evidence: known.map(({ id }) => evidenceView(index, state, seat, id)),
    joint: state.joint
      .filter((one) => one.published || one.parties.includes(seat))
      .map(({ agreement, turn, published }) => ({ agreement, turn, published })),
    belief: index.scenario.hypotheses.map(({ id }, place) => ({
      hypothesis: id,
      permille: belief[place] ?? 0,
    })),
  };
};
