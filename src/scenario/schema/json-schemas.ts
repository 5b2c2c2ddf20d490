/*
 * The schemas of an author's files in the form that editors understand, made from those that the compiler checks with.
 * In: nothing. Out: JSON Schema (draft 2020-12) per kind of file. Written to scenarios/_schema by `npm run schemas`.
 * They say less than the compiler: whether ids exist and what belongs together only shows in the check.
 */
import { conditionSchema } from './condition-schema.ts';
import { effectSchema } from './effect-schema.ts';
import { clauseSchema, packageSchema, responseSchema } from './response-schema.ts';
import { agreementsSchema, responsesSchema, scenarioSchema } from './scenario-schema.ts';
import { z } from './strict-zod.ts';
import { scenarioTextSchema, sharedTextSchema } from './text-schema.ts';

/** A schema as JSON. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const FILES = {
  scenario: scenarioSchema,
  responses: responsesSchema,
  agreements: agreementsSchema,
  text: scenarioTextSchema,
  'shared-text': sharedTextSchema,
};

/** A kind of file that authors write. */
export type SchemaName = keyof typeof FILES;

/** One schema per kind of file, by the name under which it is written: `<name>.schema.json`. */
export function jsonSchemas(): Readonly<Record<SchemaName, JsonSchema>> {
  const names = z.registry<{ id: string }>();
  names.add(conditionSchema, { id: 'condition' });
  names.add(effectSchema, { id: 'effect' });
  names.add(responseSchema, { id: 'response' });
  names.add(packageSchema, { id: 'package' });
  names.add(clauseSchema, { id: 'clause' });
  const made = Object.entries(FILES).map(([name, schema]) => {
    // `input`: what is written, where defaults may be left out.
    const json = z.toJSONSchema(schema, { io: 'input', metadata: names });
    return [name, json];
  });
  return Object.fromEntries(made) as Readonly<Record<SchemaName, JsonSchema>>;
}
