/*
 * Consultation spoken aloud: who should talk with whom, three questions to begin with, and private moments as they are needed.
 * In: what lies open. Out: the page between private moments. It tells nobody who has something waiting.
 */
import type { SeatId } from '../../../../../vocabulary/index.ts';
import { Button } from '../../../parts/button.tsx';
import { Chip } from '../../../parts/chip.tsx';
import { Emblem } from '../../../parts/emblem/emblem.tsx';
import { Prose } from '../../../parts/prose.tsx';
import { Card } from '../../../parts/sheet.tsx';
import { useText } from '../../../text/use-text.ts';
import { Headed } from '../frame/headed.tsx';
import { useTable } from '../seat/table.ts';
import { EndForAll } from './end-for-all.tsx';
import type { OpenTableProps } from './open-table-values.ts';
import { talkSuggestions } from './talk-suggestions.ts';

/** The page. */
export function SpokenConsultation({ people, view, minutes, onCall }: OpenTableProps) {
  const { t } = useText();
  const { words, scenario } = useTable();
  const ready = (seat: SeatId): boolean => view.board.seats.find((one) => one.seat === seat)?.ready ?? false;
  return (
    <Headed title={t('play.spoken-title')} lead={t('play.spoken-lead')}>
      <Card title={t('play.spoken-pairs')} look="raised">
        <ul className="talks">
          {talkSuggestions(view.board, people).map(({ between: [one, other], tension }) => (
            <li key={`${one} ${other}`}>
              {t('play.spoken-pair', { one: words.name(one), other: words.name(other), tension })}
            </li>
          ))}
        </ul>
        <Prose text={t('play.spoken-questions')} />
      </Card>
      <Card title={t('play.spoken-minutes')}>
        <ul className="waiting-list">
          {people.map((seat) => (
            <li key={seat}>
              <Emblem id={seat} kind={scenario.actors.find((actor) => actor.id === seat)?.kind ?? 'state'} />
              <span>{words.name(seat)}</span>
              {ready(seat) ? (
                <Chip icon="check" tone="good">
                  {t('play.waiting-done')}
                </Chip>
              ) : (
                <>
                  <span className="label">{t('play.minutes-had', { count: minutes(seat) })}</span>
                  <Button
                    size="small"
                    icon="lock"
                    onPress={() => {
                      onCall(seat);
                    }}
                  >
                    {t('play.minute')} <span className="visually-hidden">{words.name(seat)}</span>
                  </Button>
                </>
              )}
            </li>
          ))}
        </ul>
      </Card>
      {people.some((seat) => !ready(seat) && minutes(seat) === 0) && (
        <div className="cluster">
          <EndForAll people={people.filter((seat) => !ready(seat))} tone="plain" />
          <small>{t('play.spoken-end-note')}</small>
        </div>
      )}
    </Headed>
  );
}
