/*
 * Shows one screen: fetches its code and its sentences side by side, then arrives.
 * In: a route. Out: a skeleton, then the screen; the title of the page is set and the heading takes the focus.
 */
import { Suspense, lazy, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { Skeleton } from '../parts/standing.tsx';
import { ROUTES } from '../routes.ts';
import type { Route } from '../routes.ts';
import { useText, useTextStore } from '../text/use-text.ts';

/** One element per route, made once, so that a screen keeps its state while the outlet is drawn again. */
const SCREENS = new Map<Route, ReactNode>(
  ROUTES.map((route) => {
    const Screen = lazy(async () => ({ default: await route.load() }));
    return [route, <Screen key={route.path} />];
  }),
);

/** Values of the outlet. */
export interface ScreenOutletProps {
  readonly route: Route;
  /** The reader came here from another screen of the application, so the focus moves. */
  readonly moved: boolean;
}

/** Throws to the error boundary when the sentences cannot be fetched. */
export function ScreenOutlet({ route, moved }: ScreenOutletProps) {
  const store = useTextStore();
  const ready = useStore(store, ({ areas }) => route.areas.every((area) => areas.includes(area)));
  const [failure, setFailure] = useState<Error>();

  useEffect(() => {
    if (ready) return;
    // Both at once; `lazy` meets the same promise later.
    void route.load().catch(() => undefined);
    store.ensure(route.areas).catch((error: unknown) => {
      setFailure(error instanceof Error ? error : new Error(String(error)));
    });
  }, [ready, route, store]);

  if (failure !== undefined) throw failure;
  if (!ready) return <Waiting />;
  return (
    <Suspense fallback={<Waiting />}>
      {SCREENS.get(route)}
      <Arrival title={route.title} moved={moved} />
    </Suspense>
  );
}

function Waiting() {
  return (
    <div className="page">
      <Skeleton shape="sheet" lines={6} />
    </div>
  );
}

function Arrival({ title, moved }: { readonly title: Route['title']; readonly moved: boolean }) {
  const { t } = useText();
  const words = t('shell.page-title', { title: t(title) });
  useEffect(() => {
    document.title = words;
  }, [words]);
  useEffect(() => {
    if (!moved) return;
    window.scrollTo(0, 0);
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [moved]);
  return null;
}
