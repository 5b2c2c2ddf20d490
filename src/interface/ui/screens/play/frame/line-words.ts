/*
 * A public line in words, as it is said of somebody.
 * In: the line and whom it names. Out: a short phrase: “names Sierra Alta”.
 */
import type { Text } from '../../../../text/index.ts';
import { valuesFromName } from '../../../../text/index.ts';
import type { PublicLine } from '../../../../../vocabulary/index.ts';
import type { ScenarioWords } from '../../../stores/scenario-words.ts';

/** The phrase. */
export function lineWords(
  text: Text,
  words: ScenarioWords,
  { line, named }: { readonly line: PublicLine; readonly named?: string },
): string {
  const whom = words.actor(named ?? '');
  return text.t(`play.line.${line}`, {
    named: named === undefined ? 'no' : 'yes',
    ...valuesFromName('actor', whom),
  });
}
