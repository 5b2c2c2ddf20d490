/*
 * Laying a fixed number of tokens over several choices: an estimate one can see and count.
 * In: the choices, how many tokens lie on each, the total, a handler. Out: per choice a slider over its tokens (arrow keys,
 * Home, End, a finger) with buttons for one less and one more, and how many are left. More than the total is never laid.
 */
import { useId } from 'react';
import type { ReactNode } from 'react';
import { useText } from '../text/use-text.ts';
import { IconButton } from './button.tsx';
import './token-allocator.css';

/** One choice to lay tokens on. */
export interface TokenChoice {
  readonly id: string;
  readonly title: string;
  /** A line under the title. */
  readonly detail?: ReactNode;
}

/** Values of the allocator. */
export interface TokenAllocatorProps {
  /** The question: “How likely is each?” */
  readonly legend: ReactNode;
  readonly choices: readonly TokenChoice[];
  /** Tokens by choice id; a missing id counts as 0. Their sum is at most `total`. */
  readonly tokens: Readonly<Record<string, number>>;
  /** All tokens there are, e.g. 20. */
  readonly total: number;
  /** Called with the whole new laying. */
  readonly onLay: (tokens: Record<string, number>) => void;
  readonly disabled?: boolean;
}

/** Controlled; whether all tokens must be laid before going on is for the owner to say. */
export function TokenAllocator(props: TokenAllocatorProps) {
  const { legend, choices, tokens, total, onLay, disabled = false } = props;
  const { t } = useText();
  const laid = choices.reduce((sum, choice) => sum + (tokens[choice.id] ?? 0), 0);
  const left = Math.max(0, total - laid);

  function lay(id: string, wanted: number): void {
    const own = tokens[id] ?? 0;
    const most = own + left;
    const next = Object.fromEntries(choices.map((choice) => [choice.id, tokens[choice.id] ?? 0]));
    next[id] = Math.min(most, Math.max(0, Math.round(wanted)));
    if (next[id] !== own) onLay(next);
  }

  return (
    <fieldset className="token-allocator" disabled={disabled}>
      <legend className="field-label">{legend}</legend>
      <div className="token-rows">
        {choices.map((choice) => (
          <TokenRow
            key={choice.id}
            choice={choice}
            own={tokens[choice.id] ?? 0}
            left={left}
            total={total}
            onLay={lay}
          />
        ))}
      </div>
      <p className="token-left figures" role="status" data-done={left === 0 || undefined}>
        {t('parts.tokens-left', { left, total })}
      </p>
    </fieldset>
  );
}

interface TokenRowProps {
  readonly choice: TokenChoice;
  readonly own: number;
  readonly left: number;
  readonly total: number;
  readonly onLay: (id: string, wanted: number) => void;
}

function TokenRow({ choice, own, left, total, onLay }: TokenRowProps) {
  const { t, number } = useText();
  const id = useId();
  return (
    <div className="token-row">
      <label className="token-title" htmlFor={id}>
        {choice.title}
      </label>
      {choice.detail !== undefined && (
        <span className="token-detail" id={`${id}-detail`}>
          {choice.detail}
        </span>
      )}
      <div className="token-hand">
        <IconButton
          icon="minus"
          name={t('parts.token-less', { choice: choice.title })}
          disabled={own === 0}
          onPress={() => {
            onLay(choice.id, own - 1);
          }}
        />
        <span className="token-track">
          {Array.from({ length: total }, (_, at) => (
            <span
              key={at}
              className="token"
              data-state={at < own ? 'laid' : at < own + left ? 'free' : 'elsewhere'}
              aria-hidden="true"
            />
          ))}
          <input
            type="range"
            id={id}
            min={0}
            max={total}
            step={1}
            value={own}
            aria-describedby={choice.detail === undefined ? undefined : `${id}-detail`}
            aria-valuetext={t('parts.token-value', { own, total })}
            onChange={(event) => {
              onLay(choice.id, event.target.valueAsNumber);
            }}
          />
        </span>
        <IconButton
          icon="plus"
          name={t('parts.token-more', { choice: choice.title })}
          disabled={left === 0}
          onPress={() => {
            onLay(choice.id, own + 1);
          }}
        />
        <output className="token-count figures" htmlFor={id} aria-hidden="true">
          {number(own)}
          <span className="token-share">{number(total === 0 ? 0 : own / total, 'percent')}</span>
        </output>
      </div>
    </div>
  );
}
