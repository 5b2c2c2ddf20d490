/*
 * Says where a fact of a legal test comes from.
 * In: the cause as the judgement kept it, the words of the scenario. Out: a line in the page's language, in no tense, so that
 * it is true at the table and in the debrief. Its messages are the area `causes`.
 */
import { REGISTER_KINDS } from '../../../vocabulary/index.ts';
import { valuesFromName } from '../../text/index.ts';
import type { MessageId, MessageValues, Text } from '../../text/index.ts';
import type { ScenarioWords } from '../stores/scenario-words.ts';
import { capitalised } from '../text/capitalised.ts';

/** Where a fact came from, as judgement keeps it. */
export type FactCause =
  | { readonly kind: 'order'; readonly act: string }
  | { readonly kind: 'conduct'; readonly response: string }
  | { readonly kind: 'state'; readonly of: string }
  | { readonly kind: 'event'; readonly event: string }
  | {
      readonly kind: 'register';
      readonly entry: string;
      readonly turn: number;
      readonly by: string;
      readonly to: string;
    }
  | { readonly kind: 'evidence'; readonly items: readonly string[] }
  | { readonly kind: 'rubric'; readonly of: string }
  | { readonly kind: 'ruling'; readonly turn: number }
  | { readonly kind: 'default' };

/** What telling needs. */
export interface CauseReader {
  readonly text: Text;
  readonly words: ScenarioWords;
  /** The act with this id, where the reader may know it. */
  readonly actOf: (
    id: string,
  ) => { readonly seat: string; readonly turn: number; readonly response: string } | undefined;
}

const named = (words: ScenarioWords, id: string, placeholder = 'actor'): MessageValues =>
  valuesFromName(placeholder, words.actor(id));

/** Values under which messages on a state of things find what they name: the rest of `prefix:one:other`. */
function stateValues(kind: string, rest: readonly string[], { words }: CauseReader): MessageValues {
  const [one = '', other = ''] = rest;
  switch (kind) {
    case 'truth':
      return { hypothesis: words.label('hypothesis', one) };
    case 'asset':
      return { asset: words.label('asset', one) };
    case 'flag':
      return { flag: words.label('flag', one) };
    case 'register':
      return { ...named(words, one), ...named(words, other, 'other') };
    default:
      return named(words, one);
  }
}

/** The sentence on `prefix:rest` under a group of messages; the group's own `other` where the prefix is not known. */
function prefixed(group: 'state' | 'rubric', of: string, reader: CauseReader): string {
  const [kind = '', ...rest] = of.split(':');
  const id = `cause.${group}.${kind}`;
  if (!reader.text.has(id)) return reader.text.t(`cause.${group}.other`);
  return reader.text.t(id, stateValues(kind, rest, reader));
}

function eventWords(event: string, { text, words, actOf }: CauseReader): string {
  const act = actOf(event);
  if (act === undefined) return text.t('cause.event-other');
  const response = words.label('response', act.response);
  return text.t('cause.event', { ...named(words, act.seat), turn: act.turn, response });
}

function entryWord(text: Text, entry: string): string {
  const kind = REGISTER_KINDS.find((one) => one === entry);
  return kind === undefined ? entry : text.t(`word.register.${kind}` satisfies MessageId);
}

/** Where a fact comes from, in words. */
export function causeWords(cause: FactCause, reader: CauseReader): string {
  const { text, words } = reader;
  switch (cause.kind) {
    case 'order':
      return text.t('cause.order');
    case 'conduct':
      return text.t('cause.conduct', { response: words.label('response', cause.response) });
    case 'event':
      return capitalised(eventWords(cause.event, reader));
    case 'register':
      return text.t('cause.register', {
        turn: cause.turn,
        entry: entryWord(text, cause.entry),
        ...named(words, cause.by),
        ...named(words, cause.to, 'other'),
      });
    case 'evidence': {
      const items = text.list(
        cause.items.map((item) => text.t('cause.quoted', { words: words.label('evidence', item) })),
      );
      return text.t('cause.evidence', { count: cause.items.length, items });
    }
    case 'ruling':
      return text.t('cause.ruling', { turn: cause.turn });
    case 'state':
      return capitalised(prefixed('state', cause.of, reader));
    case 'rubric':
      return capitalised(prefixed('rubric', cause.of, reader));
    case 'default':
      return text.t('cause.default');
  }
}
