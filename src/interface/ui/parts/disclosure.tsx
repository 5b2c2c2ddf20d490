/*
 * Something more for those who want it: a line that opens on press, on the native <details>.
 * In: the line and what is behind it. Out: an element that works before any script and is opened when the page is printed.
 */
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import './disclosure.css';

/** Values of a disclosure. */
export interface DisclosureProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  /** At the end of the line: a chip, a number. */
  readonly aside?: ReactNode;
  /** Controlled where both are given; otherwise it keeps its own state. */
  readonly open?: boolean;
  readonly onToggle?: (open: boolean) => void;
}

/** One line that opens. */
export function Disclosure({ summary, children, aside, open, onToggle }: DisclosureProps) {
  return (
    <details
      className="disclosure"
      open={open}
      onToggle={(event) => {
        onToggle?.(event.currentTarget.open);
      }}
    >
      <summary>
        <Icon name="open" />
        <span className="disclosure-summary">{summary}</span>
        {aside}
      </summary>
      <div className="disclosure-body">{children}</div>
    </details>
  );
}
