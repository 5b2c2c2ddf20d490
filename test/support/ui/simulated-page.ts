/*
 * What every simulated page gets before its tests. In: nothing. Out: changes to the page's prototypes, its window and React.
 * Queries by role ask each element for its labels and its style, and the simulated page answers both by reading everything.
 */
import { cleanup, configure } from '@testing-library/react';
import * as React from 'react';
import { afterEach, beforeAll } from 'vitest';
import { quickLabels } from './quick-labels.ts';
import { quickStyles } from './quick-styles.ts';

quickLabels();
quickStyles();

// Screens are fetched by dynamic import, which takes as long as it takes on a busy machine.
configure({ asyncUtilTimeout: 30_000 });

// Files may share a page, one after the other: each finds it as if nobody had been there.
beforeAll(() => {
  document.body.innerHTML = '';
  document.head.innerHTML = '';
  for (const { name } of [...document.documentElement.attributes])
    document.documentElement.removeAttribute(name);
  localStorage.clear();
  sessionStorage.clear();
  window.location.hash = '';
});

afterEach(() => {
  cleanup();
  localStorage.clear();
  window.location.hash = '';
});

/*
 * React notes for ten thousand elements a second where each was made, in case it has to complain: a seventh of the time of
 * a whole exercise. Told that it has made them all, it complains as before and names the component, without that place.
 */
const internals: unknown = Reflect.get(
  React,
  '__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE',
);
if (typeof internals === 'object' && internals !== null && 'recentlyCreatedOwnerStacks' in internals) {
  Object.defineProperty(internals, 'recentlyCreatedOwnerStacks', {
    configurable: true,
    get: () => Number.POSITIVE_INFINITY,
    set: () => undefined,
  });
}
