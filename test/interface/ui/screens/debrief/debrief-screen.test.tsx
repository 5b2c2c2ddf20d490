/*
 * The debrief as somebody walks it: page by page, by button and by key, with nothing told before its time.
 */
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { chosenCases } from '../../../../../src/interface/ui/screens/debrief/acts/chosen-cases.ts';
import { openDebrief } from './open-debrief.tsx';

type Opened = Awaited<ReturnType<typeof openDebrief>>;

const heading = (): string => screen.getByRole('heading', { level: 1 }).textContent;
const onward = (): HTMLElement => {
  const found = document.querySelector<HTMLElement>('.walk-foot .button:last-child');
  if (found === null) throw new Error('there is no way on');
  return found;
};
const walkTo = async ({ user }: Opened, pages: number): Promise<void> => {
  for (let page = 0; page < pages; page += 1) await user.click(onward());
};
const PAGES = 14;

describe('the walk', () => {
  it('leads through every page by its button and comes to an end', async () => {
    const opened = await openDebrief();
    const seen = [heading()];
    for (let page = 1; page < PAGES; page += 1) {
      await opened.user.click(onward());
      expect(document.activeElement, 'the heading takes the focus').toBe(
        screen.getByRole('heading', { level: 1 }),
      );
      seen.push(heading());
    }
    expect(new Set(seen).size).toBe(PAGES);
    expect(document.querySelectorAll('.walk-foot .button')).toHaveLength(1);
    expect(screen.getByRole('link', { name: /another exercise/i }).getAttribute('href')).toBe('#/');
  });

  it('follows the arrow keys, but not while somebody writes', async () => {
    const opened = await openDebrief();
    const first = heading();
    await opened.user.keyboard('{ArrowRight}');
    expect(heading()).not.toBe(first);
    await opened.user.keyboard('{ArrowLeft}');
    expect(heading()).toBe(first);
    await walkTo(opened, 12);
    await opened.user.click(screen.getByRole('textbox'));
    await opened.user.keyboard('ask first{ArrowLeft}');
    expect(heading()).toBe('One thing to take away');
  });

  it('turns the keys round where reading starts at the right', async () => {
    const opened = await openDebrief({ language: 'qps-ar' });
    const first = heading();
    await opened.user.keyboard('{ArrowRight}');
    expect(heading()).toBe(first);
    await opened.user.keyboard('{ArrowLeft}');
    expect(heading()).not.toBe(first);
  });

  it('goes back to what was reached, and not past it', async () => {
    const opened = await openDebrief();
    await walkTo(opened, 3);
    const way = screen.getByRole('navigation', { name: 'The way through the debrief' });
    expect(within(way).getAllByRole('button')).toHaveLength(3);
    await opened.user.click(within(way).getByRole('button', { name: /Leave your role/ }));
    expect(heading()).toBe('Put the role down');
    expect(within(way).getAllByRole('button')).toHaveLength(3);
  });

  it('is taken up again where it was left', async () => {
    const opened = await openDebrief();
    await walkTo(opened, 5);
    const left = heading();
    opened.unmount();
    const kept = localStorage.getItem('demarche.debrief.saved');
    expect(JSON.parse(kept ?? '{}')).toMatchObject({ at: 5, furthest: 5 });
    await openDebrief();
    expect(heading()).toBe(left);
  });

  it('names everybody who sat here', async () => {
    await openDebrief({ people: ['costa-serena', 'interlink'] });
    expect(screen.getByText('Costa Serena')).toBeTruthy();
    expect(screen.getByText('Interlink')).toBeTruthy();
    expect(screen.getByText(/Each says one sentence/)).toBeTruthy();
  });
});

