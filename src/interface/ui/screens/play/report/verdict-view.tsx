/*
 * A verdict for somebody who is no lawyer: its mark and word, one plain sentence, the reason of the rule that decided, the norms
 * it touches; the rules passed and their sources behind a line.
 * In: the verdict as judged, on what was known. Out: text. Without the law's library it shows what it has.
 */
import { CONFIDENCES, LEANS, VERDICTS } from '../../../../../vocabulary/index.ts';
import { VerdictBadge } from '../../../parts/chip.tsx';
import { Disclosure } from '../../../parts/disclosure.tsx';
import { Termed } from '../../../law/termed.tsx';
import { useText } from '../../../text/use-text.ts';
import { useLaw } from '../../../stores/use-law.ts';
import { memberOf } from '../feed/sentence.ts';
import { RuleBesideTable, SourcesBeside } from './beside-table.tsx';
import type { ShownVerdict } from './findings-from-feed.ts';
import { RulePath } from './rule-path.tsx';

/** The verdict. */
export function VerdictView({ verdict: judged }: { readonly verdict: ShownVerdict }) {
  const text = useText();
  const { t } = text;
  const law = useLaw();
  const verdict = memberOf(VERDICTS, judged.verdict);
  const confidence = memberOf(CONFIDENCES, judged.confidence);
  const lean = LEANS.find((one) => one === judged.lean);
  const decided = law?.rule(judged.path.at(-1) ?? '');
  const foreign = law === undefined || law.language === text.language ? undefined : law.language;
  return (
    <div className="verdict-view">
      <p className="cluster">
        <VerdictBadge verdict={verdict} {...(lean === undefined ? {} : { lean })} />
        <span className="verdict-confidence">{t(`play.confidence.${confidence}`)}</span>
      </p>
      <p>{t(`play.verdict.${verdict}`)}</p>
      {decided !== undefined && (
        <p className="verdict-why" lang={foreign}>
          <Termed text={decided.why} language={law?.language ?? ''} /> <RuleBesideTable id={decided.id} />
        </p>
      )}
      <VerdictBesides verdict={judged} />
    </div>
  );
}

/** Values of what stands beside a verdict. */
export interface VerdictBesidesProps {
  readonly verdict: ShownVerdict;
  /** Whether the rules passed are there from the first. */
  readonly opened?: boolean;
}

/** What stands beside a verdict: norms touched, what is open, and behind a line the rules passed with their sources. */
export function VerdictBesides({ verdict: judged, opened = false }: VerdictBesidesProps) {
  const text = useText();
  const { t, list } = text;
  const law = useLaw();
  const foreign = law === undefined || law.language === text.language ? undefined : law.language;
  const touched = [
    ['play.upholds', judged.upholds],
    ['play.departs', judged.departs],
    ['play.breaches', judged.breaches],
  ] as const;
  return (
    <>
      <ul className="verdict-norms">
        {touched.map(([id, norms]) =>
          norms.length === 0 ? null : (
            <li key={id}>
              <SourcesBeside ids={norms} law={law} sentence={(listed) => t(id, { norms: listed })} />
            </li>
          ),
        )}
      </ul>
      {judged.open.length > 0 && law !== undefined && (
        <p lang={foreign}>
          {t('play.open-facts', { count: judged.open.length })}{' '}
          {list(judged.open.map((fact) => law.fact(fact, 'unknown').question))}
        </p>
      )}
      <Disclosure
        summary={t('play.rules-passed', { count: judged.path.length })}
        {...(opened ? { open: true } : {})}
      >
        <RulePath path={judged.path} law={law} />
      </Disclosure>
    </>
  );
}
