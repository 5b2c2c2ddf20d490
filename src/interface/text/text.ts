/*
 * What screens, exports and the command line speak with: the interface's sentences and Intl, for one language.
 * In: a language and the messages loaded so far. Out: a Text.
 * It does not load (see load-text.ts) and holds no sentence of its own.
 */
import type { MessageId } from './areas.ts';
import { intlFormatters } from './intl-formatters.ts';
import type { IntlFormatters } from './intl-formatters.ts';
import type { Language } from './languages.ts';
import { messageFormatter } from './message-formatter.ts';
import type { MessageFormatter, OnTextProblem } from './message-formatter.ts';

/** One language's sentences, numbers, dates and lists. */
export interface Text extends MessageFormatter<MessageId>, IntlFormatters {}

/** The messages of one language by id; those of areas not loaded are absent. */
export type Messages = Readonly<Partial<Record<MessageId, string>>>;

/** A Text over the messages given. Using a sentence of an area that is not loaded is a problem like a missing one. */
export function textFrom(language: Language, messages: Messages, onProblem?: OnTextProblem): Text {
  // Absent messages are what `t` reports; the type says which ids may be asked for, not which are loaded.
  const catalogue = messages as Readonly<Record<MessageId, string>>;
  return { ...messageFormatter<MessageId>(language, catalogue, onProblem), ...intlFormatters(language) };
}
