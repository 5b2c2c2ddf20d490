/*
 * What stands where content is not: nothing there yet, something went wrong, something is on its way.
 * In: words that say what, and what to do next. Out: panels; the error panel is read aloud at once.
 */
import type { ReactNode } from 'react';
import { useText } from '../text/use-text.ts';
import { Disclosure } from './disclosure.tsx';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';
import './standing.css';

/** Values of an empty state. */
export interface EmptyStateProps {
  readonly title: ReactNode;
  /** Why it is empty and what will fill it. */
  readonly children?: ReactNode;
  readonly icon?: IconName;
  readonly actions?: ReactNode;
}

/** Nothing here, for a good reason. */
export function EmptyState({ title, children, icon = 'document', actions }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <Icon name={icon} size="large" />
      <p className="empty-title">{title}</p>
      {children !== undefined && <div className="empty-words">{children}</div>}
      {actions !== undefined && <div className="cluster">{actions}</div>}
    </div>
  );
}

/** Values of an error panel. */
export interface ErrorPanelProps {
  /** What is wrong, in one sentence. */
  readonly title: ReactNode;
  /** Where: a file with line and column, a step, a turn. */
  readonly where?: ReactNode;
  /** How to mend it. */
  readonly remedy: ReactNode;
  /** What only an expert wants: shown behind a disclosure, set as code, left to right. */
  readonly technical?: string;
  readonly actions?: ReactNode;
  /** `quiet` for one of many, such as a diagnostic in a list; it is then not read aloud by itself. */
  readonly quiet?: boolean;
}

/** What, where, and how to mend it. */
export function ErrorPanel({ title, where, remedy, technical, actions, quiet = false }: ErrorPanelProps) {
  const { t } = useText();
  return (
    <div className="error-panel" role={quiet ? undefined : 'alert'}>
      <Icon name="warning" size="large" />
      <div className="error-words">
        <p className="error-title">{title}</p>
        {where !== undefined && <p className="error-where">{where}</p>}
        <div className="error-remedy">{remedy}</div>
        {actions !== undefined && <div className="cluster">{actions}</div>}
        {technical !== undefined && (
          <Disclosure summary={t('parts.technical-details')}>
            <pre className="error-technical" dir="ltr" tabIndex={0}>
              {technical}
            </pre>
          </Disclosure>
        )}
      </div>
    </div>
  );
}

/** Values of a skeleton. */
export interface SkeletonProps {
  /** Roughly what will come: lines of text, or a sheet with lines. */
  readonly shape?: 'lines' | 'sheet';
  readonly lines?: number;
}

/** Grey strokes where text will be; screen readers hear that it is loading. */
export function Skeleton({ shape = 'lines', lines = 3 }: SkeletonProps) {
  const { t } = useText();
  return (
    <div className="skeleton" data-shape={shape} role="status">
      <span className="visually-hidden">{t('parts.loading')}</span>
      {Array.from({ length: lines }, (_, at) => (
        <span key={at} className="skeleton-line" aria-hidden="true" />
      ))}
    </div>
  );
}
