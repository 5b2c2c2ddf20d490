/*
 * What the evidence adds up to, theory by theory, beside what the seat itself has estimated.
 * In: the seat round it. Out: bars with both numbers, and a line that says what this reckoning is and is not.
 */
import { Prose } from '../../../parts/prose.tsx';
import { Card } from '../../../parts/sheet.tsx';
import { useText } from '../../../text/use-text.ts';
import { spokenIn } from '../../../stores/scenario-words.ts';
import { TOKENS } from '../decide/estimate-board.tsx';
import { useTableSeat } from '../seat/table-seat.ts';

/** The reckoning. */
export function BeliefPanel() {
  const { t, number } = useText();
  const { view, words } = useTableSeat();
  const { estimate } = view.self;
  const laid = Object.keys(estimate).length > 0;
  return (
    <Card title={t('play.belief')} kicker={t('play.belief-kicker')} look="raised">
      <ul className="beliefs">
        {view.dossier.belief.map(({ hypothesis, permille }) => {
          const share = permille / 1000;
          const own = (estimate[hypothesis] ?? 0) / TOKENS;
          return (
            <li key={hypothesis}>
              <span className="belief-name" {...spokenIn(words)}>
                {words.label('hypothesis', hypothesis)}
              </span>
              <span className="belief-track" aria-hidden="true">
                <span className="belief-fill" style={{ inlineSize: `${share * 100}%` }} />
                {laid && <span className="belief-own" style={{ insetInlineStart: `${own * 100}%` }} />}
              </span>
              <span className="belief-number figures">{number(share, 'percent')}</span>
              {laid && (
                <span className="belief-yours figures">
                  {t('play.belief-yours', { share: number(own, 'percent') })}
                </span>
              )}
            </li>
          );
        })}
      </ul>
      <Prose text={t('play.belief-note')} />
      {view.dossier.joint.length > 0 && (
        <p className="belief-joint">{t('play.belief-joint', { count: view.dossier.joint.length })}</p>
      )}
    </Card>
  );
}
