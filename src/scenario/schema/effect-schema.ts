/*
 * What an effect may look like in an author's file, one schema per kind of the model's closed list.
 * In: nothing. Out: `effectSchema`. A kind of the model that is missing here does not compile.
 * Whether `self`, `target` or the items of an act exist where the effect stands is judged when everything is linked.
 */
import {
  REGISTER_KINDS,
  REQUEST_KINDS,
  type EvidenceId,
  type FlagId,
  type MeterId,
  type SecretId,
} from '../../vocabulary/index.ts';
import type { Effect, EffectKind, EffectOf, WhichAssets, Whom } from '../model/effect.ts';
import { conditionSchema } from './condition-schema.ts';
import { change, id, permille, someOf, turnNumber, whole, type ShapeOf } from './scalar-schemas.ts';
import { z } from './strict-zod.ts';

const whom = id<Whom>();
const assets = id<WhichAssets>();
const percent = whole(0, 100);
const points = whole(1, 100);

const nested: z.ZodType<Effect, Effect> = z.lazy(() => effectSchema);

const EFFECTS = {
  meter: z.strictObject({ kind: z.literal('meter'), meter: id<MeterId>(), by: change }),
  trust: z.strictObject({ kind: z.literal('trust'), of: whom, in: whom, by: change }),
  tension: z.strictObject({ kind: z.literal('tension'), with: whom, by: change }),
  strain: z.strictObject({ kind: z.literal('strain'), of: whom, by: change }),
  capital: z.strictObject({ kind: z.literal('capital'), of: whom, by: change }),
  shield: z.strictObject({ kind: z.literal('shield'), assets, percent, turns: turnNumber }),
  repair: z.strictObject({ kind: z.literal('repair'), assets, by: points }),
  damage: z.strictObject({ kind: z.literal('damage'), assets, by: points }),
  bind: z.strictObject({
    kind: z.literal('bind'),
    of: whom,
    weight: points,
    turns: turnNumber,
    noticePercent: percent.exactOptional(),
  }),
  flag: z.strictObject({
    kind: z.literal('flag'),
    of: whom,
    flag: id<FlagId>(),
    turns: turnNumber.exactOptional(),
  }),
  record: z.strictObject({ kind: z.literal('record'), entry: z.enum(REGISTER_KINDS), to: whom }),
  request: z.strictObject({ kind: z.literal('request'), request: z.enum(REQUEST_KINDS), of: whom }),
  share: z.strictObject({ kind: z.literal('share'), with: whom }),
  publish: z.strictObject({ kind: z.literal('publish') }),
  collect: z.strictObject({
    kind: z.literal('collect'),
    collection: id<string>(),
    items: whole(1, 10),
    permille,
  }),
  give: z.strictObject({ kind: z.literal('give'), evidence: id<EvidenceId>(), to: whom }),
  plant: z.strictObject({ kind: z.literal('plant'), evidence: id<EvidenceId>(), permille }),
  'test-channel': z.strictObject({ kind: z.literal('test-channel'), of: whom }),
  expose: z.strictObject({
    kind: z.literal('expose'),
    of: whom,
    secret: id<SecretId>().exactOptional(),
    permille,
  }),
  preserve: z.strictObject({ kind: z.literal('preserve') }),
  chance: z.strictObject({ kind: z.literal('chance'), permille, effects: someOf(nested) }),
  when: z.strictObject({ kind: z.literal('when'), when: conditionSchema, effects: someOf(nested) }),
} satisfies {
  readonly [K in EffectKind]: { readonly shape: ShapeOf<EffectOf<K>> } & z.ZodType<EffectOf<K>>;
};

/** Any effect of the model. */
export const effectSchema: z.ZodType<Effect, Effect> = z.discriminatedUnion(
  'kind',
  Object.values(EFFECTS) as unknown as [typeof EFFECTS.meter, ...(typeof EFFECTS.meter)[]],
);
