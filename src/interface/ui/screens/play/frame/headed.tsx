/*
 * A page of the working column: its heading takes the focus when the page takes the place of another.
 * In: words and content. Out: a section. At the first arrival on the screen the focus stays with the page's own heading.
 */
import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';
import { SectionHead } from '../../../parts/page-head.tsx';
import { InlineProse } from '../../../parts/prose.tsx';

/** Values of a page. */
export interface HeadedProps {
  readonly title: ReactNode;
  readonly kicker?: ReactNode;
  /** May hold terms of the glossary. */
  readonly lead?: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** The page; a new one is recognised by its mounting. */
export function Headed({ children, lead, ...head }: HeadedProps) {
  const id = useId();
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    const active = document.activeElement;
    const lost = active === null || active === document.body;
    const pressed = active instanceof HTMLElement && active.closest('.table-head') !== null;
    // Whoever pressed the step, or lost the control that was pressed, is led to what came of it; nobody else is moved.
    if (lost || pressed) section.current?.focus({ preventScroll: true });
    if (pressed || lost) window.scrollTo({ top: 0 });
  }, []);
  return (
    <section className="headed stack" data-gap="wide" aria-labelledby={id} ref={section} tabIndex={-1}>
      <SectionHead id={id} {...head} {...(lead === undefined ? {} : { lead: <InlineProse text={lead} /> })} />
      {children}
    </section>
  );
}
