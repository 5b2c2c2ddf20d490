// The facts of a duty: how a state answered a request, and how it handled harm from or through its territory.
// In: a world seen by, or true of, that state. Out: sheets. Whether there is anything to judge is judge-duties' to say.
import type { SeatId } from '../../vocabulary/index.ts';
import { linked } from '../rules/index.ts';
import type { FactValue } from '../../law/index.ts';
import type { FactCause, RequestState } from '../rules/index.ts';
import { diligenceOf } from './diligence.ts';
import { byRequest } from './notice-of-harm.ts';
import { blankSheet, settle, settleAll, settleWord, type FactSheet } from './fact-sheet.ts';
import { settleRulings } from './facts-from-act.ts';
import { isOrigin, isTransit, stateOf, territoryRole } from './incident-roles.ts';
import { objectHit, severitySoFar } from './injury.ts';
import { trueIncidentSheet } from './judge-incident.ts';
import { isOwnAct } from './world/attribution-words.ts';
import type { World } from './world/world.ts';

/** An answer in the turn after the request is prompt; requests lapse after that, so a later one is rare. */
const PROMPT_WITHIN = 1;

const answerOf = (request: RequestState): FactValue<'assistance_response'> => {
  switch (request.status) {
    case 'granted':
      return (request.answered ?? request.turn) - request.turn <= PROMPT_WITHIN ? 'prompt' : 'delayed';
    case 'declined-with-reasons':
      return 'refused_with_reason';
    case 'declined':
      return 'refused_no_reason';
    case 'pending':
    case 'lapsed':
      return 'none';
  }
};

/** What the act that made the request says of a treaty that covers it. */
const treatyOf = (world: World, request: RequestState): string | undefined => {
  const act = world.state.acts.find((one) => one.id === request.act);
  return act && linked(world.index.responses, act.response).law.facts.treaty_request;
};

const settleDiligence = (world: World, seat: SeatId, sheet: FactSheet, request?: RequestState): void => {
  const { knew, acted } = diligenceOf(world, seat, world.state.turn, request);
  settle(sheet, 'origin_state_knew', knew);
  settle(sheet, 'origin_state_acted', acted);
  const role = territoryRole(world.index, seat);
  if (role !== undefined)
    settle(sheet, 'territory_role', { value: role, cause: { kind: 'state', of: `territory:${seat}` } });
  settle(sheet, 'effect_severity', {
    value: severitySoFar(world),
    cause: { kind: 'rubric', of: 'incident' },
  });
};

/**
 * Where the incident is the state's own act, "tolerating" it is doing it: the law then asks for the act's own facts. So in truth, and
 * on what is known to the state that has the order for it in its envelope; what others hold against it is not asked here.
 */
const settleOwnAct = (world: World, seat: SeatId, sheet: FactSheet): void => {
  if (world.kind === 'known' && world.answersFor(seat) === undefined) return;
  const { basis, correct } = world.attribution(seat);
  if (correct.value !== 'yes') {
    settle(sheet, 'attribution_basis', basis);
    return;
  }
  if (isOwnAct(basis.value)) {
    settleAll(sheet, trueIncidentSheet(world, basis.cause));
  } else {
    // Its own failing is what is being judged here, not a ground to judge it on.
    settle(sheet, 'attribution_basis', { value: 'none', cause: basis.cause });
  }
};

const actorFacts = (seat: SeatId, sheet: FactSheet): void => {
  settle(sheet, 'actor_kind', { value: 'state', cause: { kind: 'state', of: `actor:${seat}` } });
};

/** The facts of how a state answered a request for help, evidence or clarification. */
export const factsFromAnswer = (world: World, request: RequestState): FactSheet => {
  const sheet = blankSheet();
  const cause: FactCause = byRequest(request);
  const answer = answerOf(request);
  if (isOrigin(world.index, request.of) || isTransit(world.index, request.of)) {
    settleOwnAct(world, request.of, sheet);
    settleDiligence(world, request.of, sheet, request);
  }
  actorFacts(request.of, sheet);
  settle(sheet, 'conduct', { value: answer === 'none' ? 'omission' : 'communication', cause });
  settle(sheet, 'assistance_response', { value: answer, cause });
  const treaty = treatyOf(world, request);
  if (treaty !== undefined) settleWord(sheet, 'treaty_request', treaty, cause);
  const asker = linked(world.index.actors, request.by);
  const object = objectHit(world, stateOf(asker) ?? asker.id);
  // A question is about what one knows or means; what was hit matters where help or evidence is asked for it.
  if (object !== 'none' && request.kind !== 'clarification')
    settle(sheet, 'target_object', { value: object, cause: { kind: 'rubric', of: `losses:${asker.id}` } });
  settleRulings(world, sheet, request.id);
  return sheet;
};

/** The facts of how a state handled harm from or through its territory; `request` where its answer made the duty due. */
export const factsFromTerritory = (world: World, seat: SeatId, request?: RequestState): FactSheet => {
  const sheet = blankSheet();
  settle(sheet, 'conduct', { value: 'omission', cause: { kind: 'state', of: `measures:${seat}` } });
  settleOwnAct(world, seat, sheet);
  settleDiligence(world, seat, sheet, request);
  actorFacts(seat, sheet);
  settleRulings(world, sheet, `territory:${seat}`);
  return sheet;
};
