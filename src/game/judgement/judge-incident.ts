// Judges the incident itself, as the act of its author: the finding on which a prior wrong rests.
// In: scenario and state when the first wave has struck. Out: a finding. On what is known the author is nobody in particular:
// a crime in any event, with the responsibility of a state left open.
import { present } from '../../base/index.ts';
import type { FactName } from '../../law/index.ts';
import { isSeat, linked, truthOf } from '../rules/index.ts';
import type { FactCause, FindingRecord, GameState, ScenarioIndex } from '../rules/index.ts';
import type { SeatId } from '../../vocabulary/index.ts';
import { LEGAL_KIND } from './derivations/actor-derivations.ts';
import { blankSheet, isSettled, settle, settleWord, valueOf, type FactSheet } from './fact-sheet.ts';
import { settleRulings } from './facts-from-act.ts';
import { injurySoFar, lossesSoFar, severitySoFar } from './injury.ts';
import { injuredAssets } from './incident-roles.ts';
import { mostProtected, OBJECT_OF_SECTOR } from './object-from-sector.ts';
import { verdictFromFacts } from './verdict-from-facts.ts';
import { basisOf, isOwnAct, scriptedSheet } from './world/attribution-words.ts';
import { knownWorld } from './world/known-world.ts';
import { trueWorld } from './world/true-world.ts';
import type { World } from './world/world.ts';

const INCIDENT = 'incident';

/** Effects that everybody sees, from the losses so far; the script is a floor. */
const settleEffects = (world: World, sheet: FactSheet): void => {
  const cause: FactCause = { kind: 'rubric', of: INCIDENT };
  settle(sheet, 'effect_severity', { value: severitySoFar(world), cause });
  settle(sheet, 'injury_or_death', { value: injurySoFar(world), cause });
  if (valueOf(sheet, 'target_object') !== 'none') return;
  const losses = lossesSoFar(world);
  const hit = injuredAssets(world.index).filter((_asset, place) => (losses[place]?.points ?? 0) > 0);
  settle(sheet, 'target_object', {
    value: mostProtected(hit.map((asset) => OBJECT_OF_SECTOR[asset.sector])),
    cause,
  });
};

/** The facts of the incident on the truth; `shown`: what shows them, where that is not the truth itself. */
export const trueIncidentSheet = (world: World, shown?: FactCause): FactSheet => {
  const truth = truthOf(world);
  const sheet = scriptedSheet(truth);
  const cause: FactCause = shown ?? { kind: 'state', of: `truth:${truth.id}` };
  settle(sheet, 'attribution_basis', { value: basisOf(truth), cause });
  if (!isSettled(sheet, 'actor_kind')) {
    settle(sheet, 'actor_kind', { value: LEGAL_KIND[linked(world.index.actors, truth.author).kind], cause });
  }
  settleEffects(world, sheet);
  settleRulings(world, sheet, INCIDENT);
  return sheet;
};

const knownIncidentSheet = (world: World): FactSheet => {
  const sheet = blankSheet();
  const cause: FactCause = { kind: 'rubric', of: INCIDENT };
  const [first] = world.index.scenario.hypotheses;
  for (const fact of Object.keys(first?.incident.facts ?? {})) {
    const value = world.scripted(fact as FactName);
    if (value !== undefined) settleWord(sheet, fact, value, cause);
  }
  if (!isSettled(sheet, 'actor_kind')) {
    const open: FactCause = { kind: 'state', of: 'hypotheses' };
    settle(sheet, 'actor_kind', { value: 'individual_or_group', cause: open });
    settle(sheet, 'actor_link', { value: 'unknown', cause: open });
  }
  settleEffects(world, sheet);
  settleRulings(world, sheet, INCIDENT);
  return sheet;
};

/** The seat whose own act it is, if it is anybody's at the table. */
const authorAtTable = (index: ScenarioIndex, state: GameState): SeatId | undefined => {
  const truth = truthOf({ index, state });
  if (isSeat(index, truth.author)) return truth.author;
  const { responsible } = truth;
  return responsible !== undefined && isOwnAct(basisOf(truth)) && isSeat(index, responsible)
    ? responsible
    : undefined;
};

const onlooker = (index: ScenarioIndex): SeatId | undefined =>
  index.scenario.seats.find((seat) => linked(index.actors, seat).injured === true) ?? index.scenario.seats[0];

/** The finding on the incident as it stands this turn. */
export const incidentFinding = (index: ScenarioIndex, state: GameState): FindingRecord => {
  const { test } = truthOf({ index, state }).incident;
  const seat = authorAtTable(index, state);
  const injured = present(onlooker(index), 'a scenario has at least one seat');
  return {
    subject: { kind: 'incident', turn: state.turn },
    test,
    ...(seat === undefined ? {} : { seat }),
    turn: state.turn,
    known: verdictFromFacts(test, knownIncidentSheet(knownWorld(index, state, injured))),
    true: verdictFromFacts(test, trueIncidentSheet(trueWorld(index, state, injured))),
  };
};
