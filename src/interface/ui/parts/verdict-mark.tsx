/*
 * The shape of a verdict: six outlines that differ without colour, in print and for readers who see none.
 * In: a verdict. Out: a decorative SVG; the word beside it is the text.
 */
import type { Verdict } from '../../../vocabulary/index.ts';

/** Outline (drawn in the verdict's colour) and sign (cut out of it), on a grid of 24. */
const SHAPES: Readonly<Record<Verdict, { readonly outline: string; readonly sign: string }>> = {
  // A rosette with a tick.
  upholds: {
    outline:
      'M12 1l2.6 2.2 3.3-.7 1.2 3.2 3.2 1.2-.7 3.3L23.8 12l-2.2 2.6.7 3.3-3.2 1.2-1.2 3.2-3.3-.7L12 23.8l-2.6-2.2-3.3.7-1.2-3.2-3.2-1.2.7-3.3L.2 12l2.2-2.6-.7-3.3 3.2-1.2L6.1 1.7l3.3.7z',
    sign: 'M7 12.6l3.5 3.4L17.2 9',
  },
  // A disc with a tick.
  lawful: { outline: 'M12 1.5a10.5 10.5 0 1 1 0 21 10.5 10.5 0 0 1 0-21z', sign: 'M7 12.5l3.5 3.4L17 8.9' },
  // A shield with a bar: it hurts, and may.
  unfriendly: { outline: 'M2.5 2h19v11.5c0 4.5-4.5 7.5-9.5 9.5-5-2-9.5-5-9.5-9.5z', sign: 'M7 11.5h10' },
  // A lozenge parted in two.
  contested: {
    outline: 'M12 .5L23.5 12 12 23.5.5 12z',
    sign: 'M12 5v14M8.5 9.5L6 12l2.5 2.5M15.5 9.5L18 12l-2.5 2.5',
  },
  // An octagon with a cross.
  unlawful: { outline: 'M7.6 1.5h8.8l6.1 6.1v8.8l-6.1 6.1H7.6l-6.1-6.1V7.6z', sign: 'M8 8l8 8M16 8l-8 8' },
  // A square with a gap: something is missing.
  undetermined: {
    outline: 'M2.5 2.5h19v19h-19z',
    sign: 'M8.8 9.3a3.2 3.2 0 1 1 4.6 2.9c-1 .5-1.4 1-1.4 2.2M12 17.6v.2',
  },
};

/** The bare shape; put the verdict's word beside it. */
export function VerdictMark({ verdict }: { readonly verdict: Verdict }) {
  const shape = SHAPES[verdict];
  return (
    <svg
      className="verdict-mark"
      data-verdict={verdict}
      viewBox="-1 -1 26 27"
      aria-hidden="true"
      focusable="false"
    >
      <path className="verdict-outline" d={shape.outline} />
      <path className="verdict-sign" d={shape.sign} />
    </svg>
  );
}
