/*
 * The form of the law's own text catalogue, the same for every language.
 * Types only. A rule, fact, instrument or position without its text does not compile, nor does a contested rule that
 * does not say who holds what.
 */
import type { LensId } from '../lenses.ts';
import type { ContestedRule, DecidingRule, Rule } from '../../decision-table.ts';
import type { FactName, FactValue } from '../../facts.ts';
import type { TableId } from '../../act-kinds.ts';
import type { FactSpec } from '../facts/fact-spec.ts';
import type { IdleReason } from '../idle-sources.ts';
import type { DisputedPoint, Instrument, Position } from '../instrument.ts';
import type { InstrumentId } from '../instruments/all-instruments.ts';
import type { PositionId } from '../positions.ts';
import type { GroupKind } from '../order/rule-order.ts';
import type { Preceding, StepsBack } from '../order/order-of-rules.ts';
import type { PresumedFact } from '../presumptions.ts';
import type { Reading } from '../readings.ts';
import type { RuleId, TABLES } from '../tables/all-tables.ts';
import type { COUNTERMEASURE_WALLS } from '../tables/countermeasure-walls.ts';

/** The rules of one table. */
export type RulesOf<T extends TableId> = (typeof TABLES)[T]['rules'][number];

/** The rules that both countermeasure tables share. */
export type Wall = (typeof COUNTERMEASURE_WALLS)[number];

/** Why a rule is so; for a contested one also who holds what, for others who dissents, if anybody does. */
export type RuleText = {
  readonly why: string;
  readonly who?: string;
  readonly dissent?: string;
  readonly note?: string;
};

type TextFor<R> = R extends ContestedRule
  ? RuleText & { readonly who: string }
  : R extends DecidingRule
    ? RuleText & { readonly who?: never }
    : RuleText & { readonly who?: never; readonly dissent?: never };

/** A text for every one of these rules. */
export type RuleTexts<R extends Rule> = { readonly [K in R['id']]: TextFor<Extract<R, { id: K }>> };

/** What a table is about. */
export type TableText = { readonly title: string; readonly note?: string };
export type TableTexts<T extends TableId> = Readonly<Record<T, TableText>>;

/** A fact as a question, why the law asks it, and what values mean that need saying. */
export type FactText = {
  readonly label: string;
  readonly why: string;
  readonly values?: Readonly<Record<string, string>>;
};

/** A text for every one of these facts; only values that the fact has can be explained. */
export type FactTexts<F extends Readonly<Record<string, FactSpec>>> = {
  readonly [K in keyof F]: {
    readonly label: string;
    readonly why: string;
    readonly values?: { readonly [V in F[K]['fallback']]?: string };
  };
};

/** Values that say themselves. */
type PlainValue = 'yes' | 'no' | 'unknown';

/** The answer that a value gives to the question of its fact, as an opinion would put it; plain ones only where they say more. */
export type AnswerTexts = {
  readonly [F in FactName as [Exclude<FactValue<F>, PlainValue>] extends [never] ? never : F]: {
    readonly [V in Exclude<FactValue<F>, PlainValue>]: string;
  } & { readonly [V in Extract<FactValue<F>, PlainValue>]?: string };
};

/** What an instrument says, in a paraphrase; its notes on status, reach, dispute and verification where there are any. */
export type InstrumentText = {
  /** What the entry is about, where its citation does not tell. */
  readonly title?: string;
  readonly says: string;
  readonly upheldBy?: string;
  readonly brokenBy?: string;
  readonly status?: string;
  readonly binds?: string;
  readonly contested?: string;
  readonly checked?: string;
};
export type InstrumentTexts<I extends Readonly<Record<string, Instrument>>> = {
  readonly [K in keyof I]: InstrumentText;
};

/** Who holds a position, which way, and in one line what. */
export type PositionText = {
  readonly who: string;
  readonly stance: string;
  readonly says: string;
  readonly checked?: string;
};
export type PositionTexts<P extends Readonly<Record<string, Position>>> = {
  readonly [K in keyof P]: PositionText;
};

/** A lens in words. */
export type LensText = {
  readonly name: string;
  /** One line, for a list to choose from. */
  readonly summary: string;
  /** What comes out differently, in a few sentences. */
  readonly changes: string;
  /** Who holds the view, with the reserve that is due. */
  readonly holders: string;
};

/** The whole catalogue of one language. */
export interface LawText {
  readonly tables: Readonly<Record<TableId, TableText>>;
  readonly rules: Readonly<Record<RuleId, RuleText>>;
  /** What groups of rules are, why one steps back, and why a rule comes before others. */
  readonly groupKinds: Readonly<Record<GroupKind, string>>;
  readonly stepsBack: Readonly<Record<StepsBack, string>>;
  readonly precedence: Readonly<Record<Preceding, string>>;
  readonly facts: Readonly<Record<FactName, FactText>>;
  readonly answers: AnswerTexts;
  /** What plain values say. */
  readonly plainAnswers: Readonly<Record<PlainValue, string>>;
  readonly presumptions: Readonly<Record<PresumedFact, string>>;
  readonly lenses: Readonly<Record<LensId, LensText>>;
  /** Why a lens reads a rule as it does, and who says so. */
  readonly lensReadings: Readonly<Record<LensId, Partial<Readonly<Record<RuleId, string>>>>>;
  readonly instruments: Readonly<Record<InstrumentId, InstrumentText>>;
  /** Why some instruments are only there to be read. */
  readonly idle: Readonly<Record<IdleReason, string>>;
  readonly positions: Readonly<Record<PositionId, PositionText>>;
  readonly points: Readonly<Record<DisputedPoint, string>>;
  readonly readings: Readonly<Record<Reading, string>>;
}
