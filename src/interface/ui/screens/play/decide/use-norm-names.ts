/*
 * What cited norms are called. Most have names from the first; for others the law's library is fetched, and until it has come
 * they bear their ids.
 * In: the ids that may be asked for. Out: a function from id to name.
 */
import { useText } from '../../../text/use-text.ts';
import { useLaw } from '../../../stores/use-law.ts';
import { citedName } from '../report/cited-name.ts';
import { NORM_LIST } from './norm-list.ts';

const LISTED: ReadonlySet<string> = new Set(NORM_LIST);

/** Names of norms; the library is asked only if one of these is not among the listed. */
export function useNormNames(ids: readonly string[]): (id: string) => string {
  const text = useText();
  const law = useLaw(ids.some((id) => !LISTED.has(id)));
  return (id) => citedName(text, law, id);
}
