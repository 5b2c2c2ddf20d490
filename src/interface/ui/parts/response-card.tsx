/*
 * A response in the hand: what it is, what it costs, who will know, and why it cannot be played now.
 * In: words and numbers, whether it is in the order. Out: an article whose title is the button that takes it up; reasons for
 * being unavailable are always visible, never a tooltip. It decides nothing.
 */
import { useId } from 'react';
import type { ReactNode } from 'react';
import type { Publicity, ResponseClass } from '../../../vocabulary/index.ts';
import { useText } from '../text/use-text.ts';
import { Chip, ClassBadge, PublicityMark } from './chip.tsx';
import { Icon } from './icon.tsx';
import './response-card.css';

/** Values of a response card. */
export interface ResponseCardProps {
  readonly responseClass: ResponseClass;
  readonly title: string;
  /** One or two sentences on what it is in practice; may hold glossary terms. */
  readonly practice: ReactNode;
  /** Political capital, 0-9. */
  readonly cost: number;
  /** How it would be done; the first is the usual one. */
  readonly publicity: readonly Publicity[];
  /** What follows from it, as lines built from the effects. */
  readonly effects?: readonly ReactNode[];
  /** Every reason why it cannot be chosen now; empty or absent: it can. */
  readonly reasons?: readonly string[];
  /** It is in the order that is being written. */
  readonly selected?: boolean;
  /** Takes it up, or puts it back. */
  readonly onChoose: () => void;
}

/** A card of the hand. While there are reasons against it, `onChoose` is not called. */
export function ResponseCard(props: ResponseCardProps) {
  const { responseClass, title, practice, cost, publicity, effects, reasons = [], selected = false } = props;
  const { t } = useText();
  const id = useId();
  const barred = reasons.length > 0;
  return (
    <article
      className="response-card"
      data-class={responseClass}
      data-selected={selected || undefined}
      data-barred={barred || undefined}
      aria-labelledby={`${id}-title`}
    >
      <div className="response-top">
        <ClassBadge of={responseClass} />
        <Cost points={cost} />
      </div>
      <h3 className="response-title" id={`${id}-title`}>
        <button
          type="button"
          className="response-choose"
          aria-pressed={selected}
          aria-disabled={barred || undefined}
          aria-describedby={barred ? `${id}-reasons` : undefined}
          onClick={() => {
            if (!barred) props.onChoose();
          }}
        >
          {title}
        </button>
      </h3>
      <div className="response-practice">{practice}</div>
      {effects !== undefined && effects.length > 0 && (
        <ul className="response-effects" aria-label={t('parts.effects')}>
          {effects.map((effect, at) => (
            <li key={at}>{effect}</li>
          ))}
        </ul>
      )}
      <div className="response-foot">
        <span className="cluster">
          {publicity.map((way) => (
            <PublicityMark key={way} publicity={way} />
          ))}
        </span>
        {selected && (
          <Chip tone="news" icon="check">
            {t('parts.in-the-order')}
          </Chip>
        )}
      </div>
      {barred && (
        <ul className="response-reasons" id={`${id}-reasons`} aria-label={t('parts.not-now')}>
          {reasons.map((reason) => (
            <li key={reason}>
              <Icon name="lock" /> {reason}
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}

/** What something costs, in political capital: pips and a number, or that it is free. */
export function Cost({ points }: { readonly points: number }) {
  const { t, number } = useText();
  return (
    <Pips full={points} all={points} words={t('parts.cost', { points })}>
      {points === 0 ? t('parts.free') : number(points)}
    </Pips>
  );
}

/** What is left of political capital: pips, spent ones hollow, and a number; nothing left is 0. */
export function Balance({ left, of }: { readonly left: number; readonly of: number }) {
  const { t, number } = useText();
  return (
    <Pips full={left} all={Math.max(left, of)} words={t('parts.capital', { points: left, of })}>
      {number(left)}
    </Pips>
  );
}

interface PipsProps {
  readonly full: number;
  readonly all: number;
  /** For screen readers, instead of pips and number. */
  readonly words: string;
  readonly children: ReactNode;
}

function Pips({ full, all, words, children }: PipsProps) {
  return (
    <span className="cost">
      <span className="visually-hidden">{words}</span>
      <span className="cost-pips" aria-hidden="true">
        {Array.from({ length: all }, (_, at) => (
          <span key={at} className="cost-pip" data-spent={at >= full || undefined} />
        ))}
      </span>
      <span className="cost-number figures" aria-hidden="true">
        {children}
      </span>
    </span>
  );
}
