/*
 * The form of the law's texts, and the languages that they are written in. Light: it loads no sentence.
 * Each language has a door of its own, `<language>/index.ts`, which whoever shows texts loads when it is first needed.
 */
export type {
  FactText,
  InstrumentText,
  LawText,
  LensText,
  PositionText,
  RuleText,
  TableText,
} from './law-text.ts';

/** Languages that the law's texts are written in; whoever shows another falls back to the first. */
export const LAW_LANGUAGES = ['en'] as const;
export type LawLanguage = (typeof LAW_LANGUAGES)[number];
