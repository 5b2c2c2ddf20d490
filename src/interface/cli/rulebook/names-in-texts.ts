/*
 * The names that a scenario's English texts give, for the lines of the rulebook.
 * In: the texts. Out: look-ups that never fail: what has no text shows its id.
 */
import type { ScenarioTexts } from '../../../scenario/index.ts';
import type { NamedKind, NameForms, ScenarioNames } from '../../text/index.ts';

/** Names by id. */
export function namesInTexts(texts: ScenarioTexts): ScenarioNames {
  return {
    actor: (id) => formsOf(texts, id),
    label: (kind, id) => labelOf(texts, kind, id) ?? id,
  };
}

function formsOf(texts: ScenarioTexts, id: string): NameForms {
  const actor = texts.actors[id];
  if (actor === undefined) return { name: id, the: id, of: `of ${id}`, to: `to ${id}` };
  const { name, short, forms } = actor;
  return { name, ...(forms ?? { the: short, of: `of ${short}`, to: `to ${short}` }) };
}

function labelOf(texts: ScenarioTexts, kind: NamedKind, id: string): string | undefined {
  switch (kind) {
    case 'asset':
      return texts.assets[id]?.name;
    case 'clause':
      return texts.clauses[id]?.name;
    case 'evidence':
      return texts.evidence[id]?.title;
    case 'flag':
      return texts.flags[id]?.name;
    case 'hypothesis':
      return texts.hypotheses[id]?.name;
    case 'inject':
      return texts.injects[id]?.title;
    case 'meter':
      return texts.meters[id]?.name;
    case 'response':
      return texts.responses[id]?.name;
  }
}
