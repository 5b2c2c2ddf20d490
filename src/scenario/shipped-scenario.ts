/*
 * What a page may know of the scenarios that come with the program before it loads one of them.
 * In: nothing. Out: types. The list itself is made at build time: see shipped.ts.
 */
import type { Length } from '../vocabulary/index.ts';
import type { CompiledScenario } from './model/compiled-scenario.ts';
import type { ScenarioTexts } from './texts/scenario-texts.ts';

/** A shipped scenario: a few words at once, everything else when asked for. */
export interface ShippedScenario {
  readonly id: string;
  readonly version: string;
  /** The same as `scenarioHash` of what `load` yields. */
  readonly hash: string;
  /** Languages with texts, in code-unit order. */
  readonly languages: readonly string[];
  readonly turns: Readonly<Record<Length, number>>;
  readonly seats: readonly { readonly id: string; readonly kind: string }[];
  /** By language: what a list of scenarios shows. */
  readonly titles: Readonly<Record<string, ScenarioTitles>>;
  /** The compiled scenario, frozen. Rejects when it cannot be fetched. */
  readonly load: () => Promise<CompiledScenario>;
  /** By language: all words, frozen. Each rejects when it cannot be fetched. */
  readonly loadTexts: Readonly<Record<string, () => Promise<ScenarioTexts>>>;
}

/** The words of a scenario on a list. */
export interface ScenarioTitles {
  readonly title: string;
  readonly tagline: string;
  readonly summary: string;
  /** Name and one-line role of each seat, by id. */
  readonly seats: Readonly<Record<string, { readonly name: string; readonly role: string }>>;
}
