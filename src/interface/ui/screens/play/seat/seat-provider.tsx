/*
 * Puts a seat round the private part of the screen.
 * In: the open exercise, the seat that holds the device, the scenario's words. Out: the provider with everything below it;
 * nothing while the seat has not been told anything yet. Taking it away takes the seat's secrets off the page.
 */
import { useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { EnvelopeText, GivenCommand } from '../../../../../hosting/session/index.ts';
import type { SeatId } from '../../../../../vocabulary/index.ts';
import { Skeleton } from '../../../parts/standing.tsx';
import { changeDesk, deskAt, useDesks } from '../../../stores/desk-notes.ts';
import type { OpenExercise } from '../../../stores/exercise-store.ts';
import { usePlayDoors } from '../../../stores/play-doors.ts';
import type { ScenarioWords } from '../../../stores/scenario-words.ts';
import { useText } from '../../../text/use-text.ts';
import { DeskContext } from './desk.ts';
import type { Desk } from './desk.ts';
import { TableSeatContext } from './table-seat.ts';
import type { PreviewAct, TableSeat } from './table-seat.ts';

/** Values of the provider. */
export interface SeatProviderProps {
  readonly open: OpenExercise;
  readonly seat: SeatId;
  readonly words: ScenarioWords;
  readonly children: ReactNode;
}

/** The language for texts that the host hands out: it falls back by itself where a scenario lacks it. */
function useEnvelope(seat: SeatId): EnvelopeText | undefined {
  const { exercise } = usePlayDoors();
  const { language } = useText();
  const [envelope, setEnvelope] = useState<EnvelopeText>();
  useEffect(() => {
    let wanted = true;
    void exercise.envelope(seat, language).then((found) => {
      if (wanted) setEnvelope(found);
    });
    return () => {
      wanted = false;
    };
  }, [exercise, seat, language]);
  return envelope;
}

/** Give it the seat as `key`, so that nothing of one seat is handed to the next. */
export function SeatProvider({ open, seat, words, children }: SeatProviderProps) {
  const { exercise } = usePlayDoors();
  const noted = useDesks((state) => state.desks[seat]);
  const envelope = useEnvelope(seat);
  const { session, scenario, summary } = open;
  const shared = summary.seating === 'hot-seat';
  const update = open.updates[seat];
  const value = useMemo<TableSeat | undefined>(() => {
    if (update === undefined) return undefined;
    const { view, feed } = update;
    return {
      seat,
      view,
      feed,
      said: update.words,
      scenario,
      words,
      envelope,
      shared,
      give: (command: GivenCommand) => exercise.give(seat, command),
      preview: (act: PreviewAct) => session.preview(seat, act),
    };
  }, [seat, update, scenario, words, envelope, shared, exercise, session]);
  const place = update === undefined ? '' : `${update.view.turn} ${update.view.phase}`;
  const desk = useMemo<Desk>(
    () => ({
      desk: deskAt(noted, place),
      note: (change) => {
        changeDesk(seat, place, change);
      },
    }),
    [noted, place, seat],
  );
  if (value === undefined) {
    return (
      <div className="page">
        <Skeleton shape="sheet" lines={6} />
      </div>
    );
  }
  return (
    <TableSeatContext value={value}>
      <DeskContext value={desk}>{children}</DeskContext>
    </TableSeatContext>
  );
}
