/*
 * The hand: the cards that matter now, by class; the others, and those that cannot be chosen with every reason, behind “more”.
 * In: the seat's hand and draft. Out: cards; taking one up opens its terms.
 */
import { memo, useState } from 'react';
import { RESPONSE_CLASSES } from '../../../../../vocabulary/index.ts';
import type { ResponseClass } from '../../../../../vocabulary/index.ts';
import { plainTextFrom } from '../../../../text/index.ts';
import { Disclosure } from '../../../parts/disclosure.tsx';
import { Icon } from '../../../parts/icon.tsx';
import { SegmentPicker } from '../../../parts/option-picker.tsx';
import { ResponseCard } from '../../../parts/response-card.tsx';
import { spokenIn } from '../../../stores/scenario-words.ts';
import { useText } from '../../../text/use-text.ts';
import type { HandCard } from '../../../stores/order-draft.ts';
import { useDescribed } from '../seat/use-described.ts';
import { useTableSeat } from '../seat/table-seat.ts';
import { sortHand } from './hand-order.ts';
import type { Drafting } from './use-draft.ts';

type Filter = ResponseClass | 'all';

/** Values of the hand. */
export interface HandProps {
  readonly drafting: Drafting;
  readonly onTake: (card: HandCard) => void;
}

/** The hand. It is drawn anew only when hand or order change. */
export const Hand = memo(function Hand({ drafting, onTake }: HandProps) {
  const { t } = useText();
  const { view } = useTableSeat();
  const { classOf } = drafting;
  const [filter, setFilter] = useState<Filter>('all');
  const held = RESPONSE_CLASSES.filter((one) => view.hand.some((card) => classOf(card.response) === one));
  const cards = filter === 'all' ? view.hand : view.hand.filter((card) => classOf(card.response) === filter);
  const { front, behind } = sortHand(cards, classOf);
  return (
    <section className="hand stack" aria-labelledby="hand-title">
      <h3 id="hand-title">{t('play.hand')}</h3>
      <SegmentPicker<Filter>
        legend={t('play.hand-filter')}
        quietLegend
        options={[
          { id: 'all', title: t('play.hand-all') },
          ...held.map((id) => ({ id, title: t(`word.class.${id}`), mark: <Icon name={id} /> })),
        ]}
        chosen={filter}
        onChoose={setFilter}
      />
      <Cards cards={front} drafting={drafting} onTake={onTake} />
      {behind.length > 0 && (
        <Disclosure summary={t('play.hand-more', { count: behind.length })}>
          <Cards cards={behind} drafting={drafting} onTake={onTake} />
        </Disclosure>
      )}
    </section>
  );
});

function Cards({ cards, drafting, onTake }: HandProps & { readonly cards: readonly HandCard[] }) {
  const { t } = useText();
  const describe = useDescribed();
  const { words, scenario } = useTableSeat();
  const { draft, left, full, classOf } = drafting;
  return (
    <div className="hand-cards">
      {cards.map((card) => {
        const text = words.texts.responses[card.response];
        const spec = scenario.responses.find((one) => one.id === card.response);
        const selected = draft.acts.some((act) => act.response === card.response);
        const reasons = card.reasons.map(describe);
        if (card.available && !selected && full) reasons.push(t('play.order-full'));
        else if (card.available && !selected && card.cost > left)
          reasons.push(t('play.too-dear-now', { cost: card.cost, left: Math.max(0, left) }));
        return (
          <ResponseCard
            key={card.response}
            responseClass={classOf(card.response)}
            title={text?.name ?? card.response}
            practice={<span {...spokenIn(words)}>{plainTextFrom(text?.practice ?? '', (term) => term)}</span>}
            cost={card.cost}
            publicity={card.publicity}
            effects={spec?.effects.map((effect) => describe(effect)) ?? []}
            reasons={reasons}
            selected={selected}
            onChoose={() => {
              onTake(card);
            }}
          />
        );
      })}
    </div>
  );
}
