/*
 * The words of a scenario in one language, as the compiler delivers them: the scenario's own and those of the shared
 * entries it uses, in one tree. In: nothing. Out: the type, and a look-up by dotted key.
 * Prose without placeholders; marks such as [[term]] pass through. Every text that the compiler asks for is there.
 */

/** A name and a sentence or two about it. */
export interface NamedText {
  readonly name: string;
  readonly about: string;
}

/** News, a secret, an objective, an ending: a heading and what it says. */
export interface TitledText {
  readonly title: string;
  readonly body: string;
}

/** Forms of a name inside sentences, which every language builds in its own way. */
export interface ActorNameForms {
  /** As a subject: “the Organization”, « la Costa Serena ». */
  readonly the: string;
  /** After “of”: “of the Organization”, « de la Costa Serena ». */
  readonly of: string;
  /** After “to”: “to the Organization”, « à la Costa Serena ». */
  readonly to: string;
}

/** An actor's names; for seats also the one-page brief, together at most 300 words. */
export interface ActorText {
  readonly name: string;
  readonly short: string;
  readonly adjective: string;
  readonly role: string;
  /** Absent where the short name needs no article. */
  readonly forms?: ActorNameForms;
  /** The brief: who you are, what you want, what you fear, what you alone know, whom you can call. Seats only. */
  readonly who?: string;
  readonly want?: string;
  readonly fear?: string;
  readonly alone?: string;
  readonly call?: string;
}

/** What a seat alone is told under one truth. */
export interface EnvelopeText {
  readonly know: string;
  readonly want: string;
  readonly hide: string;
}

/** Texts by id. A look-up may miss: the compiler has checked the ids of its own scenario and no others. */
type ById<T> = Readonly<Record<string, T>>;

/** All words of a scenario in one language. */
export interface ScenarioTexts {
  readonly title: string;
  readonly tagline: string;
  readonly summary: string;
  readonly situation: string;
  /** By turn, '1' to the last of the full cut. */
  readonly turns: ById<{ readonly when: string; readonly heading: string }>;
  readonly actors: ById<ActorText>;
  /** By hypothesis, then seat. */
  readonly envelopes: ById<ById<EnvelopeText>>;
  readonly hypotheses: ById<{ readonly name: string; readonly truth: string }>;
  readonly evidence: ById<TitledText>;
  readonly injects: ById<TitledText & { readonly source: string }>;
  readonly secrets: ById<TitledText>;
  readonly objectives: ById<TitledText>;
  readonly endings: ById<TitledText>;
  readonly assets: ById<NamedText>;
  readonly meters: ById<{ readonly name: string }>;
  readonly flags: ById<{ readonly name: string }>;
  readonly directory: ById<{ readonly holder: string; readonly note: string }>;
  /** By private choice of the seat behind the incident; empty where no hypothesis offers any. */
  readonly choices: ById<NamedText>;
  readonly responses: ById<{ readonly name: string; readonly practice: string }>;
  readonly packages: ById<NamedText>;
  readonly clauses: ById<NamedText>;
  /** By clause, then option. */
  readonly options: ById<ById<NamedText>>;
  /** Learning objectives. */
  readonly learning: readonly string[];
  /** Questions for the debrief. */
  readonly questions: readonly string[];
  /** The real cases behind it. */
  readonly cases: readonly string[];
  /** A plan of the session per cut. */
  readonly timings: { readonly short: string; readonly medium: string; readonly full: string };
}

/** The text at a dotted key, e.g. `injects.blackout.title`; undefined when there is none. */
export function textOf(texts: ScenarioTexts, key: string): string | undefined {
  let at: unknown = texts;
  for (const step of key.split('.')) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined;
    at = (at as Readonly<Record<string, unknown>>)[step];
  }
  return typeof at === 'string' ? at : undefined;
}
