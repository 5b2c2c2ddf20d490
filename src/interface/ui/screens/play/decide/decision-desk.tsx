/*
 * Decision: the order being written, the public line, the private choice where there is one, the hand, the estimate. The order is sealed from the head of the table.
 * In: the seat round it. Out: the desk; an act is composed in a drawer of its own.
 */
import { useCallback, useState } from 'react';
import { Card } from '../../../parts/sheet.tsx';
import { useText } from '../../../text/use-text.ts';
import type { HandCard } from '../../../stores/order-draft.ts';
import { actFromCard } from '../../../stores/order-draft.ts';
import { Headed } from '../frame/headed.tsx';
import { useTableSeat } from '../seat/table-seat.ts';
import { ActComposer } from './act-composer.tsx';
import { ChoicePicker } from './choice-picker.tsx';
import { DemandNote } from './demand-note.tsx';
import { EstimateBoard } from './estimate-board.tsx';
import { Hand } from './hand.tsx';
import { LinePicker } from './line-picker.tsx';
import { ORDER_PARTS } from './order-parts.tsx';
import { OrderSheet } from './order-sheet.tsx';
import type { Composing } from './composing.ts';
import { useDraft } from './use-draft.ts';

/** The desk. */
export function DecisionDesk() {
  const { t } = useText();
  const { view } = useTableSeat();
  const drafting = useDraft();
  const { draft, classOf } = drafting;
  const [composing, setComposing] = useState<Composing>();
  const take = useCallback(
    (card: HandCard): void => {
      setComposing({ card, act: actFromCard(card, classOf(card.response)) });
    },
    [classOf],
  );
  const edit = (place: number): void => {
    const act = draft.acts[place];
    const card = view.hand.find((one) => one.response === act?.response);
    if (act !== undefined && card !== undefined) setComposing({ card, act, place });
  };
  return (
    <Headed title={t('play.decide-title')} lead={t('play.decide-lead')}>
      {view.self.ordered && <DemandNote />}
      <OrderSheet onEdit={edit} />
      <div id={ORDER_PARTS.line} tabIndex={-1}>
        <Card title={t('play.line-title')}>
          <LinePicker />
        </Card>
      </div>
      {view.self.choices.length > 0 && <ChoicePicker />}
      <div id={ORDER_PARTS.hand} tabIndex={-1}>
        <Hand drafting={drafting} onTake={take} />
      </div>
      <div id={ORDER_PARTS.estimate} tabIndex={-1}>
        <Card title={t('play.estimate-title')}>
          <EstimateBoard />
        </Card>
      </div>
      <ActComposer
        composing={composing}
        onClose={() => {
          setComposing(undefined);
        }}
      />
    </Headed>
  );
}
