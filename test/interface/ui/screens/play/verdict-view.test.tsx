/*
 * A verdict in the report: rules, sources and norms lead to the library in a tab of their own, so that the table stays as it is.
 */
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { loadLawLibrary } from '../../../../../src/hosting/session/law-library.ts';
import { loadText } from '../../../../../src/interface/text/index.ts';
import type { Area } from '../../../../../src/interface/text/index.ts';
import { VerdictView } from '../../../../../src/interface/ui/screens/play/report/verdict-view.tsx';
import { PlayDoorsContext, playDoorsFrom } from '../../../../../src/interface/ui/stores/play-doors.ts';
import { TextProvider } from '../../../../../src/interface/ui/text/text-provider.tsx';
import { textStoreFrom } from '../../../../../src/interface/ui/text/text-store.ts';
import { failOnProblem } from '../../render-with-text.tsx';

const AREAS: readonly Area[] = ['shell', 'parts', 'words', 'play', 'norms'];

afterEach(cleanup);

describe('a verdict in the report', () => {
  it('leads to rule, sources and norms in the library, beside the table', async () => {
    const text = await loadText('en', AREAS, failOnProblem);
    const shelf = {
      cards: () => Promise.resolve([]),
      opened: () => Promise.resolve([]),
      wording: () => Promise.resolve(undefined),
    };
    const doors = playDoorsFrom(() => Promise.reject(new Error('no host')), shelf, loadLawLibrary);
    render(
      <TextProvider store={textStoreFrom(text, AREAS, failOnProblem)}>
        <PlayDoorsContext value={doors}>
          <VerdictView
            verdict={{
              ...{
                verdict: 'unlawful',
                confidence: 'majority',
                body: 'international',
                path: ['CM4C', 'CM7'],
              },
              ...{ sources: [], upholds: [], departs: ['N-13B'], breaches: [], open: [], facts: [] },
            }}
          />
        </PlayDoorsContext>
      </TextProvider>,
    );
    await screen.findAllByText(/art\. 52\(1\)\(a\)/);
    const links = screen.getAllByRole('link', { hidden: true });
    const hrefs = links.map((link) => link.getAttribute('href'));
    for (const wanted of ['rule/CM4C', 'rule/CM7', 'instrument/ARS-52-1A', 'instrument/N-13B'])
      expect(hrefs).toContain(`#/library/${wanted}`);
    for (const link of links) {
      expect(link.getAttribute('target')).toBe('_blank');
      expect(link.textContent).toContain('new tab');
    }
  });
});
