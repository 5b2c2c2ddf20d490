// Why something is not possible, as a seat reads it: each part that fails, no more and no less.
import { describe, expect, it } from 'vitest';
import { unmetParts } from '../../../../src/game/rules/conditions/unmet-parts.ts';
import { indexOf } from '../../../../src/game/rules/scenario-index.ts';
import type { Condition } from '../../../../src/scenario/index.ts';
import { branded, SMALL_SCENARIO, smallState, type Written } from '../../../support/small-scenario.ts';

const unmet = (condition: Written<Condition>) =>
  unmetParts(
    { index: indexOf(SMALL_SCENARIO), state: smallState(), self: branded('norland') },
    branded<Condition>(condition),
  );
const ids = (condition: Written<Condition>) => unmet(condition).map((part) => part.id);

const met = { kind: 'turn', from: 2 } as const;
const later = { kind: 'turn', from: 4 } as const;
const calm = { kind: 'meter', meter: 'escalation', max: 20 } as const;

describe('reasons', () => {
  it('are none where the condition holds', () => {
    expect(unmet(met)).toEqual([]);
    expect(unmet({ kind: 'any', of: [later, met] })).toEqual([]);
  });

  it('of all are the parts that fail, however deep', () => {
    expect(ids({ kind: 'all', of: [met, later, { kind: 'all', of: [met, calm] }] })).toEqual([
      'conditions.turn.from',
      'conditions.meter.max',
    ]);
  });

  it('of any are one, with its alternatives', () => {
    expect(unmet({ kind: 'all', of: [met, { kind: 'any', of: [later, calm] }] })).toEqual([
      {
        id: 'conditions.any',
        values: {},
        parts: [
          { id: 'conditions.turn.from', values: { from: 4 } },
          { id: 'conditions.meter.max', values: { meter: 'escalation', max: 20 } },
        ],
      },
    ]);
  });

  it('of not say what must not be', () => {
    expect(unmet({ kind: 'not', of: met })).toEqual([
      { id: 'conditions.not', values: {}, parts: [{ id: 'conditions.turn.from', values: { from: 2 } }] },
    ]);
  });
});
