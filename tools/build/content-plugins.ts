/*
 * The Vite plugins that turn content of the project into modules, for page, command line, benchmarks and tests alike.
 * In: nothing. Out: the list, fresh for every bundle. What shipped scenarios compile to at build time comes in here and
 * nowhere else, so that all four see the same. Plugins that only a page needs stand in vite.config.ts.
 */
import type { Plugin } from 'vite';
import { compiledScenarios } from './compiled-scenarios.ts';

/** One new set of content plugins. */
export function contentPlugins(): Plugin[] {
  return [compiledScenarios()];
}
