/*
 * The legal test of an act that is being chosen: the few conditions that matter, what would turn them, and the whole test behind
 * a line that opens.
 * In: the law's table, and in training the verdict on what the seat knows. Out: text. Without a verdict it shows the test
 * without facts; it knows nothing but what it is handed.
 */
import type { ReactNode } from 'react';
import type { LawLibrary, TestTable } from '../../../../../hosting/session/law-library.ts';
import { Disclosure } from '../../../parts/disclosure.tsx';
import { LawStanding } from './law-standing.tsx';
import { useLawOrWhyNot } from '../../../stores/use-law.ts';
import { useText } from '../../../text/use-text.ts';
import type { Preview } from '../seat/table-seat.ts';
import { useTableSeat } from '../seat/table-seat.ts';
import { KeyConditions } from './key-conditions.tsx';
import { Turns } from './turns.tsx';
import { WholeTest } from './whole-test.tsx';
import './legal-test.css';

/** Values of the test. */
export interface LegalTestProps {
  /** The law's table that judges the act. */
  readonly test: string;
  /** The verdict on what the seat knows; undefined while the act lacks something, and in assessment. */
  readonly verdict: Preview;
}

/** The test. */
export function LegalTest({ test, verdict }: LegalTestProps) {
  const law = useLawOrWhyNot();
  if (typeof law === 'string') return <LawStanding stage={law} />;
  const tables = law.test(test);
  if (tables === undefined) return null;
  return <Test law={law} test={test} tables={tables} verdict={verdict} />;
}

interface TestProps extends LegalTestProps {
  readonly law: LawLibrary;
  readonly tables: readonly TestTable[];
}

function Test({ law, test, tables, verdict }: TestProps) {
  const { t, language } = useText();
  const { view } = useTableSeat();
  const training = view.feedback === 'training';
  // Whatever a host hands out: in an assessment no fact is shown.
  const known = training ? verdict : undefined;
  const applied = known === undefined ? undefined : law.applied({ test, facts: known.facts });
  const spoken = law.language === language ? undefined : law.language;
  const count = new Set(tables.flatMap(({ rules }) => rules.map(({ id }) => id))).size;
  const short: ReactNode =
    known === undefined || applied === undefined ? (
      <>
        <p>{t(training ? 'legal-test.incomplete' : 'legal-test.no-facts')}</p>
        <MostAsked law={law} tables={tables} spoken={spoken} />
      </>
    ) : (
      <>
        <KeyConditions applied={applied} verdict={known} law={law} spoken={spoken} />
        <Turns
          test={test}
          turns={applied.turns}
          verdict={known}
          applied={applied}
          law={law}
          spoken={spoken}
        />
      </>
    );
  return (
    <div className="legal-test stack">
      <p className="legal-title" lang={spoken}>
        {law.table(test)}
      </p>
      {short}
      <Disclosure summary={t('legal-test.whole', { count })}>
        <WholeTest
          tables={tables}
          law={law}
          spoken={spoken}
          {...(applied === undefined ? {} : { applied })}
        />
      </Disclosure>
    </div>
  );
}

/** As many questions as are read at a glance. */
const MOST_ASKED = 4;

/** The questions that most rules of the test ask: what to look at where no facts are shown. */
function MostAsked({
  law,
  tables,
  spoken,
}: Pick<TestProps, 'law' | 'tables'> & { readonly spoken: string | undefined }) {
  const { t } = useText();
  const count = new Map<string, number>();
  for (const { all, oneOf } of tables.flatMap(({ rules }) => rules)) {
    for (const fact of new Set([...all, ...oneOf.flat()].map((one) => one.fact)))
      count.set(fact, (count.get(fact) ?? 0) + 1);
  }
  const most = [...count].sort(([, one], [, other]) => other - one).slice(0, MOST_ASKED);
  return (
    <section className="stack" data-gap="tight">
      <p className="label">{t('legal-test.turns-on')}</p>
      <ul className="legal-asked" lang={spoken}>
        {most.map(([fact]) => (
          <li key={fact}>{law.fact(fact, '').question}</li>
        ))}
      </ul>
    </section>
  );
}
