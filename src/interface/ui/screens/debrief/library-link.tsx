/*
 * A link from the debrief to the library beside it, which leads back to the same line of the debrief.
 * In: the entry. Out: a link; whoever follows it finds the acts of this exercise marked there, and the law read under the same lens.
 */
import type { ReactNode } from 'react';
import type { EntryKind } from '../../../../hosting/session/law-library.ts';
import { entryHref } from '../library/library-place.ts';
import { useText } from '../../text/use-text.ts';
import { useDebrief } from './debrief-table.ts';
import { normName } from './scores/contribution-words.ts';

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
  const { exercise, lens } = useDebrief();
  return (
    <a className="library-link" href={entryHref(kind, id, { exercise, lens: lens.shown })} aria-label={name}>
      {children}
    </a>
  );
}

/** A rule by its number. */
export function RuleLink({ id }: { readonly id: string }) {
  const { t } = useText();
  return (
    <LibraryLink kind="rule" id={id} name={t('library.link.rule', { rule: id })}>
      <span className="rule-mark" dir="ltr">
        {id}
      </span>
    </LibraryLink>
  );
}

/** A norm or position by its citation, in the language of the law's texts. */
export function SourceLink({ id }: { readonly id: string }) {
  const { law } = useDebrief();
  const library = law.stage === 'there' ? law.library : undefined;
  return (
    <LibraryLink kind={library?.source(id)?.kind ?? 'instrument'} id={id}>
      <span lang={library?.language}>{normName(id, library)}</span>
    </LibraryLink>
  );
}
