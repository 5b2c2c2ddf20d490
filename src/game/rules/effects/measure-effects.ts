// Effects on what is measured of actors and their relations: meters, trust, tension, strain, capital.
// Each emits the change that really took place, and nothing where the value is at its end already.
import type { EffectDefinition } from './effect-kind.ts';
import { moveCapital, moveMeter, moveStrain, moveTension, moveTrust } from './clamped-changes.ts';
import { MOST_POINTS, numberFaults } from './number-faults.ts';
import { actorsOf } from './selectors.ts';

/** Political capital is counted in single points; nothing costs more than nine. */
const MOST_CAPITAL = 9;

/** Definitions of effects on measures. */
export const measureEffects = {
  meter: {
    apply(play, effect, setting) {
      moveMeter(play, { meter: effect.meter, by: effect.by, cause: setting.cause });
    },
    describe: (effect) => ({ id: 'effects.meter', values: { meter: effect.meter, by: effect.by } }),
    check: (effect) => numberFaults(['by', effect.by, -MOST_POINTS, MOST_POINTS]),
  } satisfies EffectDefinition<'meter'>,
  trust: {
    apply(play, effect, setting) {
      for (const of of actorsOf(play, effect.of, setting)) {
        for (const other of actorsOf(play, effect.in, setting)) {
          moveTrust(play, { of, in: other, by: effect.by, cause: setting.cause });
        }
      }
    },
    describe: (effect) => ({
      id: 'effects.trust',
      values: { actor: effect.of, other: effect.in, by: effect.by },
    }),
    check: (effect) => numberFaults(['by', effect.by, -MOST_POINTS, MOST_POINTS]),
  } satisfies EffectDefinition<'trust'>,
  tension: {
    apply(play, effect, setting) {
      if (setting.self === undefined) return;
      for (const other of actorsOf(play, effect.with, setting)) {
        moveTension(play, { between: [setting.self, other], by: effect.by, cause: setting.cause });
      }
    },
    describe: (effect) => ({ id: 'effects.tension', values: { actor: effect.with, by: effect.by } }),
    check: (effect) => numberFaults(['by', effect.by, -MOST_POINTS, MOST_POINTS]),
  } satisfies EffectDefinition<'tension'>,
  strain: {
    apply(play, effect, setting) {
      for (const of of actorsOf(play, effect.of, setting)) {
        moveStrain(play, { of, by: effect.by, cause: setting.cause });
      }
    },
    describe: (effect) => ({ id: 'effects.strain', values: { actor: effect.of, by: effect.by } }),
    check: (effect) => numberFaults(['by', effect.by, -MOST_POINTS, MOST_POINTS]),
  } satisfies EffectDefinition<'strain'>,
  capital: {
    apply(play, effect, setting) {
      for (const of of actorsOf(play, effect.of, setting)) {
        moveCapital(play, { of, by: effect.by, cause: setting.cause });
      }
    },
    describe: (effect) => ({ id: 'effects.capital', values: { actor: effect.of, by: effect.by } }),
    check: (effect) => numberFaults(['by', effect.by, -MOST_CAPITAL, MOST_CAPITAL]),
  } satisfies EffectDefinition<'capital'>,
};
