// What an order and a preview are refused for, and who is told of what the facilitator does with acts.
import { describe, expect, it } from 'vitest';
import { indexOf, project } from '../../../src/game/rules/index.ts';
import { previewVerdict } from '../../../src/game/judgement/index.ts';
import { NORM_LIST } from '../../../src/interface/ui/screens/play/decide/norm-list.ts';
import { NORM_IDS } from '../../../src/law/index.ts';
import { givenExercise, type Exercise } from '../../support/given-exercise.ts';
import { shippedScenario } from '../../support/shipped.ts';

const scenario = shippedScenario('dark-isthmus');
const words = { id: 'w', hash: 'h' };
const statement = {
  response: 'public-statement',
  publicity: 'public',
  aim: 'unspecified',
  basis: [] as readonly string[],
  evidence: [],
  urgent: false,
};
const covert = {
  ...statement,
  response: 'covert-access',
  publicity: 'covert',
  targetActor: 'puerto-claro',
};

const deciding = (): Exercise => givenExercise(scenario).until('decision', 1);
const refused = (order: object): string =>
  deciding().refusal('costa-serena', { type: 'seal', order: { acts: [], line: 'silence', ...order } }).code;
const takes = (order: object): Exercise =>
  deciding().seat('costa-serena', { type: 'seal', order: { acts: [], line: 'silence', ...order } });

describe('norms cited', () => {
  it('are known to the law and cited once', () => {
    const citing = (...basis: readonly string[]) => ({ acts: [{ ...statement, basis }] });
    expect(refused(citing('nonsense', 'nonsense'))).toBe('rules/unknown-norm');
    expect(refused(citing('nonsense'))).toBe('rules/unknown-norm');
    expect(refused(citing('ARS-49', 'ARS-49'))).toBe('rules/same-norm-twice');
    expect(refused(citing('ARS-49', 'ARS-51', 'N-13B'))).toBe('rules/too-many-norms');
    expect(takes(citing('ARS-49', 'ARS-51')).position().seats).toBeDefined();
  });

  it('can be all those that the screen offers', () => {
    const known = new Set<string>(NORM_IDS);
    expect(NORM_LIST.filter((norm) => !known.has(norm))).toEqual([]);
  });

  it('are held to the same when the facilitator maps what a seat wrote', () => {
    const exercise = deciding().seat('costa-serena', { type: 'write-act', text: words });
    const map = (basis: readonly string[]) => () =>
      exercise.facilitator({ type: 'map-act', seat: 'costa-serena', act: { ...statement, basis } });
    expect(map(['nonsense'])).toThrow('unknown-norm');
    map(['ARS-49'])();
  });
});

describe('a public line', () => {
  it('carries a name only where it names somebody, a group where it means a group', () => {
    expect(refused({ line: 'silence', named: 'sierra-alta' })).toBe('rules/line-takes-no-name');
    expect(refused({ line: 'concern', named: 'sierra-alta' })).toBe('rules/line-takes-no-name');
    expect(refused({ line: 'group', named: 'sierra-alta' })).toBe('rules/line-names-group');
    expect(refused({ line: 'state', named: 'unit-43' })).toBe('rules/line-needs-name');
    expect(refused({ line: 'territory' })).toBe('rules/line-needs-name');
    takes({ line: 'group' });
    takes({ line: 'group', named: 'copper-lantern' });
    takes({ line: 'state', named: 'sierra-alta' });
  });
});

describe('a preview', () => {
  const preview = (act: object) => {
    const position = deciding().position();
    return previewVerdict(indexOf(scenario), position, 'costa-serena' as never, act as never);
  };

  it('is refused for an act that could not be sealed, and never throws', () => {
    expect(preview({ ...statement, response: 'nothing-of-the-kind' })).toMatchObject({
      ok: false,
      error: { code: 'rules/unknown-response' },
    });
    expect(preview({ ...covert, targetActor: 'nobody' })).toMatchObject({
      ok: false,
      error: { code: 'rules/bad-target' },
    });
    expect(preview({ ...statement, basis: ['nonsense'] })).toMatchObject({
      ok: false,
      error: { code: 'rules/unknown-norm' },
    });
  });

  it('judges an act that could', () => {
    expect(preview(covert)).toMatchObject({ ok: true });
  });
});

