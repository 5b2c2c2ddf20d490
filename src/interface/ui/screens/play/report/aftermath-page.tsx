/*
 * Thirty days later: what came out, which promises were kept and broken, what the news says.
 * In: the seat round it. Out: documents and sentences; then the way to the debrief stands in the head.
 */
import { Entrance } from '../../../motion/entrance.tsx';
import { Card, Sheet } from '../../../parts/sheet.tsx';
import { Prose } from '../../../parts/prose.tsx';
import { EmptyState } from '../../../parts/standing.tsx';
import { useText } from '../../../text/use-text.ts';
import { spokenIn } from '../../../stores/scenario-words.ts';
import { aftermathOf } from '../feed/feed-sections.ts';
import { wordOf } from '../feed/field-of-line.ts';
import { HappeningList } from '../feed/happening-list.tsx';
import { happeningsFrom } from '../feed/happenings.ts';
import { MovementList } from '../feed/movement-list.tsx';
import { movementsFrom } from '../feed/movements.ts';
import { Headed } from '../frame/headed.tsx';
import { useReader } from '../seat/use-reader.ts';
import { useTableSeat } from '../seat/table-seat.ts';

/** Thirty days later. */
export function AftermathPage() {
  const { t } = useText();
  const { feed, view, words } = useTableSeat();
  const reader = useReader();
  const lines = aftermathOf(feed, view.turn);
  const news = lines.filter((line) => line.type === 'inject-delivered');
  const happenings = happeningsFrom(lines, reader);
  const movements = movementsFrom(lines);
  return (
    <Headed
      kicker={t('play.aftermath-kicker')}
      title={t('play.aftermath-title')}
      lead={t('play.aftermath-lead')}
    >
      {lines.length === 0 && (
        <EmptyState title={t('play.aftermath-nothing')}>{t('play.aftermath-nothing-note')}</EmptyState>
      )}
      {news.map((line, order) => {
        const text = words.texts.injects[wordOf(line, 'inject')];
        return (
          <Entrance key={line.number} order={order}>
            <Sheet
              level={3}
              kind={<span {...spokenIn(words)}>{text?.source}</span>}
              title={<span {...spokenIn(words)}>{text?.title ?? t('play.news')}</span>}
            >
              <Prose
                text={text?.body ?? ''}
                {...(words.foreign === undefined ? {} : { language: words.foreign })}
              />
            </Sheet>
          </Entrance>
        );
      })}
      {happenings.length > 0 && <HappeningList happenings={happenings} />}
      {movements.length > 0 && (
        <Card title={t('play.moved')}>
          <MovementList movements={movements} />
        </Card>
      )}
    </Headed>
  );
}
