/*
 * Opening a scenario from files: an author tries out what has not been shipped yet.
 * In: a folder that somebody chooses. Out: the scenario on the shelf; or everything that is wrong with its files at once, each
 * with file, line and column, what it is and the spelling that was probably meant.
 */
import { useEffect, useRef, useState } from 'react';
import type { OpeningOutcome } from '../../../../hosting/session/index.ts';
import { hintFromDiagnostic, sentenceFromDiagnostic } from '../../../text/index.ts';
import { useAnnounce } from '../../parts/announcer.tsx';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/sheet.tsx';
import { ErrorPanel } from '../../parts/standing.tsx';
import { usePlayDoors } from '../../stores/play-doors.ts';
import { useText, useTextStore } from '../../text/use-text.ts';
import { scenarioFilesFrom } from './scenario-files.ts';

type Diagnostics = Extract<OpeningOutcome, { ok: false }>['diagnostics'];

/** What came of the last try. */
type Found = { readonly kind: 'wrong'; readonly diagnostics: Diagnostics } | { readonly kind: 'unreadable' };

/** The card with the folder field. */
export function OpenScenario({ onOpened }: { readonly onOpened: () => void }) {
  const { t } = useText();
  const { host } = usePlayDoors();
  const store = useTextStore();
  const announce = useAnnounce();
  const field = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [found, setFound] = useState<Found>();
  useEffect(() => {
    // React knows no property for choosing a whole folder.
    field.current?.setAttribute('webkitdirectory', '');
  }, []);
  const open = async (files: readonly File[]): Promise<void> => {
    setBusy(true);
    setFound(undefined);
    try {
      const keeper = await host();
      const outcome = await keeper.openScenario(await scenarioFilesFrom(files));
      if (outcome.ok) {
        onOpened();
        announce(t('home.opened', { count: outcome.warnings.length }));
      } else {
        await store.ensure(['diagnostics']);
        setFound({ kind: 'wrong', diagnostics: outcome.diagnostics });
      }
    } catch {
      setFound({ kind: 'unreadable' });
    }
    setBusy(false);
  };
  return (
    <Card title={t('home.open')} level={2}>
      <p>{t('home.open-note')}</p>
      <input
        ref={field}
        className="visually-hidden"
        type="file"
        multiple
        tabIndex={-1}
        aria-label={t('home.open-choose')}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          if (files.length > 0) void open(files);
          event.target.value = '';
        }}
      />
      <div>
        <Button
          icon="plus"
          busy={busy}
          onPress={() => {
            field.current?.click();
          }}
        >
          {t(busy ? 'home.open-busy' : 'home.open-choose')}
        </Button>
      </div>
      {found?.kind === 'unreadable' && (
        <ErrorPanel title={t('home.open-failed')} remedy={t('home.import-unreadable')} />
      )}
      {found?.kind === 'wrong' && <Faults diagnostics={found.diagnostics} />}
    </Card>
  );
}

function Faults({ diagnostics }: { readonly diagnostics: Diagnostics }) {
  const text = useText();
  const { t } = text;
  return (
    <ErrorPanel
      title={t('home.open-faults', { count: diagnostics.length })}
      remedy={
        <ul className="faults">
          {diagnostics.map((one) => (
            <li key={`${one.file} ${String(one.line)} ${String(one.column)} ${one.path} ${one.code}`}>
              <span className="fault-place figures" dir="ltr">
                {one.file}:{one.line}:{one.column}
              </span>
              <span>{sentenceFromDiagnostic(text, one)}</span>
              {one.hint !== undefined && <strong>{hintFromDiagnostic(text, one)}</strong>}
            </li>
          ))}
        </ul>
      }
    />
  );
}
