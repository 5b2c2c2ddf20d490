// What a seat has reason to believe from what it knows, and how sure the law may take it to be of an attribution.
// In: the scenario's index, the state, a seat. Out: permille per hypothesis; a confidence with the items behind it.
// It takes every item at face value: a planted or stale item misleads here just as it misleads the seat.
import { posterior } from '../../base/index.ts';
import type { EvidenceSpec } from '../../scenario/index.ts';
import type { ActorId, AttributionConfidence, EvidenceId, SeatId } from '../../vocabulary/index.ts';
import type { GameState, JointFinding } from './game-state.ts';
import { itemsKnownTo } from './items.ts';
import { linked, type ScenarioIndex } from './scenario-index.ts';

/** Legal confidence asks for this much belief, in permille, and this many independent families (design, 4.3). */
const MODERATE = { permille: 600, families: 2 } as const;
const HIGH = { permille: 800, families: 3 } as const;
/** A joint finding confirms at this belief, in permille. */
const CONFIRMED_FROM = 800;

/** Joint findings that the seat knows: those of investigations it is a party to, and published ones. */
const findingsKnownTo = (state: GameState, seat: SeatId): readonly JointFinding[] =>
  state.joint.filter((finding) => finding.published || finding.parties.includes(seat));

const faces = new WeakMap<EvidenceSpec, readonly number[]>();

/** The face weights of an item in the scenario's order of hypotheses, listed once per item. */
const faceOf = (index: ScenarioIndex, item: EvidenceSpec): readonly number[] => {
  const known = faces.get(item);
  if (known) return known;
  const face = index.scenario.hypotheses.map(({ id }) => item.weights[id] ?? 0);
  faces.set(item, face);
  return face;
};

/**
 * The seat's reasoned belief in each hypothesis, in permille, in the scenario's order; it adds up to 1000.
 * Prior x 10^(weights / 10): the face weights in decibans of every item it holds or that is public (an item whose source
 * is burned still says what it said), and of every joint finding it knows, for the truth.
 */
export const beliefOf = (index: ScenarioIndex, state: GameState, seat: SeatId): readonly number[] => {
  const items = itemsKnownTo(index, state, seat);
  const joint = findingsKnownTo(state, seat).reduce((sum, finding) => sum + finding.weight, 0);
  const { hypotheses } = index.scenario;
  const weights = hypotheses.map(({ id }) => (id === state.truth ? joint : 0));
  for (const item of items) {
    const face = faceOf(index, item);
    for (let place = 0; place < weights.length; place += 1) {
      weights[place] = (weights[place] ?? 0) + (face[place] ?? 0);
    }
  }
  return posterior(
    hypotheses.map((hypothesis) => hypothesis.prior),
    weights,
  );
};

/** How sure a seat may be that a state answers for the incident. */
export interface AttributionGround {
  readonly confidence: AttributionConfidence;
  /** Items known to the seat that favour the conclusion, in the scenario's order. */
  readonly items: readonly EvidenceId[];
  /** Belief that this state is responsible: the sum over the hypotheses under which it is. */
  readonly permille: number;
}

/**
 * Whether an item favours the conclusion that the state is responsible: what it speaks for most strongly, with a weight
 * above 0, are hypotheses under which that state is responsible and no others. An item that merely fits this state and
 * somebody else equally well (an origin that a gang could share) does not.
 */
const favours = (index: ScenarioIndex, item: EvidenceSpec, state: ActorId): boolean => {
  let within = 0;
  let without = 0;
  for (const { id, responsible } of index.scenario.hypotheses) {
    const weight = item.weights[id] ?? 0;
    if (responsible === state) within = Math.max(within, weight);
    else without = Math.max(without, weight);
  }
  return within > without;
};

const gradeOf = (permille: number, families: number, joint: boolean): AttributionConfidence => {
  if (families === 0) return 'none';
  if (joint && permille >= CONFIRMED_FROM) return 'confirmed';
  if (permille >= HIGH.permille && families >= HIGH.families) return 'high';
  if (permille >= MODERATE.permille && families >= MODERATE.families) return 'moderate';
  return 'low';
};

/**
 * The legal confidence in attributing the incident to a state, from what the seat knows now. It never defaults:
 * - `none`: no item known to it favours the conclusion, and no joint finding it knows names the state;
 * - `confirmed`: a joint finding that it knows names the state, and belief is at least 800 permille;
 * - `high`: belief at least 800 permille, on items of at least three source families;
 * - `moderate`: belief at least 600 permille, on items of at least two;
 * - `low`: anything else.
 * Families are counted over the items that favour the conclusion; a joint finding that names the state counts as the
 * family `joint`. A joint finding names whoever is responsible in truth.
 */
export const confidenceIn = (
  index: ScenarioIndex,
  state: GameState,
  seat: SeatId,
  accused: ActorId,
): AttributionGround => {
  const belief = beliefOf(index, state, seat);
  const permille = index.scenario.hypotheses.reduce(
    (sum, { responsible }, place) => sum + (responsible === accused ? (belief[place] ?? 0) : 0),
    0,
  );
  const items = itemsKnownTo(index, state, seat).filter((item) => favours(index, item, accused));
  const named =
    findingsKnownTo(state, seat).length > 0 && linked(index.hypotheses, state.truth).responsible === accused;
  const families = new Set<string>(items.map((item) => item.family));
  if (named) families.add('joint');
  return {
    confidence: gradeOf(permille, families.size, named),
    items: items.map((item) => item.id),
    permille,
  };
};
