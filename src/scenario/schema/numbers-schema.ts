/*
 * What a scenario may say of the numbers that rules read, and of its cuts.
 * In: nothing. Out: schemas. Numbers are partial: what is left out keeps the default of `link/default-numbers.ts`.
 */
import { RESPONSE_TAGS, type ActorKind } from '../../vocabulary/index.ts';
import type { CutSpec } from '../model/compiled-scenario.ts';
import { level, permille, turnNumber, whole } from './scalar-schemas.ts';
import { z } from './strict-zod.ts';

const capital = whole(0, 99);
const loss = whole(0, 100);
const gain = whole(-40, 40);
const percent = whole(0, 1000);

const tags = z.array(z.enum(RESPONSE_TAGS)).exactOptional();
const tagsByKind = {
  state: tags,
  cert: tags,
  firm: tags,
  organisation: tags,
  'civil-society': tags,
  group: tags,
} satisfies Record<ActorKind, z.ZodType>;

/** Every group may be left out, and in a group every number. */
export const numbersSchema = z
  .strictObject({
    capital: z.strictObject({ start: capital, perTurn: capital, max: capital }).partial(),
    strain: z
      .strictObject({
        start: level,
        perHarmTenths: loss,
        idle: loss,
        order: level,
        declining: z.tuple([capital, capital, capital]),
        obeys: z.strictObject(tagsByKind),
      })
      .partial(),
    trust: z.strictObject({ kept: gain, broken: gain, unanswered: gain, answered: gain }).partial(),
    tension: z
      .strictObject({
        publicPercent: percent,
        unlawfulPercent: percent,
        escalationPercent: percent,
        decay: loss,
      })
      .partial(),
    line: z.strictObject({ climbDown: loss, silence: loss }).partial(),
    accident: z
      .strictObject({ from: level, permillePerPoint: permille, escalation: loss, tension: loss })
      .partial(),
    contactsPerTurn: whole(0, 9),
    actsPerOrder: whole(1, 9),
    itemsPerTurn: whole(1, 12),
    jointWeight: whole(0, 12),
    shieldMax: level,
  })
  .partial();

/** Numbers as written. */
export type NumbersSource = z.output<typeof numbersSchema>;

/** An entry of `cuts`: {@link CutSpec}. */
export const cutSchema = z.strictObject({
  turns: turnNumber,
  minutes: z.strictObject({
    briefing: whole(1, 120),
    consultation: whole(1, 120),
    decision: whole(1, 120),
    report: whole(1, 120),
  }),
}) satisfies z.ZodType<CutSpec>;