describe('ids of acts', () => {
  const opened = (acts: readonly object[]) => {
    const seal = { type: 'seal', order: { acts, line: 'silence' } };
    return deciding().seat('costa-serena', seal).until('report', 1);
  };

  it('number the open acts alone, whatever stands between them', () => {
    const exercise = opened([covert, statement]);
    expect(exercise.position().acts.map(({ id, response }) => [response, id])).toEqual(
      expect.arrayContaining([
        ['public-statement', 'costa-serena:1:o1'],
        ['covert-access', 'costa-serena:1:c1'],
      ]),
    );
  });

  it('number private acts per addressee', () => {
    const note = (targetActor: string) => ({
      ...statement,
      response: 'request-assistance',
      publicity: 'private',
      targetActor,
    });
    const ids = opened([note('interlink'), note('puerto-claro')])
      .position()
      .acts.map(({ id }) => id);
    expect(ids).toEqual(['costa-serena:1:p-interlink-1', 'costa-serena:1:p-puerto-claro-1']);
  });
});

describe('a ruling', () => {
  const ruledOn = (acts: readonly object[], act?: string) => {
    const seal = { type: 'seal', order: { acts, line: 'silence' } };
    const exercise = deciding().seat('costa-serena', seal).until('report', 1);
    const ruling = { type: 'rule', fact: 'urgency', value: 'yes', reason: words };
    exercise.facilitator({ ...ruling, ...(act === undefined ? {} : { act }) });
    const event = exercise.events().findLast(({ type }) => type === 'ruled')!;
    return {
      seats: scenario.seats.filter((seat) => project(event, { kind: 'seat', seat }) !== undefined),
      projected: project(event, { kind: 'projector' }) !== undefined,
    };
  };

  it('on a covert act is told to its author alone', () => {
    expect(ruledOn([covert], 'costa-serena:1:c1')).toEqual({ seats: ['costa-serena'], projected: false });
  });

  it('on a private act is told to the two who know of it', () => {
    const asks = {
      ...statement,
      response: 'request-assistance',
      publicity: 'private',
      targetActor: 'interlink',
    };
    expect(ruledOn([asks], 'costa-serena:1:p-interlink-1')).toEqual({
      seats: ['costa-serena', 'interlink'],
      projected: false,
    });
  });

  it('on an open act, or on all acts to come, is told to everybody', () => {
    expect(ruledOn([statement], 'costa-serena:1:o1')).toEqual({
      seats: [...scenario.seats],
      projected: true,
    });
    expect(ruledOn([statement])).toEqual({ seats: [...scenario.seats], projected: true });
  });
});

describe('a written act that nobody has answered when orders open', () => {
  it('does not happen, and its author alone is told', () => {
    const exercise = deciding().seat('costa-serena', { type: 'write-act', text: words });
    for (const seat of scenario.seats)
      exercise.seat(seat, { type: 'seal', order: { acts: [], line: 'silence' } });
    expect(exercise.position().phase).toBe('report');
    expect(exercise.position().seats['costa-serena' as never]).not.toHaveProperty('written');
    const told = exercise.events().filter(({ type }) => type === 'act-mapped');
    expect(told).toEqual([{ type: 'act-mapped', seat: 'costa-serena', lapsed: true }]);
    expect(project(told[0]!, { kind: 'seat', seat: 'costa-serena' as never })?.fields).toEqual({
      mapped: false,
      lapsed: true,
    });
    expect(project(told[0]!, { kind: 'seat', seat: 'interlink' as never })).toBeUndefined();
  });
});
