// Who told a state of harm from or through its territory, and when: what puts it on notice (Corfu Channel; GGE 2021, paras. 29-30).
// In: a world, the state, the turn. Out: the entry or request that told it, as the cause of a fact. What it then did is diligence.ts.
import type { ActorId, EvidenceId, RegisterKind, RequestKind } from '../../vocabulary/index.ts';
import { linked } from '../rules/index.ts';
import type { FactCause, RegisterEntry, RequestState } from '../rules/index.ts';
import { isTransit, stateOf } from './incident-roles.ts';
import type { World } from './world/world.ts';

/** Entries that tell of harm. News of another step, such as an expulsion or a line that is cut, tells of that step alone. */
const TELLS: ReadonlySet<RegisterKind> = new Set(['call', 'notice', 'warning']);
/** Requests that are about the harm itself and so tell of it. To ask somebody to lend engineers says nothing of its territory. */
const ABOUT_HARM: ReadonlySet<RequestKind> = new Set(['cessation', 'evidence', 'clarification']);
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

/** Whether the actor is of another state than this one. */
export const isOutsider = (world: World, actor: ActorId, state: ActorId): boolean => {
  const spec = world.index.actors.get(actor);
  return spec !== undefined && stateOf(spec) !== state;
};

/**
 * Whether an item speaks of the state's territory: for a hypothesis whose author lives there or for which the state answers; of
 * a transit state, whether it speaks of the way that the traffic took, or comes from its own records.
 */
const pointsAt = ({ index }: World, item: EvidenceId, state: ActorId): boolean => {
  const spec = linked(index.evidence, item);
  const byAuthor = index.scenario.hypotheses.some(({ id, author, responsible }) => {
    const isThere = responsible === state || index.actors.get(author)?.home === state;
    return isThere && (spec.weights[id] ?? 0) > 0;
  });
  const reached: readonly ActorId[] = spec.reach ?? [];
  return byAuthor || (isTransit(index, state) && (spec.question === 'origin' || reached.includes(state)));
};

/**
 * Told in particular, of harm from or through its territory: news to the whole table puts no state on notice, and a warning
 * does so only with something that points there (Corfu Channel, pp. 18-22; GGE 2021, paras. 29-30).
 */
const isParticular = (world: World, entry: RegisterEntry): boolean => {
  const act = world.acts().find((one) => one.id === entry.source);
  if (act) {
    if (act.affects !== entry.to) return false;
    return entry.kind !== 'warning' || act.evidence.some((item) => pointsAt(world, item, entry.to));
  }
  return world.index.injects.has(entry.source) || world.requests().some((one) => one.id === entry.source);
};

/** Whether the request is about the harm and comes from outside: whoever reads it is told. */
const isTelling = (world: World, request: RequestState, state: ActorId): boolean =>
  request.of === state && ABOUT_HARM.has(request.kind) && isOutsider(world, request.by, state);

/** Whoever has answered a request has read it, in whatever turn it was made. */
const isAnswered = ({ status }: RequestState): boolean => status !== 'pending' && status !== 'lapsed';

/**
 * The first entry, made in an earlier turn, by which somebody from outside told the state in particular. A duty that an answer
 * made due is judged after that answer: there the request answered tells as well, though it was made in the same turn.
 */
export const tellingOf = (
  world: World,
  state: ActorId,
  turn: number,
  answered?: RequestState,
): FactCause | undefined => {
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
  const request = world.requests().find((one) => one.turn < turn && isTelling(world, one, state));
  if (request) return byRequest(request);
  return answered && isAnswered(answered) && isTelling(world, answered, state)
    ? byRequest(answered)
    : undefined;
};
