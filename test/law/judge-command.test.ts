/*
 * The judge command, called as a person or a program calls it.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { runCommandLine } from '../../src/interface/cli/command-line.ts';
import { judgeCasesFromYaml } from '../../src/interface/cli/commands/judge-cases-from-yaml.ts';
import { judge } from '../../src/interface/cli/commands/judge.ts';
import { ACT_KINDS, LENS_IDS, isActKind, turnedBy } from '../../src/law/index.ts';
import { CASE_FILES, WORKED_CASES } from './worked-cases.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'demarche-judge-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Told {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

async function told(...words: string[]): Promise<Told> {
  let out = '';
  let err = '';
  const status = await runCommandLine(['judge', ...words], [judge], {
    out: (text) => (out += text),
    err: (text) => (err += text),
  });
  return { status, out, err };
}

interface Printed {
  readonly cases: readonly Record<string, unknown>[];
  readonly agreement: { readonly agreed: number; readonly compared: number };
  readonly diagnostics: readonly Record<string, unknown>[];
}

/** Judges a file with this text and gives the document that a program gets. */
async function judged(text: string): Promise<Printed & { readonly status: number }> {
  const file = path.join(folder, 'cases.yaml');
  writeFileSync(file, text);
  const { status, out } = await told(file, '--json');
  return { status, ...(JSON.parse(out) as Printed) };
}

const GOOD = `cases:
- id: A
  act: public_attribution
  facts: { information_content: "false" }
  expected: { verdict: unfriendly, confidence: majority, departs: [N-13B], breaches: [] }
- id: B
  act: aid_assist
  facts:
    knows_wrongful_use: unknown
`;

describe('judging a file', () => {
  it('prints each verdict with its path, and whether it agrees', async () => {
    const { status, cases, agreement, diagnostics } = await judged(GOOD);
    expect(status).toBe(0);
    expect(diagnostics).toEqual([]);
    expect(agreement).toEqual({ agreed: 1, compared: 1 });
    expect(cases).toEqual([
      {
        id: 'A',
        verdict: 'unfriendly',
        confidence: 'majority',
        body: 'international',
        path: ['PA2'],
        upholds: [],
        departs: ['N-13B', 'G15-28F'],
        breaches: [],
        open: [],
        expected: { verdict: 'unfriendly', confidence: 'majority', departs: ['N-13B'], breaches: [] },
        agrees: true,
      },
      {
        id: 'B',
        verdict: 'contested',
        lean: 'lawful',
        confidence: 'contested',
        body: 'international',
        path: ['AA2'],
        upholds: [],
        departs: [],
        breaches: [],
        open: ['knows_wrongful_use'],
      },
    ]);
  });

  it.each([
    ['verdict: lawful'],
    ['lean: lawful'],
    ['confidence: settled'],
    ['bodyOfLaw: domestic'],
    ['departs: [N-13C]'],
    ['departs: []'],
    ['upholds: [N-13B]'],
  ])('says so when it disagrees on %s', async (wrong) => {
    const text = GOOD.replace(/expected: .*/, `expected: { ${wrong} }`);
    const { status, agreement, cases } = await judged(text);
    expect(status).toBe(1);
    expect(agreement).toEqual({ agreed: 0, compared: 1 });
    expect(cases[0]).toMatchObject({ id: 'A', agrees: false });
  });

  it('prints a line for each case to a person, and points at what disagrees', async () => {
    const file = path.join(folder, 'lines.yaml');
    writeFileSync(file, GOOD.replace('verdict: unfriendly', 'verdict: lawful'));
    const { status, out } = await told(file);
    expect(status).toBe(1);
    expect(out).toContain('PA2');
    expect(out).toContain('DISAGREES: expected verdict lawful');
    expect(out).toContain('contested, leans lawful');
    expect(out).toContain('0 of 1 agree');
  });

  it('takes all worked cases at once, and all agree', async () => {
    const files = CASE_FILES.map((name) => path.join('test', 'law', 'cases', name));
    const { status, out } = await told(...files, '--json');
    const all = WORKED_CASES.length;
    expect((JSON.parse(out) as Printed).agreement).toEqual({ agreed: all, compared: all });
    expect(status).toBe(0);
  });
});

