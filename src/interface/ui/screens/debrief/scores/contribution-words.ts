/*
 * Says what a contribution to a score is.
 * In: the contribution, the words of the scenario, the law where it is there. Out: plain text. Norms are cited as the
 * library cites them; until it has come they bear their ids.
 */
import type { ScoreContribution } from '../../../../../game/views/index.ts';
import { VERDICTS } from '../../../../../vocabulary/index.ts';
import type { MessageId, MessageValues, Text } from '../../../../text/index.ts';
import type { LawLibrary } from '../../../../../hosting/session/law-library.ts';
import type { ScenarioWords } from '../../../stores/scenario-words.ts';
import { citationOf } from '../../../law/citation.ts';
import { dutyName } from '../acts/case-words.ts';

/** What telling needs. */
export interface ScoreReader {
  readonly text: Text;
  readonly words: ScenarioWords;
  readonly library: LawLibrary | undefined;
  /** What stands for a norm that is named: a slot for a link. */
  readonly norm?: string;
}

/** A norm as it is cited: instrument and pinpoint. */
export function normName(id: string, library: LawLibrary | undefined): string {
  const source = library?.source(id);
  if (source === undefined) return id;
  return citationOf(source);
}

/** What an occasion of the law was: a response, a duty, or the incident. */
function subjectWords(subject: string, id: string, { text, words }: ScoreReader): string {
  const isDuty = id === 'score.law.duty' || text.has(`debrief.duty.${subject}`);
  if (isDuty) return dutyName(text, subject);
  return subject === 'incident' ? text.t('score.the-incident') : words.label('response', subject);
}

function valuesOf({ id, values }: ScoreContribution, reader: ScoreReader): MessageValues {
  const { text, words, library, norm } = reader;
  const told: Record<string, string | number> = { ...values };
  told.same = values.really === values.verdict ? 'yes' : 'no';
  for (const [key, value] of Object.entries(values)) {
    if (key === 'subject') told[key] = subjectWords(String(value), id, reader);
    if (key === 'response')
      told[key] = value === '' ? text.t('score.a-duty') : words.label('response', String(value));
    if (key === 'norm') told[key] = norm ?? normName(String(value), library);
    if (key === 'objective') told[key] = words.texts.objectives[String(value)]?.title ?? String(value);
    if (key === 'verdict' || key === 'really') {
      const verdict = VERDICTS.find((one) => one === value);
      if (verdict !== undefined) told[key] = text.t(`debrief.verdict.${verdict}`);
    }
  }
  return told;
}

/** The sentence of a contribution; its id where this version has no words for it. */
export function contributionWords(contribution: ScoreContribution, reader: ScoreReader): string {
  const { id } = contribution;
  return reader.text.has(id) ? reader.text.t(id satisfies MessageId, valuesOf(contribution, reader)) : id;
}

const TENTHS = 10;

/** What the contribution weighs and why; `undefined` where its own sentence says it or the scale weighs nothing. */
export function weightWords({ id, values }: ScoreContribution, { t }: Text): string | undefined {
  const { weight, gravity, settled, percent } = values;
  if (typeof weight !== 'number') return undefined;
  if (id.startsWith('score.norms.')) return t('score.weight.norms', { weight });
  if (typeof gravity !== 'number' || typeof settled !== 'number') return undefined;
  return t('score.weight.law', {
    ...{ gravity, weight: weight / TENTHS, settled: settled / TENTHS },
    percent: percent ?? 0,
  });
}
