/*
 * A link from the debrief to the library beside it, which leads back to the same line of the debrief.
 * In: the entry. Out: a link; whoever follows it finds the acts of this exercise marked there.
 */
import type { ReactNode } from 'react';
import type { EntryKind } from '../../../../hosting/session/law-library.ts';
import { entryHref } from '../library/library-place.ts';
import { useDebrief } from './debrief-table.ts';

/** Values of the link. */
export interface LibraryLinkProps {
  readonly kind: EntryKind;
  readonly id: string;
  readonly children: ReactNode;
  /** For screen readers, where the words alone do not say where it leads. */
  readonly name?: string;
}

/** The link. */
export function LibraryLink({ kind, id, children, name }: LibraryLinkProps) {
  const { exercise } = useDebrief();
  return (
    <a className="library-link" href={entryHref(kind, id, exercise)} aria-label={name}>
      {children}
    </a>
  );
}
