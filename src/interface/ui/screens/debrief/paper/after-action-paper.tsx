/*
 * The debrief as one paper: everything the walk shows, open, in the same order; for reading, searching and printing.
 * In: the cases. Out: a document of sections. It is drawn when somebody asks for it, or when the page is printed.
 */
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../../../parts/button.tsx';
import { PageHead } from '../../../parts/page-head.tsx';
import { useText } from '../../../text/use-text.ts';
import { isIncident } from '../acts/judged-case.ts';
import type { ChosenCase } from '../acts/judged-case.ts';
import { casesOf } from '../acts/chosen-cases.ts';
import { CaseFacts } from '../acts/case-facts.tsx';
import { OpinionPaper } from '../acts/opinion-paper.tsx';
import { useDebrief } from '../debrief-table.ts';
import { EndingStep } from '../ending/ending-step.tsx';
import { LaterStep } from '../ending/later-step.tsx';
import { envelopeFiles } from '../envelopes/envelope-file.ts';
import { EnvelopePapers } from '../envelopes/envelope-papers.tsx';
import { TruthSheet } from '../envelopes/truth-step.tsx';
import { LensChanges } from '../lens/lens-changes.tsx';
import { useLensName } from '../lens/lens-picker.tsx';
import { beliefsOf } from '../estimates/calibration.ts';
import { EstimatePanel } from '../estimates/estimates-step.tsx';
import { ItemsStep } from '../estimates/items-step.tsx';
import { CourseChart } from '../timeline/course-chart.tsx';
import { ActTable } from './act-table.tsx';
import { PaperScores } from './paper-scores.tsx';
import { PaperTakeaways } from './paper-takeaways.tsx';
import './paper.css';

/** Values of the paper. */
export interface AfterActionPaperProps {
  readonly cases: readonly ChosenCase[];
  readonly onBack: () => void;
}

/** The paper. */
export function AfterActionPaper({ cases, onBack }: AfterActionPaperProps) {
  const { t, date, list } = useText();
  const { view, words, savedAt, scenario, lens } = useDebrief();
  const nameOf = useLensName();
  const theories = useMemo(() => scenario.hypotheses.map(({ id }) => id), [scenario]);
  const files = useMemo(() => envelopeFiles(view, scenario.seats), [view, scenario]);
  const incident = useMemo(() => casesOf(view).filter(isIncident), [view]);
  const beliefs = useMemo(() => beliefsOf(view, theories), [view, theories]);
  return (
    <div className="page paper">
      <PageHead
        kicker={t('debrief.kicker', { scenario: words.texts.title })}
        title={t('debrief.paper.title')}
        lead={<span className="no-print">{t('debrief.paper.lead')}</span>}
        actions={
          <>
            <Button tone="primary" icon="back" onPress={onBack}>
              {t('debrief.paper.back')}
            </Button>
            <Button
              icon="document"
              onPress={() => {
                window.print();
              }}
            >
              {t('debrief.paper.print')}
            </Button>
          </>
        }
      />
      <dl className="paper-facts">
        <div>
          <dt>{t('debrief.paper.played')}</dt>
          <dd>{view.people.length === 0 ? '–' : list(view.people.map((seat) => words.name(seat)))}</dd>
        </div>
        <div>
          <dt>{t('debrief.paper.date')}</dt>
          <dd>{date(savedAt)}</dd>
        </div>
        <div>
          <dt>{t('debrief.lens.choose')}</dt>
          <dd>{nameOf(lens.shown)}</dd>
        </div>
        <div>
          <dt>{t('debrief.last.seed')}</dt>
          <dd dir="ltr">
            <code>{view.seed}</code>
          </dd>
        </div>
      </dl>
      <Section title={t('debrief.title.ending.0')}>
        <EndingStep />
      </Section>
      <Section title={t('debrief.title.ending.1')}>
        <LaterStep />
      </Section>
      <Section title={t('debrief.title.envelopes.0')}>
        <TruthSheet />
      </Section>
      <Section title={t('debrief.step.envelopes')}>
        {files.map((file) => (
          <EnvelopePapers key={file.seat} file={file} level={3} />
        ))}
      </Section>
      <Section title={t('debrief.title.estimates.0')}>
        <div className="estimate-panels">
          {beliefs.map((belief) => (
            <EstimatePanel key={belief.seat} belief={belief} theories={theories} paper />
          ))}
        </div>
      </Section>
      <Section title={t('debrief.title.estimates.1')}>
        <ItemsStep />
      </Section>
      {lens.reading !== undefined && (
        <Section title={t('debrief.lens.changes')}>
          <p>{t('debrief.lens.under', { lens: nameOf(lens.shown), own: nameOf(lens.own) })}</p>
          <LensChanges paper />
        </Section>
      )}
      <Section title={t('debrief.step.acts')}>
        {[...incident, ...cases].map((judged) => (
          <div key={judged.id} className="stack" data-gap="wide">
            <CaseFacts judged={judged} />
            <OpinionPaper judged={judged} paper />
          </div>
        ))}
      </Section>
      <Section title={t('debrief.paper.all-acts')}>
        <CourseChart paper />
        <ActTable />
      </Section>
      <Section title={t('debrief.title.scores.0')}>
        <PaperScores />
      </Section>
      <Section title={t('debrief.paper.own')}>
        <PaperTakeaways />
      </Section>
      <Section title={t('debrief.last.questions')}>
        <ol className="question-list" lang={words.foreign}>
          {words.texts.questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ol>
      </Section>
    </div>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="paper-section">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
