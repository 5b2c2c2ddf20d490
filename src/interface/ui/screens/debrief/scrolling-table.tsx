/*
 * A table that may be wider than its place: it scrolls by itself, by finger and by keyboard, and never makes the page scroll.
 * In: a name and the rows. Out: a table in a region that can take the focus.
 */
import type { ReactNode } from 'react';

/** Values of a table. */
export interface ScrollingTableProps {
  /** Its caption, for everybody or for screen readers alone. */
  readonly name: string;
  readonly children: ReactNode;
  readonly quietName?: boolean;
}

/** A table of the debrief. */
export function ScrollingTable({ name, children, quietName = true }: ScrollingTableProps) {
  return (
    <div className="debrief-table" role="group" aria-label={name} tabIndex={0} data-own-arrows>
      <table>
        <caption className={quietName ? 'visually-hidden' : 'label'}>{name}</caption>
        {children}
      </table>
    </div>
  );
}
