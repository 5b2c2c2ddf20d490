/*
 * The table of screens: a screen is one line.
 * In: nothing. Out: per screen its path, its title, the message areas it needs, and a dynamic import.
 * Screens are loaded when somebody goes there; the first load of the home page must not pull in any other.
 */
import type { ComponentType } from 'react';
import type { Area, MessageIdOf } from '../text/index.ts';

/** A screen's entry. */
export interface Route {
  /**
   * After the `#`; `:name` and `*` as in wouter. The screen reads them with `useParams`. What a `*` at the end stands for is the
   * screen's own: it stays as it is while one goes about there.
   */
  readonly path: string;
  /** Title of the page and of the link to it; in the area `shell`, which is always there. */
  readonly title: MessageIdOf<'shell'>;
  /** Areas beyond the common ones that must be there before it is shown. */
  readonly areas: readonly Area[];
  /** Where the shell links to it, if at all. */
  readonly link?: 'header' | 'footer';
  /** `bare` screens have the whole window: no header, no footer. */
  readonly frame?: 'bare';
  readonly load: () => Promise<ComponentType>;
}

/** All screens; the first whose path fits is shown. */
export const ROUTES: readonly Route[] = [
  {
    path: '/',
    title: 'shell.title.home',
    areas: ['home', 'refusals-game'],
    load: () => import('./screens/home/home-screen.tsx').then((file) => file.HomeScreen),
  },
  {
    path: '/play/:id',
    title: 'shell.title.play',
    areas: ['play', 'feed', 'rules', 'norms', 'refusals-game'],
    frame: 'bare',
    load: () => import('./screens/play/play-screen.tsx').then((file) => file.PlayScreen),
  },
  {
    path: '/library/*?',
    title: 'shell.title.library',
    areas: ['library', 'norms'],
    link: 'header',
    load: () => import('./screens/library/library-screen.tsx').then((file) => file.LibraryScreen),
  },
  {
    path: '/about',
    title: 'shell.title.about',
    areas: ['about', 'glossary'],
    link: 'header',
    load: () => import('./screens/about/about-screen.tsx').then((file) => file.AboutScreen),
  },
  {
    path: '/debrief/:id/*?',
    title: 'shell.title.debrief',
    areas: ['debrief', 'causes', 'library', 'norms', 'score', 'glossary', 'home', 'refusals-game'],
    load: () => import('./screens/debrief/debrief-screen.tsx').then((file) => file.DebriefScreen),
  },
  {
    path: '/glossary',
    title: 'shell.title.glossary',
    areas: ['glossary', 'glossary-page'],
    link: 'header',
    load: () => import('./screens/glossary/glossary-screen.tsx').then((file) => file.GlossaryScreen),
  },
  {
    path: '/glossary/:term',
    title: 'shell.title.glossary',
    areas: ['glossary', 'glossary-page'],
    load: () => import('./screens/glossary/glossary-screen.tsx').then((file) => file.GlossaryScreen),
  },
  {
    path: '/gallery',
    title: 'shell.title.gallery',
    areas: ['gallery', 'glossary'],
    load: () => import('./screens/gallery/gallery-screen.tsx').then((file) => file.GalleryScreen),
  },
];

/** The address at which a screen begins, for links to it. */
export function beginningOf({ path }: Pick<Route, 'path'>): string {
  return path.replace('/*?', '');
}
