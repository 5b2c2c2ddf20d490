/*
 * Names what is judged, and says where its facts come from.
 * In: a case or a cause, the words of the scenario. Out: plain text in the page's language.
 */
import type { DebriefView } from '../../../../../game/views/index.ts';
import type { Text } from '../../../../text/index.ts';
import { causeWords as tellCause } from '../../../law/cause-words.ts';
import type { ScenarioWords } from '../../../stores/scenario-words.ts';
import type { FactCause, Finding, JudgedCase } from './judged-case.ts';

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

/** What the state knew of harm from its territory, on what was known: `told` where the register shows it. */
function knowledgeIn({ known }: Finding): string {
  const knew = known.facts.find(({ fact }) => fact === 'origin_state_knew');
  if (knew?.cause.kind === 'register') return 'told';
  return knew?.value === 'actual' || knew?.value === 'constructive' ? 'knew' : 'open';
}

/** What a duty is about, in a sentence or two; what the state knew is said as it was found. */
export function dutyAbout(text: Text, duty: string, finding: Finding): string {
  const id = `debrief.duty.about.${duty}`;
  return text.has(id) ? text.t(id, { knew: knowledgeIn(finding) }) : text.t('debrief.duty.about.other');
}

/** The name of an act's response, of the duty, or of the incident. */
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

/** Where a fact comes from, in words; every act of the record may be named by then. */
export function causeWords(cause: FactCause, { text, words, view }: CaseReader): string {
  const actOf = (id: string) => view.acts.find(({ act }) => act.id === id)?.act;
  return tellCause(cause, { text, words, actOf });
}
