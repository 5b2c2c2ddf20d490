/*
 * What actors, ties, the directory, assets, meters, flags, secrets and objectives look like in an author's file.
 * In: nothing. Out: one schema per entry; what may be left out has its default here.
 * An actor says nothing of being seated: that follows from the scenario's list of seats.
 */
import {
  ACTOR_KINDS,
  CONTACT_LEVELS,
  CONTACT_OUTCOMES,
  SECTORS,
  type ActorId,
  type AssetId,
  type DirectoryEntryId,
  type FlagId,
  type HypothesisId,
  type MeterId,
  type ObjectiveId,
  type SeatId,
  type SecretId,
} from '../../vocabulary/index.ts';
import type {
  ActorSpec,
  AssetSpec,
  DirectoryEntrySpec,
  FlagSpec,
  MeterSpec,
  ObjectiveSpec,
  SecretSpec,
  TieSpec,
} from '../model/world-spec.ts';
import { conditionSchema } from './condition-schema.ts';
import { id, level, listOf, no, permille, someOf, whole, type ShapeOf } from './scalar-schemas.ts';
import { z } from './strict-zod.ts';

const actor = id<ActorId>();
const seat = id<SeatId>();
const under = someOf(id<HypothesisId>()).exactOptional();

/** An entry of `actors`: {@link ActorSpec} without `seated`. */
export const actorSchema = z.strictObject({
  id: actor,
  kind: z.enum(ACTOR_KINDS),
  home: actor.exactOptional(),
  injured: z.boolean().exactOptional(),
  transit: z.boolean().exactOptional(),
  place: z.strictObject({ x: level, y: level }),
  capital: whole(0, 99).exactOptional(),
  strain: level.exactOptional(),
  flags: listOf(id<FlagId>()),
} satisfies ShapeOf<Omit<ActorSpec, 'seated'>>) satisfies z.ZodType<Omit<ActorSpec, 'seated'>>;

/** An actor as written; compiling adds whether it is seated and, for a state, that it is its own home. */
export type ActorSource = z.output<typeof actorSchema>;

/** An entry of `ties`: {@link TieSpec}. */
export const tieSchema = z.strictObject({
  between: z.tuple([actor, actor]),
  trust: z.tuple([level, level]),
  tension: level,
} satisfies ShapeOf<TieSpec>) satisfies z.ZodType<TieSpec>;

/** An entry of `directory`: {@link DirectoryEntrySpec}. */
export const directoryEntrySchema = z.strictObject({
  id: id<DirectoryEntryId>(),
  of: actor,
  level: z.enum(CONTACT_LEVELS),
  hours: z.enum(['always', 'office']),
  lastTested: whole(0, 600).exactOptional(),
  outcome: z.enum(CONTACT_OUTCOMES),
} satisfies ShapeOf<DirectoryEntrySpec>) satisfies z.ZodType<DirectoryEntrySpec>;

/** An entry of `assets`: {@link AssetSpec}. */
export const assetSchema = z.strictObject({
  id: id<AssetId>(),
  owner: actor,
  host: actor,
  sector: z.enum(SECTORS),
  integrity: level.default(100),
  dependsOn: listOf(id<AssetId>()),
  served: whole(0, 2_000_000),
} satisfies ShapeOf<AssetSpec>) satisfies z.ZodType<AssetSpec>;

/** An entry of `meters`: {@link MeterSpec}. */
export const meterSchema = z.strictObject({
  id: id<MeterId>(),
  start: level,
  good: z.boolean(),
} satisfies ShapeOf<MeterSpec>) satisfies z.ZodType<MeterSpec>;

/** An entry of `flags`: {@link FlagSpec}. */
export const flagSchema = z.strictObject({
  id: id<FlagId>(),
  public: no,
} satisfies ShapeOf<FlagSpec>) satisfies z.ZodType<FlagSpec>;

/** An entry of `secrets`: {@link SecretSpec}. */
export const secretSchema = z.strictObject({
  id: id<SecretId>(),
  of: seat,
  under,
  cost: whole(0, 40),
  permille,
} satisfies ShapeOf<SecretSpec>) satisfies z.ZodType<SecretSpec>;

/** An entry of `objectives`: {@link ObjectiveSpec}. */
export const objectiveSchema = z.strictObject({
  id: id<ObjectiveId>(),
  of: seat,
  secret: no,
  weight: whole(1, 5),
  under,
  grades: someOf(z.strictObject({ when: conditionSchema, percent: whole(0, 100) })),
} satisfies ShapeOf<ObjectiveSpec>) satisfies z.ZodType<ObjectiveSpec>;
