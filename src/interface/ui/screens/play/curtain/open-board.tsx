/*
 * The region for all to see: no trust, no channels, nothing of any seat.
 * In: what lies open. Out: the board and the meters.
 */
import { Board } from '../../../parts/board/board.tsx';
import { Meter } from '../../../parts/meter.tsx';
import { useText } from '../../../text/use-text.ts';
import { meterName } from '../feed/meter-name.ts';
import { boardFromView } from '../frame/board-from-view.ts';
import { useTable } from '../seat/table.ts';
import type { OpenView } from './open-table-values.ts';

/** The board. */
export function OpenBoard({ view }: { readonly view: OpenView }) {
  const text = useText();
  const { scenario, words } = useTable();
  const { board, turn } = view;
  const escalation = board.meters.find((meter) => meter.id === 'escalation')?.value ?? 0;
  return (
    <section className="region stack" aria-label={text.t('play.region')}>
      <Board
        name={text.t('play.board', { turn })}
        {...boardFromView({ board, scenario, words, you: '', struck: [] })}
        escalation={escalation}
      />
      <div className="region-meters">
        {board.meters.map(({ id, value }) => (
          <Meter
            key={id}
            label={meterName(id, { text, words })}
            value={value}
            sense={
              scenario.meters.find((meter) => meter.id === id)?.good === true ? 'more-is-good' : 'more-is-bad'
            }
          />
        ))}
      </div>
    </section>
  );
}
