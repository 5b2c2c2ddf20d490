/*
 * A seat's estimates as a table: every theory, every turn, and the calibration below.
 * In: a belief and the theories. Out: a table that scrolls by itself where the window is narrow.
 */
import { useText } from '../../../text/use-text.ts';
import { useDebrief } from '../debrief-table.ts';
import { ScenarioLine } from '../scenario-words-in-page.tsx';
import { ScrollingTable } from '../scrolling-table.tsx';
import { valuesFromName } from '../../../../text/index.ts';
import type { SeatBelief } from './calibration.ts';

/** Values of the table. */
export interface EstimateTableProps {
  readonly belief: SeatBelief;
  readonly theories: readonly string[];
}

/** The numbers behind the chart. */
export function EstimateTable({ belief, theories }: EstimateTableProps) {
  const { t, number } = useText();
  const { view, words } = useDebrief();
  const { seat, turns } = belief;
  return (
    <ScrollingTable name={t('debrief.estimates.table-of', valuesFromName('actor', words.actor(seat)))}>
      <thead>
        <tr>
          <th scope="col">{t('debrief.estimates.theory')}</th>
          {turns.map(({ turn }) => (
            <th key={turn} scope="col" className="figures" abbr={t('debrief.estimates.turn', { turn })}>
              {number(turn)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {theories.map((id, place) => (
          <tr key={id} data-marked={id === view.truth || undefined}>
            <th scope="row">
              <ScenarioLine>{words.label('hypothesis', id)}</ScenarioLine>
            </th>
            {turns.map(({ turn, tokens, laid }) => (
              <td key={turn} className="figures">
                {laid ? number(tokens[place] ?? 0) : '–'}
              </td>
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row">{t('debrief.estimates.calibration')}</th>
          {turns.map(({ turn, percent }) => (
            <td key={turn} className="figures">
              {percent === undefined ? '–' : number(percent)}
            </td>
          ))}
        </tr>
      </tbody>
    </ScrollingTable>
  );
}
