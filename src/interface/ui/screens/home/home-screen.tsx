/*
 * The first page: what this is, a new exercise, those that are saved, a log from a file.
 * In: the doors of the page. Out: a form beside a shelf, and the way to the library. It loads no table, no engine and no law.
 */
import { LinkButton } from '../../parts/button.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { Card } from '../../parts/sheet.tsx';
import { useText } from '../../text/use-text.ts';
import { ImportLog } from './import-log.tsx';
import { NewExerciseForm } from './new-exercise-form.tsx';
import { OpenScenario } from './open-scenario.tsx';
import { SavedExercises } from './saved-exercises.tsx';
import { useCards } from './use-cards.ts';
import './home.css';

/** The screen at #/. */
export function HomeScreen() {
  const { t } = useText();
  const cards = useCards();
  return (
    <div className="page home">
      <PageHead kicker={t('home.kicker')} title={t('home.heading')} lead={t('home.lead')} />
      <div className="split home-split">
        <NewExerciseForm cards={cards} />
        <div className="stack" data-gap="wide">
          <SavedExercises cards={cards} />
          <ImportLog />
          <OpenScenario onOpened={cards.again} />
          <Card title={t('home.library')} level={2}>
            <p>{t('home.library-note')}</p>
            <p>
              <LinkButton href="#/library" icon="scales">
                {t('home.library-open')}
              </LinkButton>
            </p>
          </Card>
        </div>
      </div>
    </div>
  );
}
