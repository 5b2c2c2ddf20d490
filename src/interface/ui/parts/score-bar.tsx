/*
 * One of the six scales: its value, and every contribution that makes it up.
 * In: name, value or "not tested", contributions. Out: a bar with a list behind a disclosure. It adds nothing up: the
 * contributions are the score's own and are shown as they come.
 */
import type { ReactNode } from 'react';
import { useText } from '../text/use-text.ts';
import { Disclosure } from './disclosure.tsx';
import { Delta } from './meter.tsx';
import './score-bar.css';

/** Why the value is what it is. */
export interface Contribution {
  readonly id: string;
  readonly words: ReactNode;
  /** Points gained or lost. */
  readonly points: number;
}

/** Values of a score. */
export interface ScoreBarProps {
  readonly name: string;
  /** The question behind the scale, in one line. */
  readonly question: string;
  /** 0-100, or null where nothing tested it. */
  readonly value: number | null;
  readonly contributions: readonly Contribution[];
  /** Makes the number a way to its explanation. */
  readonly explain?: {
    readonly words: string;
    readonly open: boolean;
    readonly onPress: () => void;
  };
}

/** A scale of the score. An untested one says so instead of showing a number. */
export function ScoreBar({ name, question, value, contributions, explain }: ScoreBarProps) {
  const { t, number } = useText();
  const shown = value === null ? t('parts.not-tested') : number(value);
  return (
    <div className="score-bar" data-tested={value !== null}>
      <div className="score-head">
        <span className="score-name">{name}</span>
        {explain === undefined ? (
          <span className="score-value figures">{shown}</span>
        ) : (
          <button
            type="button"
            className="score-value figures"
            aria-expanded={explain.open}
            title={explain.words}
            onClick={explain.onPress}
          >
            {shown} <span className="visually-hidden">{explain.words}</span>
          </button>
        )}
      </div>
      <p className="score-question">{question}</p>
      <div className="score-track" aria-hidden="true">
        {value !== null && <div className="score-fill" style={{ inlineSize: `${value}%` }} />}
      </div>
      {contributions.length > 0 && (
        <Disclosure summary={t('parts.contributions', { count: contributions.length })}>
          <ul className="score-list">
            {contributions.map((contribution) => (
              <li key={contribution.id}>
                <span>{contribution.words}</span>
                <Delta value={contribution.points} sense="more-is-good" />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}
