/*
 * What has come in: news, messages and acts in order, parted by turn and time like the log of a duty officer.
 * In: entries grouped by the owner. Out: per group a heading and an ordered list; new entries are marked.
 * It does not sort and does not load; the owner decides what stands first.
 */
import type { ReactNode } from 'react';
import type { TlpLabel } from '../../../vocabulary/index.ts';
import { useText } from '../text/use-text.ts';
import { Chip, TlpChip } from './chip.tsx';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';
import './feed.css';

/** One entry. */
export interface FeedEntry {
  readonly id: string;
  /** An Emblem of who sent it; otherwise `icon`. */
  readonly emblem?: ReactNode;
  readonly icon?: IconName;
  /** Who or where it comes from: “Costa Serena”, “Newswire”. */
  readonly source: ReactNode;
  readonly title?: ReactNode;
  readonly body: ReactNode;
  /** Time of day in the scenario, as words. */
  readonly time?: string;
  readonly tlp?: TlpLabel;
  /** For this seat alone. */
  readonly confidential?: boolean;
  readonly fresh?: boolean;
  /** Buttons: answer, show on the board. */
  readonly actions?: ReactNode;
}

/** Entries under one separator: a turn, a day. */
export interface FeedGroup {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly FeedEntry[];
}

/** Values of a feed. */
export interface FeedProps {
  /** Names the feed: “Incoming”. */
  readonly name: string;
  readonly groups: readonly FeedGroup[];
  /** Level of the separators among the page's headings. */
  readonly level?: 2 | 3 | 4;
}

/** The log of what came in. */
export function Feed({ name, groups, level = 3 }: FeedProps) {
  const Heading = `h${level}` as const;
  return (
    <section className="feed" aria-label={name}>
      {groups.map((group) => (
        <section key={group.id} className="feed-group" aria-label={group.title}>
          <Heading className="feed-separator">{group.title}</Heading>
          <ol className="feed-entries">
            {group.entries.map((entry) => (
              <Entry key={entry.id} entry={entry} />
            ))}
          </ol>
        </section>
      ))}
    </section>
  );
}

function Entry({ entry }: { readonly entry: FeedEntry }) {
  const { t } = useText();
  return (
    <li className="feed-entry" data-fresh={entry.fresh === true ? true : undefined}>
      <div className="feed-mark">{entry.emblem ?? <Icon name={entry.icon ?? 'document'} size="large" />}</div>
      <div className="feed-paper">
        <p className="feed-meta">
          <span className="feed-source">{entry.source}</span>
          {entry.time !== undefined && <span className="feed-time figures">{entry.time}</span>}
          {entry.fresh === true && <Chip tone="news">{t('parts.new')}</Chip>}
          {entry.confidential === true && <Chip icon="lock">{t('parts.for-you-alone')}</Chip>}
          {entry.tlp !== undefined && <TlpChip label={entry.tlp} />}
        </p>
        {entry.title !== undefined && <p className="feed-title">{entry.title}</p>}
        <div className="feed-body">{entry.body}</div>
        {entry.actions !== undefined && <div className="feed-actions">{entry.actions}</div>}
      </div>
    </li>
  );
}
