/*
 * Asking: whom, for what, with what it means; and the requests that this seat has made or answered.
 * In: the seat round it. Out: a short form over the list.
 */
import { useState } from 'react';
import { REQUEST_KINDS } from '../../../../../vocabulary/index.ts';
import type { RequestKind, SeatId } from '../../../../../vocabulary/index.ts';
import { Button } from '../../../parts/button.tsx';
import { Chip } from '../../../parts/chip.tsx';
import { Emblem } from '../../../parts/emblem/emblem.tsx';
import { OptionPicker } from '../../../parts/option-picker.tsx';
import { Card } from '../../../parts/sheet.tsx';
import { useText } from '../../../text/use-text.ts';
import { valuesFromName } from '../../../../text/index.ts';
import { RefusalNote } from '../seat/refusal-note.tsx';
import { useTableSeat } from '../seat/table-seat.ts';
import { useAsk } from '../seat/use-ask.ts';
import { useConsulting } from './consulting.ts';
import { SeatPicker } from './seat-picker.tsx';

/** Requests. */
export function RequestDesk() {
  const consulting = useConsulting();
  return (
    <div className="stack" data-gap="wide">
      {consulting && <AskForm />}
      <RequestList />
    </div>
  );
}

function AskForm() {
  const { t } = useText();
  const { seat, scenario, words } = useTableSeat();
  const { ask, busy, refusal, forget } = useAsk();
  const others = scenario.seats.filter((one) => one !== seat);
  const [of, setOf] = useState<SeatId | undefined>(others[0]);
  const [kind, setKind] = useState<RequestKind>('clarification');
  return (
    <Card title={t('play.ask-title')} look="raised">
      <SeatPicker
        legend={t('play.ask-whom')}
        seats={others}
        chosen={of}
        onChoose={(one) => {
          forget();
          setOf(one);
        }}
      />
      <OptionPicker
        legend={t('play.ask-what')}
        options={REQUEST_KINDS.map((id) => ({
          id,
          title: t(`word.request.${id}`),
          detail: t(`play.ask-note.${id}`),
        }))}
        chosen={kind}
        onChoose={(one) => {
          forget();
          setKind(one);
        }}
      />
      <div>
        <Button
          icon="forward"
          busy={busy}
          onPress={() => {
            if (of !== undefined) void ask({ type: 'ask', request: kind, of });
          }}
        >
          {t('play.ask-now', {
            kind: t(`word.request.${kind}`),
            ...valuesFromName('actor', words.actor(of ?? '')),
          })}
        </Button>
        <RefusalNote refusal={refusal} />
      </div>
    </Card>
  );
}

function RequestList() {
  const { t } = useText();
  const { view, seat, words, scenario } = useTableSeat();
  const requests = [...view.dealings.requests].reverse();
  if (requests.length === 0) return <p>{t('play.requests-none')}</p>;
  return (
    <ul className="plain-list" aria-label={t('play.requests')}>
      {requests.map((request) => {
        const other = request.by === seat ? request.of : request.by;
        const actor = scenario.actors.find((one) => one.id === other);
        const tone = request.status === 'granted' ? 'good' : request.status === 'pending' ? 'watch' : 'plain';
        return (
          <li key={request.id}>
            <Emblem id={other} kind={actor?.kind ?? 'state'} size="small" />
            <span>
              {t(request.by === seat ? 'play.request-by-you' : 'play.request-of-you', {
                kind: t(`word.request.${request.kind}`),
                turn: request.turn,
                ...valuesFromName('actor', words.actor(other)),
              })}
            </span>
            <Chip tone={tone}>{t(`word.request-status.${request.status}`)}</Chip>
          </li>
        );
      })}
    </ul>
  );
}
