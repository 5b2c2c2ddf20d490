/*
 * What the lens changes in one case.
 * In: the case. Out: its verdicts that turn, with the reason; that none does is said. Nothing under the exercise's own lens.
 */
import { useText } from '../../../text/use-text.ts';
import type { JudgedCase } from '../acts/judged-case.ts';
import { useDebrief } from '../debrief-table.ts';
import { TurnedWords } from './turned-words.tsx';
import './lens.css';

/** What changes here. */
export function CaseTurned({ judged }: { readonly judged: JudgedCase }) {
  const { t } = useText();
  const { lens, view } = useDebrief();
  const { reading } = lens;
  if (reading === undefined) return null;
  const own = reading.turned.find(({ act, duty }) =>
    judged.act === undefined
      ? duty !== undefined && view.duties[duty] === judged.finding
      : act === judged.act.id,
  );
  const others = reading.turned.length - (own === undefined ? 0 : 1);
  return (
    <section className="lens-changes" aria-label={t('debrief.lens.changes')}>
      {own === undefined ? <p>{t('debrief.lens.nothing-here')}</p> : <TurnedWords verdicts={own.verdicts} />}
      <p className="debrief-aside">{t('debrief.lens.elsewhere', { count: others })}</p>
    </section>
  );
}
