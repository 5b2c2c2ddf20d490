// What a state did about harm from or through its territory, once it knew: the facts of due diligence (Corfu Channel; norm 13(c)).
// In: a world, the state, the turn. Out: whether it knew, what it did, and whether that falls short. It reads what the world may read.
import type { ResponseSpec } from '../../scenario/index.ts';
import { isFactValue } from '../../law/index.ts';
import type { FactValue } from '../../law/index.ts';
import type { ActorId, FlagId, RegisterKind, RequestKind } from '../../vocabulary/index.ts';
import { linked } from '../rules/index.ts';
import type { FactCause, RegisterEntry, RequestState, ScenarioIndex } from '../rules/index.ts';
import type { Derived } from './fact-sheet.ts';
import { isOrigin, isTransit, stateOf } from './incident-roles.ts';
import { severitySoFar } from './injury.ts';
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

const TELLS: ReadonlySet<RegisterKind> = new Set(['call', 'notice', 'warning', 'notification', 'request']);
/** Requests that put the one asked on notice, or whose answer shows what it is ready to do. */
const MOVES: ReadonlySet<RequestKind> = new Set(['cessation', 'assistance', 'evidence']);

/** The register as the cause of a fact. */
export const byEntry = ({ kind, turn, by, to }: RegisterEntry): FactCause => ({
  kind: 'register',
  entry: kind,
  turn,
  by,
  to,
});

/** A request as the cause of a fact. */
export const byRequest = ({ turn, by, of }: RequestState): FactCause => ({
  kind: 'register',
  entry: 'request',
  turn,
  by,
  to: of,
});

const isOutsider = (world: World, actor: ActorId, state: ActorId): boolean => {
  const spec = world.index.actors.get(actor);
  return spec !== undefined && stateOf(spec) !== state;
};

/** Told in particular: news to the whole table does not put one state on notice of its own territory. */
const isParticular = (world: World, entry: RegisterEntry): boolean => {
  const act = world.acts().find((one) => one.id === entry.source);
  if (act) return act.affects === entry.to;
  return world.index.injects.has(entry.source) || world.requests().some((one) => one.id === entry.source);
};

/** The first entry, made in an earlier turn, by which somebody from outside told the state in particular. */
export const tellingOf = (world: World, state: ActorId, turn: number): FactCause | undefined => {
  const entry = world
    .register()
    .find(
      (one) =>
        one.to === state &&
        one.turn < turn &&
        TELLS.has(one.kind) &&
        isOutsider(world, one.by, state) &&
        isParticular(world, one),
    );
  if (entry) return byEntry(entry);
  const request = world
    .requests()
    .find((one) => one.of === state && one.turn < turn && isOutsider(world, one.by, state));
  return request && byRequest(request);
};

/** Somebody says in public that it comes from there. */
const namingOf = (world: World, state: ActorId): FactCause | undefined => {
  const { actors } = world.state;
  const namer = world.index.scenario.actors.find(({ id }) => {
    const said = actors[id];
    return id !== state && said?.named === state && (said.line === 'territory' || said.line === 'state');
  });
  return namer && { kind: 'state', of: `line:${namer.id}` };
};

const knewOf = (world: World, state: ActorId, told: FactCause | undefined): Derived<'origin_state_knew'> => {
  if (told) return { value: 'actual', cause: told };
  const itself = world.knewItself(state);
  if (itself?.value === 'actual') return itself;
  const named = namingOf(world, state);
  if (named) return { value: 'constructive', cause: named };
  return itself ?? { value: 'unknown', cause: { kind: 'state', of: `told:${state}` } };
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
}

/** From the step that meets the duty best to the one that meets it worst. */
const ORDER: readonly Acted[] = ['feasible_measures', 'partial', 'incapable', 'refused', 'ignored'];

const stepsByActs = (world: World, state: ActorId): readonly Step[] =>
  world.acts().flatMap((act) => {
    if (act.seat !== state) return [];
    const response = linked(world.index.responses, act.response);
    const cause = { kind: 'event', event: act.id } as const;
    const measure = measureOf(response);
    if (measure !== undefined) return [{ value: measure, cause }];
    // What a transit state can do is to let others look; a state of origin can do more.
    if (opensDoors(response))
      return [{ value: isTransit(world.index, state) ? 'feasible_measures' : 'partial', cause }];
    return [];
  });

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

/** The same flags seen on the state, by whatever way they came. */
const stepsByFlags = (world: World, state: ActorId): readonly Step[] =>
  measureFlagsIn(world.index)
    .filter(({ flag }) => world.carries(state, flag))
    .map(({ flag, value }) => ({ value, cause: { kind: 'state', of: `flag:${flag}` } }));

const stepByAnswer = (world: World, request: RequestState): readonly Step[] => {
  const cause = byRequest(request);
  switch (request.status) {
    case 'granted':
      return [{ value: isTransit(world.index, request.of) ? 'feasible_measures' : 'partial', cause }];
    case 'declined-with-reasons':
      // Who gives reasons deals with the matter; whether the reasons are good is not for a rule to say.
      return [{ value: 'partial', cause }];
    case 'declined':
      return [{ value: 'refused', cause }];
    case 'pending':
    case 'lapsed':
      return [];
  }
};

/** It asked for help itself and has none yet: capacity limits the duty, and asking is what is then expected. */
const stepByOwnRequest = (world: World, state: ActorId): readonly Step[] => {
  const asked = world.requests().filter((one) => one.by === state && one.kind === 'assistance');
  const last = asked.at(-1);
  if (!last || asked.some((one) => one.status === 'granted')) return [];
  return [{ value: 'incapable', cause: byRequest(last) }];
};

const actedOf = (
  world: World,
  state: ActorId,
  told: FactCause | undefined,
): Derived<'origin_state_acted'> => {
  const answers = world
    .requests()
    .filter((one) => one.of === state && MOVES.has(one.kind) && isOutsider(world, one.by, state))
    .flatMap((one) => stepByAnswer(world, one));
  const steps = [
    ...stepsByActs(world, state),
    ...stepsByFlags(world, state),
    ...answers,
    ...stepByOwnRequest(world, state),
  ];
  for (const value of ORDER) {
    const step = steps.find((one) => one.value === value);
    if (step) return step;
  }
  return told
    ? { value: 'ignored', cause: told }
    : { value: 'unknown', cause: { kind: 'state', of: `measures:${state}` } };
};

/**
 * The state's handling of its territory as this world sees it; what it was told counts from earlier turns alone. Only a state
 * from or through whose territory the harm may flow can fail in it.
 */
export const diligenceOf = (world: World, state: ActorId, turn: number): Diligence => {
  const told = tellingOf(world, state, turn);
  const knew = knewOf(world, state, told);
  const acted = actedOf(world, state, told);
  const idle = acted.value === 'refused' || acted.value === 'ignored';
  const flows = isOrigin(world.index, state) || isTransit(world.index, state);
  return { knew, acted, failing: told !== undefined && flows && idle && rankOf(severitySoFar(world)) >= 3 };
};
