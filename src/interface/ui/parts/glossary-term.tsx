/*
 * A term of art inside a text: dotted underneath, it opens a small card with its line.
 * In: the shown words, the term's name and its definition, as values (Term finds them by id), and where to read on. Out: a button
 * and a popover in the browser's top layer, by press, Enter or touch; Escape and a press elsewhere shut it.
 */
import { useEffect, useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useText } from '../text/use-text.ts';
import './glossary-term.css';

/** Values of a term. */
export interface GlossaryTermProps {
  /** The words in the text. */
  readonly children: ReactNode;
  /** The term's own name, over its definition. */
  readonly term: string;
  /** The definition, or what is said while there is none. */
  readonly definition: string;
  /** Address of its entry. */
  readonly more?: string;
  /** Called when the card is opened. */
  readonly onOpen?: () => void;
}

/** Room kept between the card and the window's edge, in pixels. */
const MARGIN = 12;

/** A term with its definition behind it. */
export function GlossaryTerm({ children, term, definition, more, onOpen }: GlossaryTermProps) {
  const { t, direction } = useText();
  const cardId = useId();
  const button = useRef<HTMLButtonElement>(null);
  const card = useRef<HTMLSpanElement>(null);
  const [open, setOpen] = useState(false);

  function place(): void {
    const word = button.current?.getBoundingClientRect();
    const paper = card.current;
    if (word === undefined || paper === null) return;
    const { offsetWidth, offsetHeight } = paper;
    const { innerWidth, innerHeight } = window;
    const wanted = direction === 'rtl' ? innerWidth - word.right : word.left;
    const start = Math.max(MARGIN, Math.min(wanted, innerWidth - offsetWidth - MARGIN));
    const below = word.bottom + 6;
    const above = word.top - offsetHeight - 6;
    const block = below + offsetHeight + MARGIN > innerHeight && above > MARGIN ? above : below;
    paper.style.setProperty('--start', `${Math.round(start)}px`);
    paper.style.setProperty('--block', `${Math.round(block)}px`);
  }

  function show(opened: boolean): void {
    setOpen(opened);
    if (opened) onOpen?.();
  }
  // It is placed when it opens, and again when its definition has come and it has another size.
  useEffect(() => {
    if (!open) return undefined;
    const frame = requestAnimationFrame(place);
    return () => {
      cancelAnimationFrame(frame);
    };
  });

  const native = hasPopover();
  return (
    <span
      className="glossary-term"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !native) show(false);
      }}
    >
      <button
        type="button"
        className="glossary-word"
        ref={button}
        aria-expanded={open}
        aria-details={open ? cardId : undefined}
        popoverTarget={cardId}
        onClick={() => {
          if (!native) show(!open);
        }}
        onBlur={() => {
          if (!native) show(false);
        }}
      >
        {children}
      </button>
      <span
        className="glossary-card"
        id={cardId}
        ref={card}
        popover={native ? 'auto' : undefined}
        hidden={native ? undefined : !open}
        role="note"
        onToggle={(event) => {
          show(event.newState === 'open');
        }}
      >
        <span className="glossary-name">{term}</span>
        <span className="glossary-line">{definition}</span>
        {more !== undefined && (
          <a className="glossary-more" href={more} target="_blank" rel="noopener">
            {t('parts.term-more')}
          </a>
        )}
      </span>
    </span>
  );
}

/** Browsers before 2024 lack popovers; there the card is shown and hidden by hand. */
function hasPopover(): boolean {
  return 'showPopover' in HTMLElement.prototype;
}
