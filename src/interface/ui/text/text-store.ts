/*
 * Holds the language of the page and the sentences loaded so far.
 * In: a language, and the areas that screens ask for. Out: the current Text, replaced as a whole when either changes.
 * A language takes effect only when all areas in use are there, so that no screen is ever half translated.
 */
import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import { COMMON_AREAS, loadMessages, textFrom } from '../../text/index.ts';
import type { Area, Language, Messages, OnTextProblem, Text } from '../../text/index.ts';

/** The state: what is spoken now. */
export interface TextState {
  readonly text: Text;
  readonly areas: readonly Area[];
}

/** The store and its two actions. */
export interface TextStore extends StoreApi<TextState> {
  /** Switches the language once its files are there. Rejects, and changes nothing, when they cannot be had. */
  readonly speak: (language: Language) => Promise<void>;
  /** Makes areas available; resolves at once for areas already there. Rejects like `speak`. */
  readonly ensure: (areas: readonly Area[]) => Promise<void>;
}

/** A store that starts with messages at hand. */
export function textStoreFrom(text: Text, areas: readonly Area[], onProblem?: OnTextProblem): TextStore {
  const store = createStore<TextState>(() => ({ text, areas }));
  // What was asked for last. Answers arrive in any order: one for another language, or with less than is there, is dropped.
  let language = text.language;
  let needed = areas;

  async function load(): Promise<void> {
    const [asked, wanted] = [language, needed];
    const messages: Messages = await loadMessages(asked, wanted);
    const now = store.getState();
    const less = now.text.language === asked && now.areas.length >= wanted.length;
    if (asked === language && !less)
      store.setState({ text: textFrom(asked, messages, onProblem), areas: wanted });
  }

  return Object.assign(store, {
    speak: async (next: Language) => {
      const before = language;
      if (next === before) return;
      language = next;
      try {
        await load();
      } catch (error) {
        if (language === next) language = before;
        throw error;
      }
    },
    ensure: async (more: readonly Area[]) => {
      const missing = more.filter((area) => !store.getState().areas.includes(area));
      if (missing.length === 0) return;
      needed = [...new Set([...needed, ...missing])];
      try {
        await load();
      } catch (error) {
        needed = needed.filter((area) => !missing.includes(area));
        throw error;
      }
    },
  });
}

/** A store for a page that starts: the common areas in the language given. Rejects when they cannot be fetched. */
export async function loadTextStore(language: Language, onProblem?: OnTextProblem): Promise<TextStore> {
  const messages = await loadMessages(language, COMMON_AREAS);
  return textStoreFrom(textFrom(language, messages, onProblem), COMMON_AREAS, onProblem);
}
