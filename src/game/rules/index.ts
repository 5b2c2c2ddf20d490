// The door of the rules kernel: state, commands, events, and the decisions and rules that the turn layer carries out.
export { checkPromises, findJointly, inquiresJointly, runAgreements } from './agreements.ts';
export { beliefOf, confidenceIn } from './belief.ts';
export { affectedBy, carryOutAct } from './carry-out-act.ts';
export { signingPrice } from './clause-price.ts';
export { isInputShape } from './command-shape.ts';
export {
  FACILITATOR_COMMANDS,
  HOST_COMMANDS,
  SEAT_COMMANDS,
  type Author,
  type Command,
  type CommandType,
  type ExerciseSetup,
  type FacilitatorCommand,
  type HostCommand,
  type Input,
  type SeatCommand,
} from './command.ts';
export { describeCondition } from './conditions/describe-condition.ts';
export { holds } from './conditions/holds.ts';
export { holdsItem, isNewsTo, itemsKnownTo } from './items.ts';
export { actProblem } from './decisions/check-act.ts';
export { ESTIMATE_TOKENS, plainAct } from './decisions/decide-seat.ts';
export {
  decideAssign,
  decideImprovise,
  decideMapAct,
  decideRefuseAct,
  decideRelease,
  decideRule,
} from './decisions/decide-facilitator.ts';
export { decideSeatCommand } from './decisions/decide-seat-command.ts';
export { decideStart } from './decisions/decide-start.ts';
export { describeEffect } from './effects/describe-effect.ts';
export type { Described } from './effects/effect-kind.ts';
export { earlyEnding, reachEnding, thirtyDaysLater } from './endings.ts';
export type { Audience } from './events/event-definition.ts';
export { EVENT_TABLE } from './events/event-table.ts';
export type { Cause, EventOf, EventType, GameEvent } from './events/game-event.ts';
export { evolve } from './evolve.ts';
export type {
  FactCause,
  FindingRecord,
  FindingSubject,
  JudgedFact,
  JudgedVerdict,
  KeptFinding,
  KeptVerdict,
} from './finding-record.ts';
export type {
  Act,
  ActRecord,
  AgreementState,
  BreachRecord,
  FilledClause,
  GameState,
  JointFinding,
  Order,
  RegisterEntry,
  RequestState,
  Ruling,
  SeatState,
  TextRef,
  TieState,
} from './game-state.ts';
export { responsesOf, targetActors, targetAssets } from './hands.ts';
export { initialState } from './initial-state.ts';
export { deliverDue } from './injects.ts';
export { takeLine } from './lines.ts';
export { isAvailable, openActors, openAssets, optionOf, optionsOf, type Option } from './options.ts';
export { playOn, type Play } from './play.ts';
export { closeTurnAtHome, openTurn } from './principals.ts';
export { project, type ShownEvent } from './project.ts';
export { RULE_REFUSALS, type RuleRefusal, type RuleRefusalCode } from './refusal-codes.ts';
export { lapseRequests, overdueRequests } from './requests.ts';
export { indexOf, isSeat, linked, type ScenarioIndex } from './scenario-index.ts';
export { accident, CONFIDENCE, decay, ESCALATION, tensionOfAct } from './tension.ts';
export { tieKey } from './tie-key.ts';
export { carryOutChoice, shieldOf, strikeWave, truthOf, waveForce } from './waves.ts';
