/*
 * How many presses lead from what is shown to an entry of the library: one for the link, and one for every closed line it stands behind.
 * In: a part of the page, the entry. Out: the fewest presses; undefined where no link leads there.
 */
import type { EntryKind } from '../../../src/hosting/session/law-library.ts';

/** Presses to a link. */
function stepsTo(link: Element): number {
  let steps = 1;
  for (let at = link.parentElement; at !== null; at = at.parentElement)
    if (at instanceof HTMLDetailsElement && !at.open) steps += 1;
  return steps;
}

/** The fewest presses to an entry, wherever the library stands: on its own or beside an exercise. */
export function stepsToEntry(root: ParentNode, kind: EntryKind, id: string): number | undefined {
  const end = `library/${kind}/${encodeURIComponent(id)}`;
  const steps = [...root.querySelectorAll('a[href]')]
    .filter((link) => link.getAttribute('href')?.endsWith(end) === true)
    .map(stepsTo);
  return steps.length === 0 ? undefined : Math.min(...steps);
}
