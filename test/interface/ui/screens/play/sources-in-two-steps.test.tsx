/*
 * At the table, too, every source of every finding opens in two presses at most, in a tab of its own: in the report's opinion, in
 * the view of the law on an act that is being chosen, and in the whole legal test.
 */
import { cleanup, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { ACT_KINDS } from '../../../../../src/law/index.ts';
import { loadLawLibrary } from '../../../../../src/hosting/session/law-library.ts';
import { loadText } from '../../../../../src/interface/text/index.ts';
import type { Area } from '../../../../../src/interface/text/index.ts';
import { Disclosure } from '../../../../../src/interface/ui/parts/disclosure.tsx';
import { casesOf } from '../../../../../src/interface/ui/screens/debrief/acts/chosen-cases.ts';
import { WholeTest } from '../../../../../src/interface/ui/screens/play/legal-test/whole-test.tsx';
import { FindingOpinion } from '../../../../../src/interface/ui/screens/play/report/finding-opinion.tsx';
import { VerdictView } from '../../../../../src/interface/ui/screens/play/report/verdict-view.tsx';
import { PlayDoorsContext, playDoorsFrom } from '../../../../../src/interface/ui/stores/play-doors.ts';
import { TextProvider } from '../../../../../src/interface/ui/text/text-provider.tsx';
import { textStoreFrom } from '../../../../../src/interface/ui/text/text-store.ts';
import { playedDebrief } from '../../../../support/played-debrief.ts';
import { stepsToEntry } from '../../../../support/ui/steps-to-entry.ts';
import { failOnProblem } from '../../render-with-text.tsx';

const AREAS: readonly Area[] = ['shell', 'parts', 'words', 'play', 'norms', 'legal-test', 'glossary'];
const library = await loadLawLibrary('en');
const text = await loadText('en', AREAS, failOnProblem);
const kindOf = (id: string) => library.source(id)?.kind ?? 'instrument';

afterEach(cleanup);

async function shown(part: ReactNode) {
  const shelf = {
    cards: () => Promise.resolve([]),
    opened: () => Promise.resolve([]),
    wording: () => Promise.resolve(undefined),
  };
  const doors = playDoorsFrom(
    () => Promise.reject(new Error('no host')),
    shelf,
    () => Promise.resolve(library),
  );
  const page = render(
    <TextProvider store={textStoreFrom(text, AREAS, failOnProblem)}>
      <PlayDoorsContext value={doors}>{part}</PlayDoorsContext>
    </TextProvider>,
  );
  await page.findAllByRole('link', { hidden: true });
  return page;
}

const played = ['alpha', 'bravo'].flatMap((seed) => casesOf(playedDebrief(seed).view));
/** One finding of each kind: those that went the same way and touch the same norms show the same sources. */
const cases = [
  ...new Map(
    played.map((one) => {
      const { path, upholds, departs, breaches } = one.finding.known;
      return [JSON.stringify([one.finding.test, path, upholds, departs, breaches]), one] as const;
    }),
  ).values(),
];

describe('every source of a finding', () => {
  it('opens in two presses from the report, where the opinion stands open and where it stands behind a line', async () => {
    let asked = 0;
    for (const [number, { finding }] of cases.entries()) {
      const { known, test } = finding;
      const given = { number, test, known, act: 'act' };
      for (const behind of [false, true]) {
        const page = await shown(
          behind ? (
            <Disclosure summary="An act">
              <FindingOpinion finding={given} opened />
            </Disclosure>
          ) : (
            <FindingOpinion finding={given} />
          ),
        );
        await page.findAllByText(known.path.at(-1) ?? '');
        const passed = known.path.flatMap((id) => library.rule(id)?.sources.map((one) => one.id) ?? []);
        for (const id of new Set([
          ...known.sources,
          ...known.upholds,
          ...known.departs,
          ...known.breaches,
          ...passed,
        ])) {
          expect(stepsToEntry(page.container, kindOf(id), id), `${test}: ${id}`).toBeLessThanOrEqual(2);
          asked += 1;
        }
        expect(page.container.textContent).not.toMatch(/[\uE000\uE001]/);
        for (const link of page.container.querySelectorAll('a')) expect(link.target).toBe('_blank');
        page.unmount();
      }
    }
    expect(asked).toBeGreaterThan(400);
  }, 120_000);

  it('opens in two presses from what the law would make of an act', async () => {
    for (const { finding } of cases) {
      const { known } = finding;
      const page = await shown(<VerdictView verdict={known} />);
      await page.findAllByText(known.path.at(-1) ?? '');
      for (const id of [...known.sources, ...known.upholds, ...known.departs, ...known.breaches])
        expect(stepsToEntry(page.container, kindOf(id), id), id).toBeLessThanOrEqual(2);
      page.unmount();
    }
  }, 120_000);
});

describe('the whole legal test', () => {
  it.each(ACT_KINDS)('of %s: each rule and each of its sources is a link beside the table', async (kind) => {
    const tables = library.test(kind) ?? [];
    const page = await shown(<WholeTest tables={tables} law={library} spoken={undefined} />);
    for (const rule of tables.flatMap(({ rules }) => rules)) {
      expect(stepsToEntry(page.container, 'rule', rule.id), rule.id).toBe(1);
      for (const { id, kind: of } of library.rule(rule.id)?.sources ?? [])
        expect(stepsToEntry(page.container, of, id), `${rule.id}: ${id}`).toBe(1);
    }
    for (const link of page.container.querySelectorAll('a[href^="#/library"]'))
      expect(link.getAttribute('target')).toBe('_blank');
  });
});
