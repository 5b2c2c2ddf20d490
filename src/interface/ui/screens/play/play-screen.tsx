/*
 * The screen of one exercise: opens the save that the address names, then sets the table for one person or for several.
 * In: the id in the address. Out: the table; while it is being fetched strokes, and where it cannot be opened the reason and
 * the ways on.
 */
import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { useParams } from 'wouter';
import { useStore } from 'zustand';
import { Button, LinkButton } from '../../parts/button.tsx';
import { ErrorPanel, Skeleton } from '../../parts/standing.tsx';
import { BrokenScreen } from '../../shell/broken-screen.tsx';
import { ErrorBoundary } from '../../shell/error-boundary.tsx';
import { openDesks } from '../../stores/desk-notes.ts';
import type { OpenExercise } from '../../stores/exercise-store.ts';
import { usePlayDoors } from '../../stores/play-doors.ts';
import { useScenarioWords } from '../../stores/use-scenario-words.ts';
import { useText } from '../../text/use-text.ts';
import { refusalWords } from '../refusal-words.ts';
import { HotSeatScreen } from './curtain/hot-seat-screen.tsx';
import { useExport } from './frame/table-menu.tsx';
import { TableScreen } from './frame/table-screen.tsx';
import { SeatProvider } from './seat/seat-provider.tsx';
import { TableContext } from './seat/table.ts';
import { useTableTitle } from './use-table-title.ts';
import './consult/consult.css';
import './decide/decide.css';
import './dossier/dossier.css';
import './report/report.css';
import './table.css';
import './walk/walk.css';

/** The screen at #/play/:id. */
export function PlayScreen() {
  const { id } = useParams<{ id: string }>();
  const { exercise } = usePlayDoors();
  const state = useStore(exercise);
  useEffect(() => {
    openDesks(id);
    void exercise.resume(id);
  }, [exercise, id]);
  return (
    <>
      {state.stage === 'refused' && <Refused id={id} />}
      {state.stage === 'open' && state.id === id ? (
        <Guarded>
          <OpenTableScreen open={state} />
        </Guarded>
      ) : (
        state.stage !== 'refused' && <Waiting />
      )}
    </>
  );
}

function Waiting() {
  return (
    <div className="page">
      <Skeleton shape="sheet" lines={8} />
    </div>
  );
}

/** Where something breaks, the log can still be carried off. */
function Guarded({ children }: { readonly children: ReactNode }) {
  const { t } = useText();
  const exportLog = useExport();
  return (
    <ErrorBoundary
      fallback={(error) => (
        <BrokenScreen error={error} rescue={<Button onPress={exportLog}>{t('play.export')}</Button>} />
      )}
    >
      {children}
    </ErrorBoundary>
  );
}

function Refused({ id }: { readonly id: string }) {
  const text = useText();
  const { exercise } = usePlayDoors();
  const state = useStore(exercise);
  if (state.stage !== 'refused') return null;
  return (
    <div className="page">
      <ErrorPanel
        title={text.t('play.refused')}
        remedy={refusalWords(text, state.refusal)}
        actions={
          <>
            <Button
              tone="primary"
              onPress={() => {
                void exercise.resume(id);
              }}
            >
              {text.t('play.try-again')}
            </Button>
            <LinkButton href="#/">{text.t('shell.to-start')}</LinkButton>
          </>
        }
      />
    </div>
  );
}

function OpenTableScreen({ open }: { readonly open: OpenExercise }) {
  const { t } = useText();
  const fetched = useScenarioWords(open.summary.scenario);
  const exportLog = useExport();
  const debrief = `#/debrief/${open.id}`;
  const [alone] = open.summary.people;
  useTableTitle(open, fetched.stage === 'there' ? fetched.words.texts.title : undefined);
  if (fetched.stage === 'waiting') return <Waiting />;
  if (fetched.stage !== 'there') {
    return (
      <div className="page">
        <ErrorPanel
          title={t('play.words-missing')}
          remedy={t(fetched.stage === 'absent' ? 'play.words-absent' : 'play.words-failed')}
          {...(fetched.stage === 'failed' ? { technical: fetched.reason } : {})}
          actions={<Button onPress={exportLog}>{t('play.export')}</Button>}
        />
      </div>
    );
  }
  const { words } = fetched;
  return (
    <TableContext value={{ scenario: open.scenario, words }}>
      {open.fault !== undefined && <Fault reason={open.fault} onExport={exportLog} />}
      {open.summary.seating === 'hot-seat' && open.summary.people.length > 1 ? (
        <HotSeatScreen open={open} debrief={debrief} />
      ) : alone === undefined ? (
        <Unattended onExport={exportLog} />
      ) : (
        <SeatProvider key={alone} open={open} seat={alone} words={words}>
          <TableScreen debrief={debrief} />
        </SeatProvider>
      )}
    </TableContext>
  );
}

/** An exercise that only bots play and that has not ended: a log that was brought in. */
function Unattended({ onExport }: { readonly onExport: () => void }) {
  const { t } = useText();
  return (
    <div className="page">
      <ErrorPanel
        title={t('play.unattended')}
        remedy={t('play.unattended-remedy')}
        actions={
          <>
            <Button onPress={onExport}>{t('play.export')}</Button>
            <LinkButton href="#/">{t('shell.to-start')}</LinkButton>
          </>
        }
      />
    </div>
  );
}

function Fault({ reason, onExport }: { readonly reason: string; readonly onExport: () => void }) {
  const { t } = useText();
  return (
    <div className="page">
      <ErrorPanel
        title={t('play.fault')}
        remedy={t('play.fault-remedy')}
        technical={reason}
        actions={
          <>
            <Button
              tone="primary"
              onPress={() => {
                location.reload();
              }}
            >
              {t('shell.reload')}
            </Button>
            <Button onPress={onExport}>{t('play.export')}</Button>
          </>
        }
      />
    </div>
  );
}
