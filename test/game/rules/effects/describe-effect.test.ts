// What effects and conditions say of themselves: every kind has a sentence in every language, numbers as they happen, and no secret
// on a card. And what a lint is told of numbers out of range.
import { describe, expect, it } from 'vitest';
import { CONDITION_TABLE } from '../../../../src/game/rules/conditions/condition-table.ts';
import { describeCondition } from '../../../../src/game/rules/conditions/describe-condition.ts';
import { checkEffect, describeEffect } from '../../../../src/game/rules/effects/describe-effect.ts';
import type { Described } from '../../../../src/game/rules/effects/effect-kind.ts';
import { EFFECT_TABLE } from '../../../../src/game/rules/effects/effect-table.ts';
import { rules as english } from '../../../../src/interface/text/en/rules.ts';
import { words as englishWords } from '../../../../src/interface/text/en/words.ts';
import { rules as french } from '../../../../src/interface/text/fr/rules.ts';
import { words as frenchWords } from '../../../../src/interface/text/fr/words.ts';
import { textFrom } from '../../../../src/interface/text/text.ts';
import { textFromDescribed, type ScenarioNames } from '../../../../src/interface/text/text-from-described.ts';
import type { Condition, Effect } from '../../../../src/scenario/index.ts';
import { branded, type Written } from '../../../support/small-scenario.ts';

const CONDITIONS: readonly Written<Condition>[] = [
  { kind: 'turn', from: 2 },
  { kind: 'turn', from: 2, to: 3 },
  { kind: 'meter', meter: 'escalation', min: 2 },
  { kind: 'meter', meter: 'resolve', max: 3 },
  { kind: 'meter', meter: 'confidence', min: 2, max: 3 },
  { kind: 'flag', of: 'self', flag: 'doctrine' },
  { kind: 'asset', asset: 'grid', min: 2 },
  { kind: 'asset', asset: 'grid', max: 3 },
  { kind: 'asset', asset: 'grid', min: 2, max: 3 },
  { kind: 'delivered', inject: 'blackout' },
  { kind: 'truth', hypotheses: ['ordered', 'crime'] },
  { kind: 'done', responses: ['protest'] },
  { kind: 'done', responses: ['protest', 'expel'], by: 'self', against: 'target', times: 2 },
  { kind: 'done', responses: ['protest'], by: 'self', thisTurn: true },
  { kind: 'done', responses: ['protest'], against: 'sudland', thisTurn: true },
  { kind: 'in-force', clause: 'hotline' },
  { kind: 'in-force', clause: 'hotline', party: 'self' },
  { kind: 'holds', who: 'self', evidence: 'code' },
  { kind: 'strain', of: 'self' },
  { kind: 'strain', of: 'self', max: 3 },
  { kind: 'strain', of: 'self', min: 2, max: 3 },
  { kind: 'bound', actor: 'sudland', min: 2 },
  { kind: 'tension', between: ['self', 'target'], min: 2 },
  { kind: 'tension', between: ['self', 'target'], max: 3 },
  { kind: 'tension', between: ['self', 'target'], min: 2, max: 3 },
  { kind: 'line', of: 'self', lines: ['silence', 'state'] },
  { kind: 'registered', entry: 'call', by: 'self' },
  { kind: 'registered', entry: 'call', by: 'self', to: 'target', thisTurn: true },
  { kind: 'request', request: 'consent', statuses: ['granted', 'lapsed'] },
  { kind: 'choice', choice: 'pause' },
  { kind: 'drawn', permille: 200, key: 'audit' },
  { kind: 'harm', min: 2 },
  { kind: 'harm', max: 3 },
  { kind: 'harm', min: 2, max: 3 },
  { kind: 'joint-finding' },
  { kind: 'joint-finding', published: true },
  { kind: 'published', evidence: 'code' },
  { kind: 'exposed', secret: 'the-order' },
  { kind: 'all', of: [{ kind: 'turn', from: 2 }, { kind: 'joint-finding' }] },
  { kind: 'any', of: [{ kind: 'turn', from: 2 }, { kind: 'joint-finding' }] },
  { kind: 'not', of: { kind: 'turn', from: 2 } },
];
const whoms = ['self', 'target', 'all', 'others', 'parties', 'sudland'] as const;
const EFFECTS: readonly Written<Effect>[] = [
  ...whoms.map((of) => ({ kind: 'trust' as const, of, in: 'self', by: 3 })),
  { kind: 'meter', meter: 'escalation', by: 3 },
  { kind: 'tension', with: 'target', by: -3 },
  { kind: 'strain', of: 'self', by: -3 },
  { kind: 'capital', of: 'self', by: 1 },
  { kind: 'shield', assets: 'own', percent: 40, turns: 2 },
  { kind: 'repair', assets: 'target', by: 6 },
  { kind: 'damage', assets: 'hosted', by: 6 },
  { kind: 'bind', of: 'target', weight: 3, turns: 1 },
  { kind: 'bind', of: 'target', weight: 3, turns: 2, noticePercent: 30 },
  { kind: 'flag', of: 'self', flag: 'doctrine' },
  { kind: 'flag', of: 'self', flag: 'doctrine', turns: 2 },
  { kind: 'record', entry: 'call', to: 'target' },
  { kind: 'request', request: 'cessation', of: 'target' },
  { kind: 'share', with: 'target' },
  { kind: 'publish' },
  { kind: 'collect', collection: 'own-networks', items: 2, permille: 600 },
  { kind: 'collect', collection: 'attic', items: 1, permille: 600 },
  { kind: 'give', evidence: 'code', to: 'target' },
  { kind: 'plant', evidence: 'forgery', permille: 400 },
  { kind: 'test-channel', of: 'target' },
  { kind: 'expose', of: 'self', secret: 'the-order', permille: 80 },
  { kind: 'preserve' },
  { kind: 'chance', permille: 400, effects: [{ kind: 'strain', of: 'self', by: 2 }] },
  { kind: 'when', when: { kind: 'turn', from: 2 }, effects: [{ kind: 'strain', of: 'self', by: 2 }] },
  {
    kind: 'when',
    when: {
      kind: 'any',
      of: [
        { kind: 'turn', from: 2 },
        { kind: 'truth', hypotheses: ['crime'] },
      ],
    },
    effects: [
      { kind: 'strain', of: 'self', by: 2 },
      { kind: 'capital', of: 'self', by: -1 },
    ],
  },
];

