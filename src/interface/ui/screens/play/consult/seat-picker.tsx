/*
 * Choosing one or several seats, with their emblems.
 * In: the seats, what is chosen, a handler. Out: radio buttons or check boxes that look the same.
 */
import type { SeatId } from '../../../../../vocabulary/index.ts';
import { Emblem } from '../../../parts/emblem/emblem.tsx';
import { SegmentPicker } from '../../../parts/option-picker.tsx';
import { useTableSeat } from '../seat/table-seat.ts';

/** Values of the picker of one seat. */
export interface SeatPickerProps {
  readonly legend: string;
  readonly seats: readonly SeatId[];
  readonly chosen: SeatId | undefined;
  readonly onChoose: (seat: SeatId) => void;
}

/** One seat of several. */
export function SeatPicker({ legend, seats, chosen, onChoose }: SeatPickerProps) {
  const { words, scenario } = useTableSeat();
  return (
    <SegmentPicker
      legend={legend}
      options={seats.map((id) => ({
        id,
        title: words.name(id),
        mark: (
          <Emblem
            id={id}
            kind={scenario.actors.find((actor) => actor.id === id)?.kind ?? 'state'}
            size="small"
          />
        ),
      }))}
      chosen={chosen}
      onChoose={onChoose}
    />
  );
}

/** Values of the picker of several seats. */
export interface SeatsPickerProps {
  readonly legend: string;
  readonly seats: readonly SeatId[];
  readonly chosen: readonly SeatId[];
  /** Seats that must be among them. */
  readonly fixed?: readonly SeatId[];
  readonly onChoose: (seats: SeatId[]) => void;
}

/** Several seats. */
export function SeatsPicker({ legend, seats, chosen, fixed = [], onChoose }: SeatsPickerProps) {
  const { words, scenario } = useTableSeat();
  return (
    <fieldset className="check-row">
      <legend className="field-label">{legend}</legend>
      {seats.map((id) => {
        const on = chosen.includes(id);
        return (
          <label key={id} className="check">
            <input
              type="checkbox"
              checked={on}
              disabled={fixed.includes(id)}
              onChange={() => {
                onChoose(on ? chosen.filter((one) => one !== id) : [...chosen, id]);
              }}
            />
            <Emblem
              id={id}
              kind={scenario.actors.find((actor) => actor.id === id)?.kind ?? 'state'}
              size="small"
            />
            {words.name(id)}
          </label>
        );
      })}
    </fieldset>
  );
}
