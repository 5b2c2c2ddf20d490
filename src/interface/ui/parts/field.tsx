/*
 * Things one writes or picks from a list: a line, a longer text with its count, a select, a switch.
 * In: a label, the value, a handler; a hint, an error. Out: native controls bound to their label, hint and error.
 * They are controlled and keep nothing.
 */
import { useId } from 'react';
import type { ReactNode } from 'react';
import { useText } from '../text/use-text.ts';
import { Icon } from './icon.tsx';
import './field.css';

/** What all fields have. */
export interface FieldProps {
  readonly label: ReactNode;
  /** A line under the label. */
  readonly hint?: ReactNode;
  /** What is wrong with the value and how to mend it. */
  readonly error?: ReactNode;
  readonly disabled?: boolean;
}

/** Values of a one-line field. */
export interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Which keyboard a telephone should show. */
  readonly inputMode?: 'text' | 'numeric';
  readonly maxLength?: number;
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const { value, onChange, inputMode = 'text', maxLength } = props;
  const { ids, described } = useFieldIds(props);
  return (
    <Frame {...props} ids={ids}>
      <input
        className="control"
        id={ids.control}
        value={value}
        inputMode={inputMode}
        maxLength={maxLength}
        autoComplete="off"
        disabled={props.disabled}
        {...described}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
    </Frame>
  );
}

/** Values of a longer text. */
export interface TextAreaProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Most characters; the count is shown, and read aloud when few are left. */
  readonly limit: number;
  readonly rows?: number;
}

/** A few lines of text with a count. What is pasted beyond the limit is cut off by the browser. */
export function TextArea(props: TextAreaProps) {
  const { value, onChange, limit, rows = 4 } = props;
  const { ids, described } = useFieldIds(props);
  const { t, number } = useText();
  const left = limit - value.length;
  return (
    <Frame {...props} ids={ids}>
      <textarea
        className="control"
        id={ids.control}
        value={value}
        rows={rows}
        maxLength={limit}
        disabled={props.disabled}
        {...described}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
      <span
        className="field-count figures"
        data-near={left <= limit / 10 || undefined}
        aria-hidden="true"
        dir="ltr"
      >
        {number(value.length)} / {number(limit)}
      </span>
      <span className="visually-hidden" role="status">
        {left <= limit / 10 ? t('parts.characters-left', { count: left }) : ''}
      </span>
    </Frame>
  );
}

/** Values of a select. */
export interface SelectFieldProps<Id extends string> extends FieldProps {
  readonly options: readonly { readonly id: Id; readonly title: string }[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
}

/** One of many, by the device's own list. */
export function SelectField<Id extends string>(props: SelectFieldProps<Id>) {
  const { options, value, onChange } = props;
  const { ids, described } = useFieldIds(props);
  return (
    <Frame {...props} ids={ids}>
      <span className="select">
        <select
          className="control"
          id={ids.control}
          value={value}
          disabled={props.disabled}
          {...described}
          onChange={(event) => {
            const found = options.find((option) => option.id === event.target.value);
            if (found !== undefined) onChange(found.id);
          }}
        >
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.title}
            </option>
          ))}
        </select>
        <Icon name="open" />
      </span>
    </Frame>
  );
}

/** Values of a switch. */
export interface SwitchFieldProps extends FieldProps {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** On or off, at once, without a form. */
export function SwitchField(props: SwitchFieldProps) {
  const { ids, described } = useFieldIds(props);
  return (
    <div className="field switch-field">
      <input
        type="checkbox"
        role="switch"
        id={ids.control}
        checked={props.on}
        disabled={props.disabled}
        {...described}
        onChange={(event) => {
          props.onChange(event.target.checked);
        }}
      />
      <label className="field-label" htmlFor={ids.control}>
        {props.label}
      </label>
      <Notes {...props} ids={ids} />
    </div>
  );
}

interface FieldIds {
  readonly control: string;
  readonly hint: string;
  readonly error: string;
}

function useFieldIds({ hint, error }: FieldProps) {
  const id = useId();
  const ids: FieldIds = { control: id, hint: `${id}-hint`, error: `${id}-error` };
  const notes = [hint === undefined ? '' : ids.hint, error === undefined ? '' : ids.error].join(' ').trim();
  const described = {
    'aria-describedby': notes === '' ? undefined : notes,
    'aria-invalid': error === undefined ? undefined : true,
  };
  return { ids, described };
}

function Frame(props: FieldProps & { readonly ids: FieldIds; readonly children: ReactNode }) {
  return (
    <div className="field">
      <label className="field-label" htmlFor={props.ids.control}>
        {props.label}
      </label>
      {props.children}
      <Notes {...props} />
    </div>
  );
}

function Notes({ hint, error, ids }: FieldProps & { readonly ids: FieldIds }) {
  return (
    <>
      {hint !== undefined && (
        <p className="field-hint" id={ids.hint}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p className="field-error" id={ids.error}>
          <Icon name="warning" /> {error}
        </p>
      )}
    </>
  );
}
