// What a state did about harm from or through its territory, once it knew: the facts of due diligence (Corfu Channel; norm 13(c)).
// In: a world, the state, the turn. Out: whether it knew, what it did, and whether that falls short. It reads what the world may read.
import type { ResponseSpec } from '../../scenario/index.ts';
import { isFactValue } from '../../law/index.ts';
import type { FactValue } from '../../law/index.ts';
import type { ActorId, FlagId, RequestKind } from '../../vocabulary/index.ts';
import { linked } from '../rules/index.ts';
import type { ActRecord, FactCause, RequestState, ScenarioIndex } from '../rules/index.ts';
import type { Derived } from './fact-sheet.ts';
import { isOrigin, isTransit } from './incident-roles.ts';
import { severitySoFar } from './injury.ts';
import { byRequest, isOutsider, tellingOf } from './notice-of-harm.ts';
import { rankOf } from './rubric-of-harm.ts';
import type { World } from './world/world.ts';

type Acted = FactValue<'origin_state_acted'>;

/** A state's handling of its territory. */
export interface Diligence {
  readonly knew: Derived<'origin_state_knew'>;
  readonly acted: Derived<'origin_state_acted'>;
  /** It was told, the harm is serious, and it refused or did nothing. */
  readonly failing: boolean;
}

/** Requests whose answer shows what the one asked is ready to do. */
const MOVES: ReadonlySet<RequestKind> = new Set(['cessation', 'assistance', 'evidence']);

const knewOf = (world: World, state: ActorId, told: FactCause | undefined): Derived<'origin_state_knew'> => {
  if (told) return { value: 'actual', cause: told };
  // To be named in public is an allegation and shows no knowledge.
  return world.knewItself(state) ?? { value: 'unknown', cause: { kind: 'state', of: `told:${state}` } };
};

/** What a response does about one's own territory, by the conduct that its author fixed; nothing for most. */
const measureOf = ({ law }: ResponseSpec): Acted | undefined => {
  const fixed = law.facts.origin_state_acted;
  if (fixed !== undefined && isFactValue('origin_state_acted', fixed)) return fixed;
  return law.test === 'takedown' && law.facts.locus === 'own_territory' ? 'feasible_measures' : undefined;
};

const opensDoors = ({ law }: ResponseSpec): boolean =>
  law.facts.territorial_consent === 'given' &&
  ['cooperative_assistance', 'law_enforcement_access', 'cbm_transparency'].includes(law.test);

interface Step {
  readonly value: Acted;
  readonly cause: FactCause;
  /** The turn in which it was taken. */
  readonly turn: number;
}

/** From the step that meets the duty best to the one that meets it worst. */
const ORDER: readonly Acted[] = ['feasible_measures', 'partial', 'incapable', 'refused', 'ignored'];

const stepByAct = (world: World, act: ActRecord): Step | undefined => {
  const response = linked(world.index.responses, act.response);
  const cause = { kind: 'event', event: act.id } as const;
  const measure = measureOf(response);
  if (measure !== undefined) return { value: measure, cause, turn: act.turn };
  if (!opensDoors(response)) return undefined;
  // What a transit state can do is to let others look; a state of origin can do more.
  const value = isTransit(world.index, act.seat) ? 'feasible_measures' : 'partial';
  return { value, cause, turn: act.turn };
};

/** Walked in loops and not mapped: this list is as long as the exercise, and asked about again for every act and duty. */
const stepsByActs = (world: World, state: ActorId): readonly Step[] => {
  const steps: Step[] = [];
  for (const act of world.acts()) {
    const step = act.seat === state ? stepByAct(world, act) : undefined;
    if (step) steps.push(step);
  }
  return steps;
};

interface MeasureFlag {
  readonly flag: FlagId;
  readonly value: Acted;
}

const measureFlags = new WeakMap<ScenarioIndex, readonly MeasureFlag[]>();

