/*
 * What a norm or source is called: by the list of norms in the reader's language, else as the law's library cites it.
 * In: its id. Out: a name; the bare id where neither knows it.
 */
import type { LawLibrary } from '../../../../../hosting/session/law-library.ts';
import type { NormId } from '../../../../../vocabulary/index.ts';
import { citationOf } from '../../../law/citation.ts';
import type { Text } from '../../../../text/index.ts';
import { normName } from '../decide/norm-list.ts';

/** The name. */
export function citedName(text: Text, law: LawLibrary | undefined, id: string): string {
  const listed = normName(text, id as NormId);
  if (listed !== id) return listed;
  const source = law?.source(id);
  if (source === undefined) return id;
  return citationOf(source);
}
