// A seat's own standing and what it knows. Reads the state; copies only what the seat itself may have.
import type { ActorId, EvidenceId, FlagId, SeatId } from '../../vocabulary/index.ts';
import {
  beliefOf,
  itemsKnownTo,
  linked,
  truthOf,
  type GameState,
  type ScenarioIndex,
} from '../rules/index.ts';
import type { PartsOf } from './lazily.ts';
import type { DossierView, EvidenceView, SelfView, Writable } from './seat-view.ts';

/** Flags that an actor carries in this turn. */
export const flagsOf = (state: GameState, actor: ActorId): readonly FlagId[] => {
  const flags = state.actors[actor]?.flags ?? {};
  return (Object.keys(flags) as FlagId[]).filter((flag) => {
    const until = flags[flag] ?? 0;
    return until === 0 || until >= state.turn;
  });
};

/** Trust of the seat in everybody with whom it has a tie. */
export const trustOf = (state: GameState, seat: SeatId): SelfView['trust'] => {
  const trust: { in: ActorId; trust: number }[] = [];
  for (const tie of Object.values(state.ties)) {
    if (tie.a === seat) trust.push({ in: tie.b, trust: tie.trustAB });
    else if (tie.b === seat) trust.push({ in: tie.a, trust: tie.trustBA });
  }
  return trust;
};

type Part<K extends keyof SelfView> = (index: ScenarioIndex, state: GameState, seat: SeatId) => SelfView[K];

/** Whether the seat is the one that decides over the author. */
const chooses = (index: ScenarioIndex, state: GameState, seat: SeatId): boolean =>
  state.phase !== 'lobby' && truthOf({ index, state }).chooser === seat;

const ownChoices: Part<'choices'> = (index, state, seat) =>
  chooses(index, state, seat) ? truthOf({ index, state }).choices.map((one) => one.choice) : [];

/** What is quickly told of the seat, part by part: everything but its lists. */
export const STANDING = {
  capital: (_index, state, seat) => state.actors[seat]?.capital ?? 0,
  strain: (_index, state, seat) => state.actors[seat]?.strain ?? 0,
  ordered: (_index, state, seat) => state.seats[seat]?.ordered ?? false,
  declined: (_index, state, seat) => state.seats[seat]?.declined ?? 0,
  ready: (_index, state, seat) => state.seats[seat]?.ready ?? false,
  contactsLeft: (_index, state, seat) => state.seats[seat]?.contactsLeft ?? 0,
  flags: (_index, state, seat) => flagsOf(state, seat),
  estimate: (_index, state, seat) => ({ ...state.seats[seat]?.estimate }),
  choices: ownChoices,
  choice: (index, state, seat) => (chooses(index, state, seat) ? state.choice : undefined),
  order: (_index, state, seat) => state.seats[seat]?.order,
  written: (_index, state, seat) => state.seats[seat]?.written !== undefined,
} as const satisfies Partial<PartsOf<SelfView>>;

type Standing = Pick<SelfView, keyof typeof STANDING>;

const standingOf = (index: ScenarioIndex, state: GameState, seat: SeatId): Standing => {
  const choice = STANDING.choice(index, state, seat);
  const order = STANDING.order(index, state, seat);
  return {
    capital: STANDING.capital(index, state, seat),
    strain: STANDING.strain(index, state, seat),
    ordered: STANDING.ordered(index, state, seat),
    declined: STANDING.declined(index, state, seat),
    ready: STANDING.ready(index, state, seat),
    contactsLeft: STANDING.contactsLeft(index, state, seat),
    flags: STANDING.flags(index, state, seat),
    estimate: STANDING.estimate(index, state, seat),
    choices: STANDING.choices(index, state, seat),
    ...(choice === undefined ? {} : { choice }),
    ...(order === undefined ? {} : { order }),
    written: STANDING.written(index, state, seat),
  };
};

/** Everything the seat itself has done. */
export const ownActs = (state: GameState, seat: SeatId): SelfView['acts'] =>
  state.acts
    .filter((act) => act.seat === seat)
    .map(({ id, turn, response, targetActor, targetAsset, publicity }) => {
      const act = { act: id, turn, response } as Writable<SelfView['acts'][number]>;
      if (targetActor !== undefined) act.targetActor = targetActor;
      if (targetAsset !== undefined) act.targetAsset = targetAsset;
      act.publicity = publicity;
      return act;
    });

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

type DossierPart<K extends keyof DossierView> = (
  index: ScenarioIndex,
  state: GameState,
  seat: SeatId,
) => DossierView[K];

/** Items that the seat holds or that are public. */
export const knownEvidence: DossierPart<'evidence'> = (index, state, seat) =>
  itemsKnownTo(index, state, seat).map(({ id }) => evidenceView(index, state, seat, id));

/** Joint findings that the seat knows. */
export const knownFindings: DossierPart<'joint'> = (_index, state, seat) =>
  state.joint
    .filter((one) => one.published || one.parties.includes(seat))
    .map(({ agreement, turn, published }) => ({ agreement, turn, published }));

/** How what the seat knows weighs. */
export const knownBelief: DossierPart<'belief'> = (index, state, seat) => {
  const belief = beliefOf(index, state, seat);
  return index.scenario.hypotheses.map(({ id }, place) => ({ hypothesis: id, permille: belief[place] ?? 0 }));
};

/** What the seat knows of the incident: items held or public, joint findings, and how they weigh. */
export const dossierView = (index: ScenarioIndex, state: GameState, seat: SeatId): DossierView => ({
  evidence: knownEvidence(index, state, seat),
  joint: knownFindings(index, state, seat),
  belief: knownBelief(index, state, seat),
});
