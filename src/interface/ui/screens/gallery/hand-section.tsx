/*
 * Gallery: response cards, one of each class, chosen, plain and barred.
 * In: nothing. Out: a section in which cards can be taken up and put back.
 */
import { useState } from 'react';
import { SectionHead } from '../../parts/page-head.tsx';
import { InlineProse } from '../../parts/prose.tsx';
import { Balance, ResponseCard } from '../../parts/response-card.tsx';
import { useText } from '../../text/use-text.ts';

const CARDS = [
  { id: 'e', responseClass: 'protective', cost: 2, publicity: ['private'] },
  { id: 'a', responseClass: 'cooperative', cost: 1, publicity: ['public', 'private'] },
  { id: 'b', responseClass: 'diplomatic', cost: 0, publicity: ['private'] },
  { id: 'c', responseClass: 'retorsion', cost: 3, publicity: ['public'] },
  { id: 'd', responseClass: 'coercive', cost: 5, publicity: ['public'] },
  { id: 'f', responseClass: 'force', cost: 4, publicity: ['covert'] },
] as const;

/** The hand. */
export function HandSection() {
  const { t } = useText();
  const [chosen, setChosen] = useState<readonly string[]>(['a']);
  return (
    <section className="stack" data-gap="wide" aria-labelledby="hand">
      <SectionHead
        id="hand"
        title={t('gallery.hand-title')}
        actions={
          <span className="cluster">
            {t('gallery.capital')} <Balance left={4} of={9} />
          </span>
        }
      />
      <div className="columns">
        {CARDS.map(({ id, ...card }) => (
          <ResponseCard
            key={id}
            {...card}
            title={t(`gallery.card-${id}`)}
            practice={<InlineProse text={t(`gallery.card-${id}-practice`)} />}
            effects={id === 'a' ? [t('gallery.card-a-effect-1'), t('gallery.card-a-effect-2')] : []}
            reasons={id === 'd' ? [t('gallery.card-d-reason-1'), t('gallery.card-d-reason-2')] : []}
            selected={chosen.includes(id)}
            onChoose={() => {
              setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
            }}
          />
        ))}
      </div>
    </section>
  );
}
