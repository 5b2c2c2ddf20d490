/*
 * The whole shelf: the scenarios of this build, and those that were opened from files on this machine.
 * In: the shipped shelf and the session host, which keeps the opened ones. Out: a ScenarioShelf over both.
 */
import type { OpenedScenario, SessionHost } from '../../../hosting/session/index.ts';
import type { ScenarioCard, ScenarioShelf, ScenarioWording } from './scenario-shelf.ts';

/** The card of an opened scenario. */
export function cardFromOpened(opened: OpenedScenario, { texts, language }: ScenarioWording): ScenarioCard {
  return {
    id: opened.key,
    title: texts.title,
    tagline: texts.tagline,
    summary: texts.summary,
    seats: opened.seats.map(({ id, kind }) => ({
      id,
      kind,
      name: texts.actors[id]?.name ?? id,
      role: texts.actors[id]?.role ?? '',
    })),
    turns: opened.turns,
    language,
  };
}

/** The shelf. An opened scenario's own words win over those of a shipped one of the same id. */
export function wholeShelf(
  shipped: ScenarioShelf,
  host: () => Promise<SessionHost>,
  anythingKept: () => Promise<boolean>,
): ScenarioShelf {
  return {
    cards: shipped.cards,
    opened: async (language) => {
      if (!(await anythingKept())) return [];
      const keeper = await host();
      const cards = (await keeper.openedScenarios()).map(async (opened) => {
        const wording = await keeper.openedWording(opened.key, language);
        return wording === undefined ? [] : [cardFromOpened(opened, wording)];
      });
      return (await Promise.all(cards)).flat();
    },
    wording: async (key, language) =>
      (await (await host()).openedWording(key, language)) ?? shipped.wording(key, language),
  };
}
