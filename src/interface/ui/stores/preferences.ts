/*
 * What the reader prefers: language, theme, size of type, amount of motion.
 * In: choices. Out: a store, kept in the browser's local storage and read back with care: what is damaged or unknown there
 * counts as not chosen. Nothing of any exercise is kept here. Without storage (private windows) it lasts for the visit.
 */
import { create } from 'zustand';
import { LANGUAGES, isLanguage, languageFromTags } from '../../text/index.ts';
import type { Language } from '../../text/index.ts';

/** `auto` follows the device. */
export const THEMES = ['auto', 'day', 'night'] as const;
export type Theme = (typeof THEMES)[number];

/** Sizes of type, from 90 to 140 per cent of the browser's own. */
export const TEXT_SIZES = ['small', 'normal', 'large', 'largest'] as const;
/** A size of type. */
export type TextSize = (typeof TEXT_SIZES)[number];

/** `auto` follows the device's wish for reduced motion; `less` asks for it here. */
export const MOTIONS = ['auto', 'less'] as const;
export type Motion = (typeof MOTIONS)[number];

/** All preferences. Language `auto` takes the first of the browser's that there is. */
export interface Preferences {
  readonly language: Language | 'auto';
  readonly theme: Theme;
  readonly textSize: TextSize;
  readonly motion: Motion;
}

/** What holds for somebody who never chose. */
export const DEFAULT_PREFERENCES: Preferences = {
  language: 'auto',
  theme: 'auto',
  textSize: 'normal',
  motion: 'auto',
};

const KEY = 'demarche.preferences';

/** Reads stored preferences; any value that is not one of its list is replaced by the default. Never throws. */
export function preferencesFromStored(stored: string | null): Preferences {
  let found: Partial<Record<keyof Preferences, unknown>> = {};
  try {
    const parsed: unknown = JSON.parse(stored ?? '{}');
    if (typeof parsed === 'object' && parsed !== null) found = parsed;
  } catch {
    // Damaged: the defaults hold, and the next choice overwrites it.
  }
  return {
    language: member(['auto', ...LANGUAGES] as const, found.language) ?? DEFAULT_PREFERENCES.language,
    theme: member(THEMES, found.theme) ?? DEFAULT_PREFERENCES.theme,
    textSize: member(TEXT_SIZES, found.textSize) ?? DEFAULT_PREFERENCES.textSize,
    motion: member(MOTIONS, found.motion) ?? DEFAULT_PREFERENCES.motion,
  };
}

function member<T>(list: readonly T[], value: unknown): T | undefined {
  return list.find((one) => one === value);
}

/** The store of the page; change it with `choose`. */
export const usePreferences = create<Preferences>(() => preferencesFromStored(readStored()));

/** Changes some preferences and keeps them. */
export function choose(change: Partial<Preferences>): void {
  usePreferences.setState(change);
  try {
    localStorage.setItem(KEY, JSON.stringify(usePreferences.getState()));
  } catch {
    // Storage is full or forbidden: the choice holds for this visit.
  }
}

function readStored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/**
 * The language to speak: `?lang=` in the address (for links handed out in a workshop), else the preference, else the
 * browser's.
 */
export function languageToSpeak(
  preferred: Preferences['language'],
  search: string,
  tags: readonly string[],
): Language {
  const asked = new URLSearchParams(search).get('lang');
  if (isLanguage(asked)) return asked;
  return preferred === 'auto' ? languageFromTags(tags) : preferred;
}

/** Writes theme, type size and motion on the document, where the style sheets read them. */
export function showPreferences({ theme, textSize, motion }: Preferences, root: HTMLElement): void {
  root.dataset.theme = theme;
  root.dataset.textSize = textSize;
  root.dataset.motion = motion;
}
