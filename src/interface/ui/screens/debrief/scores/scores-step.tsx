/*
 * Six scales for the table and for each seat, each with every contribution that makes it up.
 * In: the record. Out: a card at a time behind tabs. No sum over scales, no ranking: seats stand in the scenario's order,
 * those who sat here first.
 */
import { useMemo, useState } from 'react';
import { Tabs } from '../../../parts/tabs.tsx';
import { useText } from '../../../text/use-text.ts';
import { useDebrief } from '../debrief-table.ts';
import { LensChanges } from '../lens/lens-changes.tsx';
import { LensPicker } from '../lens/lens-picker.tsx';
import { linesOfEvents } from '../timeline/line-of-event.ts';
import { ScaleCard } from './scale-card.tsx';
import './scores.css';

/** The scores. */
export function ScoresStep() {
  const { t } = useText();
  const { view, words } = useDebrief();
  const people: readonly string[] = view.people;
  const cards = useMemo(() => {
    const rank = (seat: string): number => (seat === 'table' ? 0 : people.includes(seat) ? 1 : 2);
    return [...view.scores].sort((one, other) => rank(one.seat) - rank(other.seat));
  }, [view, people]);
  const lineOf = useMemo(() => linesOfEvents(view), [view]);
  const [open, setOpen] = useState<string>(() => people[0] ?? 'table');
  const card = cards.find(({ seat }) => seat === open) ?? cards[0];
  return (
    <div className="stack" data-gap="wide">
      <p className="debrief-aside">{t('debrief.scores.no-sum')}</p>
      <LensPicker />
      <LensChanges />
      <Tabs
        name={t('debrief.scores.cards')}
        tabs={cards.map(({ seat }) => ({
          id: seat,
          title: seat === 'table' ? t('debrief.scores.table') : words.name(seat),
        }))}
        open={card?.seat ?? 'table'}
        onOpen={setOpen}
      >
        <div className="scales">
          {card?.scales.map((scale) => (
            <ScaleCard key={`${card.seat} ${scale.scale}`} seat={card.seat} scale={scale} lineOf={lineOf} />
          ))}
        </div>
      </Tabs>
    </div>
  );
}