describe('a faulty file', () => {
  const cases: [string, string, Record<string, unknown>][] = [
    [
      'an unknown fact',
      'facts: { actor_knd: "state" }',
      {
        code: 'judge/unknown-fact',
        line: 4,
        column: 12,
        path: 'cases.0.facts.actor_knd',
        hint: 'actor_kind',
      },
    ],
    [
      'an unknown value',
      'facts: { actor_kind: "stat" }',
      { code: 'judge/unknown-value', line: 4, column: 24, path: 'cases.0.facts.actor_kind', hint: 'state' },
    ],
    [
      'a bare boolean',
      'facts: { forcible: true }',
      { code: 'judge/not-text', line: 4, column: 22, hint: 'yes' },
    ],
    ['a list for a value', 'facts: { forcible: ["yes"] }', { code: 'judge/not-text', line: 4, column: 22 }],
    ['facts that are no map', 'facts: forcible', { code: 'judge/not-a-map', line: 4, column: 10 }],
    [
      'a fact given twice',
      'facts: { forcible: "no", forcible: "yes" }',
      { code: 'judge/doubled-key', line: 4, column: 28 },
    ],
    ['a key that is unsafe', 'facts: { __proto__: "x" }', { code: 'judge/unsafe-key', line: 4, column: 12 }],
    [
      'an unknown verdict',
      'expected: { verdict: legal }',
      { code: 'judge/unknown-word', line: 4, column: 24 },
    ],
    [
      'effects that are no list',
      'expected: { departs: N-13B }',
      { code: 'judge/not-a-list', line: 4, column: 24 },
    ],
  ];

  it.each(cases)('is told of %s with its place', async (_, line, diagnostic) => {
    const {
      status,
      cases: printed,
      diagnostics,
    } = await judged(`cases:\n- id: A\n  act: retorsion\n  ${line}\n`);
    expect(status).toBe(1);
    expect(printed).toEqual([]);
    expect(diagnostics).toEqual([expect.objectContaining({ severity: 'error', ...diagnostic })]);
    expect(diagnostics[0]!.message).not.toBe('');
  });

  it('is told of an unknown act, a missing id, and an id that is taken, all at once', async () => {
    const { status, diagnostics } = await judged(
      'cases:\n- id: A\n  act: takedwn\n- act: retorsion\n- id: A\n  act: retorsion\n',
    );
    expect(status).toBe(1);
    expect(diagnostics.map(({ code, line, hint }) => [code, line, hint])).toEqual([
      ['judge/unknown-act', 3, 'takedown'],
      ['judge/missing-key', 4, undefined],
      ['judge/doubled-id', 5, undefined],
    ]);
  });

  it('still has its sound cases judged', async () => {
    const { status, cases: printed } = await judged(
      `${GOOD}- id: C\n  act: retorsion\n  facts: { x: "y" }\n`,
    );
    expect(status).toBe(1);
    expect(printed.map(({ id }) => id)).toEqual(['A', 'B']);
  });

  it('is only warned of a key that looks like a slip, and of a source that is not in the catalogue', async () => {
    const text = 'cases:\n- id: A\n  act: retorsion\n  fcats: {}\n  expected: { departs: [N-13Z] }\n';
    const { diagnostics } = await judged(text);
    expect(diagnostics.map(({ code, severity, hint }) => [code, severity, hint])).toEqual([
      ['judge/unknown-key', 'warning', 'facts'],
      ['judge/unknown-source', 'warning', 'N-13A'],
    ]);
  });

  it.each([
    ['broken YAML', 'cases: [', 'judge/bad-yaml'],
    ['no cases', 'case: []', 'judge/no-cases'],
    ['nothing at all', '', 'judge/not-a-map'],
    ['a list', '- id: A', 'judge/not-a-map'],
    [
      'a tower of aliases',
      `cases:\n- &a { id: A, act: retorsion }\n${'- *a\n'.repeat(2001)}`,
      'judge/too-many-aliases',
    ],
  ])('with %s is told so', async (_, text, code) => {
    const { status, diagnostics } = await judged(text);
    expect(status).toBe(1);
    expect(diagnostics.map((each) => each.code)).toContain(code);
  });

  it('never brings the reader down', () => {
    const pieces = [
      'cases:',
      '\n- ',
      'id: ',
      'A',
      '\n  act: ',
      'retorsion',
      '\n  facts: ',
      '{',
      '}',
      '[',
      ']',
      ': ',
      '&a ',
      '*a',
      '"',
      "'",
      '|',
      '>',
      '? ',
      '!!x ',
      '\t',
      '#',
      '\n',
      '<<: ',
      '%',
      '\u0000',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), (parts) => {
        const { cases: read, diagnostics } = judgeCasesFromYaml('any.yaml', parts.join(''));
        expect(read.every((each) => each.id.length > 0 || diagnostics.length >= 0)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('a call that cannot be used', () => {
  it('without a file, or with one that is not there', async () => {
    expect((await told()).status).toBe(2);
    const { status, out } = await told(path.join(folder, 'nowhere.yaml'), '--json');
    expect(status).toBe(2);
    expect(JSON.parse(out)).toHaveProperty('error');
  });
});

describe('judging under a lens', () => {
  const TOLERANCE = `cases:
- id: T
  act: tolerate_territory
  facts: { origin_state_knew: actual, origin_state_acted: ignored, effect_severity: grave }
`;

  it('reads the law as that view does, and says which it was', async () => {
    const file = path.join(folder, 'lens.yaml');
    writeFileSync(file, TOLERANCE);
    const read = async (lens: string): Promise<{ lens: string; verdict: unknown }> => {
      const { status, out } = await told(file, '--json', '--lens', lens);
      expect(status).toBe(0);
      const printed = JSON.parse(out) as Printed & { lens: string };
      return { lens: printed.lens, verdict: printed.cases[0]!.verdict };
    };
    expect(await read('general')).toEqual({ lens: 'general', verdict: 'contested' });
    expect(await read('due-diligence-binding')).toEqual({
      lens: 'due-diligence-binding',
      verdict: 'unlawful',
    });
    expect(await read('israel')).toEqual({ lens: 'israel', verdict: 'unfriendly' });
    const { out } = await told(file, '--lens', 'france');
    expect(out).toContain('read under the lens france');
    expect(out).toContain('unlawful');
  });

  it('takes every lens there is', async () => {
    const file = path.join(folder, 'lens.yaml');
    writeFileSync(file, TOLERANCE);
    for (const lens of LENS_IDS) expect((await told(file, '--lens', lens)).status, lens).toBe(0);
  });

  it('answers a lens that it does not know with the nearest spelling and the list', async () => {
    const file = path.join(folder, 'lens.yaml');
    writeFileSync(file, TOLERANCE);
    const { status, err } = await told(file, '--lens', 'soverignty-strict');
    expect(status).toBe(2);
    expect(err).toContain('there is no lens "soverignty-strict"; did you mean sovereignty-strict?');
    for (const lens of LENS_IDS) expect(err).toContain(lens);
    const far = await told(file, '--lens', 'xyzzy', '--json');
    expect(far.status).toBe(2);
    expect((JSON.parse(far.out) as { error: string }).error).toContain('there is no lens "xyzzy".');
  });
});

describe('judging with --turned', () => {
  const facts = '{ origin_state_knew: actual, origin_state_acted: ignored, effect_severity: grave }';
  const text = `cases:\n- id: T\n  act: tolerate_territory\n  facts: ${facts}\n`;
  const given = {
    origin_state_knew: 'actual',
    origin_state_acted: 'ignored',
    effect_severity: 'grave',
  } as const;

  it('prints the single facts that turn each verdict, to programs and to people', async () => {
    const file = path.join(folder, 'turned.yaml');
    writeFileSync(file, text);
    const { out } = await told(file, '--turned', '--json');
    const turns = turnedBy('tolerate_territory', given);
    expect(turns.length).toBeGreaterThan(3);
    expect((JSON.parse(out) as Printed).cases[0]!.turnedBy).toEqual(turns);
    const lines = (await told(file, '--turned')).out.split('\n').filter((line) => line.startsWith('    '));
    expect(lines).toHaveLength(turns.length);
    expect(lines).toContain('    lawful if territory_role were none, not origin');
  });

  it('does so under a lens too, says where there is none, and prints none unasked', async () => {
    const file = path.join(folder, 'turned.yaml');
    writeFileSync(file, text);
    const { out } = await told(file, '--turned', '--json', '--lens', 'due-diligence-norm');
    expect((JSON.parse(out) as Printed).cases[0]!.turnedBy).toEqual(
      turnedBy('tolerate_territory', given, 'due-diligence-norm'),
    );
    expect((await told(file)).out).not.toContain(' were ');
    writeFileSync(
      file,
      'cases:\n- id: N\n  act: retorsion\n  facts: { forcible: "yes", threat_of_force: "yes" }\n',
    );
    expect((await told(file, '--turned')).out).toContain('turned by no single fact');
  });
});

describe('the sample of cases', () => {
  it('is judged as it expects', async () => {
    const { status, out, err } = await told('docs/examples/cases.yaml', '--json');
    const printed = JSON.parse(out) as Printed;
    expect(err).toBe('');
    expect(printed.diagnostics).toEqual([]);
    expect(printed.agreement).toEqual({ agreed: 5, compared: 5 });
    expect(status).toBe(0);
  });

  it('stands beside a list of all acts', () => {
    const page = readFileSync('docs/law-method.md', 'utf8');
    const section = page.slice(
      page.indexOf('## Judging cases of your own'),
      page.indexOf('## What nobody knows'),
    );
    const listed = [...section.matchAll(/`([a-z]+(?:_[a-z]+)*)`/g)].map(([, word]) => word!);
    expect(listed.filter((word) => isActKind(word))).toEqual([...ACT_KINDS]);
  });
});

describe('an act that the law does not know', () => {
  it('is answered with those that begin alike, and with the place of the list', async () => {
    const messageOn = async (act: string) => {
      const { diagnostics } = await judged(`cases:\n- id: A\n  act: ${act}\n`);
      return String(diagnostics[0]!.message);
    };
    expect(await messageOn('disrupt')).toBe(
      'the law knows no act "disrupt"; near it are disruptive_operation; all are listed in docs/law-method.md',
    );
    expect(await messageOn('assistance')).toContain('assistance_response, assistance_request');
    expect(await messageOn('xyz')).toBe('the law knows no act "xyz"; all are listed in docs/law-method.md');
  });
});
