/*
 * What responses, packages and clauses look like in an author's file, and what a scenario may change in shared ones.
 * In: nothing. Out: schemas of whole entries and of partial ones.
 * The same shapes serve the shared catalogue and a scenario's own entries.
 */
import {
  ACTOR_KINDS,
  AUTHOR_CHOICES,
  PUBLICITIES,
  RESPONSE_CLASSES,
  RESPONSE_TAGS,
  TARGET_KINDS,
  type ClauseId,
  type ClauseOptionId,
  type PackageId,
  type ResponseId,
  type SeatId,
} from '../../vocabulary/index.ts';
import type {
  ClauseOptionSpec,
  ClauseSpec,
  PackageSpec,
  ResponseSpec,
  TargetSpec,
} from '../model/response-spec.ts';
import { conditionSchema } from './condition-schema.ts';
import { effectSchema } from './effect-schema.ts';
import { conductSchema } from './incident-schema.ts';
import { id, listOf, no, permille, prose, someOf, whole, type ShapeOf } from './scalar-schemas.ts';
import { z } from './strict-zod.ts';

const kinds = someOf(z.enum(ACTOR_KINDS));
const seats = someOf(id<SeatId>());
const evidence = z.strictObject({ min: whole(0, 9), max: whole(1, 9) });
const targetKind = z.enum(TARGET_KINDS);
const targetKinds = z.array(z.enum(ACTOR_KINDS));
const whose = z.enum(['others', 'own', 'any']);
const publicity = someOf(z.enum(PUBLICITIES));
const severity = whole(-10, 20);
const tag = z.enum(RESPONSE_TAGS);
const cost = whole(0, 9);

const target = z.strictObject({
  of: targetKind.default('none'),
  kinds: targetKinds.default(() => []),
  whose: whose.default('others'),
  when: conditionSchema.exactOptional(),
} satisfies ShapeOf<TargetSpec>);

/** A response, shared or own: {@link ResponseSpec}. */
export const responseSchema = z.strictObject({
  id: id<ResponseId>(),
  class: z.enum(RESPONSE_CLASSES),
  kinds,
  seats: seats.exactOptional(),
  cost,
  target: target.default(() => ({ of: 'none' as const, kinds: [], whose: 'others' as const })),
  publicity,
  evidence: evidence.exactOptional(),
  available: conditionSchema.exactOptional(),
  once: no,
  severity,
  tags: listOf(tag),
  effects: listOf(effectSchema),
  law: conductSchema,
} satisfies ShapeOf<ResponseSpec>) satisfies z.ZodType<ResponseSpec>;

/** What a scenario says of a shared response that it changes; null takes an optional part away. */
export const responseChangeSchema = z.strictObject({
  class: z.enum(RESPONSE_CLASSES).exactOptional(),
  kinds: kinds.exactOptional(),
  seats: seats.nullable().exactOptional(),
  cost: cost.exactOptional(),
  target: z
    .strictObject({
      of: targetKind.exactOptional(),
      kinds: targetKinds.exactOptional(),
      whose: whose.exactOptional(),
      when: conditionSchema.exactOptional(),
    })
    .exactOptional(),
  publicity: publicity.exactOptional(),
  evidence: evidence.nullable().exactOptional(),
  available: conditionSchema.nullable().exactOptional(),
  once: z.boolean().exactOptional(),
  severity: severity.exactOptional(),
  tags: z.array(tag).exactOptional(),
  effects: z.array(effectSchema).exactOptional(),
  law: z
    .strictObject({
      test: prose.exactOptional(),
      facts: z.record(z.string(), prose.nullable()).exactOptional(),
    })
    .exactOptional(),
} satisfies ShapeOf<Omit<ResponseSpec, 'id'>>);

/** A change of a response as written. */
export type ResponseChange = z.output<typeof responseChangeSchema>;

/** A package, shared or own: {@link PackageSpec}. */
export const packageSchema = z.strictObject({
  id: id<PackageId>(),
  clauses: someOf(id<ClauseId>()),
  kinds,
  needs: listOf(id<SeatId>()),
} satisfies ShapeOf<PackageSpec>) satisfies z.ZodType<PackageSpec>;

const option = z.strictObject({
  id: id<ClauseOptionId>(),
  effects: listOf(effectSchema),
  eachTurn: listOf(effectSchema),
  expects: z.enum(AUTHOR_CHOICES).exactOptional(),
  publishes: z.boolean().exactOptional(),
} satisfies ShapeOf<ClauseOptionSpec>);

/** A clause, shared or own: {@link ClauseSpec}. */
export const clauseSchema = z.strictObject({
  id: id<ClauseId>(),
  options: someOf(option),
  joint: no,
  breach: conditionSchema.exactOptional(),
  detection: permille.default(0),
  consequence: listOf(effectSchema),
} satisfies ShapeOf<ClauseSpec>) satisfies z.ZodType<ClauseSpec>;

/** What a scenario says of a shared clause that it changes; null takes the breach away. */
export const clauseChangeSchema = z.strictObject({
  options: someOf(option).exactOptional(),
  joint: z.boolean().exactOptional(),
  breach: conditionSchema.nullable().exactOptional(),
  detection: permille.exactOptional(),
  consequence: z.array(effectSchema).exactOptional(),
} satisfies ShapeOf<Omit<ClauseSpec, 'id'>>);

/** A change of a clause as written. */
export type ClauseChange = z.output<typeof clauseChangeSchema>;
