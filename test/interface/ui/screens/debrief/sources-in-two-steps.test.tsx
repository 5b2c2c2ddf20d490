/*
 * Every source of every finding opens in two presses at most, wherever the debrief shows the finding or a score names a norm.
 */
import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { loadLawLibrary } from '../../../../../src/hosting/session/law-library.ts';
import { casesOf } from '../../../../../src/interface/ui/screens/debrief/acts/chosen-cases.ts';
import type { Finding } from '../../../../../src/interface/ui/screens/debrief/acts/judged-case.ts';
import { stepsToEntry } from '../../../../support/ui/steps-to-entry.ts';
import { openDebrief } from './open-debrief.tsx';

const library = await loadLawLibrary('en');
const kindOf = (id: string) => library.source(id)?.kind ?? 'instrument';

/** Everything on which a finding rests or of which it speaks, and who contests the rule that decided. */
const sourcesOf = ({ known, true: real }: Finding): readonly string[] => [
  ...new Set([
    ...known.sources,
    ...real.sources,
    ...known.upholds,
    ...known.departs,
    ...known.breaches,
    ...(library.rule(known.path.at(-1) ?? '')?.contestedBy ?? []).map(({ id }) => id),
  ]),
];

const opinion = () => document.querySelector('.debrief-opinion .opinion');

describe('on the page of an opinion', () => {
  it.each(['alpha', 'bravo'])(
    'seed %s: one press, so that it is two from any line that bears the verdict',
    async (seed) => {
      const { view } = await openDebrief({ seed, rest: '/opinion/incident:1' });
      let asked = 0;
      for (const { id, finding } of casesOf(view)) {
        act(() => {
          window.location.hash = `/debrief/saved/opinion/${encodeURIComponent(id)}`;
        });
        await waitFor(() => expect(opinion()?.querySelector('.source-list')).toBeTruthy());
        await waitFor(() => {
          for (const source of sourcesOf(finding)) {
            expect(stepsToEntry(document, kindOf(source), source), `${id}: ${source}`).toBe(1);
          }
        });
        for (const rule of finding.known.path)
          expect(stepsToEntry(document, 'rule', rule), `${id}: rule ${rule}`).toBe(1);
        asked += sourcesOf(finding).length;
      }
      expect(asked).toBeGreaterThan(100);
    },
    120_000,
  );
});

describe('elsewhere in the debrief', () => {
  it('every verdict leads to its opinion, the incident included', async () => {
    const { view, user } = await openDebrief();
    for (let page = 0; page < 40; page += 1) {
      const on = document.querySelector<HTMLElement>('.walk-foot .button:last-child');
      if (on === null || screen.queryByRole('button', { name: /one page/ }) !== null) break;
      await user.click(on);
    }
    await user.click(screen.getByRole('button', { name: /one page/ }));
    const led = [...document.querySelectorAll('a.verdict-link')].map((link) => link.getAttribute('href'));
    for (const { id } of casesOf(view))
      expect(led).toContain(`#/debrief/saved/opinion/${encodeURIComponent(id)}`);

    // The paper lists what made every number of those who sat here, and each norm in it is a link.
    const norms = view.scores
      .filter(({ seat }) => (view.people as readonly string[]).includes(seat))
      .flatMap(({ scales }) => scales.flatMap(({ contributions }) => contributions))
      .flatMap(({ values }) => (typeof values.norm === 'string' ? [values.norm] : []));
    expect(norms.length).toBeGreaterThan(0);
    for (const norm of norms) expect(stepsToEntry(document, kindOf(norm), norm), norm).toBeLessThanOrEqual(2);
    expect(document.body.textContent).not.toMatch(/[\uE000\uE001]/);
  }, 60_000);
});
