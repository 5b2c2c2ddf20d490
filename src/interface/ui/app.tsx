/*
 * The application: language, announcements, frame, and the screen that the address names.
 * In: the text store. Out: everything that is seen. It holds no state of any exercise.
 */
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Route as Match, Router, matchRoute, useLocation, useRouter } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { Announcer } from './parts/announcer.tsx';
import { ROUTES } from './routes.ts';
import { BrokenScreen } from './shell/broken-screen.tsx';
import { ErrorBoundary } from './shell/error-boundary.tsx';
import { MissingScreen } from './shell/missing-screen.tsx';
import { ScreenOutlet } from './shell/screen-outlet.tsx';
import { Shell } from './shell/shell.tsx';
import { TextProvider } from './text/text-provider.tsx';
import type { TextStore } from './text/text-store.ts';

/** Values of the application. */
export interface AppProps {
  readonly text: TextStore;
  /** Shown beside “load again” when a screen breaks: the place for a link that exports the log. */
  readonly rescue?: ReactNode;
}

/** Addresses live behind the `#`, so that any static host serves every screen. */
export function App({ text, rescue }: AppProps) {
  return (
    <TextProvider store={text}>
      <Announcer>
        <Router hook={useHashLocation}>
          <CurrentScreen rescue={rescue} />
        </Router>
      </Announcer>
    </TextProvider>
  );
}

/** Where one is, for the shell: what a `*` stands for is the screen's own, and going there is no new visit. */
function placeOf(location: string, params: Readonly<Record<string, string | undefined>> | null): string {
  const own = params?.['*'] ?? '';
  return location.slice(0, location.length - own.length).replace(/(?<=.)\/$/u, '');
}

function CurrentScreen({ rescue }: { readonly rescue: ReactNode }) {
  const { parser } = useRouter();
  const [location] = useLocation();
  const route = ROUTES.find(({ path }) => matchRoute(parser, path, location)[0]);
  const place =
    route === undefined ? location : placeOf(location, matchRoute(parser, route.path, location)[1]);
  const [visit, setVisit] = useState({ place, moved: false });
  if (visit.place !== place) setVisit({ place, moved: true });
  return (
    <Shell route={route}>
      <ErrorBoundary key={place} fallback={(error) => <BrokenScreen error={error} rescue={rescue} />}>
        {route === undefined ? (
          <MissingScreen />
        ) : (
          <Match path={route.path}>
            <ScreenOutlet key={route.path} route={route} moved={visit.moved} />
          </Match>
        )}
      </ErrorBoundary>
    </Shell>
  );
}
