/*
 * How many columns the table has room for, in the reader's own size of type.
 * In: the element whose width counts. Out: 1, 2 or 3. Measured and not asked of a media query, because what is shown where,
 * and not only how, depends on it.
 */
import { useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';

/** Columns of the table. */
export type Columns = 1 | 2 | 3;

/** Widths from which there is room for two and for three columns, in units of the root's type. */
const TWO = 58;
const THREE = 82;

function columnsFor(width: number, type: number): Columns {
  const ems = width / type;
  if (ems >= THREE) return 3;
  return ems >= TWO ? 2 : 1;
}

/** The columns that fit, following the window and the size of type. Where nothing can be measured, three. */
export function useColumns(element: RefObject<HTMLElement | null>): Columns {
  const [columns, setColumns] = useState<Columns>(3);
  useLayoutEffect(() => {
    const target = element.current;
    if (target === null || typeof ResizeObserver === 'undefined') return undefined;
    const measure = (): void => {
      const type = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      setColumns(columnsFor(target.getBoundingClientRect().width, Number.isFinite(type) ? type : 16));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    measure();
    return () => {
      observer.disconnect();
    };
  }, [element]);
  return columns;
}
