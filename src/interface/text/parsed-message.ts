/*
 * Reads a message as it stands in a catalogue.
 * In: ICU MessageFormat, in which cases of a `select` may have hyphens, as the domain's words do ("civil-society", which the
 * ICU library would refuse). Out: the parsed message. Throws the library's error when the message is malformed.
 * Angle brackets are text: messages have no tags.
 */
import { IntlMessageFormat } from 'intl-messageformat';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** A message ready to be formatted for `locale`, a BCP 47 tag. @throws SyntaxError on malformed messages. */
export function parsedMessage(message: string, locale: string): IntlMessageFormat {
  const parsed = new IntlMessageFormat(disguisedCases(message), locale, undefined, { ignoreTag: true });
  if (!message.includes('-')) return parsed;
  return new IntlMessageFormat(parsed.getAst().map(restoredCases), locale);
}

/** What stands between the braces that are open at some place of a message. */
type Inside = 'message' | 'argument' | 'cases';

/** A private character, which the library takes for a letter. */
const STAND_IN = '\ue000';

/** The message with a stand-in for every hyphen in the name of a case, and for no other. */
function disguisedCases(message: string): string {
  const open: Inside[] = ['message'];
  let argument = '';
  let written = '';
  for (let at = 0; at < message.length; at += 1) {
    const inside = open.at(-1);
    const char = message.charAt(at);
    if (inside === 'message' && char === "'") {
      const quoted = /^'(?:'|[{}][^']*'?)?/.exec(message.slice(at))?.[0] ?? char;
      written += quoted;
      at += quoted.length - 1;
      continue;
    }
    written += inside === 'cases' && char === '-' ? STAND_IN : char;
    if (char === '{') {
      open.push(inside === 'message' ? 'argument' : 'message');
      argument = '';
    } else if (char === '}') {
      open.pop();
    } else if (inside === 'argument') {
      argument += char;
      if (/,\s*(?:select|plural|selectordinal)\s*,$/.test(argument)) open[open.length - 1] = 'cases';
    }
  }
  return written;
}

function restoredCases(element: Element): Element {
  if (!('options' in element)) return element;
  const options = Object.fromEntries(
    Object.entries(element.options).map(([name, option]) => [
      name.replaceAll(STAND_IN, '-'),
      { ...option, value: option.value.map(restoredCases) },
    ]),
  );
  return { ...element, options };
}
