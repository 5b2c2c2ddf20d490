/*
 * Turns a refusal into the sentence that says why not and what to do.
 * In: the refusal, the page's text, and a scenario's names where one is open. Out: plain text; a code without a sentence shows itself.
 */
import type { SessionRefusal } from '../../../hosting/session/index.ts';
import type { Text } from '../../text/index.ts';
import type { NamedKind } from '../../text/index.ts';
import type { ScenarioWords } from '../stores/scenario-words.ts';

/** Fields of a refusal that hold an id of the scenario, and what it names. */
const NAMED: Readonly<Record<string, NamedKind>> = {
  response: 'response',
  item: 'evidence',
  clause: 'clause',
  hypothesis: 'hypothesis',
  inject: 'inject',
};

/** The sentence of a refusal. */
export function refusalWords(text: Text, refusal: SessionRefusal, words?: ScenarioWords): string {
  const values: Record<string, string | number> = {
    line: 0,
    more: 0,
    reason: '',
    problem: '',
    field: '',
    phase: '',
  };
  for (const [key, value] of Object.entries(refusal.data)) {
    const kind = NAMED[key];
    if (key === 'problem') values[key] = textOr(text, `log-fault.${value}`);
    else if (key === 'phase') values[key] = textOr(text, `word.phase.${value}`);
    else if (kind !== undefined && words !== undefined) values[key] = words.label(kind, String(value));
    else values[key] = value;
  }
  return text.t(`refusal.${refusal.code}`, values);
}

/** What is wrong with a log, where the refusal names it; the place is the caller's to show. */
export function logFaultWords(text: Text, { data }: SessionRefusal): string | undefined {
  const id = `log-fault.${String(data.problem ?? '')}`;
  return text.has(id) ? text.t(id) : undefined;
}

function textOr(text: Text, id: string): string {
  return text.has(id) ? text.t(id) : id;
}
