/*
 * The whole test: every rule in the order in which it is asked, its conditions in words, what it gives and why, on what it rests;
 * in training with today's facts beside each condition.
 * In: the tables, the law, and the test applied to the facts if they may be shown. Out: a list of rules per table.
 */
import type {
  AppliedTest,
  LawLibrary,
  RuleStanding,
  TestCondition,
  TestRule,
  TestTable,
} from '../../../../../hosting/session/law-library.ts';
import { LEANS, VERDICTS } from '../../../../../vocabulary/index.ts';
import { Chip, VerdictBadge } from '../../../parts/chip.tsx';
import { Icon } from '../../../parts/icon.tsx';
import { Termed } from '../../../law/termed.tsx';
import { useText } from '../../../text/use-text.ts';
import { memberOf } from '../feed/sentence.ts';
import { RuleBesideTable, SourcesBeside } from '../report/beside-table.tsx';

interface Reading {
  readonly law: LawLibrary;
  /** The law's language where it is not the page's. */
  readonly spoken: string | undefined;
  readonly applied?: AppliedTest;
}

/** Values of the test. */
export interface WholeTestProps extends Reading {
  readonly tables: readonly TestTable[];
}

/** The test. */
export function WholeTest({ tables, ...reading }: WholeTestProps) {
  const { t } = useText();
  return (
    <div className="stack">
      <p className="field-hint">{t('legal-test.whole-note')}</p>
      {tables.map((table) => (
        <section key={table.id} className="stack" data-gap="tight">
          {tables.length > 1 && (
            <p className="label" lang={reading.spoken}>
              {reading.law.table(table.id)}
            </p>
          )}
          <ol className="legal-rules">
            {table.rules.map((rule) => {
              const standing = reading.applied?.rules[`${table.id} ${rule.id}`];
              return (
                <RuleItem
                  key={rule.id}
                  rule={rule}
                  {...reading}
                  {...(standing === undefined ? {} : { standing })}
                />
              );
            })}
          </ol>
        </section>
      ))}
    </div>
  );
}

function RuleItem({
  rule,
  standing,
  ...reading
}: Reading & { readonly rule: TestRule; readonly standing?: RuleStanding }) {
  const { t } = useText();
  const { law, spoken, applied } = reading;
  const words = law.rule(rule.id);
  const loud = standing === 'decides' || standing === 'hands-on';
  return (
    <li data-standing={standing ?? (applied === undefined ? undefined : 'unread')}>
      <p className="cluster">
        <Outcome rule={rule} law={law} spoken={spoken} />
        {applied !== undefined && (
          <Chip {...(loud ? { tone: 'news' as const, icon: 'scales' as const } : {})}>
            {t(`legal-test.rule.${standing ?? 'unread'}`)}
          </Chip>
        )}
      </p>
      {rule.all.length === 0 && rule.oneOf.length === 0 ? (
        <p>{t('legal-test.always')}</p>
      ) : (
        <Conditions rule={rule} {...reading} />
      )}
      {words !== undefined && (
        <>
          <p className="legal-why" lang={spoken}>
            <Termed text={words.why} language={law.language} />
          </p>
          <p className="legal-sources">
            <RuleBesideTable id={rule.id} />{' '}
            <SourcesBeside
              ids={words.sources.map((one) => one.id)}
              law={law}
              sentence={(sources) => t('legal-test.sources', { sources })}
            />
          </p>
        </>
      )}
    </li>
  );
}

function Outcome({ rule, law, spoken }: Pick<Reading, 'law' | 'spoken'> & { readonly rule: TestRule }) {
  const { t } = useText();
  const { outcome } = rule;
  if (outcome.kind === 'onward') {
    const tables = outcome.tables.map((id) => law.table(id) ?? id).join('; ');
    const id = outcome.tables.length > 1 ? 'legal-test.weighs' : 'legal-test.onward';
    return <strong lang={spoken}>{t(id, { tables })}</strong>;
  }
  const lean = LEANS.find((one) => one === outcome.lean);
  return (
    <VerdictBadge verdict={memberOf(VERDICTS, outcome.verdict)} {...(lean === undefined ? {} : { lean })} />
  );
}

function Conditions({ rule, ...reading }: Reading & { readonly rule: TestRule }) {
  const { t } = useText();
  return (
    <>
      <ul className="legal-conditions">
        {rule.all.map((one) => (
          <Condition key={one.fact} condition={one} {...reading} />
        ))}
      </ul>
      {rule.oneOf.length > 0 && (
        <>
          {rule.all.length > 0 && <p>{t('legal-test.one-of')}</p>}
          {rule.oneOf.map((group, at) => (
            <ul key={at} className="legal-conditions">
              {at > 0 && <li className="legal-or">{t('legal-test.or')}</li>}
              {group.map((one) => (
                <Condition key={one.fact} condition={one} {...reading} />
              ))}
            </ul>
          ))}
        </>
      )}
    </>
  );
}

function Condition({ condition, law, spoken, applied }: Reading & { readonly condition: TestCondition }) {
  const { t, list } = useText();
  const { fact, values } = condition;
  const now = applied?.valueOf(fact);
  const met = now !== undefined && values.includes(now);
  const stands = met ? 'met' : now === 'unknown' ? 'unknown' : 'unmet';
  return (
    <li data-met={now === undefined ? undefined : stands}>
      <span lang={spoken}>
        {law.fact(fact, '').question}{' '}
        <strong>
          {list(
            values.map((one) => law.fact(fact, one).value),
            'or',
          )}
        </strong>
      </span>
      {now !== undefined && (
        <span className="legal-now">
          <Icon name={met ? 'check' : stands === 'unknown' ? 'warning' : 'cross'} />{' '}
          <span className={stands === 'unknown' ? undefined : 'visually-hidden'}>
            {t(`legal-test.${stands}`)}
          </span>
          {stands === 'unmet' && <span>{t('legal-test.now', { value: law.fact(fact, now).value })}</span>}
        </span>
      )}
    </li>
  );
}
