// Judges duties, met or unmet, at the end of a resolution: requests answered or left lying, and harm from a territory after notice.
// In: scenario and state when all acts of the turn have resolved. Out: findings. What was asked is judged once it is answered, or
// left lying; a duty on which the law would say the same as last time is not found again. Duties are judged of states alone.
import type { RequestKind, SeatId } from '../../vocabulary/index.ts';
import { linked, overdueRequests } from '../rules/index.ts';
import type {
  FindingRecord,
  GameState,
  KeptFinding,
  KeptVerdict,
  RequestState,
  ScenarioIndex,
} from '../rules/index.ts';
import { tellingOf } from './notice-of-harm.ts';
import { factsFromAnswer, factsFromTerritory } from './facts-from-duty.ts';
import { isOrigin, isTransit, stateOf } from './incident-roles.ts';
import { verdictFromFacts } from './verdict-from-facts.ts';
import { ownWorld } from './world/known-world.ts';
import { trueWorld } from './world/true-world.ts';

const ANSWERABLE: ReadonlySet<RequestKind> = new Set(['assistance', 'evidence', 'clarification']);

/** Requests that came to rest this turn: answered in it, or asked earlier and left without an answer. */
const settledRequests = (state: GameState): readonly RequestState[] => {
  const overdue = new Set(overdueRequests({ state }).map((request) => request.id));
  return state.requests.filter((request) => request.answered === state.turn || overdue.has(request.id));
};

/** Norm 13(h) and its kin speak of requests of other states; their response teams and their organisations ask for them. */
const asksForAState = (index: ScenarioIndex, request: RequestState): boolean => {
  const asker = linked(index.actors, request.by);
  const official = asker.kind === 'state' || asker.kind === 'cert' || asker.kind === 'organisation';
  return official && stateOf(asker) !== request.of;
};

/** A question is answered in consultation (Charter art. 33; global CBM 2), a plea for help or evidence under norm 13(h) and treaties. */
const dutyOn = ({ kind }: RequestState): string =>
  kind === 'clarification' ? 'clarification_response' : 'assistance_response';

const answerFinding = (index: ScenarioIndex, state: GameState, request: RequestState): FindingRecord => {
  const test = dutyOn(request);
  const { turn } = state;
  return {
    subject: { kind: 'duty', duty: test, seat: request.of, turn, request: request.id },
    test,
    seat: request.of,
    turn,
    known: verdictFromFacts(test, factsFromAnswer(ownWorld(index, state, request.of), request)),
    true: verdictFromFacts(test, factsFromAnswer(trueWorld(index, state, request.of), request)),
  };
};

/** The same verdict on the same road; what the state keeps of a finding tells no more, and no more is needed. */
const sameVerdict = (one: KeptVerdict, other: KeptVerdict): boolean =>
  one.verdict === other.verdict && one.lean === other.lean && one.path.join() === other.path.join();

const lastOnTerritory = (state: GameState, seat: SeatId): KeptFinding | undefined =>
  state.findings.findLast(
    ({ subject }) =>
      subject.kind === 'duty' && subject.duty === 'tolerate_territory' && subject.seat === seat,
  );

const territoryFinding = (
  index: ScenarioIndex,
  state: GameState,
  seat: SeatId,
  request: RequestState | undefined,
): FindingRecord => ({
  subject: {
    kind: 'duty',
    duty: 'tolerate_territory',
    seat,
    turn: state.turn,
    ...(request === undefined ? {} : { request: request.id }),
  },
  test: 'tolerate_territory',
  seat,
  turn: state.turn,
  known: verdictFromFacts(
    'tolerate_territory',
    factsFromTerritory(ownWorld(index, state, seat), seat, request),
  ),
  true: verdictFromFacts(
    'tolerate_territory',
    factsFromTerritory(trueWorld(index, state, seat), seat, request),
  ),
});

/** Harm has flowed at all; before that nobody's territory is used for anything. */
const hasHarmed = (state: GameState): boolean => state.harm > 0 || state.history.some(({ harm }) => harm > 0);

const territoryDuty = (
  index: ScenarioIndex,
  state: GameState,
  seat: SeatId,
  settled: readonly RequestState[],
): readonly FindingRecord[] => {
  if (!hasHarmed(state) || !(isOrigin(index, seat) || isTransit(index, seat))) return [];
  const request = settled.find((one) => one.of === seat && one.kind === 'cessation');
  const told = tellingOf(trueWorld(index, state, seat), seat, state.turn);
  if (request === undefined && told === undefined) return [];
  const finding = territoryFinding(index, state, seat, request);
  const last = lastOnTerritory(state, seat);
  const same = last && sameVerdict(last.known, finding.known) && sameVerdict(last.true, finding.true);
  return same === true ? [] : [finding];
};

/** Findings on the duties of states that came due this turn, by seat in the scenario's order, answers before territory. */
export const dutyFindings = (index: ScenarioIndex, state: GameState): FindingRecord[] => {
  const settled = settledRequests(state);
  const findings: FindingRecord[] = [];
  for (const seat of index.scenario.seats) {
    if (linked(index.actors, seat).kind !== 'state') continue;
    for (const request of settled) {
      if (request.of === seat && ANSWERABLE.has(request.kind) && asksForAState(index, request))
        findings.push(answerFinding(index, state, request));
    }
    findings.push(...territoryDuty(index, state, seat, settled));
  }
  return findings;
};
