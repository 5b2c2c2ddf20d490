/*
 * While others are still at it: who is done and who is not, as the board shows it to all.
 * In: the seat round it. Out: a list that fills by itself.
 */
import { Chip } from '../../../parts/chip.tsx';
import { Emblem } from '../../../parts/emblem/emblem.tsx';
import { useText } from '../../../text/use-text.ts';
import { useTableSeat } from '../seat/table-seat.ts';
import { Headed } from './headed.tsx';

/** Who is waited for. */
export function WaitingPage() {
  const { t } = useText();
  const { view, scenario, words } = useTableSeat();
  return (
    <Headed title={t('play.waiting-title')} lead={t('play.waiting-lead')}>
      <ul className="waiting-list">
        {view.board.seats.map(({ seat, driver, ready }) => {
          const kind = scenario.actors.find((actor) => actor.id === seat)?.kind ?? 'state';
          const done = ready || driver === 'vacant';
          return (
            <li key={seat}>
              <Emblem id={seat} kind={kind} />
              <span>{words.name(seat)}</span>
              <Chip
                {...(done ? { icon: 'check' as const, tone: 'good' as const } : { icon: 'clock' as const })}
              >
                {t(done ? 'play.waiting-done' : 'play.waiting-open')}
              </Chip>
            </li>
          );
        })}
      </ul>
    </Headed>
  );
}
