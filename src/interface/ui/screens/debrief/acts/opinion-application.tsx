/*
 * The rule applied: the facts on which the verdict turned, as question and answer with where the answer comes from.
 * In: the case. Out: a short list to be read; the others that were looked at behind a line that opens, as a table.
 */
import { Disclosure } from '../../../parts/disclosure.tsx';
import { useText } from '../../../text/use-text.ts';
import { useDebrief } from '../debrief-table.ts';
import { LibraryLink } from '../library-link.tsx';
import { ScrollingTable } from '../scrolling-table.tsx';
import { causeWords } from './case-words.ts';
import { casesOf } from './chosen-cases.ts';
import type { CaseReader } from './case-words.ts';
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
  const asked = useAsked(judged);
  const deciding = decidedBy.flatMap((name) => known.facts.filter(({ fact }) => fact === name));
  const others = known.facts.filter(
    ({ fact, cause }) => !decidedBy.includes(fact) && cause.kind !== 'default',
  );
  return (
    <section className="opinion-part">
      <h3 className="label">{t('debrief.opinion.application')}</h3>
      {deciding.length > 0 && <FactLines facts={deciding} asked={asked} />}
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

/** A way to say where a fact comes from: what was unknown, or asked for only by the lens, stands at its default. */
function useOrigin(asked: ReadonlySet<string> | undefined): (fact: JudgedFact) => string {
  const text = useText();
  const { words, view } = useDebrief();
  const reader: CaseReader = { text, words, view };
  return ({ fact, cause, value }) => {
    if (cause.kind !== 'default') return causeWords(cause, reader);
    if (asked?.has(fact) === false) return text.t('cause.default-lens');
    return value === 'unknown' ? text.t('cause.default-unknown') : causeWords(cause, reader);
  };
}

/** Facts that the finding kept when it was judged; nothing where the page shows it as it was judged. */
function useAsked({ id }: JudgedCase): ReadonlySet<string> | undefined {
  const { judged, lens } = useDebrief();
  if (lens.reading === undefined) return undefined;
  const kept = casesOf(judged).find((one) => one.id === id)?.finding.known.facts ?? [];
  return new Set(kept.map(({ fact }) => fact));
}

/** Question and answer, one after the other. */
function FactLines({
  facts,
  asked,
}: {
  readonly facts: readonly JudgedFact[];
  readonly asked: ReadonlySet<string> | undefined;
}) {
  const { law } = useDebrief();
  const originOf = useOrigin(asked);
  const library = law.stage === 'there' ? law.library : undefined;
  return (
    <ul className="opinion-facts">
      {facts.map((each) => {
        const said = library?.fact(each.fact, each.value);
        return (
          <li key={each.fact}>
            <p lang={library?.language}>
              {said?.question ?? each.fact} <strong>{said?.value ?? each.value}</strong>
              {said?.meaning !== undefined && ` (${said.meaning})`}
            </p>
            <p className="fact-meaning">{originOf(each)}</p>
          </li>
        );
      })}
    </ul>
  );
}

/** Values of a table of facts. */
export interface FactTableProps {
  readonly name: string;
  readonly facts: readonly JudgedFact[];
}

/** Question, answer, and where the answer comes from. */
export function FactTable({ name, facts }: FactTableProps) {
  const { t } = useText();
  const { law } = useDebrief();
  const originOf = useOrigin(undefined);
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
        {facts.map((each) => {
          const said = library?.fact(each.fact, each.value);
          return (
            <tr key={each.fact}>
              <th scope="row" lang={library?.language}>
                <LibraryLink kind="fact" id={each.fact}>
                  {said?.question ?? each.fact}
                </LibraryLink>
              </th>
              <td lang={library?.language}>
                <strong>{said?.value ?? each.value}</strong>
                {said?.meaning !== undefined && <span className="fact-meaning">{said.meaning}</span>}
              </td>
              <td>{originOf(each)}</td>
            </tr>
          );
        })}
      </tbody>
    </ScrollingTable>
  );
}
