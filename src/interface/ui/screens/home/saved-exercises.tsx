/*
 * The exercises saved in this browser: go on, carry off as a file, delete.
 * In: the session host, fetched after the page has been drawn. Out: a list, the newest first; nothing is deleted unasked.
 */
import { useEffect, useState } from 'react';
import type { ExerciseSummary } from '../../../../hosting/session/index.ts';
import { useAnnounce } from '../../parts/announcer.tsx';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Card } from '../../parts/sheet.tsx';
import { EmptyState, ErrorPanel, Skeleton } from '../../parts/standing.tsx';
import { removeDesks } from '../../stores/desk-notes.ts';
import { usePlayDoors } from '../../stores/play-doors.ts';
import { useText } from '../../text/use-text.ts';
import { SavedExercise, savedPlace } from './saved-exercise.tsx';
import type { Cards } from './use-cards.ts';

type Listed = readonly ExerciseSummary[] | 'failed' | undefined;

/** The shelf of saves. */
export function SavedExercises({ cards }: { readonly cards: Cards }) {
  const text = useText();
  const { t } = text;
  const { host, anythingKept } = usePlayDoors();
  const announce = useAnnounce();
  const [listed, setListed] = useState<Listed>();
  const [doomed, setDoomed] = useState<ExerciseSummary>();
  const [tries, setTries] = useState(0);
  const list = (): void => {
    setTries((before) => before + 1);
  };
  useEffect(() => {
    let wanted = true;
    const listing = async (): Promise<readonly ExerciseSummary[]> =>
      (await anythingKept()) ? (await host()).list() : [];
    listing().then(
      (saves) => {
        if (wanted) setListed(saves);
      },
      () => {
        if (wanted) setListed('failed');
      },
    );
    return () => {
      wanted = false;
    };
  }, [host, anythingKept, tries]);
  const remove = async (save: ExerciseSummary): Promise<void> => {
    await (await host()).remove(save.id);
    removeDesks(save.id);
    setDoomed(undefined);
    announce(t('home.deleted'));
    list();
  };
  const titleOf = (save: ExerciseSummary): string =>
    cards.cards?.find((card) => card.id === save.scenario)?.title ?? t('home.unknown-scenario');
  return (
    <Card title={t('home.saved')} level={2}>
      {listed === undefined && <Skeleton lines={2} />}
      {listed === 'failed' && (
        <ErrorPanel
          title={t('home.saved-failed')}
          remedy={t('home.scenarios-failed-remedy')}
          actions={<Button onPress={list}>{t('home.try-again')}</Button>}
        />
      )}
      {Array.isArray(listed) && listed.length === 0 && (
        <EmptyState title={t('home.saved-none')}>{t('home.saved-none-note')}</EmptyState>
      )}
      {Array.isArray(listed) && listed.length > 0 && (
        <ul className="saves">
          {(listed as readonly ExerciseSummary[]).map((save) => (
            <SavedExercise
              key={save.id}
              save={save}
              card={cards.cards?.find((card) => card.id === save.scenario)}
              onDelete={() => {
                setDoomed(save);
              }}
            />
          ))}
        </ul>
      )}
      <Dialog
        open={doomed !== undefined}
        title={t('home.delete-title')}
        onClose={() => {
          setDoomed(undefined);
        }}
        actions={
          <>
            <Button
              onPress={() => {
                setDoomed(undefined);
              }}
            >
              {t('home.delete-no')}
            </Button>
            <Button
              tone="grave"
              onPress={() => {
                if (doomed !== undefined) void remove(doomed);
              }}
            >
              {t('home.delete-yes')}
            </Button>
          </>
        }
      >
        {doomed !== undefined && (
          <p>{t('home.delete-words', { title: titleOf(doomed), place: savedPlace(text, doomed) })}</p>
        )}
      </Dialog>
    </Card>
  );
}
