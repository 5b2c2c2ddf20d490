/*
 * The situation report of the seat: what the turn has changed, what happened besides the acts, and in training what the law
 * makes of what was done.
 * In: the seat round it. Out: a report in three parts.
 */
import { Card } from '../../../parts/sheet.tsx';
import { useText } from '../../../text/use-text.ts';
import { resolutionOf } from '../feed/feed-sections.ts';
import { HappeningList } from '../feed/happening-list.tsx';
import { happeningsFrom } from '../feed/happenings.ts';
import { MovementList } from '../feed/movement-list.tsx';
import { movementsFrom } from '../feed/movements.ts';
import { Headed } from '../frame/headed.tsx';
import { useReader } from '../seat/use-reader.ts';
import { libraryRoot } from '../../library/library-place.ts';
import { useTableSeat } from '../seat/table-seat.ts';
import { FindingList } from './finding-list.tsx';

/** Lines that the reveal has shown. */
const REVEALED: readonly string[] = ['act-resolved', 'line-taken'];

/** The report. */
export function ReportPage() {
  const { t } = useText();
  const { feed, view } = useTableSeat();
  const reader = useReader();
  const lines = resolutionOf(feed, view.turn);
  const movements = movementsFrom(lines);
  const happenings = happeningsFrom(
    lines.filter((line) => !REVEALED.includes(line.type)),
    reader,
  );
  return (
    <Headed kicker={t('play.report-kicker', { turn: view.turn })} title={t('play.report-title')}>
      <Card title={t('play.moved')} look="raised">
        {movements.length === 0 ? <p>{t('play.moved-nothing')}</p> : <MovementList movements={movements} />}
      </Card>
      {happenings.length > 0 && (
        <section className="stack" aria-labelledby="report-happened">
          <h3 id="report-happened">{t('play.happened')}</h3>
          <HappeningList happenings={happenings} />
        </section>
      )}
      <section className="stack" aria-labelledby="report-law">
        <h3 id="report-law">{t('play.findings')}</h3>
        {view.feedback === 'training' ? <FindingList turn={view.turn} /> : <p>{t('play.findings-later')}</p>}
        <p className="no-print">
          <a href={`#${libraryRoot()}`} target="_blank" rel="noopener">
            {t('play.library')}
          </a>
        </p>
      </section>
    </Headed>
  );
}
