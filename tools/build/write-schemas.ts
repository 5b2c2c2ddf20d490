/*
 * Writes the JSON Schemas for authors' editors: npm run schemas, whenever a schema of the scenario layer has changed.
 * In: nothing. Out: the files of scenarios/_schema.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { SCHEMA_FOLDER, schemaFiles } from './schema-files.ts';

mkdirSync(SCHEMA_FOLDER, { recursive: true });
for (const [name, text] of Object.entries(schemaFiles())) writeFileSync(path.join(SCHEMA_FOLDER, name), text);
