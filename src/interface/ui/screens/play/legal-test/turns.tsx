/*
 * Single facts that would turn the verdict, in a line each: those it rests on first, among equals those that make it better.
 * In: the turning facts of the test, the verdict, the law. Out: at most three lines.
 */
import type { AppliedTest, LawLibrary, TurningFact } from '../../../../../hosting/session/law-library.ts';
import { VERDICTS } from '../../../../../vocabulary/index.ts';
import { useText } from '../../../text/use-text.ts';
import { tellingTurns } from '../../../law/telling-turns.ts';
import { memberOf } from '../feed/sentence.ts';
import type { Preview } from '../seat/table-seat.ts';

/** Values of the lines. */
export interface TurnsProps {
  /** The law's table that judges the act. */
  readonly test: string;
  readonly turns: readonly TurningFact[];
  readonly applied: AppliedTest;
  readonly verdict: NonNullable<Preview>;
  readonly law: LawLibrary;
  /** The law's language where it is not the page's. */
  readonly spoken: string | undefined;
}

/** As many as one reads while choosing. */
const MOST = 3;

/** The lines. */
export function Turns({ test, turns, applied, verdict, law, spoken }: TurnsProps) {
  const { t } = useText();
  const decidedBy = applied.key.filter(({ standing }) => standing !== 'missing').map(({ fact }) => fact);
  const telling = tellingTurns(test, verdict, { decidedBy, turns }).slice(0, MOST);
  if (telling.length === 0) return <p className="field-hint">{t('legal-test.no-turn')}</p>;
  return (
    <section className="stack" data-gap="tight">
      <p className="label">{t('legal-test.turns', { count: telling.length })}</p>
      <ul className="legal-turns">
        {telling.map(({ fact, to, verdict: after }) => {
          const { question, value } = law.fact(fact, to);
          return (
            <li key={fact}>
              <span lang={spoken}>{question}</span>{' '}
              {t('legal-test.turn-to', { value, verdict: t(`word.verdict.${memberOf(VERDICTS, after)}`) })}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
