/*
 * Bringing in an exercise from a log file.
 * In: a file that somebody chooses. Out: the exercise, proved, saved and opened; or what is wrong with the file, in which line,
 * and how to mend it.
 */
import { useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { SessionRefusal } from '../../../../hosting/session/index.ts';
import { useAnnounce } from '../../parts/announcer.tsx';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/sheet.tsx';
import { ErrorPanel } from '../../parts/standing.tsx';
import type { Text } from '../../../text/index.ts';
import { usePlayDoors } from '../../stores/play-doors.ts';
import { useText } from '../../text/use-text.ts';
import { logFaultWords, refusalWords } from '../refusal-words.ts';

interface Failure {
  readonly file: string;
  /** Absent: the browser could not read the file. */
  readonly refusal?: SessionRefusal;
}

/** What is wrong: with the file, or with what was read from it. */
function why(text: Text, { refusal }: Failure): string {
  if (refusal === undefined) return text.t('home.import-unreadable');
  return logFaultWords(text, refusal) ?? refusalWords(text, refusal);
}

/** The card with the file field. */
export function ImportLog() {
  const text = useText();
  const { t } = text;
  const { exercise } = usePlayDoors();
  const [, navigate] = useLocation();
  const announce = useAnnounce();
  const field = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const bringIn = async (file: File): Promise<void> => {
    setBusy(true);
    setFailure(undefined);
    try {
      const outcome = await exercise.importLog(await file.text());
      if (outcome.ok) {
        announce(t('home.imported'));
        navigate(`/play/${outcome.value}`);
      } else setFailure({ file: file.name, refusal: outcome.refusal });
    } catch {
      setFailure({ file: file.name });
    }
    setBusy(false);
  };
  const line = failure?.refusal?.data.line;
  return (
    <Card title={t('home.import')} level={2}>
      <p>{t('home.import-note')}</p>
      <input
        ref={field}
        className="visually-hidden"
        type="file"
        accept=".ndjson,.json,.txt,application/x-ndjson"
        tabIndex={-1}
        aria-label={t('home.import-choose')}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file !== undefined) void bringIn(file);
          // The same file chosen again is to be read again.
          event.target.value = '';
        }}
      />
      <div>
        <Button
          icon="document"
          busy={busy}
          onPress={() => {
            field.current?.click();
          }}
        >
          {t(busy ? 'home.import-busy' : 'home.import-choose')}
        </Button>
      </div>
      {failure !== undefined && (
        <ErrorPanel
          title={t('home.import-failed')}
          where={
            typeof line === 'number' && line > 0
              ? t('home.import-where', { line, file: failure.file })
              : failure.file
          }
          remedy={
            <>
              <p>{why(text, failure)}</p>
              <p>{t('home.import-remedy')}</p>
            </>
          }
          {...(failure.refusal === undefined
            ? {}
            : { technical: `${failure.refusal.code} ${JSON.stringify(failure.refusal.data)}` })}
        />
      )}
    </Card>
  );
}
