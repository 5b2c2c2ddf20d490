/*
 * Addresses inside a debrief: the walk, the opinion on one case, the library beside it.
 * In: what stands behind the debrief's own address. Out: a place. What is unknown leads to the walk.
 */

/** Where in a debrief somebody is. */
export type DebriefPlace =
  | { readonly at: 'walk' }
  | { readonly at: 'opinion'; readonly case: string }
  | { readonly at: 'library'; readonly rest: string };

/** The place that an address means. */
export function debriefPlaceFrom(rest: string): DebriefPlace {
  const [word, ...others] = rest.split('/');
  const own = others.join('/');
  if (word === 'library') return { at: 'library', rest: own };
  if (word !== 'opinion' || own === '') return { at: 'walk' };
  try {
    return { at: 'opinion', case: decodeURIComponent(own) };
  } catch {
    return { at: 'walk' };
  }
}

/** The page's address of the opinion on a case. */
export function opinionHref(exercise: string, id: string): string {
  return `#/debrief/${encodeURIComponent(exercise)}/opinion/${encodeURIComponent(id)}`;
}
