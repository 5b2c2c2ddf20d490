/*
 * English in disguise: accents on every letter and brackets round every message, so that a sentence which never went
 * through a catalogue, or was glued together from pieces, is seen at once.
 * In: a parsed message. Out: the same with its literal text disguised; placeholders, plurals and [[terms]] still work.
 * It does not turn text round: the page's direction does that.
 */
import { IntlMessageFormat } from 'intl-messageformat';
import { present } from '../../base/index.ts';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const DISGUISED = 'áƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ';
const DISGUISES = new Map(Array.from(PLAIN, (letter, at) => [letter, Array.from(DISGUISED)[at] ?? letter]));

/** Ids inside the markup of terms are names, not words: [[note-verbale|the note]] keeps its first half. */
const TERM_ID = /(\[\[[a-z0-9-]+(?:\||\]\]))/;

/** Words with an accent on every letter; ids of marked terms stay as they are. */
function disguised(words: string): string {
  return words
    .split(TERM_ID)
    .map((piece) =>
      TERM_ID.test(piece) ? piece : Array.from(piece, (letter) => DISGUISES.get(letter) ?? letter).join(''),
    )
    .join('');
}

/** Brackets as the parser gives them; they also show how it marks literal text. */
const OPENING = literal('[');
const CLOSING = literal(']');

/** The message with disguised words between square brackets, ready to be formatted for `locale`. */
export function pseudoFromMessage(message: IntlMessageFormat, locale: string): IntlMessageFormat {
  return new IntlMessageFormat([OPENING, ...message.getAst().map(disguisedElement), CLOSING], locale);
}

function literal(text: string): Element {
  return present(new IntlMessageFormat(text, 'en').getAst()[0], 'a text that is not empty has an element');
}

function disguisedElement(element: Element): Element {
  if (element.type === OPENING.type && 'value' in element) {
    return { ...element, value: disguised(element.value) };
  }
  if (!('options' in element)) return element;
  const options = Object.fromEntries(
    Object.entries(element.options).map(([key, option]) => [
      key,
      { ...option, value: option.value.map(disguisedElement) },
    ]),
  );
  return { ...element, options };
}
