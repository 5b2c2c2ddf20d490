/*
 * The opinion on one case at an address of its own: where the library and the timeline lead to.
 * In: the id of the case. Out: its facts and the opinion, with the ways back; or that there is no such case.
 */
import { useEffect, useRef } from 'react';
import { LinkButton } from '../../parts/button.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { EmptyState } from '../../parts/standing.tsx';
import { useText } from '../../text/use-text.ts';
import { libraryRoot } from '../library/library-place.ts';
import { CaseFacts } from './acts/case-facts.tsx';
import { casesOf } from './acts/chosen-cases.ts';
import { OpinionPaper } from './acts/opinion-paper.tsx';
import { useDebrief } from './debrief-table.ts';

/** Values of the page. */
export interface OpinionPageProps {
  readonly id: string;
  /** The reader came here from another page of the debrief, so the focus moves. */
  readonly moved: boolean;
}

/** The page. */
export function OpinionPage({ id, moved }: OpinionPageProps) {
  const { t } = useText();
  const { exercise, view, words } = useDebrief();
  const page = useRef<HTMLDivElement>(null);
  const judged = casesOf(view).find((one) => one.id === id);
  useEffect(() => {
    if (!moved) return;
    window.scrollTo(0, 0);
    page.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }, [id, moved]);
  return (
    <div className="page debrief-opinion" ref={page}>
      <PageHead
        kicker={t('debrief.kicker', { scenario: words.texts.title })}
        title={t('debrief.opinion.page')}
        actions={
          <>
            <LinkButton href={`#/debrief/${encodeURIComponent(exercise)}`} icon="back" size="small">
              {t('library.run.back')}
            </LinkButton>
            <LinkButton href={`#${libraryRoot(exercise)}/acts`} size="small">
              {t('library.shelf.act')}
            </LinkButton>
          </>
        }
      />
      {judged === undefined ? (
        <EmptyState icon="scales" title={t('debrief.opinion.no-case')} />
      ) : (
        <div className="stack" data-gap="wide">
          <CaseFacts judged={judged} />
          <OpinionPaper judged={judged} opened />
        </div>
      )}
    </div>
  );
}
