/*
 * The opinion in the report: issue, rule, application and conclusion of a real finding, in words; another seat's facts stay its own;
 * and it stands without the law's library.
 */
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { present } from '../../../../../src/base/index.ts';
import { loadLawLibrary } from '../../../../../src/hosting/session/law-library.ts';
import { loadText } from '../../../../../src/interface/text/index.ts';
import type { Area } from '../../../../../src/interface/text/index.ts';
import { casesOf } from '../../../../../src/interface/ui/screens/debrief/acts/chosen-cases.ts';
import { FindingOpinion } from '../../../../../src/interface/ui/screens/play/report/finding-opinion.tsx';
import type { FeedFinding } from '../../../../../src/interface/ui/screens/play/report/findings-from-feed.ts';
import { PlayDoorsContext, playDoorsFrom } from '../../../../../src/interface/ui/stores/play-doors.ts';
import { TextProvider } from '../../../../../src/interface/ui/text/text-provider.tsx';
import { textStoreFrom } from '../../../../../src/interface/ui/text/text-store.ts';
import { playedDebrief } from '../../../../support/played-debrief.ts';
import { failOnProblem } from '../../render-with-text.tsx';

const AREAS: readonly Area[] = ['shell', 'parts', 'words', 'play', 'norms', 'glossary'];
const library = await loadLawLibrary('en');
const text = await loadText('en', AREAS, failOnProblem);
const { view } = playedDebrief('alpha');

afterEach(cleanup);

function show(finding: FeedFinding, law: typeof loadLawLibrary = () => Promise.resolve(library)) {
  const shelf = {
    cards: () => Promise.resolve([]),
    opened: () => Promise.resolve([]),
    wording: () => Promise.resolve(undefined),
  };
  const doors = playDoorsFrom(() => Promise.reject(new Error('no host')), shelf, law);
  return render(
    <TextProvider store={textStoreFrom(text, AREAS, failOnProblem)}>
      <PlayDoorsContext value={doors}>
        <FindingOpinion finding={finding} />
      </PlayDoorsContext>
    </TextProvider>,
  );
}

const given = (judged: ReturnType<typeof casesOf>[number]): FeedFinding => ({
  number: 1,
  test: judged.finding.test,
  known: judged.finding.known,
  ...(judged.act === undefined ? {} : { act: judged.act.id }),
});

const part = (name: string): string => screen.getByText(name).nextElementSibling?.textContent ?? `no ${name}`;

describe('the opinion in the report', () => {
  it('on every finding has an issue, the rule that decided with its sources, the deciding facts, and the verdict', async () => {
    let facts = 0;
    for (const judged of casesOf(view)) {
      const { known, test } = judged.finding;
      const page = show(given(judged));
      const rule = present(library.rule(known.path.at(-1) ?? ''), 'the rule that decided is in the library');
      await screen.findAllByText(rule.why);
      expect(part('Issue')).toMatch(judged.act === undefined ? /duty|asked/i : /law/i);
      expect(part('Issue')).toContain(library.table(test));
      expect(part('Rule')).toContain(rule.id);
      for (const { fact } of library
        .explain({ test, facts: known.facts })
        .decidedBy.map((fact) => ({ fact }))) {
        const value = known.facts.find((one) => one.fact === fact)?.value;
        if (value === undefined) continue;
        const said = library.fact(fact, value);
        expect(part('Application')).toContain(`${said.question} ${said.value}`);
        facts += 1;
      }
      expect(part('Conclusion')).toContain(text.t(`word.verdict.${known.verdict as 'lawful'}`));
      expect(page.container.textContent).not.toMatch(/undefined|[a-z]_[a-z]|play\./);
      page.unmount();
    }
    expect(facts).toBeGreaterThan(50);
  });

  it('keeps the facts of another seat to that seat', async () => {
    const judged = present(
      casesOf(view).find(({ act }) => act !== undefined),
      'an act was judged',
    );
    const finding = given(judged);
    show({ ...finding, known: { ...finding.known, facts: [] } });
    await screen.findAllByText(library.rule(judged.finding.known.path.at(-1) ?? '')?.why ?? '');
    expect(part('Application')).toBe(text.t('play.opinion.not-yours'));
  });

  it('stands without the library: issue, application, conclusion, and the rules by their numbers', async () => {
    const judged = present(
      casesOf(view).find(({ act }) => act !== undefined),
      'an act was judged',
    );
    const page = show(given(judged), () => Promise.reject(new Error('gone')));
    expect(await screen.findByText('Conclusion')).toBeTruthy();
    expect(page.container.textContent).toContain(judged.finding.known.path.at(-1));
  });
});
