/*
 * A part whose code and sentences are fetched when it is first shown, so that a screen need not wait for it.
 * In: how to fetch it, the message areas it speaks with, its values, and what to show where it cannot be had. Out: a skeleton,
 * then the part. A failed fetch stays inside: whatever stands round it goes on. Browsers remember a module that failed until
 * the page is loaded again, so there is no button to try once more; the words handed in say what to do.
 */
import { createElement, useEffect, useState } from 'react';
import type { ComponentType, ReactNode } from 'react';
import type { Area } from '../../text/index.ts';
import { useTextStore } from '../text/use-text.ts';
import { Skeleton } from './standing.tsx';

/** Values of a late part. */
export interface LateProps<P extends object> {
  /** Must be the same function from one drawing to the next. */
  readonly load: () => Promise<ComponentType<P>>;
  /** Must be the same list from one drawing to the next. */
  readonly areas: readonly Area[];
  /** What the part itself gets. */
  readonly given: P;
  /** Shown where code or sentences could not be fetched. */
  readonly failed: ReactNode;
}

type Fetched<P> = { readonly part: ComponentType<P> } | 'failed';

/** The part, once it is there. */
export function Late<P extends object>({ load, areas, given, failed }: LateProps<P>) {
  const store = useTextStore();
  const [fetched, setFetched] = useState<Fetched<P>>();
  useEffect(() => {
    let wanted = true;
    Promise.all([load(), store.ensure(areas)]).then(
      ([part]) => {
        if (wanted) setFetched({ part });
      },
      () => {
        if (wanted) setFetched('failed');
      },
    );
    return () => {
      wanted = false;
    };
  }, [load, areas, store]);
  if (fetched === undefined) return <Skeleton lines={3} />;
  return fetched === 'failed' ? failed : createElement(fetched.part, given);
}
