/*
 * Turns a message id and values into a sentence, by ICU MessageFormat.
 * In: a language and a catalogue (the interface's, or a scenario's own texts). Out: a `t` that never throws: what is
 * missing or wrong shows itself in the text between double brackets, and is reported.
 * It loads nothing and knows no ids; markup such as [[term]] passes through untouched (see rich-text-from-markup.ts).
 */
import type { IntlMessageFormat } from 'intl-messageformat';
import { directionOf, localeOf } from './languages.ts';
import type { Direction, Language } from './languages.ts';
import { parsedMessage } from './parsed-message.ts';
import { pseudoFromMessage } from './pseudo-from-message.ts';

/** What a placeholder of a message can be filled with. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** What went wrong with one message: it is not in the catalogue, or its text and its values do not fit. */
export interface TextProblem {
  readonly kind: 'missing' | 'malformed';
  readonly language: Language;
  readonly id: string;
  /** Why, in the words of the ICU library; empty for a missing message. */
  readonly reason: string;
}

/** Told of every problem; tests hand in one that throws. */
export type OnTextProblem = (problem: TextProblem) => void;

/** Sentences of one catalogue in one language. */
export interface MessageFormatter<Id extends string> {
  readonly language: Language;
  readonly direction: Direction;
  /** The sentence; for an unknown id or unfitting values the id between double brackets, after reporting the problem. */
  readonly t: (id: Id, values?: MessageValues) => string;
  /** Whether the catalogue has a sentence of this id; for ids that are put together while running. */
  readonly has: (id: string) => id is Id;
}

/**
 * A formatter over `messages`. Each message is parsed once, when first used.
 * @param onProblem told of missing and malformed messages; by default nobody is.
 */
export function messageFormatter<Id extends string>(
  language: Language,
  messages: Readonly<Record<Id, string>>,
  onProblem: OnTextProblem = () => undefined,
): MessageFormatter<Id> {
  const parsed = new Map<string, IntlMessageFormat>();
  const has = (id: string): id is Id => Object.hasOwn(messages, id);

  function parse(id: Id): IntlMessageFormat {
    const known = parsed.get(id);
    if (known !== undefined) return known;
    const written = parsedMessage(messages[id], localeOf(language));
    const message = language === 'qps-ar' ? pseudoFromMessage(written, localeOf(language)) : written;
    parsed.set(id, message);
    return message;
  }

  function t(id: Id, values?: MessageValues): string {
    if (!has(id)) {
      onProblem({ kind: 'missing', language, id, reason: '' });
      return `⟦${String(id)}⟧`;
    }
    try {
      return String(parse(id).format(values));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      onProblem({ kind: 'malformed', language, id, reason });
      return `⟦${id}⟧`;
    }
  }

  return { language, direction: directionOf(language), t, has };
}
