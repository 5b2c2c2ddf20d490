/*
 * A finding as a short reasoned opinion: issue, rule, application, conclusion, each in a line or two, for somebody who is no lawyer.
 * In: the finding, on what was known. Out: four headed lines; norms touched, open questions and all rules passed come after them.
 * The facts of another seat's act are its own: there the application says so. Without the law's library it shows what it has.
 */
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { CONFIDENCES, LEANS, VERDICTS } from '../../../../../vocabulary/index.ts';
import { VerdictBadge } from '../../../parts/chip.tsx';
import { useText } from '../../../text/use-text.ts';
import { useLaw } from '../../../stores/use-law.ts';
import { BesideTable, RuleBesideTable, SourcesBeside } from './beside-table.tsx';
import { memberOf } from '../feed/sentence.ts';
import type { FeedFinding } from './findings-from-feed.ts';
import { VerdictBesides } from './verdict-view.tsx';

/** Values of the opinion. */
export interface FindingOpinionProps {
  readonly finding: FeedFinding;
  /** It stands behind a line itself: then nothing in it does, so that each source is two steps away at most. */
  readonly opened?: boolean;
}

/** The opinion. */
export function FindingOpinion({ finding, opened = false }: FindingOpinionProps) {
  const text = useText();
  const { t } = text;
  const law = useLaw();
  const { known, test } = finding;
  const rule = law?.rule(known.path.at(-1) ?? '');
  const heading = law?.table(test);
  const foreign = law === undefined || law.language === text.language ? undefined : law.language;
  const lean = LEANS.find((one) => one === known.lean);
  const verdict = memberOf(VERDICTS, known.verdict);
  return (
    <div className="verdict-view">
      <dl className="brief">
        <Part name={t('play.opinion.issue')}>
          {t(finding.act === undefined ? 'play.opinion.is-duty-met' : 'play.opinion.is-lawful')}{' '}
          {heading !== undefined && (
            <>
              {t('play.opinion.heading')}{' '}
              <BesideTable kind="table" id={test}>
                <cite lang={foreign}>{heading}</cite>
              </BesideTable>
            </>
          )}
        </Part>
        {rule !== undefined && (
          <Part name={t('play.opinion.rule')}>
            <span lang={foreign}>{rule.why}</span>{' '}
            <span className="brief-sources">
              <RuleBesideTable id={rule.id} />
              {known.sources.length > 0 && (
                <>
                  {' · '}
                  <SourcesBeside ids={known.sources} law={law} />
                </>
              )}
            </span>
          </Part>
        )}
        <Part name={t('play.opinion.application')}>
          <Deciding finding={finding} />
        </Part>
        <Part name={t('play.opinion.conclusion')}>
          <span className="cluster">
            <VerdictBadge verdict={verdict} {...(lean === undefined ? {} : { lean })} />
            <span className="verdict-confidence">
              {t(`play.confidence.${memberOf(CONFIDENCES, known.confidence)}`)}
            </span>
          </span>
          {t(`play.verdict.${verdict}`)}
        </Part>
      </dl>
      <VerdictBesides verdict={known} opened={opened} />
    </div>
  );
}

function Part({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt className="label">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The facts on which it turned, as question and answer. */
function Deciding({ finding: { known, test } }: { readonly finding: FeedFinding }) {
  const text = useText();
  const law = useLaw();
  const { facts } = known;
  const decided = useMemo(
    () => (law === undefined || facts.length === 0 ? [] : law.explain({ test, facts }).decidedBy),
    [law, test, facts],
  );
  if (facts.length === 0) return text.t('play.opinion.not-yours');
  const told = decided.flatMap((name) => {
    const value = facts.find(({ fact }) => fact === name)?.value;
    const said = value === undefined ? undefined : law?.fact(name, value);
    return said === undefined ? [] : [said];
  });
  const foreign = law === undefined || law.language === text.language ? undefined : law.language;
  if (told.length === 0) return text.t('play.opinion.by-nature');
  return (
    <ul className="brief-facts" lang={foreign}>
      {told.map(({ question, value }) => (
        <li key={question}>
          {question} <strong>{value}</strong>
        </li>
      ))}
    </ul>
  );
}
