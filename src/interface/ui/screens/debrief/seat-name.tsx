/*
 * A seat by its emblem and name, as every step shows it.
 * In: the seat's id. Out: emblem and name on one line.
 */
import { Emblem } from '../../parts/emblem/emblem.tsx';
import { kindOf, useDebrief } from './debrief-table.ts';
import { ScenarioLine } from './scenario-words-in-page.tsx';

/** Values of the name. */
export interface SeatNameProps {
  readonly seat: string;
  readonly size?: 'small' | 'normal';
}

/** Emblem and name; the emblem is decoration. */
export function SeatName({ seat, size = 'small' }: SeatNameProps) {
  const { scenario, words } = useDebrief();
  return (
    <span className="seat-name">
      <Emblem id={seat} kind={kindOf(scenario, seat)} size={size} />
      <span>
        <ScenarioLine>{words.name(seat)}</ScenarioLine>
      </span>
    </span>
  );
}
