/*
 * The truth: first the theories side by side, then the one that was true.
 * In: the record, whether it has been shown. Out: the theories; the truth on a sheet once somebody turns it up.
 */
import { Button } from '../../../parts/button.tsx';
import { Emblem } from '../../../parts/emblem/emblem.tsx';
import { Sheet } from '../../../parts/sheet.tsx';
import { Unfold } from '../../../motion/unfold.tsx';
import { useText } from '../../../text/use-text.ts';
import { casesOf } from '../acts/chosen-cases.ts';
import { isIncident } from '../acts/judged-case.ts';
import { opinionHref } from '../debrief-place.ts';
import { kindOf, useDebrief } from '../debrief-table.ts';
import { ScenarioLine, ScenarioProse } from '../scenario-words-in-page.tsx';
import { SeatName } from '../seat-name.tsx';
import './envelopes.css';

/** What was true. */
export function TruthStep() {
  const { t } = useText();
  const { view, scenario, words, notes, note } = useDebrief();
  const shown = notes.truthShown;
  const others = scenario.hypotheses.filter(({ id }) => !shown || id !== view.truth);
  return (
    <div className="stack" data-gap="wide">
      <Unfold open={shown}>
        <div className="truth-shown">
          <TruthSheet />
        </div>
      </Unfold>
      <section className="debrief-section" aria-labelledby="truth-theories">
        <h2 className="debrief-heading" id="truth-theories">
          {t(shown ? 'debrief.truth.others' : 'debrief.truth.believed')}
        </h2>
        <ul className="truth-theories" data-shown={shown || undefined}>
          {others.map(({ id, author }) => (
            <li key={id}>
              <Emblem id={author} kind={kindOf(scenario, author)} size="normal" />
              <span className="truth-name">
                <ScenarioLine>{words.label('hypothesis', id)}</ScenarioLine>
              </span>
              <span className="truth-author">
                <ScenarioLine>{words.name(author)}</ScenarioLine>
              </span>
            </li>
          ))}
        </ul>
      </section>
      {!shown && (
        <p>
          <Button
            tone="primary"
            size="large"
            onPress={() => {
              note({ truthShown: true });
            }}
          >
            {t('debrief.truth.open')}
          </Button>
        </p>
      )}
    </div>
  );
}

/** The truth as a document: who did it, who answers for it, on what ground. */
export function TruthSheet() {
  const { t, has } = useText();
  const { exercise, view, scenario, words } = useDebrief();
  const incident = casesOf(view).find(isIncident);
  const truth = scenario.hypotheses.find(({ id }) => id === view.truth);
  const text = words.texts.hypotheses[view.truth];
  const basis = `debrief.basis.${truth?.basis ?? 'unknown'}`;
  return (
    <Sheet
      look="folder"
      kind={t('debrief.truth.kind', { count: scenario.hypotheses.length })}
      title={<ScenarioLine>{text?.name ?? view.truth}</ScenarioLine>}
    >
      <ScenarioProse text={text?.truth ?? ''} />
      {truth !== undefined && (
        <dl className="truth-facts">
          <div>
            <dt>{t('debrief.truth.author')}</dt>
            <dd>
              <SeatName seat={truth.author} />
            </dd>
          </div>
          <div>
            <dt>{t('debrief.truth.responsible')}</dt>
            <dd>
              {truth.responsible === undefined ? (
                t('debrief.truth.nobody')
              ) : (
                <SeatName seat={truth.responsible} />
              )}
            </dd>
          </div>
          <div>
            <dt>{t('debrief.truth.basis')}</dt>
            <dd>{has(basis) ? t(basis) : truth.basis}</dd>
          </div>
          {incident !== undefined && (
            <div>
              <dt>{t('debrief.truth.law')}</dt>
              <dd>
                <a href={opinionHref(exercise, incident.id)}>{t('debrief.truth.opinion')}</a>
              </dd>
            </div>
          )}
        </dl>
      )}
    </Sheet>
  );
}
