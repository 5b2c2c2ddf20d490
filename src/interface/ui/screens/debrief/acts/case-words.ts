/*
 * Names what is judged, and says where its facts come from.
 * In: a case or a cause, the words of the scenario. Out: plain text in the page's language.
 */
import type { DebriefView } from '../../../../../game/views/index.ts';
import { REGISTER_KINDS } from '../../../../../vocabulary/index.ts';
import { valuesFromName } from '../../../../text/index.ts';
import type { MessageId, MessageValues, Text } from '../../../../text/index.ts';
import type { ScenarioWords } from '../../../stores/scenario-words.ts';
import { capitalised } from '../capitalised.ts';
import type { FactCause, JudgedCase } from './judged-case.ts';

/** What naming needs. */
export interface CaseReader {
  readonly text: Text;
  readonly words: ScenarioWords;
  readonly view: DebriefView;
}

/** The name of a duty of the law. */
export function dutyName(text: Text, duty: string): string {
  const id = `debrief.duty.${duty}`;
  return text.has(id) ? text.t(id) : text.t('debrief.duty.other');
}

/** What a duty is about, in a sentence. */
export function dutyAbout(text: Text, duty: string): string {
  const id = `debrief.duty.about.${duty}`;
  return text.has(id) ? text.t(id) : text.t('debrief.duty.about.other');
}

/** The name of an act's response, or of the duty. */
export function subjectName(
  { act, finding }: Pick<JudgedCase, 'act' | 'finding'>,
  reader: CaseReader,
): string {
  if (act !== undefined) return reader.words.label('response', act.response);
  const { subject } = finding;
  return subject.kind === 'duty' ? dutyName(reader.text, subject.duty) : reader.text.t('debrief.incident');
}

/** Whom or what an act was aimed at; undefined where it was aimed at nothing. */
export function targetName({ act }: Pick<JudgedCase, 'act'>, words: ScenarioWords): string | undefined {
  if (act?.targetAsset !== undefined) return words.label('asset', act.targetAsset);
  return act?.targetActor === undefined ? undefined : words.actor(act.targetActor).the;
}

const named = (words: ScenarioWords, id: string, placeholder = 'actor'): MessageValues =>
  valuesFromName(placeholder, words.actor(id));

/** Values under which messages on a state of things find what they name: the rest of `prefix:one:other`. */
function stateValues(kind: string, rest: readonly string[], { words }: CaseReader): MessageValues {
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
function prefixed(group: 'state' | 'rubric', of: string, reader: CaseReader): string {
  const [kind = '', ...rest] = of.split(':');
  const id = `debrief.cause.${group}.${kind}`;
  if (!reader.text.has(id)) return reader.text.t(`debrief.cause.${group}.other`);
  return reader.text.t(id, stateValues(kind, rest, reader));
}

function eventWords(event: string, { text, words, view }: CaseReader): string {
  const act = view.acts.find((one) => one.act.id === event)?.act;
  if (act === undefined) return text.t('debrief.cause.event-other');
  const response = words.label('response', act.response);
  return text.t('debrief.cause.event', { ...named(words, act.seat), turn: act.turn, response });
}

function entryWord(text: Text, entry: string): string {
  const kind = REGISTER_KINDS.find((one) => one === entry);
  return kind === undefined ? entry : text.t(`word.register.${kind}` satisfies MessageId);
}

/** Where a fact comes from, in words. */
export function causeWords(cause: FactCause, reader: CaseReader): string {
  const { text, words } = reader;
  switch (cause.kind) {
    case 'order':
      return text.t('debrief.cause.order');
    case 'conduct':
      return text.t('debrief.cause.conduct', { response: words.label('response', cause.response) });
    case 'event':
      return capitalised(eventWords(cause.event, reader));
    case 'register':
      return text.t('debrief.cause.register', {
        turn: cause.turn,
        entry: entryWord(text, cause.entry),
        ...named(words, cause.by),
        ...named(words, cause.to, 'other'),
      });
    case 'evidence': {
      const items = text.list(
        cause.items.map((item) => text.t('debrief.quoted', { words: words.label('evidence', item) })),
      );
      return text.t('debrief.cause.evidence', { count: cause.items.length, items });
    }
    case 'ruling':
      return text.t('debrief.cause.ruling', { turn: cause.turn });
    case 'state':
      return capitalised(prefixed('state', cause.of, reader));
    case 'rubric':
      return capitalised(prefixed('rubric', cause.of, reader));
    case 'default':
      return text.t('debrief.cause.default');
  }
}
