/*
 * What stands where an address leads nowhere.
 * In: nothing. Out: a panel with the ways that there are.
 */
import { LinkButton } from '../parts/button.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { ROUTES, beginningOf } from '../routes.ts';
import { useText } from '../text/use-text.ts';

/** Offers every screen that the shell links to. */
export function MissingScreen() {
  const { t } = useText();
  return (
    <div className="page">
      <PageHead
        kicker={t('shell.missing-kicker')}
        title={t('shell.missing-title')}
        lead={t('shell.missing-lead')}
      />
      <div className="cluster">
        {ROUTES.filter((route) => route.link !== undefined).map((route) => (
          <LinkButton key={route.path} href={`#${beginningOf(route)}`}>
            {t(route.title)}
          </LinkButton>
        ))}
      </div>
    </div>
  );
}
