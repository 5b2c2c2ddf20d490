// Public lines as they become known when orders open: committing is free, climbing down from a named state is not.
import { PUBLIC_LINES, type SeatId } from '../../vocabulary/index.ts';
import type { Order } from './game-state.ts';
import type { Play } from './play.ts';
import { moveMeter, moveTension } from './effects/clamped-changes.ts';
import { CONFIDENCE } from './tension.ts';

const NAMING_TENSION = 4;

/** Takes the line of a sealed order. Naming a state raises tension with it; dropping a name costs public confidence. */
export const takeLine = (play: Play, seat: SeatId, order: Pick<Order, 'line' | 'named'>): void => {
  const before = play.state.actors[seat];
  if (!before || (before.line === order.line && before.named === order.named)) return;
  const { line: was, named: wasNamed } = before;
  play.emit({
    type: 'line-taken',
    of: seat,
    line: order.line,
    ...(order.named === undefined ? {} : { named: order.named }),
  });
  const climbsDown =
    was === 'state' &&
    (order.named !== wasNamed || PUBLIC_LINES.indexOf(order.line) < PUBLIC_LINES.indexOf('state'));
  if (climbsDown) {
    const cause = { kind: 'rule', rule: 'climb-down', seat } as const;
    const by = -play.index.scenario.numbers.line.climbDown;
    moveMeter(play, { meter: CONFIDENCE, by, cause });
  }
  if (order.line === 'state' && order.named !== undefined && order.named !== wasNamed) {
    const cause = { kind: 'rule', rule: 'naming', seat } as const;
    moveTension(play, { between: [seat, order.named], by: NAMING_TENSION, cause });
  }
};
