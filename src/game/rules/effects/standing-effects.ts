// Effects that stand on an actor for some turns: measures that bind it, and flags that it carries.
// Actors off the table can carry both; how much bound measures do to waves is the script of the hypothesis.
import type { ActorId } from '../../../vocabulary/index.ts';
import type { Play } from '../play.ts';
import { linked } from '../scenario-index.ts';
import type { EffectDefinition } from './effect-kind.ts';
import { MOST_POINTS, MOST_TURNS, numberFaults } from './number-faults.ts';
import { actorsOf } from './selectors.ts';

/** Whether `by` gave `to` notice in a turn before this one: procedure counts only once the other could answer. */
const noticeGiven = (play: Play, by: ActorId, to: ActorId): boolean =>
  play.state.register.some(
    (entry) => entry.kind === 'notice' && entry.by === by && entry.to === to && entry.turn < play.state.turn,
  );

/** What is left of a weight when `percent` of it is lost, rounded down. */
const loweredBy = (weight: number, percent: number): number => Math.floor((weight * (100 - percent)) / 100);

/** Definitions of effects that stand for some turns. */
export const standingEffects = {
  bind: {
    apply(play, effect, setting) {
      const by = setting.self;
      if (by === undefined) return;
      const until = play.state.turn + effect.turns;
      for (const of of actorsOf(play, effect.of, setting)) {
        const lost = noticeGiven(play, by, of) ? (effect.noticePercent ?? 0) : 0;
        const weight = loweredBy(effect.weight, lost);
        if (weight > 0) play.emit({ type: 'measure-bound', of, by, weight, until, cause: setting.cause });
      }
    },
    describe: (effect) => ({
      id: effect.noticePercent === undefined ? 'effects.bind' : 'effects.bind-notice',
      values: {
        actor: effect.of,
        weight: effect.weight,
        turns: effect.turns,
        ...(effect.noticePercent === undefined ? {} : { percent: effect.noticePercent }),
      },
    }),
    check: (effect) =>
      numberFaults(
        ['weight', effect.weight, 1, MOST_POINTS],
        ['turns', effect.turns, 1, MOST_TURNS],
        ['noticePercent', effect.noticePercent, 0, 100],
      ),
  } satisfies EffectDefinition<'bind'>,
  flag: {
    apply(play, effect, setting) {
      const until = effect.turns === undefined ? 0 : play.state.turn + effect.turns;
      for (const of of actorsOf(play, effect.of, setting)) {
        const now = play.state.actors[of]?.flags[effect.flag];
        // A flag carried for good, or for longer, is not cut short by a second one.
        if (now !== undefined && (now === 0 || (until !== 0 && now >= until))) continue;
        const open = linked(play.index.flags, effect.flag).public;
        play.emit({ type: 'flag-set', of, flag: effect.flag, until, public: open, cause: setting.cause });
      }
    },
    describe: (effect) => ({
      id: effect.turns === undefined ? 'effects.flag' : 'effects.flag-turns',
      values: {
        actor: effect.of,
        flag: effect.flag,
        ...(effect.turns === undefined ? {} : { turns: effect.turns }),
      },
    }),
    check: (effect) => numberFaults(['turns', effect.turns, 1, MOST_TURNS]),
  } satisfies EffectDefinition<'flag'>,
};
