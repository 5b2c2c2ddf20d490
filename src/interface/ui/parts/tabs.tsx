/*
 * Tabs of a file: one panel at a time of several that belong together.
 * In: the tabs, which is open, a handler. Out: tablist, tabs and the open panel, with roving focus: arrow keys move along
 * the reading direction, Home and End to the ends; the tab that has the focus opens at once.
 */
import { useId, useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useText } from '../text/use-text.ts';
import './tabs.css';

/** One tab. */
export interface Tab {
  readonly id: string;
  readonly title: ReactNode;
  /** A number of things waiting behind the tab, shown as a count. */
  readonly count?: number;
}

/** Values of tabs. */
export interface TabsProps {
  /** Names the group for screen readers: “Dossier”. */
  readonly name: string;
  readonly tabs: readonly Tab[];
  readonly open: string;
  readonly onOpen: (id: string) => void;
  /** The open panel. */
  readonly children: ReactNode;
}

/** A row of tabs over their panel. */
export function Tabs({ name, tabs, open, onOpen, children }: TabsProps) {
  const baseId = useId();
  const list = useRef<HTMLDivElement>(null);
  const { direction, t, number } = useText();

  function onKeyDown(event: KeyboardEvent): void {
    const at = tabs.findIndex((tab) => tab.id === open);
    const next = nextIndex(event.key, at, { count: tabs.length, turned: direction === 'rtl' });
    const tab = next === undefined ? undefined : tabs[next];
    if (tab === undefined) return;
    event.preventDefault();
    onOpen(tab.id);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next ?? 0]?.focus();
  }

  return (
    <div className="tabs">
      <div className="tab-list" role="tablist" aria-label={name} ref={list} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            className="tab"
            id={`${baseId}-${tab.id}-tab`}
            data-tab={tab.id}
            aria-selected={tab.id === open}
            aria-controls={tab.id === open ? `${baseId}-panel` : undefined}
            tabIndex={tab.id === open ? 0 : -1}
            onClick={() => {
              onOpen(tab.id);
            }}
          >
            {tab.title}
            {tab.count !== undefined && tab.count > 0 && (
              <span className="tab-count figures">
                <span aria-hidden="true">{number(tab.count)}</span>
                <span className="visually-hidden">{t('parts.tab-count', { count: tab.count })}</span>
              </span>
            )}
          </button>
        ))}
      </div>
      <div
        className="tab-panel"
        role="tabpanel"
        id={`${baseId}-panel`}
        aria-labelledby={`${baseId}-${open}-tab`}
        tabIndex={0}
      >
        {children}
      </div>
    </div>
  );
}

interface Row {
  readonly count: number;
  /** Reading starts at the right, so that ArrowLeft leads forward. */
  readonly turned: boolean;
}

/** Where a key leads from place `at` of a row, going round at the ends; undefined for other keys. */
function nextIndex(key: string, at: number, { count, turned }: Row): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined;
  const forward = (key === 'ArrowRight') !== turned;
  return (at + (forward ? 1 : count - 1)) % count;
}
