/*
 * How it ends.
 * In: the seat round it. Out: the ending as a document, alone on the page.
 */
import { Entrance } from '../../../motion/entrance.tsx';
import { Prose } from '../../../parts/prose.tsx';
import { Sheet } from '../../../parts/sheet.tsx';
import { useText } from '../../../text/use-text.ts';
import { spokenIn } from '../../../stores/scenario-words.ts';
import { Headed } from '../frame/headed.tsx';
import { useTableSeat } from '../seat/table-seat.ts';

/** The ending. */
export function EndingPage() {
  const { t } = useText();
  const { view, words } = useTableSeat();
  const ending = words.texts.endings[view.ending ?? ''];
  return (
    <Headed kicker={t('play.ending-kicker')} title={t('play.ending-title')}>
      <Entrance>
        <Sheet
          level={3}
          kind={t('play.ending-kind')}
          title={<span {...spokenIn(words)}>{ending?.title ?? t('play.ending-none')}</span>}
        >
          <Prose
            text={ending?.body ?? ''}
            {...(words.foreign === undefined ? {} : { language: words.foreign })}
          />
        </Sheet>
      </Entrance>
    </Headed>
  );
}
