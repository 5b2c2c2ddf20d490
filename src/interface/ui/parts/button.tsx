/*
 * The three things a hand can press: a button, a link that looks like one, and a button that shows only an icon.
 * In: words, a tone, a handler. Out: native elements, at least 44 px tall for a finger.
 * A button says what it does ("Seal the order"), never "OK". At most one `primary` button in view.
 */
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';
import './button.css';

/** `primary`: the one next step. `plain`: the usual. `quiet`: no frame. `grave`: cannot be taken back. */
export type ButtonTone = 'primary' | 'plain' | 'quiet' | 'grave';

interface Look {
  readonly tone?: ButtonTone;
  readonly size?: 'small' | 'normal' | 'large';
  /** Before the words. */
  readonly icon?: IconName;
  /** After the words; for `forward` and `open`. */
  readonly iconAfter?: IconName;
}

/** Values of a button. */
export interface ButtonProps extends Look {
  readonly children: ReactNode;
  readonly onPress?: () => void;
  /** `submit` sends the form that the button stands in. */
  readonly type?: 'button' | 'submit';
  /** Cannot be pressed now. If the reason is not plain to see, give `unavailable` instead. */
  readonly disabled?: boolean;
  /** Why it cannot be pressed now: it stays in the tab order and a screen reader hears the reason. */
  readonly unavailable?: string;
  /** Work is under way: the button stays where it is and does nothing. */
  readonly busy?: boolean;
  /** For a button that opens or shuts something. */
  readonly expanded?: boolean;
  /** For a button that switches something on and off. */
  readonly pressed?: boolean;
  /** The id of what it opens. */
  readonly controls?: string;
}

/** A push button. While `busy` or `unavailable` it keeps the focus but `onPress` is not called. */
export function Button(props: ButtonProps) {
  const { children, onPress, type = 'button', disabled = false, unavailable, busy = false } = props;
  const inert = busy || unavailable !== undefined;
  return (
    <button
      className="button"
      type={type}
      data-tone={props.tone ?? 'plain'}
      data-size={props.size ?? 'normal'}
      disabled={disabled}
      aria-disabled={inert || undefined}
      aria-busy={busy || undefined}
      aria-expanded={props.expanded}
      aria-pressed={props.pressed}
      aria-controls={props.controls}
      onClick={(event) => {
        if (inert) event.preventDefault();
        else onPress?.();
      }}
    >
      <Face {...props}>{children}</Face>
      {unavailable !== undefined && <span className="visually-hidden"> ({unavailable})</span>}
    </button>
  );
}

/** Values of a link that looks like a button. */
export interface LinkButtonProps extends Look {
  readonly children: ReactNode;
  /** An address; inside the application `#/path`. */
  readonly href: string;
  /** Offers the target as a file of this name. */
  readonly download?: string;
}

/** A link for going somewhere; use a Button for doing something. */
export function LinkButton(props: LinkButtonProps) {
  return (
    <a
      className="button"
      data-tone={props.tone ?? 'plain'}
      data-size={props.size ?? 'normal'}
      href={props.href}
      download={props.download}
    >
      <Face {...props}>{props.children}</Face>
    </a>
  );
}

/** Values of a button without visible words. */
export interface IconButtonProps {
  readonly icon: IconName;
  /** What it does, for screen readers and as a tooltip. */
  readonly name: string;
  readonly onPress?: () => void;
  readonly disabled?: boolean;
  readonly pressed?: boolean;
  readonly expanded?: boolean;
}

/** For marks that everybody knows (close, plus, minus) and only where there is no room for words. */
export function IconButton({ icon, name, onPress, disabled, pressed, expanded }: IconButtonProps) {
  return (
    <button
      className="button icon-button"
      type="button"
      data-tone="quiet"
      aria-label={name}
      title={name}
      disabled={disabled}
      aria-pressed={pressed}
      aria-expanded={expanded}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}

function Face({ icon, iconAfter, children }: Look & { readonly children: ReactNode }) {
  return (
    <>
      {icon !== undefined && <Icon name={icon} />}
      <span className="button-words">{children}</span>
      {iconAfter !== undefined && <Icon name={iconAfter} />}
    </>
  );
}
