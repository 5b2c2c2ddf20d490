/*
 * A request addressed to this seat, with its answer: grant (and what goes with it), decline with reasons, decline.
 * In: the request and the seat round it. Out: a sheet with the choice of evidence and three buttons.
 */
import { useState } from 'react';
import type { Answer, EvidenceId } from '../../../../../vocabulary/index.ts';
import { Button } from '../../../parts/button.tsx';
import { Disclosure } from '../../../parts/disclosure.tsx';
import { Emblem } from '../../../parts/emblem/emblem.tsx';
import { Prose } from '../../../parts/prose.tsx';
import { Sheet } from '../../../parts/sheet.tsx';
import { useText } from '../../../text/use-text.ts';
import { valuesFromName } from '../../../../text/index.ts';
import { EvidencePicker } from '../decide/evidence-picker.tsx';
import { capitalised } from '../feed/capitalised.ts';
import { RefusalNote } from '../seat/refusal-note.tsx';
import { useTableSeat } from '../seat/table-seat.ts';
import { useAsk } from '../seat/use-ask.ts';
import type { Request } from './awaiting.ts';

/** One request with its answers. */
export function RequestAnswer({ request }: { readonly request: Request }) {
  const { t } = useText();
  const { words, scenario } = useTableSeat();
  const { ask, busy, refusal } = useAsk();
  const [items, setItems] = useState<EvidenceId[]>([]);
  const kind = scenario.actors.find((actor) => actor.id === request.by)?.kind ?? 'state';
  const values = valuesFromName('actor', words.actor(request.by));
  const answer = (given: Answer): void => {
    void ask({
      type: 'answer',
      request: request.id,
      answer: given,
      evidence: given === 'granted' ? items : [],
    });
  };
  return (
    <Sheet
      look="note"
      level={4}
      emblem={<Emblem id={request.by} kind={kind} />}
      kind={t('play.request-kicker', { turn: request.turn })}
      title={capitalised(t(`play.asks-you.${request.kind}`, values))}
      foot={
        <>
          <Button tone="primary" size="small" busy={busy} onPress={() => answer('granted')}>
            {t(`play.grant.${request.kind}`)}
          </Button>
          <Button size="small" busy={busy} onPress={() => answer('declined-with-reasons')}>
            {t('play.decline-with-reasons')}
          </Button>
          <Button size="small" tone="quiet" busy={busy} onPress={() => answer('declined')}>
            {t('play.decline')}
          </Button>
        </>
      }
    >
      <Prose text={t(`play.request-note.${request.kind}`)} />
      <Disclosure summary={t('play.attach', { count: items.length })}>
        <EvidencePicker
          legend={t('play.attach-legend')}
          chosen={items}
          most={Number.MAX_SAFE_INTEGER}
          onChoose={setItems}
        />
      </Disclosure>
      <RefusalNote refusal={refusal} />
    </Sheet>
  );
}
