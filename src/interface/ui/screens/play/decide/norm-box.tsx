/*
 * A norm with a box to tick: its name, and in a line what it says.
 * In: the norm, whether it is chosen, whether no more may be. Out: an item of a list.
 */

/** Values of the box. */
export interface NormBoxProps {
  readonly id: string;
  readonly name: string;
  readonly says: string;
  /** The language of the line, where it is not the page's. */
  readonly spoken?: string | undefined;
  readonly on: boolean;
  /** As many are chosen as can be. */
  readonly full: boolean;
  readonly onTurn: (id: string, on: boolean) => void;
}

/** The item. */
export function NormBox({ id, name, says, spoken, on, full, onTurn }: NormBoxProps) {
  return (
    <li>
      <label className="check">
        <input
          type="checkbox"
          checked={on}
          disabled={!on && full}
          onChange={() => {
            onTurn(id, !on);
          }}
        />
        <span>
          {name} <small lang={spoken}>{says}</small>
        </span>
      </label>
    </li>
  );
}
