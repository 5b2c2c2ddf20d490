/*
 * The door to the law's texts in English. Heavy: whoever shows texts loads it when it is first needed.
 * Another language is another folder beside this one, with the same form.
 */
import type { LawText } from '../law-text.ts';
import { ANSWER_TEXTS, PLAIN_ANSWERS } from './answers.ts';
import { FACT_TEXTS } from './facts.ts';
import { IDLE_TEXTS } from './idle-sources.ts';
import { INSTRUMENT_TEXTS } from './instruments.ts';
import { LENS_TEXTS } from './lenses.ts';
import { GROUP_KIND_TEXTS, PRECEDENCE_TEXTS, STEPS_BACK_TEXTS } from './order.ts';
import { LENS_READING_TEXTS } from './lens-readings.ts';
import { POINT_TEXTS, POSITION_TEXTS } from './positions.ts';
import { PRESUMPTION_TEXTS } from './presumptions.ts';
import { READING_TEXTS } from './readings.ts';
import { RULE_TEXTS, TABLE_TEXTS } from './rules.ts';

/** The English catalogue. */
export const LAW_TEXT: LawText = {
  tables: TABLE_TEXTS,
  rules: RULE_TEXTS,
  groupKinds: GROUP_KIND_TEXTS,
  stepsBack: STEPS_BACK_TEXTS,
  precedence: PRECEDENCE_TEXTS,
  facts: FACT_TEXTS,
  answers: ANSWER_TEXTS,
  plainAnswers: PLAIN_ANSWERS,
  presumptions: PRESUMPTION_TEXTS,
  lenses: LENS_TEXTS,
  lensReadings: LENS_READING_TEXTS,
  instruments: INSTRUMENT_TEXTS,
  idle: IDLE_TEXTS,
  positions: POSITION_TEXTS,
  points: POINT_TEXTS,
  readings: READING_TEXTS,
};

export { lensReadingText } from './lens-readings.ts';
