/*
 * What a condition may look like in an author's file, one schema per kind of the model's closed list.
 * In: nothing. Out: `conditionSchema`. A kind of the model that is missing here does not compile.
 * Who may ask what (secrecy) and whether ids exist is judged when everything is linked.
 */
import {
  AUTHOR_CHOICES,
  PUBLIC_LINES,
  REGISTER_KINDS,
  REQUEST_KINDS,
  REQUEST_STATUSES,
  type ActorId,
  type AssetId,
  type ClauseId,
  type EvidenceId,
  type FlagId,
  type HypothesisId,
  type InjectId,
  type MeterId,
  type ResponseId,
} from '../../vocabulary/index.ts';
import type { Condition, ConditionKind, ConditionOf, Who } from '../model/condition.ts';
import { id, level, permille, someOf, turnNumber, whole, type ShapeOf } from './scalar-schemas.ts';
import { z } from './strict-zod.ts';

const who = id<Who>();
const min = level.exactOptional();
const max = level.exactOptional();

const nested: z.ZodType<Condition, Condition> = z.lazy(() => conditionSchema);

const CONDITIONS = {
  turn: z.strictObject({ kind: z.literal('turn'), from: turnNumber, to: turnNumber.exactOptional() }),
  meter: z.strictObject({ kind: z.literal('meter'), meter: id<MeterId>(), min, max }),
  flag: z.strictObject({ kind: z.literal('flag'), of: who, flag: id<FlagId>() }),
  asset: z.strictObject({ kind: z.literal('asset'), asset: id<AssetId>(), min, max }),
  delivered: z.strictObject({ kind: z.literal('delivered'), inject: id<InjectId>() }),
  truth: z.strictObject({ kind: z.literal('truth'), hypotheses: someOf(id<HypothesisId>()) }),
  done: z.strictObject({
    kind: z.literal('done'),
    responses: someOf(id<ResponseId>()),
    by: who.exactOptional(),
    against: who.exactOptional(),
    times: whole(1, 100).exactOptional(),
    thisTurn: z.boolean().exactOptional(),
  }),
  'in-force': z.strictObject({
    kind: z.literal('in-force'),
    clause: id<ClauseId>(),
    party: who.exactOptional(),
  }),
  holds: z.strictObject({ kind: z.literal('holds'), who, evidence: id<EvidenceId>() }),
  strain: z.strictObject({ kind: z.literal('strain'), of: who, min, max }),
  bound: z.strictObject({ kind: z.literal('bound'), actor: id<ActorId>(), min: whole(1, 1000) }),
  tension: z.strictObject({ kind: z.literal('tension'), between: z.tuple([who, who]), min, max }),
  line: z.strictObject({ kind: z.literal('line'), of: who, lines: someOf(z.enum(PUBLIC_LINES)) }),
  registered: z.strictObject({
    kind: z.literal('registered'),
    entry: z.enum(REGISTER_KINDS),
    by: who.exactOptional(),
    to: who.exactOptional(),
    thisTurn: z.boolean().exactOptional(),
  }),
  request: z.strictObject({
    kind: z.literal('request'),
    request: z.enum(REQUEST_KINDS),
    by: who.exactOptional(),
    of: who.exactOptional(),
    statuses: someOf(z.enum(REQUEST_STATUSES)),
  }),
  choice: z.strictObject({ kind: z.literal('choice'), choice: z.enum(AUTHOR_CHOICES) }),
  drawn: z.strictObject({ kind: z.literal('drawn'), permille, key: id<string>() }),
  harm: z.strictObject({
    kind: z.literal('harm'),
    min: whole(0, 10_000).exactOptional(),
    max: whole(0, 10_000).exactOptional(),
  }),
  'joint-finding': z.strictObject({
    kind: z.literal('joint-finding'),
    published: z.boolean().exactOptional(),
    times: whole(1, 100).exactOptional(),
  }),
  published: z.strictObject({ kind: z.literal('published'), evidence: id<EvidenceId>() }),
  exposed: z.strictObject({ kind: z.literal('exposed'), secret: id<string>() }),
  all: z.strictObject({ kind: z.literal('all'), of: z.array(nested) }),
  any: z.strictObject({ kind: z.literal('any'), of: someOf(nested) }),
  not: z.strictObject({ kind: z.literal('not'), of: nested }),
} satisfies {
  readonly [K in ConditionKind]: { readonly shape: ShapeOf<ConditionOf<K>> } & z.ZodType<ConditionOf<K>>;
};

/** Any condition of the model. `all` of nothing always holds. */
export const conditionSchema: z.ZodType<Condition, Condition> = z.discriminatedUnion(
  'kind',
  Object.values(CONDITIONS) as unknown as [typeof CONDITIONS.turn, ...(typeof CONDITIONS.turn)[]],
);