const names: ScenarioNames = {
  actor: (id) => ({ name: `<${id}>`, the: `the <${id}>`, of: `of <${id}>`, to: `to <${id}>` }),
  label: (kind, id) => `<${kind} ${id}>`,
};
const fail = (problem: object): never => {
  throw new Error(JSON.stringify(problem));
};
const TEXTS = [
  textFrom('en', { ...englishWords, ...english }, fail),
  textFrom('fr', { ...frenchWords, ...french }, fail),
  textFrom('qps-ar', { ...englishWords, ...english }, fail),
];
const [EN, FR] = TEXTS as [(typeof TEXTS)[0], (typeof TEXTS)[0]];
const line = (written: Written<Effect>, text = EN) =>
  textFromDescribed(text, describeEffect(branded(written)), names);
const reason = (written: Written<Condition>, text = EN) =>
  textFromDescribed(text, describeCondition(branded(written)), names);
const idsOf = (described: Described): readonly string[] => [
  described.id,
  ...(described.parts ?? []).flatMap(idsOf),
];

describe('every kind', () => {
  const all = [
    ...EFFECTS.map((one) => describeEffect(branded(one))),
    ...CONDITIONS.map((one) => describeCondition(branded(one))),
  ];

  it('is described here', () => {
    expect([...new Set(EFFECTS.map((one) => one.kind))].sort()).toEqual(Object.keys(EFFECT_TABLE).sort());
    expect([...new Set(CONDITIONS.map((one) => one.kind))].sort()).toEqual(
      Object.keys(CONDITION_TABLE).sort(),
    );
  });

  it('has a sentence in every language, with every value it needs', () => {
    for (const text of TEXTS) {
      for (const described of all) {
        const sentence = textFromDescribed(text, described, names);
        expect(sentence, described.id).not.toMatch(/undefined|\{|⟦/);
        expect(sentence.length).toBeGreaterThan(3);
      }
    }
  });

  it('leaves no sentence of the catalogue unused', () => {
    const used = new Set(all.flatMap(idsOf));
    const written = Object.keys(english).filter((id) => /^(effects|conditions)\./.test(id));
    expect(written.filter((id) => !used.has(id))).toEqual([]);
  });
});

describe('a line on a card', () => {
  it('says what happens, with its numbers', () => {
    expect(line({ kind: 'trust', of: 'target', in: 'self', by: 3 })).toBe(
      'Trust of the target in your side: +3',
    );
    expect(line({ kind: 'damage', assets: 'grid', by: 6 })).toBe('Integrity of <asset grid>: −6');
    expect(line({ kind: 'shield', assets: 'own', percent: 40, turns: 1 })).toBe(
      'The next wave on your own assets: 40% weaker',
    );
    expect(line({ kind: 'chance', permille: 400, effects: [{ kind: 'strain', of: 'self', by: 2 }] })).toBe(
      'With a chance of 40%: Strain on your side: +2',
    );
    expect(line({ kind: 'trust', of: 'self', in: 'sudland', by: 3 }, FR)).toBe(
      'Confiance de votre camp envers the <sudland>\u00a0: +3',
    );
  });

  it('never names the secret, the item, or what the world alone knows', () => {
    const shown = (written: Written<Effect>) => JSON.stringify(describeEffect(branded(written)));
    expect(shown({ kind: 'expose', of: 'self', secret: 'the-order', permille: 80 })).not.toContain(
      'the-order',
    );
    expect(shown({ kind: 'give', evidence: 'code', to: 'self' })).not.toContain('code');
    expect(shown({ kind: 'plant', evidence: 'forgery', permille: 1 })).not.toContain('forgery');
    const hidden = EFFECTS.at(-1)!;
    expect(shown(hidden)).not.toContain('crime');
    expect(line(hidden)).toBe(
      'In circumstances that the world decides: Strain on your side: +2 and Political capital of your side: −1',
    );
  });
});

describe('a reason', () => {
  it('says what must hold', () => {
    expect(reason({ kind: 'any', of: [{ kind: 'turn', from: 2 }, { kind: 'joint-finding' }] })).toBe(
      'at least one of these: turn 2 or later or a joint finding',
    );
    expect(reason({ kind: 'meter', meter: 'escalation', max: 20 })).toBe('Escalation at most 20');
    expect(reason({ kind: 'registered', entry: 'call', by: 'self' })).toBe(
      'on record since an earlier turn, by your side, addressed to anyone: Call to stop',
    );
  });

  it('never names a secret', () => {
    expect(
      JSON.stringify(describeCondition(branded({ kind: 'exposed', secret: 'the-order' }))),
    ).not.toContain('order');
  });
});

describe('the check of numbers', () => {
  it('finds nothing wrong with sound effects', () => {
    for (const one of EFFECTS) expect(checkEffect(branded(one)), JSON.stringify(one)).toEqual([]);
  });

  it('names the field and the range it should keep', () => {
    expect(checkEffect(branded({ kind: 'shield', assets: 'own', percent: 140, turns: 0 }))).toEqual([
      { field: 'percent', low: 1, high: 100 },
      { field: 'turns', low: 1, high: 20 },
    ]);
    expect(checkEffect(branded({ kind: 'meter', meter: 'escalation', by: 1.5 }))).toMatchObject([
      { field: 'by' },
    ]);
  });

  it('finds every number of every kind that is out of range', () => {
    const numbers = (one: Written<Effect>) =>
      Object.entries(one).flatMap(([field, value]) => (typeof value === 'number' ? [field] : []));
    for (const one of EFFECTS) {
      for (const field of numbers(one)) {
        expect(
          checkEffect(branded<Effect>({ ...one, [field]: 100_000 })),
          `${one.kind}.${field}`,
        ).toMatchObject([{ field }]);
      }
    }
  });

  it('looks into nested effects and says where', () => {
    const inner = { kind: 'repair', assets: 'own', by: 0 } as const;
    const outer = { kind: 'chance', permille: 1200, effects: [{ kind: 'publish' }, inner] } as const;
    expect(checkEffect(branded(outer)).map((fault) => fault.field)).toEqual(['permille', 'effects.1.by']);
    const when = { kind: 'when', when: { kind: 'turn', from: 1 }, effects: [outer] } as const;
    expect(checkEffect(branded(when)).map((fault) => fault.field)).toEqual([
      'effects.0.permille',
      'effects.0.effects.1.by',
    ]);
  });
});
