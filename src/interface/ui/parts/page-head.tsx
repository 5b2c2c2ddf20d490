/*
 * The head of a screen and of its sections.
 * In: words. Out: the page's one h1, or an h2 with a rule. The h1 takes the focus when a screen arrives (shell/arrival).
 */
import type { ReactNode } from 'react';
import './page-head.css';

/** Values of a head. */
export interface PageHeadProps {
  readonly title: ReactNode;
  /** In small capitals over the title. */
  readonly kicker?: ReactNode;
  /** A sentence or two under it. */
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
}

/** Head of a screen; use it once. */
export function PageHead({ title, kicker, lead, actions }: PageHeadProps) {
  return (
    <header className="page-head">
      {kicker !== undefined && <p className="label">{kicker}</p>}
      <h1 tabIndex={-1}>{title}</h1>
      {lead !== undefined && <p className="page-lead">{lead}</p>}
      {actions !== undefined && <div className="cluster">{actions}</div>}
    </header>
  );
}

/** Head of a section of a screen; give the section `aria-labelledby` the same id. */
export function SectionHead({ title, kicker, lead, actions, id }: PageHeadProps & { readonly id?: string }) {
  return (
    <header className="section-head">
      <div className="stack" data-gap="tight">
        {kicker !== undefined && <p className="label">{kicker}</p>}
        <h2 id={id}>{title}</h2>
        {lead !== undefined && <p className="section-lead">{lead}</p>}
      </div>
      {actions !== undefined && <div className="cluster">{actions}</div>}
    </header>
  );
}
