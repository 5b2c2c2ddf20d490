/*
 * The application as a whole: it goes where the address says, speaks the language chosen, and survives a broken screen.
 */
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../../src/interface/ui/app.tsx';
import { BrokenScreen } from '../../../src/interface/ui/shell/broken-screen.tsx';
import { EmergencyPage } from '../../../src/interface/ui/shell/emergency-page.tsx';
import { ErrorBoundary } from '../../../src/interface/ui/shell/error-boundary.tsx';
import { loadTextStore } from '../../../src/interface/ui/text/text-store.ts';
import { failOnProblem, renderWithText } from './render-with-text.tsx';
import { teachDialogs } from './teach-dialogs.ts';

async function visit(address: string) {
  teachDialogs();
  window.location.hash = address;
  const text = await loadTextStore('en', failOnProblem);
  render(<App text={text} />);
  return userEvent.setup();
}

beforeEach(() => {
  localStorage.clear();
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
});
afterEach(() => {
  cleanup();
  window.location.hash = '';
});

describe('the application', () => {
  it('shows the screen of the address, with its title', async () => {
    await visit('/about');
    expect(await screen.findByRole('heading', { level: 1, name: 'A crisis one can afford' })).toBeTruthy();
    await waitFor(() => expect(document.title).toBe('About · Démarche'));
    expect(document.documentElement.lang).toBe('en');
  });

  it('offers ways on where an address leads nowhere', async () => {
    await visit('/nowhere/at/all');
    const main = screen.getByRole('main');
    expect(main.textContent).toContain('There is nothing at this address');
    expect(main.querySelectorAll('a[href="#/about"]')).toHaveLength(1);
  });

  it('moves the focus to the heading when somebody goes to another screen, and not before', async () => {
    const user = await visit('/nowhere');
    expect(document.activeElement).toBe(document.body);
    await user.click(screen.getAllByRole('link', { name: 'About' })[0]!);
    const heading = await screen.findByRole('heading', { level: 1, name: 'A crisis one can afford' });
    await waitFor(() => expect(document.activeElement).toBe(heading));
  });

  it('lets the keyboard skip to the content', async () => {
    const user = await visit('/nowhere');
    await user.tab();
    const skip = screen.getByRole('button', { name: 'Skip to the content' });
    expect(document.activeElement).toBe(skip);
    HTMLElement.prototype.scrollIntoView = () => undefined;
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('main'));
  });

  it('changes its language at once, keeps it, and marks the page with it', async () => {
    const user = await visit('/about');
    await screen.findByRole('heading', { level: 1 });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Language' }), 'fr');
    await screen.findByRole('heading', { level: 1, name: 'Une crise que l’on peut se permettre' });
    expect(document.documentElement.lang).toBe('fr');
    expect(localStorage.getItem('demarche.preferences')).toContain('"language":"fr"');
  });

  it('offers the preferences in a drawer', async () => {
    const user = await visit('/nowhere');
    await user.click(screen.getByRole('button', { name: 'Preferences' }));
    await user.click(screen.getByRole('radio', { name: 'Night' }));
    await user.click(screen.getByRole('radio', { name: 'Large' }));
    await user.click(screen.getByRole('switch', { name: 'Less motion' }));
    expect(JSON.parse(localStorage.getItem('demarche.preferences') ?? '')).toMatchObject({
      theme: 'night',
      textSize: 'large',
      motion: 'less',
    });
  });
});

describe('when something breaks', () => {
  it('a panel says so, keeps the details for experts, and leaves room for a rescue', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const Broken = () => {
      throw new Error('the tie has no end');
    };
    await renderWithText(
      <ErrorBoundary
        fallback={(error) => <BrokenScreen error={error} rescue={<a href="#log">Export the log</a>} />}
      >
        <Broken />
      </ErrorBoundary>,
    );
    const panel = screen.getByRole('alert');
    expect(panel.textContent).toContain('This screen stopped working.');
    expect(panel.textContent).toContain('the tie has no end');
    expect(screen.getByRole('link', { name: 'Export the log' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Load again' })).toBeTruthy();
  });

  it('even without any catalogue there are words, in the language that was wanted', () => {
    render(<EmergencyPage language="fr" />);
    expect(screen.getByRole('button', { name: 'Recharger' })).toBeTruthy();
  });
});
