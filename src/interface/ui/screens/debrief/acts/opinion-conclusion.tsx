/*
 * The conclusion in words: the verdict, how firm it is, under which law; and what good faith does where truth was otherwise.
 * In: the case, whether known and true part. Out: a paragraph.
 */
import { VerdictBadge } from '../../../parts/chip.tsx';
import { useText } from '../../../text/use-text.ts';
import { leanWord, verdictWord } from './judged-case.ts';
import type { JudgedCase } from './judged-case.ts';

/** Values of the part. */
export interface OpinionConclusionProps {
  readonly judged: JudgedCase;
  readonly parted: boolean;
}

/** The conclusion. */
export function OpinionConclusion({ judged, parted }: OpinionConclusionProps) {
  const { t, has } = useText();
  const { known } = judged.finding;
  const lean = leanWord(known.lean);
  const firm = `debrief.opinion.confidence.${known.confidence}`;
  const real = judged.finding.true; // Good faith is spoken of only where the author was mistaken and the act a wrong for it, not where something else made the
  // difference, or nothing has to be answered for.
  const mistaken =
    parted &&
    real.verdict === 'unlawful' &&
    real.facts.some(({ fact, value }) => fact === 'attribution_correct' && value === 'no');
  return (
    <section className="opinion-part opinion-conclusion">
      <h3 className="label">{t('debrief.opinion.conclusion')}</h3>
      <p>
        <VerdictBadge
          verdict={verdictWord(known.verdict)}
          size="large"
          {...(lean === undefined ? {} : { lean })}
        />
      </p>
      <p>
        {known.verdict === 'contested' ? '' : `${t(`word.verdict-meaning.${verdictWord(known.verdict)}`)} `}
        {has(firm) ? t(firm) : ''}
        {known.body === 'domestic' ? ` ${t('debrief.opinion.body.domestic')}` : ''}
      </p>
      {mistaken && judged.act !== undefined && <p>{t('debrief.opinion.good-faith')}</p>}
    </section>
  );
}
