/*
 * The JSON Schemas for editors are those that the compiler checks with: made again, they come out the same.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SCHEMA_FOLDER, schemaFiles } from '../../tools/build/schema-files.ts';

describe('scenarios/_schema', () => {
  const files = schemaFiles();

  it('holds one schema per kind of file and nothing else', () => {
    expect(readdirSync(SCHEMA_FOLDER).sort()).toEqual(Object.keys(files).sort());
  });

  it.each(Object.keys(files))('%s is fresh (else: npm run schemas)', (name) => {
    expect(readFileSync(`${SCHEMA_FOLDER}/${name}`, 'utf8') === files[name]).toBe(true);
  });

  it('knows every condition and effect by its kind', () => {
    const { $defs } = JSON.parse(files['scenario.schema.json'] ?? '{}') as {
      $defs: Record<'condition' | 'effect', { oneOf: { properties: { kind: { const: string } } }[] }>;
    };
    const kinds = (name: 'condition' | 'effect') => $defs[name].oneOf.map((one) => one.properties.kind.const);
    expect(kinds('condition')).toContain('in-force');
    expect(kinds('effect')).toContain('test-channel');
  });
});
