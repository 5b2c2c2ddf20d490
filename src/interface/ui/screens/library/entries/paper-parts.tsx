/*
 * What all papers of the library are made of: particulars, parts with a heading, lists of entries, what was read.
 * In: words and links. Out: pieces of a paper. Words of the law are marked with their language where it is not the page's.
 */
import type { ReactNode } from 'react';
import type { EntryLink, InstrumentEntry } from '../../../../../hosting/session/law-library.ts';
import { useText } from '../../../text/use-text.ts';
import { EntryList } from '../entry-list.tsx';
import { useLibrary } from '../library-desk.ts';

/** Words of the law. */
export function LawWords({ children }: { readonly children: ReactNode }) {
  const { speech } = useLibrary();
  return <span {...speech}>{children}</span>;
}

/** A line of a paper's particulars; without a value there is no line. */
export interface Particular {
  readonly name: string;
  readonly value: ReactNode;
}

/** The particulars of an entry. */
export function Particulars({ lines }: { readonly lines: readonly Particular[] }) {
  return (
    <dl className="library-particulars">
      {lines
        .filter(({ value }) => value !== undefined)
        .map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

/** A part of a paper under its heading. */
export function PaperPart({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="library-paper-part" aria-label={title}>
      <h3 className="label">{title}</h3>
      {children}
    </section>
  );
}

/** A part that lists entries; without any there is no part. */
export function LinkedPart({
  title,
  links,
}: {
  readonly title: string;
  readonly links: readonly EntryLink[];
}) {
  if (links.length === 0) return null;
  return (
    <PaperPart title={title}>
      <EntryList links={links} />
    </PaperPart>
  );
}

/** How an entry was verified, and what was read. */
export function Verification({
  entry,
}: {
  readonly entry: Pick<InstrumentEntry, 'verified' | 'readIn' | 'checked'>;
}) {
  const { t } = useText();
  const { verified, readIn, checked } = entry;
  return (
    <>
      <span className="library-verified" data-verified={verified}>
        {t(`library.verified.${verified}`)}.
      </span>{' '}
      {checked !== undefined && (
        <>
          <LawWords>{checked}</LawWords>{' '}
        </>
      )}
      {readIn.length > 0 && (
        <ul className="library-read-in">
          {readIn.map((read) => (
            <li key={read}>
              <LawWords>{read}</LawWords>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** A link to another entry inside a line. */
export function EntryAnchor({ link }: { readonly link: EntryLink }) {
  const { toEntry, speech } = useLibrary();
  return (
    <a href={toEntry(link.kind, link.id)} {...speech}>
      {link.name}
    </a>
  );
}

/** Links one after another, each in a line of its own. */
export function EntryAnchors({ links }: { readonly links: readonly EntryLink[] }) {
  return (
    <ul className="library-anchors">
      {links.map((link) => (
        <li key={`${link.kind} ${link.id}`}>
          <EntryAnchor link={link} />
        </li>
      ))}
    </ul>
  );
}
