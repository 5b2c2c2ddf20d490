// The work of a resolution: orders open, acts resolve class by class, the law judges each, promises and duties are checked, the turn closes.
import { present } from '../../../base/index.ts';
import { RESPONSE_CLASSES, type ActorId, type SeatId } from '../../../vocabulary/index.ts';
import { actFinding, dutyFindings, knownVerdicts } from '../../judgement/index.ts';
import {
  accident,
  affectedBy,
  carryOutAct,
  carryOutChoice,
  checkPromises,
  closeTurnAtHome,
  decay,
  earlyEnding,
  ESCALATION,
  findJointly,
  lapseRequests,
  linked,
  plainAct,
  reachEnding,
  takeLine,
  tensionOfAct,
  thirtyDaysLater,
  type Act,
  type ActRecord,
  type FindingRecord,
  type JudgedVerdict,
  type Play,
} from '../../rules/index.ts';

/**
 * Who knows of an act and of what else with it: every number is one among acts of which the same people know, so that no id
 * tells anybody how many others there were.
 */
const sequenceOf = ({ publicity }: Act, affects: ActorId | undefined): string => {
  if (publicity === 'public') return 'o';
  if (publicity === 'covert') return 'c';
  return affects === undefined ? 'p' : `p-${affects}-`;
};

const recordOf = (play: Play, seat: SeatId): readonly ActRecord[] => {
  const counts = new Map<string, number>();
  return (play.state.seats[seat]?.order?.acts ?? []).map((act) => {
    const affects = affectedBy(play.index, act);
    const { turn } = play.state;
    const record = plainAct(act) as ActRecord;
    const sequence = sequenceOf(act, affects);
    const place = (counts.get(sequence) ?? 0) + 1;
    counts.set(sequence, place);
    record.id = `${seat}:${String(turn)}:${sequence}${String(place)}`;
    record.seat = seat;
    record.turn = turn;
    if (affects !== undefined) record.affects = affects;
    return record;
  });
};

const classOf = (play: Play, act: ActRecord): number =>
  RESPONSE_CLASSES.indexOf(linked(play.index.responses, act.response).class);

/** The turn's acts in their fixed order: by class, then as the scenario lists the seats, then as the seat listed them. */
const actsInOrder = (play: Play): readonly ActRecord[] =>
  play.index.scenario.seats
    .flatMap((seat) => recordOf(play, seat))
    .map((act, place) => ({ act, place, rank: classOf(play, act) }))
    .sort((one, other) => one.rank - other.rank || one.place - other.place)
    .map(({ act }) => act);

const shownTo = (play: Play, act: ActRecord): FindingShown => {
  if (play.state.feedback === 'assessment') return [];
  if (act.publicity === 'public') return 'all';
  const { affects } = act;
  if (act.publicity === 'covert' || affects === undefined || !play.index.seats.has(affects))
    return [act.seat];
  return [...new Set([act.seat, affects as SeatId])];
};
type FindingShown = 'all' | SeatId[];

const showDuty = (play: Play, finding: FindingRecord): FindingShown =>
  play.state.feedback === 'assessment' || finding.seat === undefined ? [] : [finding.seat];

/** Makes the finding on an act, shown to whom its publicity allows. */
const judgeAct = (play: Play, act: ActRecord, known: JudgedVerdict): void => {
  const finding = actFinding(play.index, play.state, act, known);
  play.emit({ type: 'finding-made', finding, shown: shownTo(play, act) });
};

const resolveAct = (play: Play, act: ActRecord, known: JudgedVerdict): void => {
  carryOutAct(play, act);
  judgeAct(play, act, known);
  // By what could be known: a surcharge by the truth would let the table read the truth off the tension.
  tensionOfAct(play, act, known.verdict === 'unlawful');
};

const openOrders = (play: Play): void => {
  for (const seat of play.index.scenario.seats) {
    const order = play.state.seats[seat]?.order;
    if (order)
      takeLine(play, seat, {
        line: order.line,
        ...(order.named === undefined ? {} : { named: order.named }),
      });
  }
  carryOutChoice(play);
};

/** What a seat wrote and nobody mapped before orders opened does not happen; its author is told. */
const lapseWritten = (play: Play): void => {
  for (const seat of play.index.scenario.seats) {
    if (play.state.seats[seat]?.written) play.emit({ type: 'act-mapped', seat, lapsed: true });
  }
};

/** Resolves the turn; where it was the last, what comes out in thirty days and the ending follow. */
export const resolveTurn = (play: Play): void => {
  const acts = actsInOrder(play);
  // What a seat could know is what stood when orders were sealed, before any of them took effect.
  const known = knownVerdicts(play.index, play.state, acts);
  lapseWritten(play);
  openOrders(play);
  for (const [place, act] of acts.entries()) {
    resolveAct(play, act, present(known[place], 'every act was judged at sealing'));
  }
  findJointly(play);
  checkPromises(play);
  for (const finding of dutyFindings(play.index, play.state)) {
    play.emit({ type: 'finding-made', finding, shown: showDuty(play, finding) });
  }
  lapseRequests(play);
  closeTurnAtHome(play);
  accident(play);
  decay(play);
  const { turn, harm, lastTurn } = play.state;
  play.emit({ type: 'turn-closed', turn, escalation: play.state.meters[ESCALATION] ?? 0, harm });
  const early = earlyEnding(play);
  if (early || turn >= lastTurn) {
    thirtyDaysLater(play);
    reachEnding(play, early);
  }
};
