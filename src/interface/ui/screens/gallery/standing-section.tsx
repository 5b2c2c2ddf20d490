/*
 * Gallery: what stands where content is not.
 * In: nothing. Out: a section.
 */
import { Button } from '../../parts/button.tsx';
import { SectionHead } from '../../parts/page-head.tsx';
import { EmptyState, ErrorPanel, Skeleton } from '../../parts/standing.tsx';
import { useText } from '../../text/use-text.ts';

/** When there is nothing to show. */
export function StandingSection() {
  const { t } = useText();
  return (
    <section className="stack" data-gap="wide" aria-labelledby="standing">
      <SectionHead id="standing" title={t('gallery.standing-title')} />
      <div className="columns" data-fit>
        <EmptyState title={t('gallery.empty-title')}>{t('gallery.empty-body')}</EmptyState>
        <ErrorPanel
          quiet
          title={t('gallery.error-title')}
          where={t('gallery.error-where')}
          remedy={t('gallery.error-remedy')}
          technical="log/other-scenario { expected: 'dark-isthmus', found: 'ward-nine' }"
          actions={<Button size="small">{t('shell.to-start')}</Button>}
        />
        <Skeleton shape="sheet" lines={5} />
      </div>
    </section>
  );
}
