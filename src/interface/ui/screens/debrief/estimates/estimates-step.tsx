/*
 * What each seat believed, turn by turn, against what was true: a small chart for each, with its reading in words.
 * In: the record. Out: charts beside one another, each with the same as a table. Nobody is ranked.
 */
import { useId, useMemo } from 'react';
import { Disclosure } from '../../../parts/disclosure.tsx';
import { InlineProse } from '../../../parts/prose.tsx';
import { capitalised } from '../../../text/capitalised.ts';
import { useText } from '../../../text/use-text.ts';
import { useDebrief } from '../debrief-table.ts';
import { SeatName } from '../seat-name.tsx';
import { beliefsOf, evenPercent, standingOf } from './calibration.ts';
import type { SeatBelief } from './calibration.ts';
import { EstimateChart } from './estimate-chart.tsx';
import { EstimateTable } from './estimate-table.tsx';
import './estimates.css';

/** All seats' estimates. */
export function EstimatesStep() {
  const { t } = useText();
  const { view, scenario, words } = useDebrief();
  const theories = useMemo(() => scenario.hypotheses.map(({ id }) => id), [scenario]);
  const beliefs = useMemo(() => beliefsOf(view, theories), [view, theories]);
  // Those who sat here look for themselves first; otherwise the scenario's order holds.
  const own = beliefs.filter(({ seat }) => view.people.includes(seat));
  const rest = beliefs.filter(({ seat }) => !view.people.includes(seat));
  return (
    <div className="stack" data-gap="wide">
      <div className="estimate-key">
        <span>
          <i data-of="truth" aria-hidden="true" />
          {t('debrief.estimates.truth', { hypothesis: words.label('hypothesis', view.truth) })}
        </span>
        <span>
          <i data-of="other" aria-hidden="true" />
          {t('debrief.estimates.other')}
        </span>
        <span className="debrief-aside">{t('debrief.estimates.chart-note')}</span>
      </div>
      <div className="estimate-panels">
        {[...own, ...rest].map((belief) => (
          <EstimatePanel key={belief.seat} belief={belief} theories={theories} />
        ))}
      </div>
    </div>
  );
}

/** Values of a panel. */
export interface EstimatePanelProps {
  readonly belief: SeatBelief;
  readonly theories: readonly string[];
  /** On paper the table stands open in place of the disclosure. */
  readonly paper?: boolean;
}

/** One seat: name, chart, reading, table. */
export function EstimatePanel({ belief, theories, paper = false }: EstimatePanelProps) {
  const { t } = useText();
  const nameId = useId();
  return (
    <section className="estimate-panel" aria-labelledby={nameId}>
      <h2 className="estimate-seat" id={nameId}>
        <SeatName seat={belief.seat} />
      </h2>
      {belief.laid ? (
        <>
          <EstimateChart belief={belief} />
          <Reading belief={belief} theories={theories.length} />
          {paper ? (
            <EstimateTable belief={belief} theories={theories} />
          ) : (
            <Disclosure summary={t('debrief.estimates.table')}>
              <EstimateTable belief={belief} theories={theories} />
            </Disclosure>
          )}
        </>
      ) : (
        <p className="debrief-aside">{t('debrief.estimates.none')}</p>
      )}
    </section>
  );
}

function Reading({ belief, theories }: { readonly belief: SeatBelief; readonly theories: number }) {
  const { t } = useText();
  const { words } = useDebrief();
  const { foundIn, astray, percent } = belief;
  const even = evenPercent(theories);
  return (
    <div className="estimate-reading">
      <p>
        {foundIn === undefined
          ? t('debrief.estimates.lost')
          : foundIn === 1
            ? t('debrief.estimates.found-at-once')
            : t('debrief.estimates.found', { turn: foundIn })}
      </p>
      {astray !== undefined && (
        <p>
          {t('debrief.estimates.astray', {
            turn: astray.turn,
            tokens: astray.tokens,
            hypothesis: words.label('hypothesis', astray.hypothesis),
          })}
        </p>
      )}
      {percent !== undefined && (
        <p>
          <InlineProse
            text={capitalised(t(`debrief.estimates.last.${standingOf(percent, even)}`, { percent, even }))}
          />
        </p>
      )}
    </div>
  );
}
