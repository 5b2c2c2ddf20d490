/*
 * What the principals at home demand this turn, and what declining costs.
 * In: the seat round it. Out: a note over the order.
 */
import { Icon } from '../../../parts/icon.tsx';
import { useText } from '../../../text/use-text.ts';
import { useTableSeat } from '../seat/table-seat.ts';

/** The note. */
export function DemandNote() {
  const { t } = useText();
  const { scenario, seat } = useTableSeat();
  const kind = scenario.actors.find((actor) => actor.id === seat)?.kind ?? 'state';
  return (
    <aside className="demand" aria-label={t('play.demand-title')}>
      <Icon name="people" size="large" />
      <div>
        <p className="demand-title">{t('feed.order-demanded', { kind })}</p>
        <p>{t('play.demand-note', { kind })}</p>
      </div>
    </aside>
  );
}
