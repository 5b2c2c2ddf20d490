/*
 * Choosing one of a few: large cards with explanations, or a row of short words.
 * In: the options, which is chosen, a handler. Out: native radio buttons in a fieldset, so that arrow keys, forms and
 * screen readers work as everywhere.
 */
import { useId } from 'react';
import type { ReactNode } from 'react';
import './option-picker.css';

/** One option. */
export interface Option<Id extends string> {
  readonly id: Id;
  readonly title: ReactNode;
  /** A line or two under the title; cards only. */
  readonly detail?: ReactNode;
  /** An Emblem, an Icon, a chip: before the title. */
  readonly mark?: ReactNode;
  /** Why it cannot be chosen now; shown, and the option is disabled. */
  readonly unavailable?: ReactNode;
}

/** Values of both pickers. */
export interface OptionPickerProps<Id extends string> {
  /** The question: “Which seat?” */
  readonly legend: ReactNode;
  readonly options: readonly Option<Id>[];
  readonly chosen: Id | undefined;
  readonly onChoose: (id: Id) => void;
  /** Keeps the legend for screen readers only, where a heading says the same. */
  readonly quietLegend?: boolean;
}

/** Options as cards. */
export function OptionPicker<Id extends string>(props: OptionPickerProps<Id>) {
  return <Picker {...props} look="cards" />;
}

/** Options as a row of words, for two to five short ones. */
export function SegmentPicker<Id extends string>(props: OptionPickerProps<Id>) {
  return <Picker {...props} look="segments" />;
}

function Picker<Id extends string>(props: OptionPickerProps<Id> & { readonly look: 'cards' | 'segments' }) {
  const { legend, options, chosen, onChoose, quietLegend = false, look } = props;
  const name = useId();
  return (
    <fieldset className="option-picker" data-look={look}>
      <legend className={quietLegend ? 'visually-hidden' : 'field-label'}>{legend}</legend>
      <div className="options">
        {options.map((option) => {
          const detailId = `${name}-${option.id}`;
          const detail = option.unavailable ?? option.detail;
          return (
            <label
              key={option.id}
              className="option"
              data-chosen={option.id === chosen || undefined}
              data-unavailable={option.unavailable !== undefined || undefined}
            >
              <input
                type="radio"
                name={name}
                value={option.id}
                checked={option.id === chosen}
                disabled={option.unavailable !== undefined}
                aria-labelledby={`${detailId}-title`}
                aria-describedby={detail === undefined ? undefined : detailId}
                onChange={() => {
                  onChoose(option.id);
                }}
              />
              {option.mark}
              <span className="option-words">
                <span className="option-title" id={`${detailId}-title`}>
                  {option.title}
                </span>
                {detail !== undefined && (
                  <span className="option-detail" id={detailId}>
                    {detail}
                  </span>
                )}
              </span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
