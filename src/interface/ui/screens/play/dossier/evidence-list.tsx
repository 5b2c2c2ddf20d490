/*
 * All items that the seat holds or can read in public.
 * In: the seat round it. Out: sheets, the newest first; a word where there are none.
 */
import { EmptyState } from '../../../parts/standing.tsx';
import { useText } from '../../../text/use-text.ts';
import { listOf, wordOf } from '../feed/field-of-line.ts';
import { useTableSeat } from '../seat/table-seat.ts';
import { EvidenceSheet } from './evidence-sheet.tsx';
import type { EvidenceItem } from './evidence-sheet.tsx';

/** The list. */
export function EvidenceList() {
  const { t } = useText();
  const { view, feed } = useTableSeat();
  const { evidence } = view.dossier;
  if (evidence.length === 0) {
    return (
      <EmptyState icon="evidence" title={t('play.evidence-none')}>
        {t('play.evidence-none-note')}
      </EmptyState>
    );
  }
  // When an item came is told by the feed alone; what one started with stands last.
  const came = (item: EvidenceItem): number =>
    feed.findLast(
      (line) => wordOf(line, 'item') === item.id || listOf(line, 'items').some((one) => one === item.id),
    )?.number ?? 0;
  return (
    <div className="evidence-list">
      {[...evidence]
        .sort((one, other) => came(other) - came(one))
        .map((item) => (
          <EvidenceSheet key={item.id} item={item} look="note" />
        ))}
    </div>
  );
}
