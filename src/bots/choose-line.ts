// What a bot says in public about the author: what its belief carries, and not more; early names are a matter of temper.
import type { Order } from '../game/rules/index.ts';
import type { Attitude } from './attitude.ts';
import type { BotSituation } from './bot.ts';
import type { Reading } from './reading.ts';
import { stanceOfTheory } from './stance.ts';

/** Belief in the theory from which on a line is taken, in permille. */
const STATE_FROM = 720;
const TERRITORY_FROM = 520;
const GROUP_FROM = 620;
const HALF = 500;
/** A name once given is kept while at least this much speaks for it: climbing down costs more than waiting. */
const KEEP_NAME = 330;

type Line = Pick<Order, 'line' | 'named'>;

const supported = ({ view, table }: BotSituation, attitude: Attitude, reading: Reading): Line | undefined => {
  const { leading, belief, suspect } = reading;
  const sure = belief.get(leading.id) ?? 0;
  const own = view.board.actors.find((actor) => actor.id === view.seat);
  const keeps =
    own?.line === 'state' &&
    own.named !== undefined &&
    own.named === suspect?.actor &&
    suspect.leads &&
    suspect.permille >= KEEP_NAME;
  // Only whoever was struck names before it is more likely than not.
  const early = reading.me.injured ? attitude.namesEarly : Math.min(attitude.namesEarly, STATE_FROM - HALF);
  // A temper that names early does not ask which theory it is that makes the state answer.
  if (early > 0 && suspect?.leads === true && suspect.permille >= STATE_FROM - early)
    return { line: 'state', named: suspect.actor };
  if (keeps) return { line: 'state', named: suspect.actor };
  // Who clings to its suspicion points at the territory, whatever else is found.
  if (attitude.pressing.clings > 0 && early === 0 && suspect && sure < STATE_FROM)
    return { line: 'territory', named: suspect.actor };
  const { responsible } = leading;
  const stance = stanceOfTheory(leading, table.actors);
  if (attitude.pressing.clings > 0 && suspect && (stance === 'nobody' || stance === 'elsewhere'))
    return { line: 'territory', named: suspect.actor };
  switch (stance) {
    case 'organ':
      if (sure >= STATE_FROM && responsible) return { line: 'state', named: responsible };
      break;
    case 'negligent':
      if (sure >= TERRITORY_FROM && responsible) return { line: 'territory', named: responsible };
      break;
    case 'nobody':
      if (sure >= GROUP_FROM) return { line: 'group' };
      break;
    // A state that is not at the table is for joint findings to name.
    default:
  }
  return undefined;
};

/** The line of the order. Only states name states; who is accused itself expresses concern. */
export const lineOf = (situation: BotSituation, attitude: Attitude, reading: Reading): Line => {
  const { me, stance } = reading;
  const { hurt, gagged: bound } = reading.pressure();
  const mayName = me.kind === 'state' && attitude.names && stance !== 'guilty' && stance !== 'accused';
  const belief = mayName ? supported(situation, attitude, reading) : undefined;
  const gagged = bound && attitude.yielding.keepsWord && belief?.line === 'state';
  const line: Line | undefined = gagged ? { ...belief, line: 'territory' } : belief;
  return line ?? { line: hurt > 0 || me.injured ? 'concern' : 'silence' };
};
