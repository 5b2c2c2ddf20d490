// The text layer's door: languages, message ids, loading, formatting, markup. `format-text.ts` is imported by its own
// path, because importing it loads every language.
export { AREAS, COMMON_AREAS } from './areas.ts';
export type { Area, GlossaryId, MessageId, MessageIdOf } from './areas.ts';
export { emergencyWords } from './emergency.ts';
export type { DateStyle, ListStyle, NumberStyle } from './intl-formatters.ts';
export {
  LANGUAGES,
  LANGUAGE_NAMES,
  WRITTEN_LANGUAGES,
  directionOf,
  isLanguage,
  languageFromTags,
  tagOf,
} from './languages.ts';
export type { Direction, Language, WrittenLanguage } from './languages.ts';
export { loadMessages, loadText } from './load-text.ts';
export { messageFormatter } from './message-formatter.ts';
export type { MessageFormatter, MessageValues, OnTextProblem, TextProblem } from './message-formatter.ts';
export { plainTextFrom, richPiecesFrom, richTextFrom } from './rich-text-from-markup.ts';
export type { RichBlock, RichPiece } from './rich-text-from-markup.ts';
export { hintFromDiagnostic, sentenceFromDiagnostic } from './sentence-from-diagnostic.ts';
export { textFromDescribed } from './text-from-described.ts';
export type { Described, NamedKind, ScenarioNames } from './text-from-described.ts';
export { textFrom } from './text.ts';
export type { Messages, Text } from './text.ts';
export { valuesFromName } from './values-from-name.ts';
export type { NameForms } from './values-from-name.ts';
