/*
 * The rule: what the law asks, why, and on which sources it rests.
 * In: the case. Out: the reasons of the rules that were passed, the last one set apart, and the sources with pinpoints.
 */
import { useText } from '../../../text/use-text.ts';
import type { JudgedCase } from './judged-case.ts';
import { SourceList } from './source-list.tsx';
import { useExplanation } from './use-explanation.ts';

/** Values of the part. */
export interface OpinionRuleProps {
  readonly judged: JudgedCase;
}

/** The rule on what was known. */
export function OpinionRule({ judged }: OpinionRuleProps) {
  const { t } = useText();
  const { test, known } = judged.finding;
  const { library, rules } = useExplanation(test, known);
  const deciding = rules.at(-1);
  const heading = library?.table(test);
  return (
    <section className="opinion-part">
      <h3 className="label">{t('debrief.opinion.rule')}</h3>
      {heading !== undefined && (
        <p className="opinion-table">
          {t('debrief.opinion.table')} <cite lang={library?.language}>{heading}</cite>
        </p>
      )}
      {deciding === undefined ? (
        library !== undefined && <p>{t('debrief.opinion.no-rule', { rule: known.path.at(-1) ?? '' })}</p>
      ) : (
        <div lang={library?.language} className="stack" data-gap="tight">
          {rules.slice(0, -1).map((rule) => (
            <p key={rule.id} className="opinion-handed">
              {rule.why}
            </p>
          ))}
          <p className="opinion-why">{deciding.why}</p>
        </div>
      )}
      {deciding !== undefined && deciding.sources.length > 0 && (
        <SourceList name={t('debrief.opinion.sources')} sources={deciding.sources} />
      )}
    </section>
  );
}
