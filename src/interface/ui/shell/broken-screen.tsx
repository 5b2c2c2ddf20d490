/*
 * What stands where a screen broke.
 * In: the error, and links that help to rescue what was being played. Out: a panel with a way on.
 */
import type { ReactNode } from 'react';
import { Button, LinkButton } from '../parts/button.tsx';
import { ErrorPanel } from '../parts/standing.tsx';
import { useText } from '../text/use-text.ts';

/** Values of the panel. */
export interface BrokenScreenProps {
  readonly error: Error;
  /** The place for a link that exports the log of a running exercise. */
  readonly rescue?: ReactNode;
}

/** Says that nothing saved is lost, and offers to load again. */
export function BrokenScreen({ error, rescue }: BrokenScreenProps) {
  const { t } = useText();
  return (
    <div className="page">
      <ErrorPanel
        title={t('shell.broken-title')}
        remedy={t('shell.broken-remedy')}
        technical={error.stack ?? error.message}
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
            <LinkButton href="#/">{t('shell.to-start')}</LinkButton>
            {rescue}
          </>
        }
      />
    </div>
  );
}
