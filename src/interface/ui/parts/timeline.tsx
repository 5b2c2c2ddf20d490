/*
 * What happened, turn by turn: for reports and the debrief.
 * In: turns and their entries, as values. Out: a list of turns, each with a list of entries that may open further.
 */
import type { ReactNode } from 'react';
import './timeline.css';

/** One thing that happened. */
export interface TimelineEntry {
  readonly id: string;
  /** Emblem of the actor. */
  readonly emblem?: ReactNode;
  readonly title: ReactNode;
  readonly detail?: ReactNode;
  /** At the end: a VerdictBadge, a Delta. */
  readonly aside?: ReactNode;
  /** `harm` for waves and accidents, `act` for what seats did, `news` for the rest. */
  readonly kind: 'act' | 'news' | 'harm';
}

/** A turn of the timeline. */
export interface TimelineTurn {
  readonly id: string;
  readonly title: string;
  /** When, in the scenario. */
  readonly when?: string;
  readonly entries: readonly TimelineEntry[];
}

/** Values of a timeline. */
export interface TimelineProps {
  readonly name: string;
  readonly turns: readonly TimelineTurn[];
}

/** The course of an exercise. */
export function Timeline({ name, turns }: TimelineProps) {
  return (
    <ol className="timeline" aria-label={name}>
      {turns.map((turn) => (
        <li key={turn.id} className="timeline-turn">
          <p className="timeline-title">
            <span>{turn.title}</span>
            {turn.when !== undefined && <span className="timeline-when figures">{turn.when}</span>}
          </p>
          <ol className="timeline-entries">
            {turn.entries.map((entry) => (
              <li key={entry.id} className="timeline-entry" data-kind={entry.kind}>
                {entry.emblem}
                <div className="timeline-words">
                  <p>{entry.title}</p>
                  {entry.detail !== undefined && <div className="timeline-detail">{entry.detail}</div>}
                </div>
                {entry.aside !== undefined && <div className="timeline-aside">{entry.aside}</div>}
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}
