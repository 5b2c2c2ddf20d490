/*
 * docs/scenario-format.md tells authors of every section, every kind of condition and every kind of effect.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../src/scenario/compiler.ts';

interface Schema {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly $defs: Readonly<
    Record<string, { readonly oneOf: readonly { properties: Record<string, { const?: string }> }[] }>
  >;
}

const docs = readFileSync('docs/scenario-format.md', 'utf8');
const schemas = jsonSchemas() as unknown as Readonly<Record<string, Schema>>;

/** The rows of the table under a heading. */
function rowsUnder(heading: string): string {
  return docs.split(`### ${heading}\n`)[1]?.split(/\n##/)[0] ?? '';
}

describe('docs/scenario-format.md', () => {
  it.each(['scenario', 'text'])('names every key of the file %s', (name) => {
    const missing = Object.keys(schemas[name]?.properties ?? {}).filter((key) => !docs.includes(`\`${key}`));
    expect(missing).toEqual([]);
  });

  it.each([
    ['condition', 'Conditions'],
    ['effect', 'Effects'],
  ])('has a row for every kind of %s, with its keys', (name, heading) => {
    const rows = rowsUnder(heading).split('\n');
    for (const { properties } of schemas.scenario?.$defs[name]?.oneOf ?? []) {
      const kind = properties.kind?.const ?? '';
      const row = rows.find((line) => line.split('|')[1]?.includes(`\`${kind}\``));
      expect(row, kind).toBeDefined();
      for (const key of Object.keys(properties))
        if (key !== 'kind') expect(row, kind).toContain(`\`${key}\``);
    }
  });
});
