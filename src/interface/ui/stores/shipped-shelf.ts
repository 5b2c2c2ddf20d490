/*
 * The scenarios that this build ships, as a shelf: cards at once, words when a scenario is opened.
 * In: the list of scenario/shipped.ts. Out: a ScenarioShelf. It compiles nothing.
 */
import { shippedScenario, shippedScenarios } from '../../../scenario/shipped.ts';
import type { ShippedScenario } from '../../../scenario/shipped.ts';
import type { ActorKind, ScenarioId, SeatId } from '../../../vocabulary/index.ts';
import type { ScenarioCard, ScenarioShelf } from './scenario-shelf.ts';

/** The language wanted if the scenario has it, else English, else its first. */
function languageOf({ languages }: ShippedScenario, wanted: string): string {
  const written = wanted === 'qps-ar' ? 'en' : wanted;
  return (
    languages.find((one) => one === written) ?? languages.find((one) => one === 'en') ?? languages[0] ?? 'en'
  );
}

function cardFrom(scenario: ShippedScenario, wanted: string): ScenarioCard {
  const language = languageOf(scenario, wanted);
  const titles = scenario.titles[language];
  return {
    id: scenario.id as ScenarioId,
    title: titles?.title ?? scenario.id,
    tagline: titles?.tagline ?? '',
    summary: titles?.summary ?? '',
    seats: scenario.seats.map(({ id, kind }) => ({
      id: id as SeatId,
      kind: kind as ActorKind,
      name: titles?.seats[id]?.name ?? id,
      role: titles?.seats[id]?.role ?? '',
    })),
    turns: scenario.turns,
    language,
  };
}

/** The shelf of this build. */
export const shippedShelf: ScenarioShelf = {
  opened: () => Promise.resolve([]),
  cards: (language) => Promise.resolve(shippedScenarios().map((scenario) => cardFrom(scenario, language))),
  wording: async (id, wanted) => {
    // A save of an older version has a key of its own, id and hash; today's words are the nearest there are.
    const scenario = shippedScenario(id) ?? shippedScenario(id.split('@')[0] ?? '');
    if (scenario === undefined) return undefined;
    const language = languageOf(scenario, wanted);
    const texts = await scenario.loadTexts[language]?.();
    return texts === undefined ? undefined : { texts, language };
  },
};
