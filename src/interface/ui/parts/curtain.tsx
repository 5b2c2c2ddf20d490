/*
 * The curtain between players who share a device: it covers everything until the next one says that it is them.
 * In: whom to hand the device to, a handler. Out: a modal window over the whole screen that neither Escape nor a press
 * outside opens; nothing of the page behind it can be reached or read aloud.
 */
import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';
import { useText } from '../text/use-text.ts';
import { Button } from './button.tsx';
import './curtain.css';

/** Values of the curtain. */
export interface CurtainProps {
  readonly open: boolean;
  /** Whose turn it is: the seat's name. */
  readonly seatName: string;
  /** The seat's Emblem, size `grand`. */
  readonly emblem?: ReactNode;
  /** What the player will do behind it: “A private minute: read your envelope.” */
  readonly children?: ReactNode;
  /** The player has confirmed. */
  readonly onLift: () => void;
}

/** Shown while `open`. The owner must not render a seat's secrets before `onLift`. */
export function Curtain({ open, seatName, emblem, children, onLift }: CurtainProps) {
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const { t } = useText();

  useEffect(() => {
    const dialog = element.current;
    if (dialog === null || !open) return undefined;
    dialog.showModal();
    return () => {
      dialog.close();
    };
  }, [open]);

  return (
    <dialog
      className="curtain"
      ref={element}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
      }}
      onKeyDown={(event) => {
        // Some browsers shut a dialog at the second Escape whatever `cancel` says.
        if (event.key === 'Escape') event.preventDefault();
      }}
    >
      {open && (
        <div className="curtain-frame">
          {emblem}
          <p className="label">{t('parts.curtain-kicker')}</p>
          <h2 id={titleId}>{t('parts.curtain-pass', { seat: seatName })}</h2>
          {children !== undefined && <div className="curtain-words">{children}</div>}
          <Button tone="primary" size="large" iconAfter="forward" onPress={onLift}>
            {t('parts.curtain-lift', { seat: seatName })}
          </Button>
          <p className="curtain-hint">{t('parts.curtain-hint')}</p>
        </div>
      )}
    </dialog>
  );
}
