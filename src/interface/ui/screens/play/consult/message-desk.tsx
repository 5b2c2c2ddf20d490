/*
 * Messages: to one or several seats, in one's own words; and those that came and went.
 * In: the seat round it. Out: a short form over the thread. The words are kept beside the log, not in it.
 */
import { useState } from 'react';
import type { SeatId } from '../../../../../vocabulary/index.ts';
import { Button } from '../../../parts/button.tsx';
import { Emblem } from '../../../parts/emblem/emblem.tsx';
import { TextArea } from '../../../parts/field.tsx';
import { Prose } from '../../../parts/prose.tsx';
import { Card } from '../../../parts/sheet.tsx';
import { useText } from '../../../text/use-text.ts';
import { listOf, wordOf, wordsIdOf } from '../feed/field-of-line.ts';
import { RefusalNote } from '../seat/refusal-note.tsx';
import { useTableSeat } from '../seat/table-seat.ts';
import { useAsk } from '../seat/use-ask.ts';
import { useConsulting } from './consulting.ts';
import { SeatsPicker } from './seat-picker.tsx';

/** Longest message that reads well on a card. */
const MOST_CHARACTERS = 600;

/** The desk. */
export function MessageDesk() {
  const consulting = useConsulting();
  return (
    <div className="stack" data-gap="wide">
      {consulting && <WriteForm />}
      <Thread />
    </div>
  );
}

function WriteForm() {
  const { t } = useText();
  const { seat, scenario } = useTableSeat();
  const { ask, busy, refusal } = useAsk();
  const [to, setTo] = useState<SeatId[]>([]);
  const [words, setWords] = useState('');
  const gap =
    to.length === 0 ? 'play.write-to-nobody' : words.trim() === '' ? 'play.write-nothing' : undefined;
  const send = async (): Promise<void> => {
    if (await ask({ type: 'message', to, words })) setWords('');
  };
  return (
    <Card title={t('play.write-title')} look="raised">
      <SeatsPicker
        legend={t('play.write-to')}
        seats={scenario.seats.filter((one) => one !== seat)}
        chosen={to}
        onChoose={setTo}
      />
      <TextArea
        label={t('play.write-words')}
        hint={t('play.write-hint')}
        value={words}
        onChange={setWords}
        limit={MOST_CHARACTERS}
      />
      <div>
        <Button
          icon="private"
          busy={busy}
          {...(gap === undefined ? {} : { unavailable: t(gap) })}
          onPress={() => {
            void send();
          }}
        >
          {t('play.send')}
        </Button>
        <RefusalNote refusal={refusal} />
      </div>
    </Card>
  );
}

function Thread() {
  const { t, list } = useText();
  const { feed, said, words, scenario, seat } = useTableSeat();
  const messages = feed.filter((line) => line.type === 'message-sent').toReversed();
  if (messages.length === 0) return <p>{t('play.messages-none')}</p>;
  return (
    <ol className="thread" aria-label={t('play.messages')}>
      {messages.map((line) => {
        const from = wordOf(line, 'from');
        const written = said[wordsIdOf(line, 'text') ?? ''];
        const actor = scenario.actors.find((one) => one.id === from);
        return (
          <li key={line.number} data-own={from === seat || undefined}>
            <Emblem id={from} kind={actor?.kind ?? 'state'} size="small" />
            <div>
              <p className="label">
                {from === seat
                  ? t('play.message-to', { actors: list(listOf(line, 'to').map((id) => words.name(id))) })
                  : t('play.message-from', { actor: words.name(from) })}
              </p>
              <Prose text={written?.text ?? ''} language={written?.language ?? 'und'} />
            </div>
          </li>
        );
      })}
    </ol>
  );
}
