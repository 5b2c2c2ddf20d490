/*
 * The documents that are made by commands say what the program says now.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CONDITION_SAMPLES } from '../../../src/interface/cli/rulebook/condition-samples.ts';
import { EFFECT_SAMPLES } from '../../../src/interface/cli/rulebook/effect-samples.ts';
import { fieldsByKind } from '../../../src/interface/cli/rulebook/fields-from-schema.ts';
import { LAW_TABLES, pageWithTables } from '../../../src/interface/cli/rulebook/law-tables.ts';
import { shippedScenario } from '../../../src/scenario/shipped.ts';
import { typedCommand } from './typed-command.ts';

const FLAGSHIP = 'dark-isthmus';

describe('docs/rules.md', () => {
  it('is what the command rules prints; if not: npm run -s demarche -- rules --scenario dark-isthmus > docs/rules.md', async () => {
    const { status, out } = await typedCommand('rules', '--scenario', FLAGSHIP);
    expect(status).toBe(0);
    expect(readFileSync('docs/rules.md', 'utf8')).toBe(out);
  });

  it('leaves no kind without its fields, and no sentence unwritten', () => {
    for (const kind of Object.keys(EFFECT_SAMPLES)) expect(fieldsByKind('effect').has(kind), kind).toBe(true);
    for (const kind of Object.keys(CONDITION_SAMPLES)) {
      expect(fieldsByKind('condition').has(kind), kind).toBe(true);
    }
    // Between double brackets stands what has no sentence.
    expect(readFileSync('docs/rules.md', 'utf8')).not.toMatch(/\[\[|⟦/);
  });
});

describe('docs/law-method.md', () => {
  it('has the tables that the corpus has now; if not: npm run -s demarche -- law docs/law-method.md --write', async () => {
    const { status, out } = await typedCommand('law', 'docs/law-method.md');
    expect(status).toBe(0);
    expect(readFileSync('docs/law-method.md', 'utf8')).toBe(out);
  });

  it('shows every table that there is', () => {
    const page = readFileSync('docs/law-method.md', 'utf8');
    for (const name of Object.keys(LAW_TABLES)) expect(page).toContain(`<!-- law: ${name} -->`);
  });

  it('is refused where a mark names no table, or a table does not end', () => {
    expect(pageWithTables('<!-- law: nothing -->\n<!-- end -->\n')).toBeUndefined();
    expect(pageWithTables('<!-- law: sizes -->\n')).toBeUndefined();
    expect(pageWithTables('plain\n')).toBe('plain\n');
  });
});

describe('docs/balance.md', () => {
  it('is of the scenario that ships, over at least 400 seeds, and its claim holds; if not: npm run -s demarche -- balance --scenario dark-isthmus --seeds 400 --markdown > docs/balance.md', () => {
    const text = readFileSync('docs/balance.md', 'utf8');
    expect(text).toContain(`scenario hash \`${shippedScenario(FLAGSHIP)?.hash ?? ''}\``);
    expect(Number(/all seats on (\d+) seeds/.exec(text)?.[1])).toBeGreaterThanOrEqual(400);
    expect(text).toContain('\nIt holds.\n');
  });
});
