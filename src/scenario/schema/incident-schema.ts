/*
 * What hypotheses, evidence, injects and endings look like in an author's file.
 * In: nothing. Out: one schema per entry; what may be left out has its default here.
 * An inject without turns is written as such: compiling fills them in for the kinds that need none.
 */
import {
  AUTHOR_CHOICES,
  EVIDENCE_NATURES,
  EVIDENCE_QUESTIONS,
  INJECT_KINDS,
  RELIABILITIES,
  SOURCE_FAMILIES,
  TLP_LABELS,
  type ActorId,
  type AssetId,
  type EndingId,
  type EvidenceId,
  type HypothesisId,
  type InjectId,
  type SeatId,
} from '../../vocabulary/index.ts';
import type { Whom } from '../model/effect.ts';
import type { ConductSpec } from '../model/response-spec.ts';
import type { EndingSpec, EvidenceSpec, HypothesisSpec, InjectSpec } from '../model/incident-spec.ts';
import { conditionSchema } from './condition-schema.ts';
import { effectSchema } from './effect-schema.ts';
import {
  id,
  listOf,
  no,
  permille,
  prose,
  someOf,
  turnNumber,
  whole,
  type ShapeOf,
} from './scalar-schemas.ts';
import { z } from './strict-zod.ts';

const actor = id<ActorId>();
const seat = id<SeatId>();
const evidence = id<EvidenceId>();
const hypothesis = id<HypothesisId>();

/** Conduct for the law: a table and facts. Which of them exist is known to the law, not here. */
export const conductSchema = z.strictObject({
  test: prose,
  facts: z.record(z.string(), prose).default(() => ({})),
} satisfies ShapeOf<ConductSpec>);

/** An entry of `hypotheses`: {@link HypothesisSpec}. */
export const hypothesisSchema = z.strictObject({
  id: hypothesis,
  prior: whole(1, 1000),
  author: actor,
  responsible: actor.exactOptional(),
  basis: prose,
  originKnew: prose,
  wave: z.strictObject({ base: whole(0, 1000), slope: whole(-200, 200) }),
  hits: someOf(z.array(id<AssetId>())),
  answers: listOf(z.strictObject({ when: conditionSchema, percent: whole(0, 300) })),
  incident: conductSchema,
  chooser: seat.exactOptional(),
  choices: listOf(
    z.strictObject({
      choice: z.enum(AUTHOR_CHOICES),
      percent: whole(0, 300),
      effects: listOf(effectSchema),
    }),
  ),
} satisfies ShapeOf<HypothesisSpec>) satisfies z.ZodType<HypothesisSpec>;

/** An entry of `evidence`: {@link EvidenceSpec}. */
export const evidenceSchema = z.strictObject({
  id: evidence,
  family: z.enum(SOURCE_FAMILIES),
  reliability: z.enum(RELIABILITIES),
  tlp: z.enum(TLP_LABELS),
  question: z.enum(EVIDENCE_QUESTIONS),
  weights: z.record(hypothesis, whole(-6, 6)).default(() => ({})),
  nature: z.record(hypothesis, z.enum(EVIDENCE_NATURES)).default(() => ({})),
  under: someOf(hypothesis).exactOptional(),
  held: listOf(seat),
  collection: id<string>().exactOptional(),
  reach: someOf(seat).exactOptional(),
  burn: permille.default(0),
  expires: turnNumber.exactOptional(),
} satisfies ShapeOf<EvidenceSpec>) satisfies z.ZodType<EvidenceSpec>;

/** An entry of `injects`: {@link InjectSpec}, whose turns may be left out. */
export const injectSchema = z.strictObject({
  id: id<InjectId>(),
  kind: z.enum(INJECT_KINDS),
  turn: z
    .strictObject({
      short: turnNumber.exactOptional(),
      medium: turnNumber.exactOptional(),
      full: turnNumber.exactOptional(),
    })
    .exactOptional(),
  when: conditionSchema.exactOptional(),
  after: listOf(id<InjectId>()),
  to: z.union([z.literal('all'), someOf(seat)]),
  self: actor.exactOptional(),
  effects: listOf(effectSchema),
  gives: listOf(z.strictObject({ evidence, to: id<Whom>() })),
} satisfies ShapeOf<InjectSpec>) satisfies z.ZodType<Omit<InjectSpec, 'turn'>>;

/** An inject as written. */
export type InjectSource = z.output<typeof injectSchema>;

/** An entry of `endings`: {@link EndingSpec}. */
export const endingSchema = z.strictObject({
  id: id<EndingId>(),
  when: conditionSchema,
  early: no,
} satisfies ShapeOf<EndingSpec>) satisfies z.ZodType<EndingSpec>;
