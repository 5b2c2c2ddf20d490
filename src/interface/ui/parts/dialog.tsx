/*
 * Windows over the page, on the native <dialog>: the browser keeps the focus inside, gives it back, and makes the rest
 * of the page inert. `Dialog` asks or tells; `Drawer` slides in from the side, and from below on a telephone.
 * In: whether it is open, a handler that shuts it. Out: the window. Nothing is rendered inside while it is shut.
 */
import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';
import { useText } from '../text/use-text.ts';
import { IconButton } from './button.tsx';
import './dialog.css';

/** Values of a dialog or drawer. */
export interface DialogProps {
  readonly open: boolean;
  /** Called by the close button, Escape and a press outside. */
  readonly onClose: () => void;
  readonly title: ReactNode;
  readonly children: ReactNode;
  /** Buttons under a rule; the last is the one that goes on. */
  readonly actions?: ReactNode;
}

/** A window in the middle of the screen. */
export function Dialog(props: DialogProps) {
  return <Window {...props} look="dialog" />;
}

/** A window at the inline end of the screen; on a telephone it rises from below. */
export function Drawer(props: DialogProps) {
  return <Window {...props} look="drawer" />;
}

function Window({ open, onClose, title, children, actions, look }: DialogProps & { readonly look: string }) {
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
      className="dialog"
      data-look={look}
      ref={element}
      aria-labelledby={titleId}
      onCancel={(event) => {
        // The owner decides; the native close would leave `open` behind.
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        // The second press of a double one that has opened the window is no press outside.
        if (event.target === event.currentTarget && event.detail < 2) onClose();
      }}
    >
      {open && (
        <div className="dialog-frame">
          <div className="dialog-head">
            <h2 id={titleId}>{title}</h2>
            <IconButton icon="cross" name={t('parts.close')} onPress={onClose} />
          </div>
          <div className="dialog-body">{children}</div>
          {actions !== undefined && <div className="dialog-actions">{actions}</div>}
        </div>
      )}
    </dialog>
  );
}
