/*
 * The six scales of every card on paper: a table of numbers, never added up, and how each number is made.
 * In: the record. Out: a table and six short explanations; contributions are listed for those who sat here.
 */
import { SCALES } from '../../../../../vocabulary/index.ts';
import { useText } from '../../../text/use-text.ts';
import { useDebrief } from '../debrief-table.ts';
import { ScenarioLine } from '../scenario-words-in-page.tsx';
import { ScrollingTable } from '../scrolling-table.tsx';
import { ContributionList } from '../scores/scale-card.tsx';
import { ScaleMade } from '../scores/scale-made.tsx';
import '../scores/scores.css';

/** All cards. */
export function PaperScores() {
  const { t, number } = useText();
  const { view, words } = useDebrief();
  const people: readonly string[] = view.people;
  return (
    <div className="stack" data-gap="wide">
      <p>{t('debrief.scores.no-sum')}</p>
      <ScrollingTable name={t('debrief.title.scores.0')}>
        <thead>
          <tr>
            <th scope="col">{t('debrief.paper.seat')}</th>
            {SCALES.map((scale) => (
              <th key={scale} scope="col">
                {t(`word.scale.${scale}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.scores.map(({ seat, scales }) => (
            <tr key={seat} data-marked={people.includes(seat) || undefined}>
              <th scope="row">
                {seat === 'table' ? (
                  t('debrief.scores.table')
                ) : (
                  <ScenarioLine>{words.name(seat)}</ScenarioLine>
                )}
              </th>
              {SCALES.map((scale) => {
                const points = scales.find((one) => one.scale === scale)?.points;
                return (
                  <td key={scale} className="figures">
                    {points === undefined ? t('parts.not-tested') : number(points)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </ScrollingTable>
      <dl className="paper-scales">
        {SCALES.map((scale) => (
          <div key={scale}>
            <dt>{t(`word.scale.${scale}`)}</dt>
            <dd>
              <ScaleMade scale={scale} />
            </dd>
          </div>
        ))}
      </dl>
      {view.scores
        .filter(({ seat }) => people.includes(seat))
        .map(({ seat, scales }) => (
          <section key={seat} className="stack">
            <h3>
              <ScenarioLine>{words.name(seat)}</ScenarioLine>
            </h3>
            {scales
              .filter(({ contributions }) => contributions.length > 0)
              .map((scale) => (
                <div key={scale.scale}>
                  <h4>{t(`word.scale.${scale.scale}`)}</h4>
                  <ContributionList seat={seat} scale={scale} />
                </div>
              ))}
          </section>
        ))}
    </div>
  );
}
