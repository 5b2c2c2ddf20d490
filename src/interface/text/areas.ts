/*
 * The table of message areas: which files hold which part of the interface's sentences.
 * In: nothing. Out: one lazy loader per area and language, and the types of every message id that exists.
 * A new area is two files and one line here; it does not list single messages, and it never loads anything itself.
 */
import type { WrittenLanguage } from './languages.ts';

type AreaLoaders = Readonly<Record<WrittenLanguage, () => Promise<Readonly<Record<string, string>>>>>;

/** One line per area. A loader is a dynamic import, so that a browser fetches only the language and areas in use. */
export const AREA_LOADERS = {
  shell: {
    en: () => import('./en/shell.ts').then((file) => file.shell),
    fr: () => import('./fr/shell.ts').then((file) => file.shell),
  },
  parts: {
    en: () => import('./en/parts.ts').then((file) => file.parts),
    fr: () => import('./fr/parts.ts').then((file) => file.parts),
  },
  words: {
    en: () => import('./en/words.ts').then((file) => file.words),
    fr: () => import('./fr/words.ts').then((file) => file.words),
  },
  rules: {
    en: () => import('./en/rules.ts').then((file) => file.rules),
    fr: () => import('./fr/rules.ts').then((file) => file.rules),
  },
  glossary: {
    en: () => import('./en/glossary.ts').then((file) => file.glossary),
    fr: () => import('./fr/glossary.ts').then((file) => file.glossary),
  },
  'glossary-page': {
    en: () => import('./en/glossary-page.ts').then((file) => file.glossaryPage),
    fr: () => import('./fr/glossary-page.ts').then((file) => file.glossaryPage),
  },
  about: {
    en: () => import('./en/about.ts').then((file) => file.about),
    fr: () => import('./fr/about.ts').then((file) => file.about),
  },
  gallery: {
    en: () => import('./en/gallery.ts').then((file) => file.gallery),
    fr: () => import('./fr/gallery.ts').then((file) => file.gallery),
  },
  diagnostics: {
    en: () => import('./en/diagnostics.ts').then((file) => file.diagnostics),
    fr: () => import('./fr/diagnostics.ts').then((file) => file.diagnostics),
  },
  home: {
    en: () => import('./en/home.ts').then((file) => file.home),
    fr: () => import('./fr/home.ts').then((file) => file.home),
  },
  play: {
    en: () => import('./en/play.ts').then((file) => file.play),
    fr: () => import('./fr/play.ts').then((file) => file.play),
  },
  feed: {
    en: () => import('./en/feed.ts').then((file) => file.feed),
    fr: () => import('./fr/feed.ts').then((file) => file.feed),
  },
  'refusals-game': {
    en: () => import('./en/refusals-game.ts').then((file) => file.refusalsGame),
    fr: () => import('./fr/refusals-game.ts').then((file) => file.refusalsGame),
  },
  norms: {
    en: () => import('./en/norms.ts').then((file) => file.norms),
    fr: () => import('./fr/norms.ts').then((file) => file.norms),
  },
  debrief: {
    en: () => import('./en/debrief.ts').then((file) => file.debrief),
    fr: () => import('./fr/debrief.ts').then((file) => file.debrief),
  },
  library: {
    en: () => import('./en/library.ts').then((file) => file.library),
    fr: () => import('./fr/library.ts').then((file) => file.library),
  },
  causes: {
    en: () => import('./en/causes.ts').then((file) => file.causes),
    fr: () => import('./fr/causes.ts').then((file) => file.causes),
  },
  'legal-test': {
    en: () => import('./en/legal-test.ts').then((file) => file.legalTest),
    fr: () => import('./fr/legal-test.ts').then((file) => file.legalTest),
  },
  'norm-search': {
    en: () => import('./en/norm-search.ts').then((file) => file.normSearch),
    fr: () => import('./fr/norm-search.ts').then((file) => file.normSearch),
  },
  score: {
    en: () => import('./en/score.ts').then((file) => file.score),
    fr: () => import('./fr/score.ts').then((file) => file.score),
  },
} as const satisfies Record<string, AreaLoaders>;

/** A part of the interface whose sentences are loaded together. */
export type Area = keyof typeof AREA_LOADERS;

/** Every area there is, in the order of the table. */
export const AREAS = Object.keys(AREA_LOADERS) as readonly Area[];

/** What every screen needs, whatever it shows: the shell's own sentences, those inside parts, and the domain's words. */
export const COMMON_AREAS = ['shell', 'parts', 'words'] as const satisfies readonly Area[];

type Loaded<A extends Area> = Awaited<ReturnType<(typeof AREA_LOADERS)[A]['en']>>;

/** Ids of one area, e.g. `MessageIdOf<'shell'>`. */
export type MessageIdOf<A extends Area> = { [Each in A]: keyof Loaded<Each> & string }[A];

/** The id of a sentence that exists: the union of all keys of the English catalogue. */
export type MessageId = MessageIdOf<Area>;

type TermIdIn<Id> = Id extends `glossary.${infer Term}.term` ? Term : never;

/** A term of art that the glossary explains, e.g. `note-verbale`. */
export type GlossaryId = TermIdIn<MessageIdOf<'glossary'>>;
