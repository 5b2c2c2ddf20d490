/*
 * Proper names inside sentences: in French a country has an article, a gender and contractions (« de la Costa Serena »,
 * « au Puerto Claro »), so that a name is several values and each message takes the one it needs.
 * In: the forms of a name, as a scenario's texts give them, and the placeholder's name. Out: values for `t`.
 * It does not build forms by rule: whoever translates a scenario writes them.
 */
import type { MessageValues } from './message-formatter.ts';

/** A name as it stands alone, as a subject, after “of” and after “to”. English needs only the article. */
export interface NameForms {
  /** On a label: “Costa Serena”. */
  readonly name: string;
  /** As a subject or object: “Costa Serena”, « la Costa Serena », “the Organization”. */
  readonly the: string;
  /** “of Costa Serena”, « de la Costa Serena ». */
  readonly of: string;
  /** “to Costa Serena”, « à la Costa Serena ». */
  readonly to: string;
}

/**
 * Values under which a message finds the forms: `{actor}`, `{actor_the}`, `{actor_of}`, `{actor_to}` for the
 * placeholder `actor`. Languages may use different ones of the four; the catalogue test treats them as one.
 */
export function valuesFromName(placeholder: string, forms: NameForms): MessageValues {
  return {
    [placeholder]: forms.name,
    [`${placeholder}_the`]: forms.the,
    [`${placeholder}_of`]: forms.of,
    [`${placeholder}_to`]: forms.to,
  };
}
