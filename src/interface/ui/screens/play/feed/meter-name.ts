/*
 * What a meter is called: the common ones by the interface, the scenario's own by its texts.
 * In: the meter's id and its reader. Out: a label.
 */
import type { Text } from '../../../../text/index.ts';
import type { ScenarioWords } from '../../../stores/scenario-words.ts';

/** The name of a meter. */
export function meterName(
  id: string,
  reader: { readonly text: Text; readonly words: ScenarioWords },
): string {
  const { text, words } = reader;
  const common = `word.meter.${id}`;
  const own = words.texts.meters[id]?.name;
  // A word of the page reads better than one of another language.
  if (text.has(common) && (own === undefined || words.foreign !== undefined)) return text.t(common);
  return own ?? id;
}
