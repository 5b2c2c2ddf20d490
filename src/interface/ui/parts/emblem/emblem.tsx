/*
 * An actor's mark: generated arms inside an outline that tells its kind.
 * In: the id (the seed of the drawing), the kind, and a name where nothing beside it says who it is. Out: an SVG.
 */
import { useId } from 'react';
import type { ActorKind } from '../../../../vocabulary/index.ts';
import { PARTED_MIDDLE, armsFromId } from './arms-from-id.ts';
import { CHARGE_PATHS, DIVISION_PATHS, OUTLINES } from './emblem-paths.ts';
import './emblem.css';

/** Values of an emblem. */
export interface EmblemProps {
  readonly id: string;
  readonly kind: ActorKind;
  /** Only where no text nearby names the actor; otherwise the emblem is decoration. */
  readonly name?: string;
  /** `small` fits a line of text, `normal` a list, `large` a title, `grand` a curtain. */
  readonly size?: 'small' | 'normal' | 'large' | 'grand';
}

/** Two emblems of the same id and kind are the same drawing, in every exercise and on every screen. */
export function Emblem({ id, kind, name, size = 'normal' }: EmblemProps) {
  const clipId = useId();
  const arms = armsFromId(id, kind);
  const outline = OUTLINES[kind];
  const naming = name === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name };
  return (
    <svg className="emblem" data-size={size} viewBox="-3 -3 106 106" focusable="false" {...naming}>
      <clipPath id={clipId}>
        <path d={outline} />
      </clipPath>
      <g clipPath={`url(#${clipId})`}>
        <path data-tincture={arms.field} d="M0 0H100V100H0Z" />
        <path data-tincture={arms.second} d={DIVISION_PATHS[arms.division]} />
        {PARTED_MIDDLE.has(arms.division) && <circle data-tincture={arms.field} cx="50" cy="50" r="29" />}
        <path
          data-tincture={arms.chargeTincture}
          d={CHARGE_PATHS[arms.charge]}
          fillRule="evenodd"
          transform={arms.division === 'chief' ? 'translate(0 10)' : undefined}
        />
      </g>
      <path className="emblem-outline" d={outline} />
      <path className="emblem-outline emblem-inner" d={outline} transform="translate(4 4) scale(0.92)" />
    </svg>
  );
}
