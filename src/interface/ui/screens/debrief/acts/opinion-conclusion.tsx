/*
 * The conclusion in words: the answer to the issue, how firm it is or what divides it, under which law; how truth answers where it
 * was otherwise, and what good faith does then.
 * In: the case, whether known and true part. Out: a verdict and a few sentences.
 */
import { VerdictBadge } from '../../../parts/chip.tsx';
import { valuesFromName } from '../../../../text/index.ts';
import { useText } from '../../../text/use-text.ts';
import { citationOf } from '../../../law/citation.ts';
import { capitalised } from '../../../text/capitalised.ts';
import { useDebrief } from '../debrief-table.ts';
import { answerOf, firmnessOf } from './conclusion-words.ts';
import { isIncident, leanWord, verdictWord } from './judged-case.ts';
import type { JudgedCase } from './judged-case.ts';
import { useExplanation } from './use-explanation.ts';

/** Values of the part. */
export interface OpinionConclusionProps {
  readonly judged: JudgedCase;
  readonly parted: boolean;
}

/** The conclusion. */
export function OpinionConclusion({ judged, parted }: OpinionConclusionProps) {
  const { t } = useText();
  const { known, test } = judged.finding;
  const { rules } = useExplanation(test, known);
  const real = judged.finding.true;
  const lean = leanWord(known.lean);
  const verdict = verdictWord(known.verdict);
  const firm = firmnessOf(known, rules.at(-1));
  // Good faith is spoken of only where the author was mistaken and the act a wrong for it, not where something else made the
  // difference, or nothing has to be answered for.
  const mistaken =
    parted &&
    real.verdict === 'unlawful' &&
    real.facts.some(({ fact, value }) => fact === 'attribution_correct' && value === 'no');
  return (
    <section className="opinion-part opinion-conclusion">
      <h3 className="label">{t('debrief.opinion.conclusion')}</h3>
      <p>
        <VerdictBadge verdict={verdict} size="large" {...(lean === undefined ? {} : { lean })} />
      </p>
      <p>
        <Answer judged={judged} /> {firm === undefined ? '' : t(firm)}
        {known.body === 'domestic' && !isIncident(judged) ? ` ${t('debrief.opinion.body.domestic')}` : ''}
      </p>
      {verdict === 'contested' && <Divided judged={judged} />}
      {parted && <TrueAnswer judged={judged} />}
      {mistaken && judged.act !== undefined && <p>{t('debrief.opinion.good-faith')}</p>}
    </section>
  );
}

/** The answer on what was known, in a sentence. */
function Answer({ judged: { seat, finding } }: Pick<OpinionConclusionProps, 'judged'>) {
  const { t, list } = useText();
  const { words } = useDebrief();
  const { known, test } = finding;
  const { library } = useExplanation(test, known);
  const answer = { verdict: verdictWord(known.verdict), lean: leanWord(known.lean) ?? 'even' };
  if (seat === undefined) return t('debrief.opinion.so-incident', { ...answer, body: known.body });
  const duties = known.breaches.flatMap((id) => library?.source(id) ?? []);
  return capitalised(
    t(answerOf(known), {
      ...valuesFromName('actor', words.actor(seat)),
      ...answer,
      duties: duties.length === 0 ? 'none' : 'some',
      named: list(duties.map(citationOf)),
    }),
  );
}

/** The answer on what was true, where it is another. */
function TrueAnswer({ judged }: Pick<OpinionConclusionProps, 'judged'>) {
  const { t } = useText();
  const { body, ...real } = judged.finding.true;
  const verdict = verdictWord(real.verdict);
  if (isIncident(judged)) return <p>{t('debrief.opinion.so-incident-true', { verdict, body })}</p>;
  return (
    <p>
      {t('debrief.opinion.so-true', { verdict: t(`debrief.verdict.${verdict}`) })}
      {body === 'domestic' && ` ${t('debrief.opinion.body.domestic')}`}
    </p>
  );
}

/** Why it is contested: something was not shown, or States read the rule differently. */
function Divided({ judged }: Pick<OpinionConclusionProps, 'judged'>) {
  const { t, list } = useText();
  const { test, known } = judged.finding;
  const { decidedBy, library } = useExplanation(test, known);
  const unknown = known.facts.filter(({ fact, value }) => value === 'unknown' && decidedBy.includes(fact));
  if (unknown.length === 0 || library === undefined) return <p>{t('debrief.opinion.divided')}</p>;
  return (
    <p>
      {t('debrief.opinion.not-shown', { count: unknown.length })}{' '}
      <span lang={library.language}>
        {list(unknown.map(({ fact }) => library.fact(fact, 'unknown').question))}
      </span>
    </p>
  );
}
