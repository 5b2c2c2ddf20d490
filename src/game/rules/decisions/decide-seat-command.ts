// Routes a seat's command to its decision. Whether the phase permits it is asked by the turn layer before.
import type { SeatId } from '../../../vocabulary/index.ts';
import type { SeatCommand } from '../command.ts';
import type { Play } from '../play.ts';
import type { RuleRefusal } from '../refusal-codes.ts';
import {
  decideContribute,
  decideCounter,
  decideDecline,
  decidePropose,
  decideSign,
  decideWithdraw,
} from './decide-agreement.ts';
import { decideAnswer, decideAsk, decideContact, decideMessage } from './decide-consultation.ts';
import { decideEstimate, decideReady, decideSeal, decideWriteAct } from './decide-seat.ts';

type Decisions = {
  readonly [T in SeatCommand['type']]: (
    play: Play,
    seat: SeatId,
    command: Extract<SeatCommand, { type: T }>,
  ) => RuleRefusal | undefined;
};

const DECISIONS: Decisions = {
  ready: (play, seat) => decideReady(play, seat),
  estimate: decideEstimate,
  message: decideMessage,
  contact: decideContact,
  ask: decideAsk,
  answer: decideAnswer,
  propose: decidePropose,
  counter: decideCounter,
  sign: decideSign,
  decline: decideDecline,
  withdraw: decideWithdraw,
  contribute: decideContribute,
  'write-act': (play, seat, command) => decideWriteAct(play, seat, command.text),
  seal: (play, seat, command) => decideSeal(play, seat, command.order),
};

/** Emits the events of the command, or says why it cannot be. */
export const decideSeatCommand = (
  play: Play,
  seat: SeatId,
  command: SeatCommand,
): RuleRefusal | undefined => {
  const decide = DECISIONS[command.type] as (
    play: Play,
    seat: SeatId,
    command: SeatCommand,
  ) => RuleRefusal | undefined;
  return decide(play, seat, command);
};
