/*
 * The last page of a briefing: what has changed for this seat since it last acted.
 * In: the seat round it. Out: the wave, what happened in sentences, what moved in numbers, what is demanded at home.
 */
import { EmptyState } from '../../../parts/standing.tsx';
import { Card } from '../../../parts/sheet.tsx';
import { useText } from '../../../text/use-text.ts';
import { linesOf } from '../feed/feed-sections.ts';
import { HappeningList } from '../feed/happening-list.tsx';
import { happeningsFrom } from '../feed/happenings.ts';
import { MovementList } from '../feed/movement-list.tsx';
import { movementsFrom } from '../feed/movements.ts';
import { Headed } from '../frame/headed.tsx';
import { useReader } from '../seat/use-reader.ts';
import { useTableSeat } from '../seat/table-seat.ts';

/** What has changed for me. */
export function RecapPage() {
  const { t } = useText();
  const { feed, view } = useTableSeat();
  const reader = useReader();
  const lines = linesOf(feed, view.turn, 'briefing');
  const happenings = happeningsFrom(lines, reader);
  const movements = movementsFrom(lines);
  return (
    <Headed kicker={t('play.briefing')} title={t('play.recap-title')} lead={t('play.recap-lead')}>
      {happenings.length === 0 && movements.length === 0 && (
        <EmptyState title={t('play.recap-nothing')}>{t('play.recap-nothing-note')}</EmptyState>
      )}
      {happenings.length > 0 && <HappeningList happenings={happenings} />}
      {movements.length > 0 && (
        <Card title={t('play.moved')}>
          <MovementList movements={movements} />
        </Card>
      )}
    </Headed>
  );
}
