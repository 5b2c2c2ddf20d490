/*
 * Where the page starts.
 * In: the document and what the reader chose before. Out: the application, in the reader's language from the first frame.
 * When not even the sentences can be fetched, a panel says so in words that need no catalogue.
 */
import './theme/theme.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { present } from '../../base/index.ts';
import type { Language } from '../text/index.ts';
import { App } from './app.tsx';
import { EmergencyPage } from './shell/emergency-page.tsx';
import { languageToSpeak, showPreferences, usePreferences } from './stores/preferences.ts';
import { loadTextStore } from './text/text-store.ts';

async function start(root: HTMLElement): Promise<void> {
  const preferences = usePreferences.getState();
  showPreferences(preferences, document.documentElement);
  usePreferences.subscribe((chosen) => {
    showPreferences(chosen, document.documentElement);
  });
  const page = createRoot(root);
  const language: Language = languageToSpeak(preferences.language, location.search, navigator.languages);
  try {
    const text = await loadTextStore(language, (problem) => {
      console.error(`text ${problem.kind}: ${problem.language} ${problem.id} ${problem.reason}`);
    });
    page.render(
      <StrictMode>
        <App text={text} />
      </StrictMode>,
    );
  } catch {
    page.render(<EmergencyPage language={language} />);
  }
}

void start(present(document.getElementById('root') ?? undefined, 'index.html has the element #root'));
