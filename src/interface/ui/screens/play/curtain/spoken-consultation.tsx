/*
 * Consultation spoken aloud: who should talk with whom, three questions to begin with, and private moments as they are needed.
 * In: what lies open. Out: the page between private moments. It tells nobody who has something waiting.
 */
import { useState } from 'react';
import type { SeatId } from '../../../../../vocabulary/index.ts';
import type { SessionRefusal } from '../../../../../hosting/session/index.ts';
import { Button } from '../../../parts/button.tsx';
import { Chip } from '../../../parts/chip.tsx';
import { Emblem } from '../../../parts/emblem/emblem.tsx';
import { Prose } from '../../../parts/prose.tsx';
import { Card } from '../../../parts/sheet.tsx';
import { usePlayDoors } from '../../../stores/play-doors.ts';
import { useText } from '../../../text/use-text.ts';
import { refusalWords } from '../../refusal-words.ts';
import { Headed } from '../frame/headed.tsx';
import { useTable } from '../seat/table.ts';
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
      <EndForAll people={people.filter((seat) => !ready(seat))} />
    </Headed>
  );
}

/** Ends the consultation for everybody at once, as agreed aloud. */
function EndForAll({ people }: { readonly people: readonly SeatId[] }) {
  const text = useText();
  const { t } = text;
  const { exercise } = usePlayDoors();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<SessionRefusal>();
  const end = async (): Promise<void> => {
    setBusy(true);
    for (const seat of people) setRefusal(await exercise.give(seat, { type: 'ready' }));
    setBusy(false);
  };
  return (
    <div className="cluster">
      <Button
        busy={busy}
        onPress={() => {
          void end();
        }}
      >
        {t('play.spoken-end')}
      </Button>
      <small>{t('play.spoken-end-note')}</small>
      <div role="alert">{refusal !== undefined && <p>{refusalWords(text, refusal)}</p>}</div>
    </div>
  );
}
