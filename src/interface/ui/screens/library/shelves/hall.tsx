/*
 * The entrance: every shelf with what it holds.
 * In: the library round it. Out: a list of shelves, as large as a door.
 */
import { useText } from '../../../text/use-text.ts';
import { useLibrary } from '../library-desk.ts';
import { SHELVES } from '../library-place.ts';

/** The entrance. */
export function Hall() {
  const { t } = useText();
  const { catalogue, run, to } = useLibrary();
  return (
    <ul className="library-hall">
      {SHELVES.filter((shelf) => shelf !== 'act' || run !== undefined).map((shelf) => {
        const count =
          shelf === 'act'
            ? (run?.cases.length ?? 0)
            : catalogue.shelf(shelf).reduce((sum, { entries }) => sum + entries.length, 0);
        return (
          <li key={shelf}>
            <h2>
              <a href={to({ at: 'shelf', shelf })}>{t(`library.shelf.${shelf}`)}</a>
            </h2>
            <p className="library-count figures">
              {shelf === 'table'
                ? `${t('library.entries', { count })} · ${t('library.table.rules', { count: catalogue.all('rule').length })}`
                : t('library.entries', { count })}
            </p>
            <p>{t(`library.about.${shelf}`)}</p>
          </li>
        );
      })}
    </ul>
  );
}
