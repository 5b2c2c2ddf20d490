/*
 * The last page: a question to part with, the record to keep, the way to another exercise.
 * In: the scenario's questions, the log. Out: one question at a time, a file, a paper, a link.
 */
import { useState } from 'react';
import { useAnnounce } from '../../../parts/announcer.tsx';
import { Button, LinkButton } from '../../../parts/button.tsx';
import { Disclosure } from '../../../parts/disclosure.tsx';
import { Card } from '../../../parts/sheet.tsx';
import { useText } from '../../../text/use-text.ts';
import { logFileName, offerFile } from '../../offer-file.ts';
import { useDebrief } from '../debrief-table.ts';
import { ScenarioLine } from '../scenario-words-in-page.tsx';
import './takeaway.css';

/** Values of the page. */
export interface LastStepProps {
  /** Asks for everything on one page. */
  readonly onRead: () => void;
}

/** Before you part. */
export function LastStep({ onRead }: LastStepProps) {
  const { t } = useText();
  return (
    <div className="stack" data-gap="section">
      <Questions />
      <div className="columns" data-fit>
        <Keep onRead={onRead} />
        <Card level={2} title={t('debrief.last.again')}>
          <p>{t('debrief.last.again-note')}</p>
          <p>
            <LinkButton href="#/" tone="primary" iconAfter="forward">
              {t('debrief.last.again-go')}
            </LinkButton>
          </p>
        </Card>
      </div>
      <Technical />
    </div>
  );
}

function Questions() {
  const { t } = useText();
  const { words } = useDebrief();
  const { questions } = words.texts;
  const [at, setAt] = useState(0);
  const question = questions[at % Math.max(1, questions.length)];
  if (question === undefined) return null;
  return (
    <section className="debrief-section" aria-labelledby="last-questions">
      <h2 className="debrief-heading" id="last-questions">
        {t('debrief.last.questions')}
      </h2>
      <div className="question-card">
        <p className="label">
          {t('debrief.last.question', { place: (at % questions.length) + 1, all: questions.length })}
        </p>
        <p className="question" aria-live="polite">
          <ScenarioLine>{question}</ScenarioLine>
        </p>
        {questions.length > 1 && (
          <Button
            onPress={() => {
              setAt(at + 1);
            }}
          >
            {t('debrief.last.another')}
          </Button>
        )}
      </div>
      <Disclosure summary={t('debrief.last.all-questions')}>
        <ol className="question-list">
          {questions.map((one) => (
            <li key={one}>
              <ScenarioLine>{one}</ScenarioLine>
            </li>
          ))}
        </ol>
      </Disclosure>
    </section>
  );
}

function Keep({ onRead }: LastStepProps) {
  const { t } = useText();
  const { exercise, scenario, exportLog } = useDebrief();
  const announce = useAnnounce();
  const [busy, setBusy] = useState(false);
  function keep(): void {
    setBusy(true);
    void exportLog().then((log) => {
      setBusy(false);
      if (log === undefined) {
        announce(t('debrief.last.export-failed'), 'urgent');
        return;
      }
      offerFile(logFileName(scenario.id, exercise), log);
      announce(t('debrief.last.exported'));
    });
  }
  return (
    <Card level={2} title={t('debrief.last.keep')}>
      <p>{t('debrief.last.keep-note')}</p>
      <div className="cluster">
        <Button busy={busy} onPress={keep}>
          {t('debrief.last.export')}
        </Button>
        <Button icon="document" onPress={onRead}>
          {t('debrief.last.read-paper')}
        </Button>
        <Button
          onPress={() => {
            window.print();
          }}
        >
          {t('debrief.last.print')}
        </Button>
      </div>
    </Card>
  );
}

function Technical() {
  const { t } = useText();
  const { view } = useDebrief();
  return (
    <Disclosure summary={t('debrief.last.technical')}>
      <dl className="technical">
        <dt>{t('debrief.last.seed')}</dt>
        <dd dir="ltr">
          <code>{view.seed}</code>
        </dd>
        <dt>{t('debrief.last.digest')}</dt>
        <dd dir="ltr">
          <code>{view.digest}</code>
        </dd>
      </dl>
    </Disclosure>
  );
}
