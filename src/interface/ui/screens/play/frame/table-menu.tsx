/*
 * The ways off the table: it is saved anyway; export the log; go back to the start.
 * In: the doors of the page. Out: a drawer behind one button.
 */
import { useState } from 'react';
import { useAnnounce } from '../../../parts/announcer.tsx';
import { Button, IconButton, LinkButton } from '../../../parts/button.tsx';
import { Drawer } from '../../../parts/dialog.tsx';
import { usePlayDoors } from '../../../stores/play-doors.ts';
import { useText } from '../../../text/use-text.ts';
import { logFileName, offerFile } from '../../offer-file.ts';

/** Hands the log of the open exercise to the browser; says what came of it. */
export function useExport(): () => void {
  const { exercise } = usePlayDoors();
  const { t } = useText();
  const announce = useAnnounce();
  return () => {
    const state = exercise.getState();
    void exercise.exportLog().then((log) => {
      if (log === undefined || state.stage !== 'open') announce(t('play.export-failed'), 'urgent');
      else {
        offerFile(logFileName(state.summary.scenario, state.id), log);
        announce(t('play.exported'));
      }
    });
  };
}

/** The menu. */
export function TableMenu() {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  const exportLog = useExport();
  return (
    <>
      <IconButton
        icon="leave"
        name={t('play.leave')}
        expanded={open}
        onPress={() => {
          setOpen(true);
        }}
      />
      <Drawer
        open={open}
        title={t('play.leave')}
        onClose={() => {
          setOpen(false);
        }}
      >
        <div className="stack">
          <p className="measure">{t('play.leave-note')}</p>
          <p className="cluster">
            <LinkButton href="#/" icon="leave">
              {t('play.leave-home')}
            </LinkButton>
            <Button onPress={exportLog} icon="document">
              {t('play.export')}
            </Button>
          </p>
        </div>
      </Drawer>
    </>
  );
}
