/*
 * The few conditions that matter to an act today: which rule would decide and why, what is met, what is missing, what nobody
 * knows, each with its cause. In: the applied test, the verdict, the law. Out: a short list.
 */
import type { AppliedTest, KeyCondition, LawLibrary } from '../../../../../hosting/session/law-library.ts';
import { VERDICTS } from '../../../../../vocabulary/index.ts';
import { Icon } from '../../../parts/icon.tsx';
import type { IconName } from '../../../parts/icon-paths.ts';
import { causeWords } from '../../../law/cause-words.ts';
import { Termed } from '../../../law/termed.tsx';
import { useText } from '../../../text/use-text.ts';
import { memberOf } from '../feed/sentence.ts';
import { BesideTable, RuleBesideTable, SourcesBeside } from '../report/beside-table.tsx';
import type { Preview } from '../seat/table-seat.ts';
import { useTableSeat } from '../seat/table-seat.ts';

/** Values of the list. */
export interface KeyConditionsProps {
  readonly applied: AppliedTest;
  readonly verdict: NonNullable<Preview>;
  readonly law: LawLibrary;
  /** The law's language where it is not the page's. */
  readonly spoken: string | undefined;
}

const MARKS: Readonly<Record<KeyCondition['standing'], IconName>> = {
  decides: 'scales',
  clear: 'check',
  missing: 'cross',
  unknown: 'warning',
};

/** The list. */
export function KeyConditions({ applied, verdict, law, spoken }: KeyConditionsProps) {
  const { t } = useText();
  const rule = law.rule(applied.decided);
  return (
    <section className="stack" data-gap="tight">
      {rule !== undefined && (
        <p>
          <span className="label">{t('legal-test.deciding')}</span>{' '}
          <span lang={spoken}>
            <Termed text={rule.why} language={law.language} />
          </span>{' '}
          <span className="legal-sources">
            <RuleBesideTable id={rule.id} />{' '}
            <SourcesBeside
              ids={rule.sources.map((one) => one.id)}
              law={law}
              sentence={(sources) => t('legal-test.sources', { sources })}
            />
          </span>
        </p>
      )}
      {applied.key.length > 0 && (
        <>
          <p className="label">{t('legal-test.today')}</p>
          <ul className="legal-key">
            {applied.key.map((one) => (
              <Condition key={one.fact} condition={one} verdict={verdict} law={law} spoken={spoken} />
            ))}
          </ul>
          <p className="field-hint">{t('legal-test.today-note')}</p>
        </>
      )}
    </section>
  );
}

function Condition({
  condition: { fact, value, values, standing, verdict: wanted },
  verdict,
  law,
  spoken,
}: Omit<KeyConditionsProps, 'applied'> & { readonly condition: KeyCondition }) {
  const text = useText();
  const { t } = text;
  const words = law.fact(fact, value);
  const cause = useCause(verdict, fact);
  return (
    <li data-standing={standing}>
      <p className="legal-standing">
        <Icon name={MARKS[standing]} />
        {t(`legal-test.standing.${standing}`)}
      </p>
      <p className="legal-question" lang={spoken}>
        <BesideTable kind="fact" id={fact}>
          {words.question}
        </BesideTable>
      </p>
      <dl className="legal-answer">
        <div>
          <dt>{t('legal-test.answer')}</dt>
          <dd lang={spoken}>
            <strong>{words.value}</strong>
            {words.meaning !== undefined && <small>{words.meaning}</small>}
          </dd>
        </div>
        <div>
          <dt>{t('legal-test.from')}</dt>
          <dd>{cause}</dd>
        </div>
        {wanted !== undefined && values.length > 0 && (
          <div>
            <dt>{t('legal-test.wanted', { verdict: t(`word.verdict.${memberOf(VERDICTS, wanted)}`) })}</dt>
            <dd lang={spoken}>
              {text.list(
                values.map((one) => law.fact(fact, one).value),
                'or',
              )}
            </dd>
          </div>
        )}
      </dl>
    </li>
  );
}

/** Where a fact of the verdict comes from; one that the verdict does not list stands at its default. */
function useCause(verdict: NonNullable<Preview>, fact: string): string {
  const text = useText();
  const { words, view, seat } = useTableSeat();
  const cause = verdict.facts.find((one) => one.fact === fact)?.cause ?? ({ kind: 'default' } as const);
  // The act lies on the desk: no order that bears it is sealed.
  if (cause.kind === 'order') return text.t('cause.draft');
  const actOf = (id: string) => {
    const own = view.self.acts.find(({ act }) => act === id);
    return own === undefined ? undefined : { ...own, seat };
  };
  return causeWords(cause, { text, words, actOf });
}
