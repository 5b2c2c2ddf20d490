/*
 * The debrief of an exercise that is over, at `debrief/:id`.
 * In: the id of the save, from the address. Out: the walk through its record, or why it cannot be opened and what to do.
 */
import { useMemo } from 'react';
import { useParams } from 'wouter';
import { Button, LinkButton } from '../../parts/button.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { ErrorPanel, Skeleton } from '../../parts/standing.tsx';
import { useScenarioWords } from '../../stores/use-scenario-words.ts';
import { useText } from '../../text/use-text.ts';
import { refusalWords } from '../refusal-words.ts';
import { libraryRoot } from '../library/library-place.ts';
import { debriefPlaceFrom } from './debrief-place.ts';
import type { DebriefPlace } from './debrief-place.ts';
import { DebriefRoom } from './debrief-room.tsx';
import { useOpenDebrief } from './use-open-debrief.ts';
import type { OpenDebrief } from './use-open-debrief.ts';
import './debrief-screen.css';

/** The screen; what is on its way stands as a skeleton under the heading. */
export function DebriefScreen() {
  const { t } = useText();
  const { id, '*': rest = '' } = useParams<{ id: string; '*'?: string }>();
  const place = useMemo(() => debriefPlaceFrom(rest), [rest]);
  const debrief = useOpenDebrief(id);
  const words = useScenarioWords(debrief.stage === 'there' ? debrief.exercise.summary.scenario : undefined);
  if (debrief.stage === 'there' && words.stage === 'there') {
    return (
      <DebriefRoom
        key={id}
        exercise={debrief.exercise}
        view={debrief.view}
        words={words.words}
        place={place}
      />
    );
  }
  const waiting = debrief.stage === 'waiting' || words.stage === 'waiting';
  return (
    <div className="page">
      <PageHead title={t('shell.title.debrief')} lead={waiting ? t('debrief.waiting') : undefined} />
      {debrief.stage === 'refused' || debrief.stage === 'broken' ? (
        <Unavailable id={id} debrief={debrief} place={place} />
      ) : words.stage === 'absent' || words.stage === 'failed' ? (
        <ErrorPanel
          title={t(words.stage === 'absent' ? 'debrief.texts-absent' : 'debrief.texts-failed')}
          remedy={t('debrief.texts-remedy')}
          actions={<WayOn />}
          {...(words.stage === 'failed' ? { technical: words.reason } : {})}
        />
      ) : (
        <Skeleton shape="sheet" lines={7} />
      )}
    </div>
  );
}

interface UnavailableProps {
  readonly id: string;
  readonly debrief: Extract<OpenDebrief, { stage: 'refused' | 'broken' }>;
  readonly place: DebriefPlace;
}

function Unavailable({ id, debrief, place }: UnavailableProps) {
  const text = useText();
  const { t } = text;
  if (debrief.stage === 'broken') {
    return (
      <ErrorPanel
        title={t('debrief.unavailable')}
        remedy={t('debrief.texts-remedy')}
        technical={debrief.reason}
        actions={<WayOn />}
      />
    );
  }
  const running = debrief.refusal.code === 'session/not-over';
  return (
    <ErrorPanel
      title={t('debrief.unavailable')}
      remedy={running ? t('debrief.not-over') : refusalWords(text, debrief.refusal)}
      actions={
        running ? (
          <>
            <LinkButton href={`#/play/${id}`} tone="primary">
              {t('debrief.to-table')}
            </LinkButton>
            {place.at === 'library' && (
              <LinkButton href={`#${libraryRoot()}/${place.rest}`}>{t('library.run.without')}</LinkButton>
            )}
          </>
        ) : (
          <WayOn />
        )
      }
    />
  );
}

function WayOn() {
  const { t } = useText();
  return (
    <>
      <Button
        onPress={() => {
          location.reload();
        }}
      >
        {t('debrief.reload')}
      </Button>
      <LinkButton href="#/">{t('debrief.to-start')}</LinkButton>
    </>
  );
}
