/*
 * The files of scenarios/_schema: what editors complete and check authors' files with.
 * In: the compiler's schemas. Out: file names and contents. The test that they are fresh compares with the same function.
 */
import { jsonSchemas } from '../../src/scenario/compiler.ts';

/** Where they are, relative to the project. */
export const SCHEMA_FOLDER = 'scenarios/_schema';

/** Contents by file name. */
export function schemaFiles(): Readonly<Record<string, string>> {
  const files = Object.entries(jsonSchemas()).map(([name, schema]) => [
    `${name}.schema.json`,
    `${JSON.stringify(schema, null, 2)}\n`,
  ]);
  return Object.fromEntries(files) as Readonly<Record<string, string>>;
}
