/*
 * The bar over the table: where one is, who one is, what one has left, and the ways out.
 * In: the seat round it. Out: a bar with the page's one h1.
 */
import { useState } from 'react';
import { Button } from '../../../parts/button.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { Emblem } from '../../../parts/emblem/emblem.tsx';
import { Meter } from '../../../parts/meter.tsx';
import { InlineProse } from '../../../parts/prose.tsx';
import { Balance } from '../../../parts/response-card.tsx';
import { PreferenceControls } from '../../../shell/preference-controls.tsx';
import { Wordmark } from '../../../shell/wordmark.tsx';
import { useText } from '../../../text/use-text.ts';
import { spokenIn } from '../../../stores/scenario-words.ts';
import { useTableSeat } from '../seat/table-seat.ts';
import { TableMenu } from './table-menu.tsx';

/** The bar. */
export function TableBar() {
  const { t } = useText();
  const { view, words, seat, scenario } = useTableSeat();
  const kind = scenario.actors.find((actor) => actor.id === seat)?.kind ?? 'state';
  const turn = words.texts.turns[String(view.turn)];
  return (
    <header className="table-bar">
      <a className="table-home" href="#/" aria-label={t('shell.home')}>
        <Wordmark />
      </a>
      <div className="table-title">
        <h1 tabIndex={-1} {...spokenIn(words)}>
          {words.texts.title}
        </h1>
        {turn !== undefined && (
          <p {...spokenIn(words)}>
            {turn.when} · {turn.heading}
          </p>
        )}
      </div>
      <div className="table-self">
        <Emblem id={seat} kind={kind} />
        <div>
          <p className="label">{t('play.you-speak-for')}</p>
          <p className="table-name">{words.name(seat)}</p>
        </div>
        <Means />
      </div>
      <div className="table-ways">
        <TableMenu />
        <PreferenceControls />
      </div>
    </header>
  );
}

/** Capital and strain, with what they mean behind a press. */
function Means() {
  const { t, number } = useText();
  const { view, scenario } = useTableSeat();
  const [open, setOpen] = useState(false);
  const { capital, strain, ordered } = view.self;
  return (
    <>
      <button
        type="button"
        className="table-means"
        aria-haspopup="dialog"
        onClick={() => {
          setOpen(true);
        }}
      >
        <span className="table-mean">
          <span className="label">{t('play.capital')}</span>
          <Balance left={capital} of={scenario.limits.capital} />
        </span>
        <span className="table-mean" data-ordered={ordered || undefined}>
          <span className="label">{t('play.strain')}</span>
          <span className="figures">{number(strain)}</span>
        </span>
      </button>
      <Dialog
        open={open}
        title={t('play.means')}
        onClose={() => {
          setOpen(false);
        }}
        actions={
          <Button
            tone="primary"
            onPress={() => {
              setOpen(false);
            }}
          >
            {t('parts.close')}
          </Button>
        }
      >
        <div className="stack">
          <p className="measure">
            <InlineProse text={t('play.capital-note', { most: scenario.limits.capital })} />
          </p>
          <Meter
            label={t('play.strain')}
            value={strain}
            sense="more-is-bad"
            threshold={{
              at: scenario.limits.strainOrder,
              label: t('play.strain-threshold', { at: scenario.limits.strainOrder }),
            }}
          />
          <p className="measure">
            <InlineProse text={t('play.strain-note')} />
          </p>
        </div>
      </Dialog>
    </>
  );
}
