/*
 * One icon, drawn with the ink of the text round it and as tall as its capitals.
 * In: a name. Out: an SVG hidden from screen readers, because the word beside it, or the control's name, says the same.
 */
import { DIRECTED_ICONS, ICON_PATHS } from './icon-paths.ts';
import type { IconName } from './icon-paths.ts';
import './icon.css';

/** Values of an icon. */
export interface IconProps {
  readonly name: IconName;
  /** `text` is 1.15 times the type around it; `large` twice that. */
  readonly size?: 'text' | 'large';
}

/** A decorative line drawing; never the only bearer of a meaning. */
export function Icon({ name, size = 'text' }: IconProps) {
  return (
    <svg
      className="icon"
      data-size={size}
      data-directed={DIRECTED_ICONS.has(name) || undefined}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={ICON_PATHS[name]} />
    </svg>
  );
}
