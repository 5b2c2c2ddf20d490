/*
 * One saved exercise: what it is, where it stands, and what can be done with it.
 * In: its summary and the scenario's card, if it is on the shelf. Out: an entry of the list.
 */
import { useState } from 'react';
import type { ExerciseSummary } from '../../../../hosting/session/index.ts';
import { useAnnounce } from '../../parts/announcer.tsx';
import { Button, LinkButton } from '../../parts/button.tsx';
import { Emblem } from '../../parts/emblem/emblem.tsx';
import { usePlayDoors } from '../../stores/play-doors.ts';
import type { ScenarioCard } from '../../stores/scenario-shelf.ts';
import type { Text } from '../../../text/index.ts';
import { useText } from '../../text/use-text.ts';
import { logFileName, offerFile } from '../offer-file.ts';

/** Values of the entry. */
export interface SavedExerciseProps {
  readonly save: ExerciseSummary;
  readonly card: ScenarioCard | undefined;
  readonly onDelete: () => void;
}

/** Where a save stands, in words. */
export function savedPlace(text: Text, save: ExerciseSummary): string {
  if (save.ended) return text.t('home.saved-ended');
  const id = `word.phase.${save.phase}`;
  const phase = text.has(id) ? text.t(id) : save.phase;
  return save.turn === 0
    ? text.t('home.saved-before', { phase })
    : text.t('home.saved-place', { turn: save.turn, phase });
}

/** The entry. */
export function SavedExercise({ save, card, onDelete }: SavedExerciseProps) {
  const text = useText();
  const { t, date, list } = text;
  const title = card?.title ?? t('home.unknown-scenario');
  const named = { title, moment: date(save.savedAt) };
  const seats = save.people.map((id) => card?.seats.find((seat) => seat.id === id));
  return (
    <li className="save">
      <p className="save-title">{title}</p>
      <p className="save-seats">
        {seats.map((seat) =>
          seat === undefined ? null : <Emblem key={seat.id} id={seat.id} kind={seat.kind} size="small" />,
        )}
        {list(save.people.map((id, at) => seats[at]?.name ?? id))}
      </p>
      <p className="save-place figures">
        {savedPlace(text, save)} · {date(save.savedAt)}
      </p>
      <p className="cluster">
        <LinkButton
          size="small"
          href={save.ended ? `#/debrief/${save.id}` : `#/play/${save.id}`}
          iconAfter="forward"
          tone="plain"
        >
          {t(save.ended ? 'home.to-debrief' : 'home.resume')}{' '}
          <span className="visually-hidden">{t('home.of-save', named)}</span>
        </LinkButton>
        <ExportButton save={save} named={named} />
        <Button size="small" tone="quiet" onPress={onDelete}>
          {t('home.delete')} <span className="visually-hidden">{t('home.of-save', named)}</span>
        </Button>
      </p>
    </li>
  );
}

interface ExportProps {
  readonly save: ExerciseSummary;
  readonly named: { readonly title: string; readonly moment: string };
}

function ExportButton({ save, named }: ExportProps) {
  const { t } = useText();
  const { host } = usePlayDoors();
  const announce = useAnnounce();
  const [busy, setBusy] = useState(false);
  const carryOff = async (): Promise<void> => {
    setBusy(true);
    try {
      const opened = await (await host()).resume(save.id);
      if (opened.ok) {
        offerFile(logFileName(save.scenario, save.id), await opened.value.exportLog());
        await opened.value.close();
        announce(t('home.exported'));
      } else announce(t('home.export-failed'), 'urgent');
    } catch {
      announce(t('home.export-failed'), 'urgent');
    }
    setBusy(false);
  };
  return (
    <Button size="small" tone="quiet" busy={busy} onPress={() => void carryOff()}>
      {t('home.export')} <span className="visually-hidden">{t('home.of-save', named)}</span>
    </Button>
  );
}