/** Flags that a measure on one's own territory leaves behind, found once per scenario. */
const measureFlagsIn = (index: ScenarioIndex): readonly MeasureFlag[] => {
  const before = measureFlags.get(index);
  if (before) return before;
  const flags = index.scenario.responses.flatMap((response) => {
    const value = measureOf(response);
    if (value === undefined) return [];
    return response.effects.flatMap((effect) =>
      effect.kind === 'flag' && effect.of === 'self' ? [{ flag: effect.flag, value }] : [],
    );
  });
  measureFlags.set(index, flags);
  return flags;
};

/** The same flags seen on the state, by whatever way they came; nobody sees since when. */
const stepByFlags = (world: World, state: ActorId): Derived<'origin_state_acted'> | undefined => {
  const seen = measureFlagsIn(world.index).filter(({ flag }) => world.carries(state, flag));
  const best = seen.find(({ value }) => value === 'feasible_measures') ?? seen[0];
  return best && { value: best.value, cause: { kind: 'state', of: `flag:${best.flag}` } };
};

const valueOfAnswer = (world: World, { kind, of, status }: RequestState): Acted | undefined => {
  switch (status) {
    case 'granted':
      return isTransit(world.index, of) ? 'feasible_measures' : 'partial';
    case 'declined-with-reasons':
      // Who gives reasons deals with the matter; whether the reasons are good is not for a rule to say.
      return 'partial';
    case 'declined':
      // A bare no to a demand to stop may deny the authorship, and one to a plea for help concerns the means: neither refuses
      // to look. What it does, or leaves undone, then says it.
      return kind === 'evidence' ? 'refused' : undefined;
    case 'pending':
    case 'lapsed':
      return undefined;
  }
};

const stepsByAnswers = (world: World, state: ActorId): readonly Step[] => {
  const steps: Step[] = [];
  for (const request of world.requests()) {
    if (request.of !== state || !MOVES.has(request.kind) || !isOutsider(world, request.by, state)) continue;
    const value = valueOfAnswer(world, request);
    if (value === undefined) continue;
    steps.push({ value, cause: byRequest(request), turn: request.answered ?? request.turn });
  }
  return steps;
};

/** It asked for help itself and has none yet: capacity limits the duty, and asking is what is then expected. */
const stepByOwnRequest = (world: World, state: ActorId): readonly Step[] => {
  const asked = world.requests().filter((one) => one.by === state && one.kind === 'assistance');
  const last = asked.at(-1);
  if (!last || asked.some((one) => one.status === 'granted')) return [];
  return [{ value: 'incapable', cause: byRequest(last), turn: last.turn }];
};

/** The duty goes on with the harm: of dated steps the last ones count, and the best of them; else what it is seen to carry. */
const actedOf = (
  world: World,
  state: ActorId,
  told: FactCause | undefined,
): Derived<'origin_state_acted'> => {
  const steps = [
    ...stepsByActs(world, state),
    ...stepsByAnswers(world, state),
    ...stepByOwnRequest(world, state),
  ];
  const last = steps.reduce((latest, { turn }) => Math.max(latest, turn), 0);
  for (const value of ORDER) {
    const step = steps.find((one) => one.turn === last && one.value === value);
    if (step) return { value, cause: step.cause };
  }
  const carried = stepByFlags(world, state);
  if (carried) return carried;
  return told
    ? { value: 'ignored', cause: told }
    : { value: 'unknown', cause: { kind: 'state', of: `measures:${state}` } };
};

/**
 * The state's handling of its territory as this world sees it. What it was told counts from earlier turns alone, and by the request
 * that it has answered, where a duty is judged that this answer made due. Only a state from or through whose territory the harm
 * may flow can fail in it.
 */
export const diligenceOf = (
  world: World,
  state: ActorId,
  turn: number,
  answered?: RequestState,
): Diligence => {
  const told = tellingOf(world, state, turn, answered);
  const knew = knewOf(world, state, told);
  const acted = actedOf(world, state, told);
  const idle = acted.value === 'refused' || acted.value === 'ignored';
  const flows = isOrigin(world.index, state) || isTransit(world.index, state);
  return { knew, acted, failing: told !== undefined && flows && idle && rankOf(severitySoFar(world)) >= 3 };
};