describe('nothing is told before its time', () => {
  it('keeps the truth and sealed envelopes out of the page', async () => {
    const opened = await openDebrief();
    const { view, texts, scenario } = opened;
    await walkTo(opened, 3);
    const truth = texts.hypotheses[view.truth]!.truth.slice(0, 40);
    expect(document.body.textContent).not.toContain(truth);
    await opened.user.click(screen.getByRole('button', { name: 'Show what was true' }));
    expect(document.body.textContent).toContain(truth);

    await walkTo(opened, 1);
    const hidden = scenario.seats.map((seat) => texts.envelopes[view.truth]![seat]!.hide.slice(0, 40));
    for (const line of hidden) expect(document.body.textContent).not.toContain(line);
    for (let open = 1; open <= scenario.seats.length; open += 1) {
      await opened.user.click(screen.getByRole('button', { name: 'Open the next envelope' }));
      expect(screen.getByText(`${String(open)} of ${String(scenario.seats.length)} open`)).toBeTruthy();
      const shown = hidden.filter((line) => document.body.textContent.includes(line));
      expect(shown, 'one at a time').toHaveLength(1);
    }
    expect(screen.queryByRole('button', { name: 'Open the next envelope' })).toBeNull();
  });

  it('asks for an answer before an opinion opens', async () => {
    const opened = await openDebrief();
    await walkTo(opened, 7);
    const [first] = chosenCases(opened.view, opened.scenario);
    expect(heading()).toContain('Act 1 of 3');
    expect(screen.queryByText('Conclusion')).toBeNull();
    const open = screen.getByRole('button', { name: /Open the opinion/ });
    expect(open.getAttribute('aria-disabled')).toBe('true');
    await opened.user.click(screen.getByRole('radio', { name: 'Contested' }));
    await opened.user.click(screen.getByRole('radio', { name: 'Certain' }));
    await opened.user.click(screen.getByRole('button', { name: 'Open the opinion' }));
    expect(await screen.findByText('Conclusion')).toBeTruthy();
    expect(screen.getByText(/You said: contested \(certain\)/)).toBeTruthy();
    const said = JSON.parse(localStorage.getItem('demarche.debrief.saved') ?? '{}') as {
      answers: Record<string, unknown>;
    };
    expect(said.answers[first!.id]).toEqual({ said: 'contested', sure: 'certain', opened: true });
  });

  it('opens without an answer for whoever wants no question', async () => {
    const opened = await openDebrief();
    await walkTo(opened, 7);
    await opened.user.click(screen.getByRole('button', { name: 'Open it without an answer' }));
    expect(await screen.findByText('You opened it without an answer.')).toBeTruthy();
  });
});

describe('the opinion', () => {
  it('reasons: issue, rule with sources and pinpoints, application with causes, conclusion', async () => {
    const opened = await openDebrief();
    await walkTo(opened, 7);
    const [first] = chosenCases(opened.view, opened.scenario);
    await opened.user.click(screen.getByRole('button', { name: 'Open it without an answer' }));
    for (const part of ['Issue', 'Rule', 'Application', 'Conclusion']) {
      expect(await screen.findByRole('heading', { name: part })).toBeTruthy();
    }
    const sources = await screen.findByRole('list', { name: 'Sources' });
    expect(sources.querySelectorAll('cite').length).toBe(first!.finding.known.sources.length);
    const table = screen.getAllByRole('table')[0]!;
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(within(row).getAllByRole('cell').at(-1)?.textContent).not.toBe('');
    expect(screen.getAllByText(/On what was known/).length).toBeGreaterThan(0);
    expect(screen.getAllByText(/On what was true/).length).toBeGreaterThan(0);
  });

  it('says in French that the law is quoted in English, and marks it so', async () => {
    const opened = await openDebrief({ language: 'fr' });
    await walkTo(opened, 7);
    await opened.user.click(screen.getByRole('button', { name: 'L’ouvrir sans répondre' }));
    expect(await screen.findByText(/sa langue, pour l’instant/)).toBeTruthy();
    expect(document.querySelector('.opinion-why')?.closest('[lang]')?.getAttribute('lang')).toBe('en');
  });
});

describe('without the library of law', () => {
  it('shows the verdict all the same and says what is missing', async () => {
    const opened = await openDebrief({ law: () => Promise.reject(new Error('no network')) });
    await walkTo(opened, 7);
    await opened.user.click(screen.getByRole('button', { name: 'Open it without an answer' }));
    expect(await screen.findByText(/reasons and sources are missing here/)).toBeTruthy();
    expect(screen.getAllByText('Unlawful').length).toBeGreaterThan(0);
  });
});

