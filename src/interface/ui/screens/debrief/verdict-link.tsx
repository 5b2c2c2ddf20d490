/*
 * A verdict that leads to the opinion behind it.
 * In: the finding, and the case that it belongs to. Out: a badge in a link; a finding without a case leads to the rule that
 * decided.
 */
import { VerdictBadge } from '../../parts/chip.tsx';
import { useText } from '../../text/use-text.ts';
import { entryHref } from '../library/library-place.ts';
import { subjectName } from './acts/case-words.ts';
import { leanWord, verdictWord } from './acts/judged-case.ts';
import type { Finding, JudgedCase } from './acts/judged-case.ts';
import { useDebrief } from './debrief-table.ts';
import { opinionHref } from './debrief-place.ts';

/** Values of the link. */
export interface VerdictLinkProps {
  readonly finding: Finding;
  readonly judged: JudgedCase | undefined;
}

/** The verdict on what was known, as a link. */
export function VerdictLink({ finding, judged }: VerdictLinkProps) {
  const text = useText();
  const { exercise, words, view } = useDebrief();
  const { known } = finding;
  const lean = leanWord(known.lean);
  const rule = known.path.at(-1) ?? '';
  const subject = judged === undefined ? '' : subjectName(judged, { text, words, view });
  const badge = (
    <VerdictBadge verdict={verdictWord(known.verdict)} {...(lean === undefined ? {} : { lean })} />
  );
  return judged === undefined ? (
    <a className="verdict-link" href={entryHref('rule', rule, { exercise })}>
      {badge}
      <span className="visually-hidden"> – {text.t('library.link.rule', { rule })}</span>
    </a>
  ) : (
    <a className="verdict-link" href={opinionHref(exercise, judged.id)}>
      {badge}
      <span className="visually-hidden">
        {' – '}
        {judged.seat === undefined
          ? text.t('library.run.opinion-incident', { subject, turn: judged.turn })
          : text.t('library.run.opinion', { subject, actor: words.name(judged.seat), turn: judged.turn })}
      </span>
    </a>
  );
}
