/*
 * The frame round every screen: skip link, header, main, footer.
 * In: the screen, and whether it wants the whole window. Out: landmarks in which it stands.
 */
import type { ReactNode } from 'react';
import { ROUTES, beginningOf } from '../routes.ts';
import type { Route } from '../routes.ts';
import { useText } from '../text/use-text.ts';
import { PreferenceControls } from './preference-controls.tsx';
import { Wordmark } from './wordmark.tsx';
import './shell.css';

/** Values of the shell. */
export interface ShellProps {
  readonly children: ReactNode;
  readonly route: Route | undefined;
}

/** The frame; `bare` screens get the main landmark only. */
export function Shell({ children, route }: ShellProps) {
  const { t } = useText();
  if (route?.frame === 'bare') return <main className="shell-main">{children}</main>;
  return (
    <div className="shell">
      <button
        type="button"
        className="skip-link button"
        data-tone="primary"
        onClick={() => {
          const main = document.querySelector<HTMLElement>('main');
          main?.focus();
          main?.scrollIntoView();
        }}
      >
        {t('shell.skip')}
      </button>
      <header className="shell-header">
        <a className="shell-home" href="#/" aria-label={t('shell.home')}>
          <Wordmark />
        </a>
        <nav className="shell-nav" aria-label={t('shell.navigation')}>
          <Links place="header" current={route} />
        </nav>
        <PreferenceControls />
      </header>
      <main className="shell-main" tabIndex={-1}>
        {children}
      </main>
      <footer className="shell-footer">
        <p>{t('shell.licence')}</p>
        <nav aria-label={t('shell.more')}>
          <Links place="footer" current={route} />
        </nav>
      </footer>
    </div>
  );
}

function Links({ place, current }: { readonly place: Route['link']; readonly current: Route | undefined }) {
  const { t } = useText();
  return ROUTES.filter((route) => route.link === place).map((route) => (
    <a key={route.path} href={`#${beginningOf(route)}`} aria-current={route === current ? 'page' : undefined}>
      {t(route.title)}
    </a>
  ));
}
