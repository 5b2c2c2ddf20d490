/*
 * Turns what a rule says of itself (an effect, a condition, a reason) into a line of text.
 * In: a message id with values and parts, as the rules describe themselves, and the scenario's names. Out: plain text.
 * It decides nothing: an id without a message shows itself between double brackets, as everywhere in this layer.
 */
import type { MessageId } from './areas.ts';
import type { MessageValues } from './message-formatter.ts';
import type { Text } from './text.ts';
import { valuesFromName } from './values-from-name.ts';
import type { NameForms } from './values-from-name.ts';

/** What a rule says: the id of a message, what fills it, and the parts of a compound in order. */
export interface Described {
  readonly id: string;
  readonly values: Readonly<Record<string, string | number>>;
  readonly parts?: readonly Described[];
}

/** Placeholders that hold an id of the scenario, and what kind of thing the id names. */
const NAMED = {
  asset: 'asset',
  assets: 'asset',
  clause: 'clause',
  evidence: 'evidence',
  flag: 'flag',
  hypothesis: 'hypothesis',
  inject: 'inject',
  meter: 'meter',
  response: 'response',
} as const;

/** Placeholders that hold a word of the vocabulary, and the list whose labels name it. */
const WORDS: Readonly<Record<string, string>> = {
  choice: 'word.author-choice',
  collection: 'collection',
  entry: 'word.register',
  line: 'word.line',
  request: 'word.request',
  status: 'word.request-status',
};

/** Kinds of things that a scenario names with a plain label. */
export type NamedKind = (typeof NAMED)[keyof typeof NAMED];

/** The names that a scenario's texts give in the reader's language. */
export interface ScenarioNames {
  actor(id: string): NameForms;
  label(kind: NamedKind, id: string): string;
}

/** The forms of `self`, `target` and the like, which stand in the catalogue; those of an actor come from the scenario. */
function formsOf(text: Text, whom: string, names: ScenarioNames): NameForms {
  const form = (of: keyof NameForms): MessageId => `whom.${whom}.${of}` as MessageId;
  if (!text.has(form('the'))) return names.actor(whom);
  return {
    name: text.t(form('name')),
    the: text.t(form('the')),
    of: text.t(form('of')),
    to: text.t(form('to')),
  };
}

function labelOf(text: Text, list: string, value: string): string {
  const known = `${list}.${value}`;
  if (text.has(known)) return text.t(known);
  const other = `${list}.other`;
  return text.has(other) ? text.t(other) : value;
}

function valueOf(text: Text, key: string, value: string | number, names: ScenarioNames): MessageValues {
  if (key === 'by' && typeof value === 'number') return { by: text.number(value, 'signed') };
  if (key === 'permille' && typeof value === 'number')
    return { permille: text.number(value / 1000, 'percent') };
  if (typeof value === 'number') return { [key]: value };
  if (key === 'actor' || key === 'other') return valuesFromName(key, formsOf(text, value, names));
  const list = WORDS[key];
  if (list !== undefined) return { [key]: labelOf(text, list, value) };
  const own = key === 'assets' ? `assets.${value}` : `word.${key}.${value}`;
  if (text.has(own)) return { [key]: text.t(own) };
  const kind = NAMED[key as keyof typeof NAMED] as NamedKind | undefined;
  return { [key]: kind === undefined ? value : names.label(kind, value) };
}

/** The line of an effect, a condition or a reason; the parts of a compound are lines of their own inside it. */
export function textFromDescribed(text: Text, described: Described, names: ScenarioNames): string {
  const lines = (described.parts ?? []).map((part) => textFromDescribed(text, part, names));
  const values: Record<string, string | number> = {
    parts: text.list(lines, 'and'),
    alternatives: text.list(lines, 'or'),
  };
  for (const [place, line] of lines.entries()) values[`part${String(place + 1)}`] = line;
  for (const [key, value] of Object.entries(described.values)) {
    Object.assign(values, valueOf(text, key, value, names));
  }
  return text.t(described.id as MessageId, values);
}
