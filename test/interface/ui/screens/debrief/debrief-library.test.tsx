/*
 * From a finding to the library and back: in two clicks at most, to the acts of this exercise, and without losing the place.
 */
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { casesOf } from '../../../../../src/interface/ui/screens/debrief/acts/chosen-cases.ts';
import { openDebrief } from './open-debrief.tsx';

type Opened = Awaited<ReturnType<typeof openDebrief>>;

const FIRST_ACT = 7;

function there<T>(one: T | null | undefined, what: string): T {
  if (one === null || one === undefined) throw new Error(`missing: ${what}`);
  return one;
}

async function toOpinion(opened: Opened): Promise<void> {
  for (let page = 0; page < FIRST_ACT; page += 1)
    await opened.user.click(
      there(document.querySelector<HTMLElement>('.walk-foot .button:last-child'), 'a way on'),
    );
  await opened.user.click(screen.getByRole('button', { name: 'Open it without an answer' }));
  await screen.findAllByRole('link', { name: /^Open in the library/ });
}
const reading = () => there(document.querySelector<HTMLElement>('.library-reading'), 'the library is open');

describe('from an opinion', () => {
  it('one click leads to the source, with the acts that rest on it; back leads to the same page and link', async () => {
    const opened = await openDebrief();
    await toOpinion(opened);
    const before = screen.getByRole('heading', { level: 1 }).textContent;
    const [source] = screen.getAllByRole('link', { name: /^Open in the library/ });
    await opened.user.click(there(source, 'a source'));
    await screen.findByRole('searchbox');
    expect(window.location.hash).toMatch(/^#\/debrief\/saved\/library\/(instrument|position)\//);
    expect(within(reading()).getByText(/acts? of this exercise touched it/)).toBeTruthy();
    expect(document.activeElement).toBe(reading());

    await opened.user.click(screen.getByRole('link', { name: 'Back to the debrief' }));
    await waitFor(() => expect(screen.queryByRole('searchbox')).toBeNull());
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(before);
    expect(document.activeElement).toBe(source);
    expect(screen.getByText('Conclusion')).toBeTruthy();
  });

  it('the rule and its test open too, and an act of the library leads to its opinion', async () => {
    const opened = await openDebrief();
    await toOpinion(opened);
    const [rule] = screen.getAllByRole('link', { name: /^Rule .* in the library$/ });
    await opened.user.click(there(rule, 'a rule'));
    await screen.findByRole('searchbox');
    const [own] = within(reading()).getAllByRole('link', { name: /^Opinion on/ });
    await opened.user.click(there(own, 'an act that touched it'));
    await screen.findByRole('heading', { level: 1, name: 'Opinion on one case' });
    expect(document.querySelectorAll('.debrief-opinion .opinion')).toHaveLength(1);
  });

  it('arrow keys turn no page of the walk while the library is open', async () => {
    const opened = await openDebrief();
    await toOpinion(opened);
    const before = screen.getByRole('heading', { level: 1 }).textContent;
    await opened.user.click(
      there(screen.getAllByRole('link', { name: /^Open in the library/ })[0], 'a source'),
    );
    await screen.findByRole('searchbox');
    await opened.user.keyboard('{ArrowRight}{ArrowRight}');
    await opened.user.click(screen.getByRole('link', { name: 'Back to the debrief' }));
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(before));
  });
});

describe('deep links beside an exercise', () => {
  it('to its acts: every one leads to its opinion', async () => {
    const { view } = await openDebrief({ rest: '/library/acts' });
    await screen.findByRole('searchbox');
    const hrefs = within(reading())
      .getAllByRole('link', { name: /^Opinion on/ })
      .map((link) => link.getAttribute('href'));
    expect([...hrefs].sort()).toEqual(
      casesOf(view)
        .map(({ id }) => `#/debrief/saved/opinion/${encodeURIComponent(id)}`)
        .sort(),
    );
  });

  it('to the opinion on the incident itself: with issue, rule, sources and conclusion, known and true apart', async () => {
    const { view } = await openDebrief({ rest: '/opinion/incident:1' });
    await screen.findAllByRole('link', { name: /^Open in the library/ });
    const finding = there(
      view.duties.find(({ subject }) => subject.kind === 'incident'),
      'a finding on the incident',
    );
    expect(screen.getByText(/^Was the incident itself, as it stood in turn 1, a wrong/)).toBeTruthy();
    for (const part of ['Issue', 'Rule', 'Application', 'Conclusion'])
      expect(screen.getByText(part)).toBeTruthy();
    expect(screen.getByText(/^On what could be known, the incident was an offence/)).toBeTruthy();
    expect(finding.known.body).not.toBe(finding.true.body);
    expect(screen.getByText(/^On what was true it was the act of a state, and broke/)).toBeTruthy();
    expect(screen.queryByText(/lead to the same answer/)).toBeNull();
    expect(document.body.textContent).not.toMatch(/undefined|\{|debrief\.[a-z]/);
  });

  it('the incident is marked in the library at the rules that judged it, as at the table on what was known and true', async () => {
    const { view } = await openDebrief({ rest: '/library/rule/DO2' });
    await screen.findByRole('searchbox');
    const [finding] = view.duties.filter(({ subject }) => subject.kind === 'incident');
    expect(finding?.known.path.at(-1)).toBe('DO2');
    const [link] = within(reading()).getAllByRole('link', { name: /^Opinion on The incident itself/ });
    expect(link?.getAttribute('href')).toBe('#/debrief/saved/opinion/incident%3A1');
  });

  it('to an opinion; one that does not exist says so', async () => {
    await openDebrief({ rest: '/opinion/no-such-case' });
    expect(await screen.findByText(/no such case in the record/)).toBeTruthy();
  });

  it('show nothing of an exercise that is not over, and lead to the library without it', async () => {
    const refusal = { code: 'session/not-over', data: {} } as const;
    await openDebrief({ rest: '/library/rule/CM7', answer: { ok: false, refusal } });
    const link = await screen.findByRole('link', { name: 'Read the library without the exercise' });
    expect(link.getAttribute('href')).toBe('#/library/rule/CM7');
    expect(document.querySelector('.library-acts')).toBeNull();
  });
});
