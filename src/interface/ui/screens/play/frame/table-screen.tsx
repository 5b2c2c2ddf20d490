/*
 * The table, as one seat sees it: the bar, what must be done now, the region, the working column, the feed.
 * In: the seat round it. Out: one, two or three columns; on a telephone region and feed are tabs beside the work.
 */
import { useMemo, useRef, useState } from 'react';
import { useText } from '../../../text/use-text.ts';
import { ConsultDesk } from '../consult/consult-desk.tsx';
import { DossierPanel } from '../dossier/dossier-panel.tsx';
import { SealDialog } from '../decide/seal-dialog.tsx';
import { Newsroom } from '../feed/newsroom.tsx';
import { awaitingCount } from '../consult/awaiting.ts';
import { useDesk } from '../seat/desk.ts';
import { useTableSeat } from '../seat/table-seat.ts';
import { Tabs } from '../../../parts/tabs.tsx';
import { Arrivals } from './arrivals.tsx';
import { openedFeed } from './unopened.ts';
import { PhasePanel } from './phase-panel.tsx';
import { Region } from './region.tsx';
import { TableBar } from './table-bar.tsx';
import { TableHead } from './table-head.tsx';
import { useColumns } from './use-columns.ts';
import type { Columns } from './use-columns.ts';
import { useNow } from './use-now.ts';
import type { Now } from './use-now.ts';

/** Values of the table. */
export interface TableScreenProps {
  /** Address of the debrief. */
  readonly debrief: string;
  /** Where the device is shared: puts it down. */
  readonly onRest?: () => void;
}

/** The table of the seat round it. */
export function TableScreen({ debrief, onRest }: TableScreenProps) {
  const root = useRef<HTMLDivElement>(null);
  const columns = useColumns(root);
  const now = useNow();
  const { view } = useTableSeat();
  const [sealing, setSealing] = useState(false);
  // The hand needs room: while an order is written the feed moves under the region.
  const shown = view.phase === 'decision' && columns === 3 ? 2 : columns;
  const alone = view.phase === 'orientation' || view.phase === 'debrief' || view.phase === 'closed';
  return (
    <div className="table" ref={root} data-columns={alone ? 1 : shown}>
      <TableBar />
      <TableHead
        now={now}
        debrief={debrief}
        {...(onRest === undefined ? {} : { onRest })}
        onSeal={() => {
          setSealing(true);
        }}
      />
      {alone ? (
        <div className="table-work" data-alone>
          <PhasePanel now={now} />
        </div>
      ) : (
        <Ground columns={shown} now={now} />
      )}
      {view.phase === 'decision' && (
        <SealDialog
          open={sealing}
          onClose={() => {
            setSealing(false);
          }}
        />
      )}
      <Arrivals />
    </div>
  );
}

type Sheet = 'now' | 'dossier' | 'dealings' | 'region' | 'feed';

/** The columns under the head. Every phase begins with its own work in front. */
function Ground({ columns, now }: { readonly columns: Columns; readonly now: Now }) {
  const { t } = useText();
  const { view, seat, feed } = useTableSeat();
  const { desk } = useDesk();
  const place = `${view.turn} ${view.phase} ${String(view.self.ready)}`;
  const [tab, setTab] = useState<{ readonly place: string; readonly sheet: Sheet }>({ place, sheet: 'now' });
  const waiting = awaitingCount(view.dealings, seat);
  const { walk, at } = now;
  const opened = useMemo(() => openedFeed(feed, view, walk, at), [feed, view, walk, at]);
  const unread = opened.filter((line) => line.number > desk.read && line.type === 'inject-delivered').length;
  const consulting = view.phase === 'consultation';
  const tabs: { readonly id: Sheet; readonly title: string; readonly count?: number }[] = [
    { id: 'now', title: t(`word.phase.${view.phase}`), ...(consulting ? { count: waiting } : {}) },
    { id: 'dossier', title: t('play.tab.dossier') },
    ...(consulting ? [] : [{ id: 'dealings' as const, title: t('play.tab.dealings') }]),
    ...(columns === 1
      ? [
          { id: 'feed' as const, title: t('play.tab.feed'), count: unread },
          { id: 'region' as const, title: t('play.tab.region') },
        ]
      : []),
  ];
  const wanted = tab.place === place ? tab.sheet : 'now';
  const shown = tabs.some((one) => one.id === wanted) ? wanted : 'now';
  return (
    <div className="table-ground">
      {columns > 1 && (
        <aside className="table-side" aria-label={t('play.situation')} tabIndex={0}>
          <Region />
          {columns === 2 && <Newsroom feed={opened} />}
        </aside>
      )}
      <div className="table-work">
        <Tabs
          name={t('play.desk')}
          tabs={tabs}
          open={shown}
          onOpen={(id) => {
            setTab({ place, sheet: tabs.find((one) => one.id === id)?.id ?? 'now' });
          }}
        >
          {shown === 'now' && <PhasePanel now={now} />}
          {shown === 'dossier' && <DossierPanel />}
          {shown === 'dealings' && <ConsultDesk />}
          {shown === 'feed' && <Newsroom feed={opened} />}
          {shown === 'region' && <Region />}
        </Tabs>
      </div>
      {columns === 3 && (
        <aside className="table-side" aria-label={t('play.tab.feed')} tabIndex={0}>
          <Newsroom feed={opened} />
        </aside>
      )}
    </div>
  );
}
