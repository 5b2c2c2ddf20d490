/*
 * A theory in one line, as everybody can read it: who would have done it, and which state would answer for it on what ground.
 * In: the public part of a hypothesis and names. Out: a sentence. It says nothing of what is true.
 */
import type { PublicScenario } from '../../../../../game/views/index.ts';
import type { Text } from '../../../../text/index.ts';
import { valuesFromName } from '../../../../text/index.ts';
import { capitalised } from '../feed/capitalised.ts';
import type { ScenarioWords } from '../../../stores/scenario-words.ts';

/** The public part of a hypothesis. */
export type Theory = Omit<PublicScenario['hypotheses'][number], 'id'>;

/** Grounds on which a state answers for an act; others read as the last. */
const GROUNDS = ['organ', 'empowered', 'instructed_controlled', 'adopted', 'due_diligence_failure'] as const;

/** The sentence. */
export function theoryWords(
  text: Text,
  words: ScenarioWords,
  { author, responsible, basis }: Theory,
): string {
  const did = valuesFromName('actor', words.actor(author));
  if (responsible === undefined) return capitalised(text.t('play.theory.alone', did));
  if (responsible === author) return capitalised(text.t('play.theory.state', did));
  const ground = GROUNDS.find((one) => one === basis) ?? 'due_diligence_failure';
  const values = { ...did, ...valuesFromName('other', words.actor(responsible)) };
  return capitalised(text.t(`play.theory.${ground}`, values));
}
