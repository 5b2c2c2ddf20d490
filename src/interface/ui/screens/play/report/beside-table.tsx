/*
 * Links from the table to the library of law: each opens in a tab of its own, so that the table, and the order that is being
 * written at it, stay as they are.
 * In: what to open. Out: links; screen readers hear that a new tab opens.
 */
import type { ReactNode } from 'react';
import type { LawLibrary, SourceWords } from '../../../../../hosting/session/law-library.ts';
import { slots, withSlots } from '../../../text/slots.tsx';
import { useText } from '../../../text/use-text.ts';
import { entryHref } from '../../library/library-place.ts';
import { citedName } from './cited-name.ts';

/** Values of a link. */
export interface BesideTableProps {
  readonly kind: 'rule' | 'fact' | 'table' | SourceWords['kind'];
  readonly id: string;
  readonly children: ReactNode;
}

/** A link to an entry of the library. */
export function BesideTable({ kind, id, children }: BesideTableProps) {
  const { t } = useText();
  return (
    <a href={entryHref(kind, id)} target="_blank" rel="noopener">
      {children}
      <span className="visually-hidden"> {t('play.in-new-tab')}</span>
    </a>
  );
}

/** A rule by its number, as a link. */
export function RuleBesideTable({ id }: { readonly id: string }) {
  return (
    <BesideTable kind="rule" id={id}>
      <code>{id}</code>
    </BesideTable>
  );
}

/** Values of links to sources. */
export interface SourcesBesideProps {
  readonly ids: readonly string[];
  readonly law: LawLibrary | undefined;
  /** The sentence round them, with their list as its one value; by default the list alone. */
  readonly sentence?: (list: string) => string;
}

/** Sources and norms in a row, each a link, by the names that the reader's language has for them. */
export function SourcesBeside({ ids, law, sentence = (list) => list }: SourcesBesideProps) {
  const text = useText();
  const links = ids.map((id) => (
    <BesideTable key={id} kind={law?.source(id)?.kind ?? 'instrument'} id={id}>
      {citedName(text, law, id)}
    </BesideTable>
  ));
  return withSlots(sentence(text.list(slots(ids.length))), links);
}
