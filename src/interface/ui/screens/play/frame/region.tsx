/*
 * The region: the board, what is known of the actor that is looked at, and the meters that everybody watches.
 * In: the seat round it. Out: a drawing with its words, a panel, meters with what this turn has changed.
 */
import { memo, useState } from 'react';
import type { SeatView } from '../../../../../game/views/index.ts';
import { Board } from '../../../parts/board/board.tsx';
import { Button } from '../../../parts/button.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { Meter, Trend } from '../../../parts/meter.tsx';
import { useText } from '../../../text/use-text.ts';
import { listOf } from '../feed/field-of-line.ts';
import { meterName } from '../feed/meter-name.ts';
import { movementOf, movementsFrom } from '../feed/movements.ts';
import { useTableSeat } from '../seat/table-seat.ts';
import { ActorPanel } from './actor-panel.tsx';
import { boardFromView } from './board-from-view.ts';
import type { BoardValues } from './board-from-view.ts';

/** The whole panel. */
export const Region = memo(function Region() {
  const { t } = useText();
  const { view } = useTableSeat();
  const values = useBoardValues();
  const [selected, setSelected] = useState<string>();
  const [large, setLarge] = useState(false);
  const board = (
    <Board
      name={t('play.board', { turn: view.turn })}
      {...values}
      escalation={escalationOf(view)}
      {...(selected === undefined ? {} : { selected })}
      onSelect={(id) => {
        setSelected(id === selected ? undefined : id);
      }}
    />
  );
  return (
    <section className="region stack" aria-labelledby="region-title">
      <header className="region-head">
        <h2 className="label" id="region-title">
          {t('play.region')}
        </h2>
        <Button
          size="small"
          tone="quiet"
          onPress={() => {
            setLarge(true);
          }}
        >
          {t('play.board-larger')}
        </Button>
      </header>
      {!large && board}
      <Dialog
        open={large}
        title={t('play.board', { turn: view.turn })}
        onClose={() => {
          setLarge(false);
        }}
      >
        <div className="region-large">{board}</div>
      </Dialog>
      {selected !== undefined && <ActorPanel id={selected} />}
      <Meters />
    </section>
  );
});

const escalationOf = (view: SeatView): number =>
  view.board.meters.find((meter) => meter.id === 'escalation')?.value ?? 0;

function useBoardValues(): BoardValues {
  const { t } = useText();
  const { view, feed, scenario, words, seat } = useTableSeat();
  const struck = feed
    .filter((line) => line.type === 'wave-struck' && line.turn === view.turn)
    .flatMap((line) => listOf(line, 'assets'));
  return boardFromView(
    { board: view.board, scenario, words, you: t('play.you'), struck },
    { seat, trust: view.self.trust, channels: view.dealings.channels },
  );
}

function Meters() {
  const text = useText();
  const { t, list, number } = text;
  const { view, feed, scenario, words } = useTableSeat();
  const moved = movementsFrom(feed.filter((line) => line.turn === view.turn));
  return (
    <div className="region-meters">
      {view.board.meters.map(({ id, value }) => {
        const good = scenario.meters.find((meter) => meter.id === id)?.good ?? false;
        return (
          <Meter
            key={id}
            label={meterName(id, { text, words })}
            value={value}
            delta={movementOf(moved, 'meter', [id])}
            sense={good ? 'more-is-good' : 'more-is-bad'}
          />
        );
      })}
      {view.board.escalation.length > 1 && (
        <figure className="region-trend">
          <figcaption className="label">{t('play.escalation-so-far')}</figcaption>
          <Trend
            name={t('play.escalation-trend', {
              values: list(view.board.escalation.map((value) => number(value))),
            })}
            values={view.board.escalation}
          />
        </figure>
      )}
    </div>
  );
}
