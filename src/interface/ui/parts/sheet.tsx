/*
 * Paper. A Sheet is a document of the dossier: classification above, reference, date, a title in the document serif.
 * A Card is plain paper for everything else.
 * In: what stands in the head, and the content. Out: a section (or article) with its heading. It formats no text.
 */
import { useId } from 'react';
import type { ReactNode } from 'react';
import type { TlpLabel } from '../../../vocabulary/index.ts';
import { TlpChip } from './chip.tsx';
import './sheet.css';

/** Values of a document. */
export interface SheetProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
  /** Printed in the head; without it the document bears no label. */
  readonly tlp?: TlpLabel;
  /** What kind of paper it is, in small capitals: “Note verbale”, “Intelligence summary”. */
  readonly kind?: ReactNode;
  /** File number, at the start of the head. */
  readonly reference?: ReactNode;
  /** Date or turn, at the end of the head. */
  readonly dated?: ReactNode;
  /** An Emblem of who wrote it, set over the title. */
  readonly emblem?: ReactNode;
  /** Who signs, under the text. */
  readonly signature?: ReactNode;
  /** Signs, buttons: under a rule at the foot. */
  readonly foot?: ReactNode;
  /** `paper` lies on the desk; `folder` has a tab of manila; `note` is smaller and has no head rules. */
  readonly look?: 'paper' | 'folder' | 'note';
  /** Level of the title among the page's headings. */
  readonly level?: 2 | 3 | 4;
}

/** A document. Its text is set in the serif; wrap long text in Prose. */
export function Sheet(props: SheetProps) {
  const {
    title,
    children,
    tlp,
    kind,
    reference,
    dated,
    emblem,
    signature,
    foot,
    look = 'paper',
    level = 2,
  } = props;
  const titleId = useId();
  const Heading = `h${level}` as const;
  const hasHead = tlp !== undefined || reference !== undefined || dated !== undefined;
  return (
    <article className="sheet" data-look={look} aria-labelledby={titleId}>
      {hasHead && (
        <div className="sheet-head">
          <span className="sheet-reference figures">{reference}</span>
          {tlp !== undefined && <TlpChip label={tlp} />}
          <span className="sheet-dated figures">{dated}</span>
        </div>
      )}
      <header className="sheet-title">
        {emblem}
        {kind !== undefined && <p className="label">{kind}</p>}
        <Heading id={titleId}>{title}</Heading>
      </header>
      <div className="sheet-body">{children}</div>
      {signature !== undefined && <p className="sheet-signature">{signature}</p>}
      {foot !== undefined && <footer className="sheet-foot">{foot}</footer>}
    </article>
  );
}

/** Values of a card. */
export interface CardProps {
  readonly children: ReactNode;
  readonly title?: ReactNode;
  /** In small capitals over the title. */
  readonly kicker?: ReactNode;
  /** At the end of the title's line: a chip, a small button. */
  readonly aside?: ReactNode;
  readonly level?: 2 | 3 | 4;
  /** `sunken` for what is over or waiting; `raised` for what needs attention. */
  readonly look?: 'plain' | 'raised' | 'sunken';
}

/** A panel of plain paper. */
export function Card({ children, title, kicker, aside, level = 3, look = 'plain' }: CardProps) {
  const titleId = useId();
  const Heading = `h${level}` as const;
  return (
    <section className="card" data-look={look} aria-labelledby={title === undefined ? undefined : titleId}>
      {(title !== undefined || aside !== undefined) && (
        <header className="card-head">
          <div>
            {kicker !== undefined && <p className="label">{kicker}</p>}
            {title !== undefined && <Heading id={titleId}>{title}</Heading>}
          </div>
          {aside !== undefined && <div className="card-aside">{aside}</div>}
        </header>
      )}
      {children}
    </section>
  );
}
