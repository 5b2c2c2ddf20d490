/*
 * How full the order is and what it leaves, beside the button that seals it.
 * In: the seat's draft. Out: one line.
 */
import { Balance } from '../../../parts/response-card.tsx';
import { useText } from '../../../text/use-text.ts';
import { useTableSeat } from '../seat/table-seat.ts';
import { useDraft } from './use-draft.ts';

/** The tally. */
export function OrderTally() {
  const { t } = useText();
  const { scenario, view } = useTableSeat();
  const { draft, left } = useDraft();
  return (
    <p className="order-tally" data-over={left < 0 || undefined}>
      <span className="figures">
        {t('play.order-tally', { acts: draft.acts.length, most: scenario.limits.acts })}
      </span>
      <Balance left={Math.max(0, left)} of={view.self.capital} />
    </p>
  );
}
