/*
 * The contents: every shelf with its number of entries, and the parts of the shelf that is open.
 * In: the place. Out: a column beside the page where there is room, and a line that opens where there is none.
 */
import { useEffect, useState } from 'react';
import { Disclosure } from '../../parts/disclosure.tsx';
import { useText } from '../../text/use-text.ts';
import { useLibrary } from './library-desk.ts';
import { SHELVES } from './library-place.ts';
import type { LibraryPlace, Shelf } from './library-place.ts';
import { usePartName } from './shelves/part-name.ts';

/** From this width on the column stands beside the page; the style sheet says the same. */
const WIDE = '(min-width: 62rem)';

/** Whether there is room for the column, following the window. Where nobody can tell, there is. */
function useRoom(): boolean {
  const [room, setRoom] = useState(() => typeof matchMedia !== 'function' || matchMedia(WIDE).matches);
  useEffect(() => {
    if (typeof matchMedia !== 'function') return undefined;
    const query = matchMedia(WIDE);
    const follow = (): void => {
      setRoom(query.matches);
    };
    query.addEventListener('change', follow);
    return () => {
      query.removeEventListener('change', follow);
    };
  }, []);
  return room;
}

/** The shelf on which a place is. */
function shelfOf(place: LibraryPlace): Shelf | undefined {
  if (place.at === 'shelf') return place.shelf;
  if (place.at === 'entry') return place.kind === 'rule' ? 'table' : place.kind;
  return undefined;
}

/** The part of its shelf on which a place is. */
function usePartOf(place: LibraryPlace): string | undefined {
  const { catalogue } = useLibrary();
  if (place.at === 'shelf') return place.part;
  if (place.at !== 'entry') return undefined;
  const shelf = shelfOf(place);
  if (shelf === undefined || shelf === 'act' || place.kind === 'rule') return undefined;
  return catalogue.shelf(shelf).find(({ entries }) => entries.some(({ id }) => id === place.id))?.id;
}

/** The contents. */
export function Contents({ place }: { readonly place: LibraryPlace }) {
  const { t } = useText();
  const room = useRoom();
  return (
    <nav className="library-contents no-print" aria-label={t('library.contents')}>
      {room ? (
        <Shelves place={place} />
      ) : (
        <Disclosure summary={t('library.contents')}>
          <Shelves place={place} />
        </Disclosure>
      )}
    </nav>
  );
}

function Shelves({ place }: { readonly place: LibraryPlace }) {
  const { t, number } = useText();
  const { catalogue, run, to } = useLibrary();
  const partName = usePartName();
  const current = shelfOf(place);
  const currentPart = usePartOf(place);
  const whole = place.at === 'shelf' && place.part === undefined;
  const countOf = (shelf: Shelf): number =>
    shelf === 'act'
      ? (run?.cases.length ?? 0)
      : catalogue.shelf(shelf).reduce((sum, { entries }) => sum + entries.length, 0);
  return (
    <ul className="library-shelves">
      {SHELVES.filter((shelf) => shelf !== 'act' || run !== undefined).map((shelf) => {
        const parts = shelf === 'act' || shelf !== current ? [] : catalogue.shelf(shelf);
        return (
          <li key={shelf} data-current={shelf === current || undefined}>
            <a
              href={to({ at: 'shelf', shelf })}
              aria-current={shelf === current ? (whole ? 'page' : 'true') : undefined}
            >
              {t(`library.shelf.${shelf}`)}{' '}
              <span className="figures library-number">{number(countOf(shelf))}</span>
            </a>
            {parts.length > 1 && (
              <ul className="library-parts">
                {parts.map((part) => (
                  <li key={part.id}>
                    <a
                      href={to({ at: 'shelf', shelf, part: part.id })}
                      aria-current={
                        part.id === currentPart ? (place.at === 'shelf' ? 'page' : 'true') : undefined
                      }
                    >
                      {partName(shelf, part)}{' '}
                      <span className="figures library-number">{number(part.entries.length)}</span>
                    </a>
                  </li>
                ))}
              </ul>
            )}
          </li>
        );
      })}
    </ul>
  );
}
