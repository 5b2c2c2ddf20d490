/*
 * Fetches catalogues when they are needed.
 * In: a language and areas. Out: the messages, or a Text over them.
 * It keeps nothing itself: the module loader already holds every file that was once imported.
 */
import { AREAS, AREA_LOADERS } from './areas.ts';
import type { Area } from './areas.ts';
import { writtenLanguageOf } from './languages.ts';
import type { Language } from './languages.ts';
import type { OnTextProblem } from './message-formatter.ts';
import { textFrom } from './text.ts';
import type { Messages, Text } from './text.ts';

/**
 * The messages of the areas in one object; all areas if none are named.
 * Rejects when a file cannot be fetched (no network, a newer version on the server): whoever shows screens must offer to try again.
 */
export async function loadMessages(language: Language, areas: readonly Area[] = AREAS): Promise<Messages> {
  const written = writtenLanguageOf(language);
  const parts = await Promise.all(areas.map((area) => AREA_LOADERS[area][written]()));
  return Object.assign({}, ...parts) as Messages;
}

/** A Text with the areas loaded; all areas if none are named. Rejects as `loadMessages` does. */
export async function loadText(
  language: Language,
  areas: readonly Area[] = AREAS,
  onProblem?: OnTextProblem,
): Promise<Text> {
  return textFrom(language, await loadMessages(language, areas), onProblem);
}
