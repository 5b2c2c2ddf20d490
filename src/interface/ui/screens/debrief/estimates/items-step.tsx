/*
 * The evidence with hindsight: what misled, what told the truth, what nobody ever held.
 * In: the record. Out: the misleading items as papers, the others as lines that open.
 */
import { useMemo } from 'react';
import { Chip } from '../../../parts/chip.tsx';
import { Disclosure } from '../../../parts/disclosure.tsx';
import { Sheet } from '../../../parts/sheet.tsx';
import { valuesFromName } from '../../../../text/index.ts';
import { capitalised } from '../../../text/capitalised.ts';
import { useText } from '../../../text/use-text.ts';
import { useDebrief } from '../debrief-table.ts';
import { ScenarioLine, ScenarioProse } from '../scenario-words-in-page.tsx';
import { beliefsOf } from './calibration.ts';
import { toldItems } from './told-items.ts';
import type { ToldItem } from './told-items.ts';
import './estimates.css';

/** All items, with hindsight. */
export function ItemsStep() {
  const { t } = useText();
  const { view, scenario } = useDebrief();
  const items = useMemo(() => {
    const theories = scenario.hypotheses.map(({ id }) => id);
    return toldItems(view, beliefsOf(view, theories));
  }, [view, scenario]);
  return (
    <div className="stack" data-gap="section">
      <section className="debrief-section" aria-labelledby="items-misled">
        <h2 className="debrief-heading" id="items-misled">
          {t('debrief.items.misled')}
        </h2>
        {items.misled.length === 0 ? (
          <p>{t('debrief.items.no-misled')}</p>
        ) : (
          <div className="item-papers">
            {items.misled.map((item) => (
              <ItemPaper key={item.id} item={item} />
            ))}
          </div>
        )}
      </section>
      <section className="debrief-section" aria-labelledby="items-told">
        <h2 className="debrief-heading" id="items-told">
          {t('debrief.items.told')}
        </h2>
        {items.told.length === 0 ? (
          <p>{t('debrief.items.no-told')}</p>
        ) : (
          <div>
            {items.told.map((item) => (
              <ItemLine key={item.id} item={item} />
            ))}
          </div>
        )}
        {items.unseen.length > 0 && (
          <div className="no-print">
            <Disclosure summary={t('debrief.items.unseen', { count: items.unseen.length })}>
              <ul className="item-titles">
                {items.unseen.map(({ id }) => (
                  <li key={id}>
                    <ItemTitle id={id} />
                  </li>
                ))}
              </ul>
            </Disclosure>
          </div>
        )}
      </section>
    </div>
  );
}

function ItemTitle({ id }: { readonly id: string }) {
  const { words } = useDebrief();
  return <ScenarioLine>{words.texts.evidence[id]?.title ?? id}</ScenarioLine>;
}

/** A false or stale item as the paper that it was. */
export function ItemPaper({ item }: { readonly item: ToldItem }) {
  const { t } = useText();
  const { words } = useDebrief();
  const { id, nature, plantedBy } = item;
  return (
    <Sheet look="note" level={3} title={<ItemTitle id={id} />} foot={<ItemMarks item={item} />}>
      <div className="cluster">
        <Chip tone="bad" icon={nature === 'stale' ? 'clock' : 'warning'}>
          {t(`word.nature.${plantedBy === undefined ? nature : 'planted'}`)}
        </Chip>
        {plantedBy !== undefined && (
          <span>
            {capitalised(t('debrief.items.planted-by', valuesFromName('actor', words.actor(plantedBy))))}
          </span>
        )}
      </div>
      <ScenarioProse text={words.texts.evidence[id]?.body ?? ''} />
      <Moves item={item} />
    </Sheet>
  );
}

/** A true item on a line. */
export function ItemLine({ item }: { readonly item: ToldItem }) {
  const { words } = useDebrief();
  return (
    <Disclosure summary={<ItemTitle id={item.id} />} aside={<ItemMarks item={item} />}>
      <ScenarioProse text={words.texts.evidence[item.id]?.body ?? ''} />
      <Moves item={item} />
    </Disclosure>
  );
}

function ItemMarks({ item: { holders, published, burned } }: { readonly item: ToldItem }) {
  const { t, list } = useText();
  const { words } = useDebrief();
  return (
    <span className="item-marks">
      {holders.length > 0 && (
        <span>
          {t('debrief.items.held-by', { seats: list(holders.map((seat) => words.actor(seat).the)) })}
        </span>
      )}
      {published && <Chip icon="public">{t('debrief.items.published')}</Chip>}
      {burned && (
        <Chip tone="watch" icon="warning">
          {t('debrief.items.burned')}
        </Chip>
      )}
    </span>
  );
}

function Moves({ item: { moves } }: { readonly item: ToldItem }) {
  const { t } = useText();
  const { words } = useDebrief();
  if (moves.length === 0) return null;
  return (
    <div className="item-moves">
      <p className="label">{t('debrief.items.moved-title')}</p>
      <ul>
        {moves.map(({ seat, turn, before, after }) => (
          <li key={`${seat} ${String(turn)}`} className="figures">
            {t('debrief.items.moved', { actor: words.name(seat), turn, before, after })}
          </li>
        ))}
      </ul>
      <p>{t('debrief.items.moved-note')}</p>
    </div>
  );
}
