/*
 * The reasoned opinion on a case: issue, rule, application, conclusion; then what was known against what was true, who
 * disagrees, norms besides, and what would have changed it.
 * In: the case. Out: a document; what goes further stands behind lines that open, on paper all of it is open.
 */
import { Disclosure } from '../../../parts/disclosure.tsx';
import { Sheet } from '../../../parts/sheet.tsx';
import { LANGUAGE_NAMES, isLanguage, valuesFromName } from '../../../../text/index.ts';
import { useText } from '../../../text/use-text.ts';
import { capitalised } from '../../../text/capitalised.ts';
import { libraryRoot } from '../../library/library-place.ts';
import { useDebrief } from '../debrief-table.ts';
import { LibraryLink } from '../library-link.tsx';
import { dutyName, subjectName, targetName } from './case-words.ts';
import { readingsPart } from './judged-case.ts';
import type { JudgedCase } from './judged-case.ts';
import { OpinionApplication } from './opinion-application.tsx';
import { OpinionConclusion } from './opinion-conclusion.tsx';
import { OpinionDisagreement } from './opinion-disagreement.tsx';
import { OpinionNorms } from './opinion-norms.tsx';
import { KnownAndTrue } from './opinion-parted.tsx';
import { OpinionRule } from './opinion-rule.tsx';
import { OpinionTurns } from './opinion-turns.tsx';
import './acts.css';

/** Values of the opinion. */
export interface OpinionPaperProps {
  readonly judged: JudgedCase;
  /** On paper everything is open, for good. */
  readonly paper?: boolean;
  /** What goes further is open from the first: each source is then one step away. */
  readonly opened?: boolean;
}

/** The opinion. */
export function OpinionPaper({ judged, paper = false, opened = false }: OpinionPaperProps) {
  const text = useText();
  const { t } = text;
  const { exercise, words, view } = useDebrief();
  const parted = readingsPart(judged.finding);
  const further = [
    ['debrief.opinion.disagree', <OpinionDisagreement key="disagree" judged={judged} />],
    ['debrief.opinion.norms', <OpinionNorms key="norms" judged={judged} />],
    ['debrief.opinion.turn', <OpinionTurns key="turn" judged={judged} />],
  ] as const;
  return (
    <Sheet
      kind={t('debrief.opinion')}
      level={paper ? 3 : 2}
      title={subjectName(judged, { text, words, view })}
      {...(judged.seat === undefined ? {} : { reference: words.name(judged.seat) })}
      dated={t('debrief.timeline.turn', { turn: judged.turn })}
    >
      <div className="opinion">
        <KnownAndTrue judged={judged} />
        <section className="opinion-part">
          <h3 className="label">{t('debrief.opinion.issue')}</h3>
          <p>{useIssue(judged)}</p>
          <Heading test={judged.finding.test} />
        </section>
        <OpinionRule judged={judged} />
        <OpinionApplication judged={judged} />
        <OpinionConclusion judged={judged} parted={parted} />
        <div className="opinion-further">
          {further.map(([title, content]) =>
            paper ? (
              <section key={title} className="opinion-part">
                <h3 className="label">{t(title)}</h3>
                {content}
              </section>
            ) : (
              <Disclosure key={title} summary={t(title)} {...(opened ? { open: true } : {})}>
                {content}
              </Disclosure>
            ),
          )}
        </div>
        <LibraryNote />
        <p className="debrief-aside no-print">
          <a href={`#${libraryRoot(exercise)}`}>{t('library.run.open')}</a>
        </p>
      </div>
    </Sheet>
  );
}

/** What the law calls the matter. */
function Heading({ test }: { readonly test: string }) {
  const { t } = useText();
  const { law } = useDebrief();
  const library = law.stage === 'there' ? law.library : undefined;
  const heading = library?.table(test);
  if (heading === undefined) return null;
  return (
    <p className="opinion-table">
      {t('debrief.opinion.table')}{' '}
      <LibraryLink kind="table" id={test}>
        <cite lang={library?.language}>{heading}</cite>
      </LibraryLink>
    </p>
  );
}

/** The question that the opinion answers. */
function useIssue(judged: JudgedCase): string {
  const text = useText();
  const { words } = useDebrief();
  const { act, finding, seat, turn } = judged;
  if (seat === undefined) return text.t('debrief.opinion.issue-incident', { turn });
  const values = { ...valuesFromName('actor', words.actor(seat)), turn };
  if (act === undefined) {
    const { subject } = finding;
    const duty = subject.kind === 'duty' ? dutyName(text, subject.duty) : '';
    return capitalised(text.t('debrief.opinion.issue-duty', { ...values, duty }));
  }
  const on = targetName(judged, words);
  return capitalised(
    text.t('debrief.opinion.issue-act', {
      ...values,
      response: words.label('response', act.response),
      target: on === undefined ? 'none' : 'some',
      on: on ?? '',
    }),
  );
}

/** In which language the law speaks, where it is not the page's; or that it is not there. */
function LibraryNote() {
  const { t, language } = useText();
  const { law } = useDebrief();
  if (law.stage === 'waiting') return <p className="debrief-aside">{t('debrief.opinion.library-waiting')}</p>;
  if (law.stage === 'failed') return <p className="debrief-aside">{t('debrief.opinion.library-failed')}</p>;
  const spoken = law.library.language;
  if (spoken === language || language === 'qps-ar') return null;
  return (
    <p className="debrief-aside">
      {t('debrief.opinion.language', { language: isLanguage(spoken) ? LANGUAGE_NAMES[spoken] : spoken })}
    </p>
  );
}
