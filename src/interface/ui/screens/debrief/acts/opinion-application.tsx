/*
 * The rule applied: the facts on which the verdict turned, each with where it came from.
 * In: the case. Out: a table of the deciding facts; the others that were looked at behind a line that opens.
 */
import { Disclosure } from '../../../parts/disclosure.tsx';
import { useText } from '../../../text/use-text.ts';
import { useDebrief } from '../debrief-table.ts';
import { ScrollingTable } from '../scrolling-table.tsx';
import { causeWords } from './case-words.ts';
import type { JudgedCase, JudgedFact } from './judged-case.ts';
import { useExplanation } from './use-explanation.ts';

/** Values of the part. */
export interface OpinionApplicationProps {
  readonly judged: JudgedCase;
}

/** The application on what was known. */
export function OpinionApplication({ judged }: OpinionApplicationProps) {
  const { t } = useText();
  const { test, known } = judged.finding;
  const { decidedBy } = useExplanation(test, known);
  const deciding = decidedBy.flatMap((name) => known.facts.filter(({ fact }) => fact === name));
  const others = known.facts.filter(
    ({ fact, cause }) => !decidedBy.includes(fact) && cause.kind !== 'default',
  );
  return (
    <section className="opinion-part">
      <h3 className="label">{t('debrief.opinion.application')}</h3>
      {deciding.length > 0 && <FactTable name={t('debrief.opinion.application')} facts={deciding} />}
      {others.length > 0 && (
        <div className="no-print">
          <Disclosure summary={t('debrief.opinion.more-facts', { count: others.length })}>
            <FactTable name={t('debrief.opinion.more-facts', { count: others.length })} facts={others} />
          </Disclosure>
        </div>
      )}
    </section>
  );
}

/** Values of a table of facts. */
export interface FactTableProps {
  readonly name: string;
  readonly facts: readonly JudgedFact[];
}

/** Question, answer, and where the answer comes from. */
export function FactTable({ name, facts }: FactTableProps) {
  const text = useText();
  const { t } = text;
  const { law, words, view } = useDebrief();
  const library = law.stage === 'there' ? law.library : undefined;
  return (
    <ScrollingTable name={name}>
      <thead>
        <tr>
          <th scope="col">{t('debrief.opinion.fact')}</th>
          <th scope="col">{t('debrief.opinion.answer')}</th>
          <th scope="col">{t('debrief.opinion.cause')}</th>
        </tr>
      </thead>
      <tbody>
        {facts.map(({ fact, value, cause }) => {
          const said = library?.fact(fact, value);
          return (
            <tr key={fact}>
              <th scope="row" lang={library?.language}>
                {said?.question ?? fact}
              </th>
              <td lang={library?.language}>
                <strong>{said?.value ?? value}</strong>
                {said?.meaning !== undefined && <span className="fact-meaning">{said.meaning}</span>}
              </td>
              <td>{causeWords(cause, { text, words, view })}</td>
            </tr>
          );
        })}
      </tbody>
    </ScrollingTable>
  );
}
