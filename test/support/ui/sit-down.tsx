/*
 * Sits people down at a table of the flagship scenario, in a simulated page over the real engine.
 * In: who plays, what is true. Out: the screen of the exercise with a user who presses things; every missing or malformed
 * sentence fails the test that met it.
 */
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';
import { Route, Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { loadLawLibrary } from '../../../src/hosting/session/law-library.ts';
import type { NewExercise, SessionHost } from '../../../src/hosting/session/index.ts';
import { AREAS, loadMessages, textFrom } from '../../../src/interface/text/index.ts';
import type { Language } from '../../../src/interface/text/index.ts';
import { Announcer } from '../../../src/interface/ui/parts/announcer.tsx';
import { HomeScreen } from '../../../src/interface/ui/screens/home/home-screen.tsx';
import { PlayScreen } from '../../../src/interface/ui/screens/play/play-screen.tsx';
import { PlayDoorsContext, playDoorsFrom } from '../../../src/interface/ui/stores/play-doors.ts';
import { shippedShelf } from '../../../src/interface/ui/stores/shipped-shelf.ts';
import { TextProvider } from '../../../src/interface/ui/text/text-provider.tsx';
import { textStoreFrom } from '../../../src/interface/ui/text/text-store.ts';
import type { HypothesisId, ScenarioId } from '../../../src/vocabulary/index.ts';
import { failOnProblem } from '../../interface/ui/render-with-text.tsx';
import { teachDialogs } from '../../interface/ui/teach-dialogs.ts';
import { inProcessHost } from './in-process-host.ts';

/** What may differ from table to table. */
export interface Sitting {
  readonly people?: readonly string[];
  readonly truth?: string;
  readonly seed?: string;
  readonly feedback?: 'training' | 'assessment';
  readonly language?: Language;
  readonly host?: SessionHost;
}

const SEATS = ['costa-serena', 'sierra-alta', 'cert-cs', 'interlink', 'puerto-claro', 'isthmus-organization'];

/** An exercise of the flagship; the seats without people are played by cautious bots, so that tables are quiet. */
export function flagship(sitting: Sitting = {}): NewExercise {
  const people = sitting.people ?? ['costa-serena'];
  return {
    scenario: 'dark-isthmus' as ScenarioId,
    seating: people.length > 1 ? 'hot-seat' : 'solo',
    setup: {
      seed: sitting.seed ?? 'table-1',
      length: 'short',
      feedback: sitting.feedback ?? 'training',
      clock: false,
      truth: (sitting.truth ?? 'under-orders') as HypothesisId,
      drivers: Object.fromEntries(
        SEATS.map((seat) => [
          seat,
          people.includes(seat)
            ? { driver: 'human' as const }
            : { driver: 'bot' as const, doctrine: 'cooperative' as const },
        ]),
      ),
    },
  };
}

/** Somebody who presses things. Whether something lies over a button is for the end-to-end tests. */
const hands = () => userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never });

/** Draws a screen of the application at an address, over a host. */
export async function visit(address: string, sitting: Sitting = {}) {
  cleanup();
  teachDialogs();
  // A simulated page cannot scroll.
  window.scrollTo = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;
  const language = sitting.language ?? 'en';
  const host = sitting.host ?? inProcessHost();
  const doors = playDoorsFrom(() => Promise.resolve(host), shippedShelf, loadLawLibrary);
  const text = textFrom(language, await loadMessages(language), failOnProblem);
  const store = textStoreFrom(text, AREAS, failOnProblem);
  const { hook, history } = memoryLocation({ path: address, record: true });
  const page = render(
    <TextProvider store={store}>
      <Announcer>
        <PlayDoorsContext value={doors}>
          <Router hook={hook}>
            <Route path="/">
              <HomeScreen />
            </Route>
            <Route path="/play/:id">
              <PlayScreen />
            </Route>
          </Router>
        </PlayDoorsContext>
      </Announcer>
    </TextProvider>,
  );
  return { ...page, user: hands(), host, doors, text, history };
}

/** Begins an exercise and opens its screen. */
export async function sitDown(sitting: Sitting = {}) {
  const host = sitting.host ?? inProcessHost();
  const begun = await host.begin(flagship(sitting));
  if (!begun.ok) throw new Error(`refused: ${begun.refusal.code}`);
  const { id } = await begun.value.summary();
  const seen = await visit(`/play/${id}`, { ...sitting, host });
  return { ...seen, id };
}

/** The instruction that stands in the head of the table. */
export function instruction(): string {
  return document.querySelector('.stepper-instruction')?.textContent ?? '';
}

/** The one button that goes on. */
export function stepButton(): HTMLElement {
  const found = document.querySelector<HTMLElement>('.table-head .button[data-tone="primary"]');
  if (found === null) throw new Error(`no step to take at “${instruction()}”`);
  return found;
}

/** Waits until the table says something. */
export async function told(words: RegExp): Promise<void> {
  await waitFor(() => {
    if (!words.test(instruction()))
      throw new Error(`the table says “${instruction()}”, not ${String(words)}`);
  });
}

/** Lays five tokens on each theory with the buttons of the allocator. */
export async function layEvenly(user: ReturnType<typeof userEvent.setup>): Promise<void> {
  for (const plus of screen.getAllByRole('button', { name: /^One token more on/ })) {
    for (let token = 0; token < 5; token += 1) await user.click(plus);
  }
}

/** Walks through orientation: role, brief, envelope, estimate. */
export async function orient(user: ReturnType<typeof userEvent.setup>): Promise<void> {
  await told(/who you are/);
  while (!instruction().includes('twenty tokens')) await user.click(stepButton());
  await layEvenly(user);
  await user.click(stepButton());
}

/** Reads a briefing to its end. */
export async function readBriefing(user: ReturnType<typeof userEvent.setup>): Promise<void> {
  await told(/come in|changed for you/);
  while (!instruction().includes('changed for you')) await user.click(stepButton());
  await user.click(stepButton());
}

/** Ends the consultation from the head of the table, whatever still waits for an answer. */
export async function endConsultation(user: ReturnType<typeof userEvent.setup>): Promise<void> {
  await user.click(screen.getByRole('button', { name: 'End the consultation' }));
  const anyway = screen.queryByRole('button', { name: 'End without answering' });
  if (anyway !== null) await user.click(anyway);
}
