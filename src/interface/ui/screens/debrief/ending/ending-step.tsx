/*
 * How it ended, as the document that it is, with three figures beside it.
 * In: the record. Out: a sheet to be read aloud.
 */
import { Sheet } from '../../../parts/sheet.tsx';
import { useText } from '../../../text/use-text.ts';
import { useDebrief } from '../debrief-table.ts';
import { ScenarioLine, ScenarioProse } from '../scenario-words-in-page.tsx';
import './ending.css';

/** The ending. */
export function EndingStep() {
  const { t } = useText();
  const { view, words } = useDebrief();
  const ending = words.texts.endings[view.ending];
  return (
    <div className="ending-step">
      <Sheet
        kind={t('debrief.ending.kind')}
        title={<ScenarioLine>{ending?.title ?? view.ending}</ScenarioLine>}
        reference={<ScenarioLine>{words.texts.title}</ScenarioLine>}
        dated={t('debrief.ending.dated', { turns: view.turns })}
      >
        <ScenarioProse text={ending?.body ?? ''} />
      </Sheet>
      <EndingFigures />
    </div>
  );
}

function EndingFigures() {
  const { t } = useText();
  const { view } = useDebrief();
  const last = view.escalation.at(-1) ?? 0;
  const peak = Math.max(0, ...view.escalation);
  const harm = view.harm.reduce((sum, one) => sum + one, 0);
  const figures = [
    [t('debrief.ending.escalation'), t('debrief.ending.out-of-100', { value: last })],
    [t('debrief.ending.peak'), t('debrief.ending.out-of-100', { value: peak })],
    [t('debrief.ending.harm'), t('debrief.ending.points', { value: harm })],
  ] as const;
  return (
    <dl className="ending-figures">
      {figures.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className="figures">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
