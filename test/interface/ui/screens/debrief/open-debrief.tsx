/*
 * Opens the debrief screen on a real record, with a session host that hands out nothing else.
 * In: a seed, the people, a language, or what the session answers instead. Out: what Testing Library gives and a user.
 * Every missing or malformed message fails the test that met it.
 */
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, vi } from 'vitest';
import { Route, Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { present } from '../../../../../src/base/index.ts';
import { lensFrom, lensReading } from '../../../../../src/game/views/index.ts';
import type { DebriefView } from '../../../../../src/game/views/index.ts';
import { loadLawLibrary } from '../../../../../src/hosting/session/law-library.ts';
import type { Outcome, Session, SessionHost } from '../../../../../src/hosting/session/index.ts';
import { loadText } from '../../../../../src/interface/text/index.ts';
import type { Area, Language } from '../../../../../src/interface/text/index.ts';
import { Announcer } from '../../../../../src/interface/ui/parts/announcer.tsx';
import { DebriefScreen } from '../../../../../src/interface/ui/screens/debrief/debrief-screen.tsx';
import { PlayDoorsContext, playDoorsFrom } from '../../../../../src/interface/ui/stores/play-doors.ts';
import { TextProvider } from '../../../../../src/interface/ui/text/text-provider.tsx';
import { textStoreFrom } from '../../../../../src/interface/ui/text/text-store.ts';
import type { ScenarioId } from '../../../../../src/vocabulary/index.ts';
import { playedDebrief } from '../../../../support/played-debrief.ts';
import { failOnProblem } from '../../render-with-text.tsx';
import { teachDialogs } from '../../teach-dialogs.ts';

const AREAS: readonly Area[] = [
  'causes',
  'shell',
  'parts',
  'words',
  'glossary',
  'debrief',
  'library',
  'norms',
  'score',
  'home',
  'refusals-game',
];

afterEach(() => {
  cleanup();
  localStorage.clear();
  window.location.hash = '';
});

/** How to open. */
export interface Opening {
  readonly seed?: string;
  readonly people?: readonly string[];
  readonly language?: Language;
  /** What the session answers instead of the record. */
  readonly answer?: Outcome<DebriefView>;
  /** Where the library of law comes from; by default from where the page has it. */
  readonly law?: typeof loadLawLibrary;
  /** What follows the debrief's own address. */
  readonly rest?: string;
}

/** The screen, once it has its heading. */
export async function openDebrief({
  seed = 'alpha',
  people = ['costa-serena'],
  language = 'en',
  answer,
  law = loadLawLibrary,
  rest = '',
}: Opening = {}) {
  teachDialogs();
  window.scrollTo = vi.fn();
  Element.prototype.scrollIntoView = vi.fn();
  const played = playedDebrief(seed, people);
  const session: Session = {
    summary: () =>
      Promise.resolve({
        id: 'saved',
        scenario: 'dark-isthmus' as ScenarioId,
        seating: people.length > 1 ? 'hot-seat' : 'solo',
        people: [],
        turn: played.view.turns,
        phase: 'debrief',
        savedAt: 0,
        ended: true,
      }),
    scenario: () => Promise.resolve(played.scenario),
    watch: () => Promise.resolve(() => undefined),
    give: () => Promise.resolve({ ok: true, value: undefined }),
    preview: () => Promise.resolve(undefined),
    envelope: () => Promise.resolve({ know: '', want: '', hide: '' }),
    debrief: () => Promise.resolve(answer ?? { ok: true, value: played.view }),
    underLens: (lens) =>
      Promise.resolve({
        ok: true,
        value: lensReading(played.run, played.view, present(lensFrom(lens), `the law has a lens ${lens}`)),
      }),
    exportLog: () => Promise.resolve('the log'),
    close: () => Promise.resolve(),
  };
  const host = {
    resume: () => Promise.resolve({ ok: true, value: session }),
    openedWording: () => Promise.resolve(undefined),
  } as unknown as SessionHost;
  const shelf = {
    cards: () => Promise.resolve([]),
    opened: () => Promise.resolve([]),
    wording: () => Promise.resolve({ texts: played.texts, language: 'en' }),
  };
  const doors = playDoorsFrom(() => Promise.resolve(host), shelf, law);
  const text = await loadText(language, AREAS, failOnProblem);
  window.location.hash = `/debrief/saved${rest}`;
  const user = userEvent.setup();
  const page = render(
    <TextProvider store={textStoreFrom(text, AREAS, failOnProblem)}>
      <PlayDoorsContext value={doors}>
        <Announcer>
          <Router hook={useHashLocation}>
            <Route path="/debrief/:id/*?">
              <DebriefScreen />
            </Route>
          </Router>
        </Announcer>
      </PlayDoorsContext>
    </TextProvider>,
  );

  if (answer === undefined) await screen.findByRole('heading', { level: 1 });
  if (answer === undefined && rest === '') await screen.findByRole('navigation');
  return { ...page, ...played, user, text };
}
