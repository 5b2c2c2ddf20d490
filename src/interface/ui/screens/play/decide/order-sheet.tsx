/*
 * The order as it will be sealed: its acts one under another, empty places for those that may follow, what it costs and leaves.
 * In: the seat's draft. Out: a sheet with a way back into each act.
 */
import { Button } from '../../../parts/button.tsx';
import { ClassBadge, PublicityMark } from '../../../parts/chip.tsx';
import { Emblem } from '../../../parts/emblem/emblem.tsx';
import { Balance, Cost } from '../../../parts/response-card.tsx';
import { Sheet } from '../../../parts/sheet.tsx';
import { useText } from '../../../text/use-text.ts';
import type { DraftAct } from '../../../stores/order-draft.ts';
import { withoutAct } from '../../../stores/order-draft.ts';
import { useTableSeat } from '../seat/table-seat.ts';
import { ActLine } from './act-line.tsx';
import { OrderParts } from './order-parts.tsx';
import { useDraft } from './use-draft.ts';

/** The order being written. */
export function OrderSheet({ onEdit }: { readonly onEdit: (place: number) => void }) {
  const { t } = useText();
  const { words, seat, scenario, view } = useTableSeat();
  const { draft, left, full, change } = useDraft();
  const kind = scenario.actors.find((actor) => actor.id === seat)?.kind ?? 'state';
  const empty = Math.max(0, scenario.limits.acts - draft.acts.length);
  return (
    <Sheet
      level={3}
      kind={t('play.order-kind', { turn: view.turn })}
      title={t('play.order-of', { actor: words.name(seat) })}
      emblem={<Emblem id={seat} kind={kind} />}
      foot={
        <p className="order-means" data-over={left < 0 || undefined}>
          <span>{t('play.capital-left')}</span> <Balance left={Math.max(0, left)} of={view.self.capital} />
          {left < 0 && <strong>{t('play.capital-over', { by: -left })}</strong>}
        </p>
      }
    >
      <OrderParts />
      <ol className="order-acts">
        {draft.acts.map((act, place) => (
          <li key={`${act.response} ${act.targetActor ?? act.targetAsset ?? ''} ${String(place)}`}>
            <OrderedAct act={act} />
            <span className="order-ways">
              <Button size="small" tone="quiet" onPress={() => onEdit(place)}>
                {t('play.act-edit')}{' '}
                <span className="visually-hidden">{words.label('response', act.response)}</span>
              </Button>
              <Button
                size="small"
                tone="quiet"
                icon="cross"
                onPress={() => {
                  change(withoutAct(draft, place));
                }}
              >
                {t('play.act-out')}{' '}
                <span className="visually-hidden">{words.label('response', act.response)}</span>
              </Button>
            </span>
          </li>
        ))}
        {Array.from({ length: empty }, (_, at) => (
          <li key={`empty ${String(at)}`} className="order-empty">
            {t(draft.acts.length === 0 && at === 0 ? 'play.order-none' : 'play.order-free')}
          </li>
        ))}
      </ol>
      {full && <p className="field-hint">{t('play.order-full')}</p>}
    </Sheet>
  );
}

function OrderedAct({ act }: { readonly act: DraftAct }) {
  const { view } = useTableSeat();
  const { classOf } = useDraft();
  const cost = view.hand.find((card) => card.response === act.response)?.cost ?? 0;
  return (
    <div className="order-act" data-class={classOf(act.response)}>
      <p className="order-top">
        <ClassBadge of={classOf(act.response)} />
        <PublicityMark publicity={act.publicity} />
        <Cost points={cost} />
      </p>
      <ActLine act={act} />
    </div>
  );
}
