/*
 * The whole of the structure files: scenario.yaml, and the shared responses.yaml and agreements.yaml.
 * In: the schemas of the parts. Out: one schema per file; editors complete from the same ones.
 * Structure holds no prose: every word that people read is in the text files.
 */
import type { ResponseId, PackageId, ScenarioId, SeatId, ClauseId } from '../../vocabulary/index.ts';
import { endingSchema, evidenceSchema, hypothesisSchema, injectSchema } from './incident-schema.ts';
import { cutSchema, numbersSchema } from './numbers-schema.ts';
import {
  clauseChangeSchema,
  clauseSchema,
  packageSchema,
  responseChangeSchema,
  responseSchema,
} from './response-schema.ts';
import { id, listOf, someOf, VERSION_PATTERN } from './scalar-schemas.ts';
import { z } from './strict-zod.ts';
import {
  actorSchema,
  assetSchema,
  directoryEntrySchema,
  flagSchema,
  meterSchema,
  objectiveSchema,
  secretSchema,
  tieSchema,
} from './world-schema.ts';

const none = () => ({});

/** scenario.yaml. */
export const scenarioSchema = z.strictObject({
  id: id<ScenarioId>(),
  version: z.string().regex(VERSION_PATTERN),
  cuts: z.strictObject({ short: cutSchema, medium: cutSchema, full: cutSchema }),
  numbers: numbersSchema.default(none),
  actors: someOf(actorSchema),
  seats: z.array(id<SeatId>()).min(2),
  meters: someOf(meterSchema),
  flags: listOf(flagSchema),
  ties: listOf(tieSchema),
  directory: listOf(directoryEntrySchema),
  assets: someOf(assetSchema),
  hypotheses: z.array(hypothesisSchema).min(2),
  evidence: listOf(evidenceSchema),
  secrets: listOf(secretSchema),
  objectives: someOf(objectiveSchema),
  injects: someOf(injectSchema),
  endings: someOf(endingSchema),
  responses: z.strictObject({
    use: listOf(id<ResponseId>()),
    own: listOf(responseSchema),
    change: z.record(id<ResponseId>(), responseChangeSchema).default(none),
  }),
  packages: z
    .strictObject({ use: listOf(id<PackageId>()), own: listOf(packageSchema) })
    .default(() => ({ use: [], own: [] })),
  clauses: z
    .strictObject({
      own: listOf(clauseSchema),
      change: z.record(id<ClauseId>(), clauseChangeSchema).default(none),
    })
    .default(() => ({ own: [], change: {} })),
});

/** scenario.yaml as read, defaults filled in, nothing linked. */
export type ScenarioSource = z.output<typeof scenarioSchema>;

/** _shared/responses.yaml. */
export const responsesSchema = z.strictObject({ responses: listOf(responseSchema) });

/** _shared/agreements.yaml. */
export const agreementsSchema = z.strictObject({
  packages: listOf(packageSchema),
  clauses: listOf(clauseSchema),
});

/** The shared files as read. */
export interface SharedSource {
  readonly responses: z.output<typeof responsesSchema>['responses'];
  readonly packages: z.output<typeof agreementsSchema>['packages'];
  readonly clauses: z.output<typeof agreementsSchema>['clauses'];
}
