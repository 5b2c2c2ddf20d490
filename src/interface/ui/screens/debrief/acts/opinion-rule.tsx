/*
 * The rule: what the law asks, why, and on which sources it rests; under a lens that reads it otherwise, how and on whose word.
 * In: the case. Out: the reasons of the rules that were passed, the last one set apart, and the sources with pinpoints.
 */
import type { LawLibrary } from '../../../../../hosting/session/law-library.ts';
import { Termed } from '../../../law/termed.tsx';
import { useText } from '../../../text/use-text.ts';
import { useDebrief } from '../debrief-table.ts';
import { useLensName } from '../lens/lens-picker.tsx';
import { RuleLink } from '../library-link.tsx';
import type { JudgedCase } from './judged-case.ts';
import { verdictWord } from './judged-case.ts';
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
  const sources = known.sources.map((id) => library?.source(id)).filter((one) => one !== undefined);
  return (
    <section className="opinion-part">
      <h3 className="label">{t('debrief.opinion.rule')}</h3>
      {deciding === undefined ? (
        library !== undefined && <p>{t('debrief.opinion.no-rule', { rule: known.path.at(-1) ?? '' })}</p>
      ) : (
        <div lang={library?.language} className="stack" data-gap="tight">
          {rules.slice(0, -1).map((rule) => (
            <p key={rule.id} className="opinion-handed">
              {rule.why} <RuleLink id={rule.id} />
            </p>
          ))}
          <p className="opinion-why">
            <Termed text={deciding.why} language={library?.language ?? ''} /> <RuleLink id={deciding.id} />
          </p>
        </div>
      )}
      {deciding !== undefined && library !== undefined && <UnderLens library={library} rule={deciding.id} />}
      {sources.length > 0 && <SourceList name={t('debrief.opinion.sources')} sources={sources} />}
    </section>
  );
}

/** How the lens that the page shows decides this rule, where it decides it otherwise. */
function UnderLens({ library, rule }: { readonly library: LawLibrary; readonly rule: string }) {
  const { t } = useText();
  const { lens } = useDebrief();
  const nameOf = useLensName();
  const verdict = library.reading(lens.shown, rule)?.verdict;
  if (verdict === undefined) return null;
  return (
    <p className="opinion-lens">
      {t('debrief.lens.reading', {
        lens: nameOf(lens.shown),
        verdict: t(`debrief.verdict.${verdictWord(verdict)}`),
      })}
    </p>
  );
}
