/*
 * Keys of the list of results: up and down go from result to result, however they are grouped.
 * In: the page, by the class that results have. Out: whether there was anywhere to go.
 */

const results = (): readonly HTMLAnchorElement[] => [
  ...document.querySelectorAll<HTMLAnchorElement>('.library-results a.library-name'),
];

/** Moves the focus to a result; false where there is none. */
export function focusResult(which: 'first' | 'last'): boolean {
  const one = results().at(which === 'first' ? 0 : -1);
  one?.focus();
  return one !== undefined;
}

/** Opens the first result, if there is one. */
export function openResult(): void {
  results()[0]?.click();
}

/** Moves the focus by one result; before the first it leads back to the field. False where the focus is on no result. */
export function stepResult(by: 1 | -1): boolean {
  const listed = results();
  const at = listed.findIndex((one) => one === document.activeElement);
  if (at < 0) return false;
  if (at + by < 0) focusSearch();
  else listed[at + by]?.focus();
  return true;
}

/** Moves the focus back to the search. */
export function focusSearch(): void {
  document.querySelector<HTMLInputElement>('.library-search input')?.focus();
}
