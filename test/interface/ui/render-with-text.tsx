/*
 * Draws parts in a simulated page, in a language, with the sentences that parts need.
 * In: an element and a language. Out: what Testing Library gives, a user, and the text store. Every missing or malformed
 * message fails the test that met it.
 */
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { loadMessages, textFrom } from '../../../src/interface/text/index.ts';
import type { Area, Language, TextProblem } from '../../../src/interface/text/index.ts';
import { TextProvider } from '../../../src/interface/ui/text/text-provider.tsx';
import { textStoreFrom } from '../../../src/interface/ui/text/text-store.ts';
import { teachDialogs } from './teach-dialogs.ts';

/** What parts use, whatever screen they stand on. */
const PART_AREAS: readonly Area[] = ['shell', 'parts', 'words', 'glossary'];

/** Throws what a page would merely show between brackets. */
export function failOnProblem(problem: TextProblem): never {
  throw new Error(`text ${problem.kind}: ${problem.language} ${problem.id} ${problem.reason}`);
}

/** Renders inside a TextProvider, with the areas of parts and whatever else is asked for. */
export async function renderWithText(ui: ReactNode, language: Language = 'en', more: readonly Area[] = []) {
  teachDialogs();
  const areas = [...PART_AREAS, ...more];
  const messages = await loadMessages(language, areas);
  const store = textStoreFrom(textFrom(language, messages, failOnProblem), areas, failOnProblem);
  const user = userEvent.setup();
  const wrap = (content: ReactNode) => <TextProvider store={store}>{content}</TextProvider>;
  const page = render(wrap(ui));
  return {
    ...page,
    user,
    store,
    redraw: (next: ReactNode) => {
      page.rerender(wrap(next));
    },
  };
}
