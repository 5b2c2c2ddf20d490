/*
 * What text files look like: a scenario's text/<lang>.yaml and the shared one.
 * In: nothing. Out: schemas. Which ids must have texts follows from the structure and is checked when both are read.
 */
import { id, prose } from './scalar-schemas.ts';
import { z } from './strict-zod.ts';
import type {
  ActorText,
  EnvelopeText,
  NamedText,
  ScenarioTexts,
  TitledText,
} from '../texts/scenario-texts.ts';

const none = () => ({});
const key = id<string>();
const optional = prose.exactOptional();

const named = z.strictObject({ name: prose, about: prose }) satisfies z.ZodType<NamedText>;
const titled = z.strictObject({ title: prose, body: prose }) satisfies z.ZodType<TitledText>;
const onlyName = z.strictObject({ name: prose });
const envelope = z.strictObject({
  know: prose,
  want: prose,
  hide: prose,
}) satisfies z.ZodType<EnvelopeText>;

const actor = z.strictObject({
  name: prose,
  short: prose,
  adjective: prose,
  role: prose,
  forms: z.strictObject({ the: prose, of: prose, to: prose }).exactOptional(),
  who: optional,
  want: optional,
  fear: optional,
  alone: optional,
  call: optional,
}) satisfies z.ZodType<ActorText>;

const byId = <T extends z.ZodType>(entry: T) => z.record(key, entry).default(none);
const byTurn = z.record(z.string().regex(/^[1-9]\d?$/), z.strictObject({ when: prose, heading: prose }));

const catalogueTexts = {
  responses: byId(z.strictObject({ name: prose, practice: prose })),
  packages: byId(named),
  clauses: byId(named),
  options: byId(z.record(key, named)),
};

/** _shared/text/<lang>.yaml. */
export const sharedTextSchema = z.strictObject(catalogueTexts);

/** <scenario>/text/<lang>.yaml. */
export const scenarioTextSchema = z.strictObject({
  title: prose,
  tagline: prose,
  summary: prose,
  situation: prose,
  turns: byTurn.default(none),
  actors: byId(actor),
  envelopes: byId(z.record(key, envelope)),
  hypotheses: byId(z.strictObject({ name: prose, truth: prose })),
  evidence: byId(titled),
  injects: byId(z.strictObject({ title: prose, body: prose, source: prose })),
  secrets: byId(titled),
  objectives: byId(titled),
  endings: byId(titled),
  assets: byId(named),
  meters: byId(onlyName),
  flags: byId(onlyName),
  directory: byId(z.strictObject({ holder: prose, note: prose })),
  choices: byId(named),
  ...catalogueTexts,
  learning: z.array(prose).min(1),
  questions: z.array(prose).min(1),
  cases: z.array(prose),
  timings: z.strictObject({ short: prose, medium: prose, full: prose }),
}) satisfies z.ZodType<ScenarioTexts>;
