/*
 * Two readings of the same act side by side: on what was known, and on what was true.
 * In: the case. Out: two verdicts, and where they part the facts that made the difference.
 */
import { VerdictBadge } from '../../../parts/chip.tsx';
import { valuesFromName } from '../../../../text/index.ts';
import { useText } from '../../../text/use-text.ts';
import { useDebrief } from '../debrief-table.ts';
import { ScrollingTable } from '../scrolling-table.tsx';
import { causeWords } from './case-words.ts';
import { leanWord, readingsPart, verdictWord } from './judged-case.ts';
import type { JudgedCase, JudgedFact, JudgedVerdict } from './judged-case.ts';
import { RuleLink } from '../library-link.tsx';
import { SourceList } from './source-list.tsx';
import { useExplanation } from './use-explanation.ts';

/** Values of the part. */
export interface KnownAndTrueProps {
  readonly judged: JudgedCase;
}

/** A fact that stood otherwise in truth. */
export interface PartedFact {
  readonly fact: string;
  readonly known: JudgedFact | undefined;
  readonly real: JudgedFact | undefined;
}

/** Facts on which the two readings differ, in the order of the true one; those that only one of them looked at are left out. */
export function partedFacts(known: JudgedVerdict, real: JudgedVerdict): readonly PartedFact[] {
  return real.facts.flatMap((fact): readonly PartedFact[] => {
    const before = known.facts.find((one) => one.fact === fact.fact);
    if (before === undefined || before.value === fact.value) return [];
    return [{ fact: fact.fact, known: before, real: fact }];
  });
}

/** Both readings. */
export function KnownAndTrue({ judged }: KnownAndTrueProps) {
  const { t } = useText();
  const { words } = useDebrief();
  const { known, true: real, test } = judged.finding;
  const facts = partedFacts(known, real);
  const same = !readingsPart(judged.finding);
  const { seat } = judged;
  const { rules, library } = useExplanation(test, real);
  const rule = rules.at(-1);
  const others = real.sources
    .filter((id) => !known.sources.includes(id))
    .flatMap((id) => library?.source(id) ?? []);
  return (
    <section className="opinion-both">
      <div className="opinion-readings">
        <Reading
          title={t('debrief.opinion.known')}
          verdict={known}
          note={
            seat === undefined
              ? t('debrief.opinion.incident-known-note')
              : t('debrief.opinion.known-note', valuesFromName('actor', words.actor(seat)))
          }
        />
        <Reading title={t('debrief.opinion.true')} verdict={real} note={t('debrief.opinion.true-note')} />
      </div>
      {same && others.length === 0 ? (
        <p className="debrief-aside">{t('debrief.opinion.same-both')}</p>
      ) : (
        <div className="stack" data-gap="tight">
          <h3 className="label">{t(same ? 'debrief.opinion.same-otherwise' : 'debrief.opinion.parted')}</h3>
          {rule !== undefined && (
            <p>
              {t('debrief.opinion.true-rule')} <span lang={library?.language}>{rule.why}</span>{' '}
              <RuleLink id={rule.id} />
            </p>
          )}
          {facts.length > 0 && <PartedTable facts={facts} />}
          {others.length > 0 && <SourceList name={t('debrief.opinion.true-sources')} sources={others} />}
        </div>
      )}
    </section>
  );
}

interface ReadingProps {
  readonly title: string;
  readonly verdict: JudgedVerdict;
  readonly note: string;
}

function Reading({ title, verdict, note }: ReadingProps) {
  const { t } = useText();
  const lean = leanWord(verdict.lean);
  return (
    <div className="opinion-reading">
      <h3 className="label">{title}</h3>
      <VerdictBadge
        verdict={verdictWord(verdict.verdict)}
        size="large"
        {...(lean === undefined ? {} : { lean })}
      />
      {verdict.body === 'domestic' && <p>{t('debrief.opinion.body.domestic')}</p>}
      <p>{note}</p>
    </div>
  );
}

function PartedTable({ facts }: { readonly facts: readonly PartedFact[] }) {
  const text = useText();
  const { t } = text;
  const { law, words, view } = useDebrief();
  const library = law.stage === 'there' ? law.library : undefined;
  const cell = (fact: JudgedFact | undefined) =>
    fact === undefined ? null : (
      <>
        <strong lang={library?.language}>{library?.fact(fact.fact, fact.value).value ?? fact.value}</strong>
        <span className="fact-meaning">{causeWords(fact.cause, { text, words, view })}</span>
      </>
    );
  return (
    <ScrollingTable name={t('debrief.opinion.parted')}>
      <thead>
        <tr>
          <th scope="col">{t('debrief.opinion.fact')}</th>
          <th scope="col">{t('debrief.opinion.known')}</th>
          <th scope="col">{t('debrief.opinion.true')}</th>
        </tr>
      </thead>
      <tbody>
        {facts.map(({ fact, known, real }) => (
          <tr key={fact}>
            <th scope="row" lang={library?.language}>
              {library?.fact(fact, known?.value ?? '').question ?? fact}
            </th>
            <td>{cell(known)}</td>
            <td>{cell(real)}</td>
          </tr>
        ))}
      </tbody>
    </ScrollingTable>
  );
}
