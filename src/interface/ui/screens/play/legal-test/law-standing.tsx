/*
 * How it stands with the texts of the law while they are not there.
 * In: waiting or failed. Out: a line; a failure says what to do, and that play goes on.
 */
import { Skeleton } from '../../../parts/standing.tsx';
import { useText } from '../../../text/use-text.ts';

/** The line. */
export function LawStanding({ stage }: { readonly stage: 'waiting' | 'failed' }) {
  const { t } = useText();
  if (stage === 'waiting') return <Skeleton lines={3} />;
  return (
    <p className="field-error" role="status">
      {t('legal-test.failed')}
    </p>
  );
}
