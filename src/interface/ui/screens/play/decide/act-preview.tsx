/*
 * What the law would make of an act: before it goes into the order, and once more in a word at the last look.
 * In: the act. Out: a verdict with its plain sentence and the norms it touches, or its mark alone; training mode only.
 */
import { VERDICTS } from '../../../../../vocabulary/index.ts';
import { VerdictBadge } from '../../../parts/chip.tsx';
import { Card } from '../../../parts/sheet.tsx';
import { useText } from '../../../text/use-text.ts';
import type { DraftAct } from '../../../stores/order-draft.ts';
import { memberOf } from '../feed/sentence.ts';
import { VerdictView } from '../report/verdict-view.tsx';
import { useTableSeat } from '../seat/table-seat.ts';
import type { Preview } from '../seat/table-seat.ts';
import { usePreview } from './use-preview.ts';

/** Values of the preview. */
export interface ActPreviewProps {
  readonly act: DraftAct;
  /** The verdict, once it is there. */
  readonly found: Preview;
}

/** The preview. */
export function ActPreview({ act, found }: ActPreviewProps) {
  const { t } = useText();
  return (
    <div role="status">
      {found !== undefined && (
        <Card title={t('play.preview')} kicker={t('play.preview-kicker')}>
          <VerdictView verdict={found} />
          {act.urgent && <p>{t(`play.urgent-claim.${claimOf(found)}`)}</p>}
        </Card>
      )}
    </div>
  );
}

/** What becomes of a claim of urgency: the law takes it, or not, or has not come to ask for it. */
function claimOf(found: NonNullable<Preview>): 'taken' | 'refused' | 'unread' {
  const fact = found.facts.find(({ fact: id }) => id === 'urgency');
  if (fact === undefined) return 'unread';
  return fact.value === 'yes' ? 'taken' : 'refused';
}

/** The verdict in a word, beside an act of the order. */
export function ActVerdict({ act }: { readonly act: DraftAct }) {
  const { t } = useText();
  const { view } = useTableSeat();
  const found = usePreview(act);
  if (view.feedback !== 'training') return null;
  // Its line is there before it is, so that the buttons below do not move under the hand.
  return (
    <p className="act-verdict">
      {found !== undefined && (
        <>
          <VerdictBadge verdict={memberOf(VERDICTS, found.verdict)} />
          <span>{t('play.preview-kicker')}</span>
        </>
      )}
    </p>
  );
}
