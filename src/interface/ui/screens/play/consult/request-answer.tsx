/*
 * A request addressed to this seat, with its answer: grant (and what goes with it), decline with reasons, decline.
 * In: the request and the seat round it. Out: a sheet with the choice of evidence, a reason for declining and three buttons. To
 * hand over evidence means an item that the asker has not got: only such are offered.
 */
import { useState } from 'react';
import { DECLINE_REASONS } from '../../../../../vocabulary/index.ts';
import type { Answer, DeclineReason, EvidenceId } from '../../../../../vocabulary/index.ts';
import { Button } from '../../../parts/button.tsx';
import { Disclosure } from '../../../parts/disclosure.tsx';
import { Emblem } from '../../../parts/emblem/emblem.tsx';
import { SelectField } from '../../../parts/field.tsx';
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

/** Reasons that stand in no list are given aloud, or in a message. */
const ALOUD = 'aloud';

/** One request with its answers. */
export function RequestAnswer({ request }: { readonly request: Request }) {
  const { t } = useText();
  const { words, scenario } = useTableSeat();
  const { ask, busy, refusal } = useAsk();
  const [items, setItems] = useState<EvidenceId[]>([]);
  const [reason, setReason] = useState<DeclineReason | typeof ALOUD>(ALOUD);
  const isForEvidence = request.kind === 'evidence';
  const isEmptyHanded = isForEvidence && items.length === 0;
  const kind = scenario.actors.find((actor) => actor.id === request.by)?.kind ?? 'state';
  const values = valuesFromName('actor', words.actor(request.by));
  const answer = (given: Answer): void => {
    void ask({
      type: 'answer',
      request: request.id,
      answer: given,
      evidence: given === 'granted' ? items : [],
      ...(given === 'declined-with-reasons' && reason !== ALOUD ? { reason } : {}),
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
          <Button
            tone="primary"
            size="small"
            busy={busy}
            {...(isEmptyHanded ? { unavailable: t('play.grant-empty') } : {})}
            onPress={() => answer('granted')}
          >
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
          {...(isForEvidence ? { among: request.lacks ?? [], none: t('play.grant-none') } : {})}
          onChoose={setItems}
        />
      </Disclosure>
      <SelectField
        label={t('play.decline-reason')}
        value={reason}
        options={[
          { id: ALOUD, title: t('play.decline-reason-aloud') },
          ...DECLINE_REASONS.map((id) => ({ id, title: t(`word.decline-reason.${id}`) })),
        ]}
        onChange={setReason}
      />
      <RefusalNote refusal={refusal} />
    </Sheet>
  );
}
