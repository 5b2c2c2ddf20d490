/*
 * The words of a scenario as screens use them: names with their grammatical forms, labels, and all texts.
 * In: the wording and the page's language. Out: look-ups that never fail: what has no text shows its id.
 */
import type { ActorText, ScenarioTexts } from '../../../scenario/index.ts';
import type { NameForms } from '../../text/index.ts';
import type { NamedKind, ScenarioNames } from '../../text/index.ts';
import type { ScenarioWording } from './scenario-shelf.ts';

/** Names and texts of one scenario. */
export interface ScenarioWords extends ScenarioNames {
  readonly texts: ScenarioTexts;
  /** BCP 47 tag for `lang` where the texts are not in the page's language; undefined where they are. */
  readonly foreign: string | undefined;
  /** The actor's name for labels. */
  readonly name: (id: string) => string;
}

/** Forms of a name: as its texts give them, else from its short form, which then needs no article. */
function formsFromActor(actor: ActorText, page: string): NameForms {
  const { name, short, forms } = actor;
  if (forms !== undefined) return { name, ...forms };
  const elided = page === 'fr' && VOWEL.test(short);
  const of = page === 'fr' ? (elided ? `d’${short}` : `de ${short}`) : `of ${short}`;
  return { name, the: short, of, to: page === 'fr' ? `à ${short}` : `to ${short}` };
}

/** Before these French « de » loses its vowel. */
const VOWEL = /^[aeiouyàâäéèêëîïôöùûüœæ]/i;

function labelIn(texts: ScenarioTexts, kind: NamedKind, id: string): string | undefined {
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

/** For elements that hold words of the scenario: their language and direction, where these are not the page's. */
export function spokenIn({ foreign }: Pick<ScenarioWords, 'foreign'>): { lang?: string; dir?: 'auto' } {
  return foreign === undefined ? {} : { lang: foreign, dir: 'auto' };
}

/** Words over a wording, for a page in a language. Forms of another language than the page's are not used in its sentences. */
export function scenarioWordsFrom({ texts, language }: ScenarioWording, page: string): ScenarioWords {
  const written = page === 'qps-ar' ? 'en' : page;
  const actor = (id: string): NameForms => {
    const found = texts.actors[id];
    if (found === undefined) return { name: id, the: id, of: id, to: id };
    const { name } = found;
    const foreign = { name, short: name, adjective: name, role: '' };
    return formsFromActor(language === written ? found : foreign, written);
  };
  return {
    texts,
    foreign: language === page ? undefined : language,
    actor,
    name: (id) => texts.actors[id]?.name ?? id,
    label: (kind, id) => labelIn(texts, kind, id) ?? id,
  };
}
