/*
 * What the law would make of an act, on what this seat knows now: asked for when the act has come to rest for a moment.
 * In: the act. Out: a verdict with its plain sentence and the norms it touches; training mode only.
 */
import { useEffect, useState } from 'react';
import { Card } from '../../../parts/sheet.tsx';
import { useText } from '../../../text/use-text.ts';
import type { DraftAct } from '../../../stores/order-draft.ts';
import { VerdictView } from '../report/verdict-view.tsx';
import { useTableSeat } from '../seat/table-seat.ts';
import type { Preview } from '../seat/table-seat.ts';

/** How long the act must stay as it is before it is judged. */
const REST_MILLISECONDS = 250;

/** The preview. */
export function ActPreview({ act }: { readonly act: DraftAct }) {
  const { t } = useText();
  const { preview } = useTableSeat();
  const [found, setFound] = useState<Preview>();
  const { words, ...judged } = act;
  const asked = JSON.stringify(judged);
  useEffect(() => {
    let wanted = true;
    const timer = setTimeout(() => {
      preview(JSON.parse(asked) as typeof judged).then(
        (verdict) => {
          if (wanted) setFound(verdict);
        },
        () => {
          if (wanted) setFound(undefined);
        },
      );
    }, REST_MILLISECONDS);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [asked, preview]);
  return (
    <div role="status">
      {found !== undefined && (
        <Card title={t('play.preview')} kicker={t('play.preview-kicker')}>
          <VerdictView verdict={found} />
        </Card>
      )}
    </div>
  );
}