describe('timeline and scores', () => {
  it('filters by turn, seat and kind', async () => {
    const opened = await openDebrief();
    await walkTo(opened, 10);
    const entries = () => document.querySelectorAll('.timeline-entry').length;
    const all = entries();
    await opened.user.selectOptions(screen.getByRole('combobox', { name: 'Whose' }), 'Interlink');
    expect(entries()).toBeLessThan(all);
    await opened.user.selectOptions(screen.getByRole('combobox', { name: 'Whose' }), 'Everybody’s');
    await opened.user.click(screen.getByRole('button', { name: 'Dealings' }));
    expect(entries()).toBeGreaterThan(all);
    await opened.user.click(screen.getByRole('radio', { name: '2' }));
    expect(screen.getByText('Turn 2', { selector: '.timeline-title span' })).toBeTruthy();
  });

  it('leads from a contribution to its event', async () => {
    const opened = await openDebrief();
    await walkTo(opened, 11);
    const law = opened.view.scores.find(({ seat }) => seat === 'costa-serena')!.scales[0]!;
    const contribution = law.contributions[0]!;
    await opened.user.click(
      screen.getByText(/contributions? behind it/, { selector: '.scale-card:first-child *' }),
    );
    await opened.user.click(screen.getAllByRole('button', { name: 'Show in the timeline' })[0]!);
    expect(heading()).toBe('All that happened');
    await waitFor(() => {
      expect(document.activeElement?.getAttribute('data-pointed')).toBe('true');
    });
    const name = opened.texts.responses[String(contribution.values.subject)]!.name;
    expect(document.activeElement?.textContent).toContain(name);
    expect(
      screen.getByText(`Turn ${String(contribution.values.turn)}`, { selector: '.timeline-title span' }),
    ).toBeTruthy();
  });

  it('shows every scale of every card, and says not tested where nothing tested it', async () => {
    const opened = await openDebrief();
    await walkTo(opened, 11);
    for (const card of opened.view.scores) {
      const name = card.seat === 'table' ? 'The table' : opened.texts.actors[card.seat]!.name;
      await opened.user.click(screen.getByRole('tab', { name }));
      const panel = within(screen.getByRole('tabpanel'));
      const untested = card.scales.filter(({ points }) => points === undefined).length;
      expect(panel.queryAllByText('Not tested')).toHaveLength(untested);
      expect(document.querySelectorAll('.scale-card')).toHaveLength(6);
    }
  });
});

describe('the end', () => {
  it('keeps a line of one’s own and prints it on the paper', async () => {
    const opened = await openDebrief();
    await walkTo(opened, 12);
    await opened.user.type(screen.getByRole('textbox'), 'Ask before naming.');
    await walkTo(opened, 1);
    await opened.user.click(screen.getByRole('button', { name: 'Read it all on one page' }));
    expect(screen.getByRole('heading', { level: 1, name: 'After-action paper' })).toBeTruthy();
    expect(screen.getByText('Ask before naming.')).toBeTruthy();
    // The incident itself and the three acts.
    expect(screen.getAllByText('Conclusion')).toHaveLength(4);
    await opened.user.click(screen.getByRole('button', { name: 'Back to the walk' }));
    expect(heading()).toBe('Before you part');
  });

  it('prints the whole paper from wherever one stands', async () => {
    await openDebrief();
    act(() => {
      window.dispatchEvent(new Event('beforeprint'));
    });
    expect(heading()).toBe('After-action paper');
    act(() => {
      window.dispatchEvent(new Event('afterprint'));
    });
    expect(heading()).toBe('Put the role down');
  });
});

describe('where there is no debrief', () => {
  it('says that the exercise is still going on, and leads back to it', async () => {
    await openDebrief({ answer: { ok: false, refusal: { code: 'session/not-over', data: {} } } });
    expect(await screen.findByText(/still going on/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Back to the table' }).getAttribute('href')).toBe('#/play/saved');
  });

  it('says why a record cannot be opened', async () => {
    const data = { reason: 'disk', problem: 'log/unplayable', line: 3 };
    await openDebrief({ answer: { ok: false, refusal: { code: 'session/corrupt-save', data } } });
    const start = await screen.findByRole('link', { name: 'To the start page' });
    expect(start.getAttribute('href')).toBe('#/');
    expect(screen.getByText('The debrief cannot be opened.')).toBeTruthy();
  });

  it('begins anew where the notes of the walk are damaged', async () => {
    localStorage.setItem(
      'demarche.debrief.saved',
      '{"at":"far","opened":7,"answers":[1],"takeaways":{"x":1}',
    );
    await openDebrief();
    expect(heading()).toBe('Put the role down');
  });
});
