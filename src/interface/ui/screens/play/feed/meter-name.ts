/*
 * What a meter is called: the common ones by the interface, the scenario's own by its texts.
 * In: the meter's id and its reader. Out: a label.
 */
import type { MessageId, Text } from '../../../../text/index.ts';
import type { ScenarioWords } from '../../../stores/scenario-words.ts';

/** The name of a meter. */
export function meterName(id: string, reader: { readonly text: Text; readonly words: ScenarioWords }): string {
  const own = reader.words.texts.meters[id]?.name;
  if (own !== undefined) return own;
  const common = `word.meter.${id}`;
  return reader.text.has(common) ? reader.text.t(common satisfies MessageId) : id;
}
