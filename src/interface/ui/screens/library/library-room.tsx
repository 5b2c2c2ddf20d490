/*
 * The reading room: the search over everything, the contents beside it, and what the address names.
 * In: the address inside the library, and the exercise beside which it is read, if any. Out: the page. It stays while the reader
 * goes from entry to entry; then the new paper takes the focus.
 */
import { useEffect, useMemo, useRef } from 'react';
import type { ReactNode } from 'react';
import type { LawCatalogue } from '../../../../hosting/session/law-library.ts';
import { LANGUAGE_NAMES, isLanguage } from '../../../text/index.ts';
import { Button, LinkButton } from '../../parts/button.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { EmptyState, ErrorPanel, Skeleton } from '../../parts/standing.tsx';
import { useText } from '../../text/use-text.ts';
import { Contents } from './contents.tsx';
import { EntryPaper } from './entries/entry-paper.tsx';
import { LibraryContext, useLibrary } from './library-desk.ts';
import type { LibraryDesk } from './library-desk.ts';
import { LibraryLens } from './lens/library-lens.tsx';
import { lensFrom, placeFrom, rootUnder } from './library-place.ts';
import type { LibraryPlace } from './library-place.ts';
import { touchesOf } from './run/run-beside.ts';
import type { RunBeside } from './run/run-beside.ts';
import { SearchBox } from './search/search-box.tsx';
import { SearchResults } from './search/search-results.tsx';
import { useSearch } from './search/use-search.ts';
import { Hall } from './shelves/hall.tsx';
import { ShelfPage } from './shelves/shelf-page.tsx';
import { useLawCatalogue } from './use-law-catalogue.ts';
import './library.css';

/** Values of the room. */
export interface LibraryRoomProps {
  /** The library's own address, without `#`. */
  readonly root: string;
  /** The address inside it. */
  readonly rest: string;
  readonly run?: Omit<RunBeside, 'touching'>;
  /** The reader came here from elsewhere in the same screen, so the focus moves. */
  readonly moved?: boolean;
}

/** The room; what is on its way stands as a skeleton under the heading. */
export function LibraryRoom({ root, rest, run, moved = false }: LibraryRoomProps) {
  const { t } = useText();
  const state = useLawCatalogue();
  if (state.stage === 'there') {
    return <OpenRoom root={root} rest={rest} run={run} moved={moved} catalogue={state.catalogue} />;
  }
  return (
    <div className="page library">
      <PageHead
        title={t('library.title')}
        lead={state.stage === 'waiting' ? t('library.waiting') : undefined}
      />
      {state.stage === 'waiting' ? (
        <Skeleton shape="sheet" lines={7} />
      ) : (
        <ErrorPanel
          title={t('library.failed')}
          remedy={t('library.failed-remedy')}
          technical={state.reason}
          actions={
            <Button
              onPress={() => {
                location.reload();
              }}
            >
              {t('library.reload')}
            </Button>
          }
        />
      )}
    </div>
  );
}

interface OpenRoomProps {
  readonly root: string;
  readonly rest: string;
  readonly run: LibraryRoomProps['run'];
  readonly moved: boolean;
  readonly catalogue: LawCatalogue;
}

function OpenRoom({ root: door, rest: whole, run, moved, catalogue }: OpenRoomProps) {
  const { t, language } = useText();
  const { lens, rest } = useMemo(() => lensFrom(whole), [whole]);
  const root = rootUnder(door, lens);
  const place = useMemo(
    (): LibraryPlace => (catalogue.link('lens', lens) === undefined ? { at: 'unknown' } : placeFrom(rest)),
    [catalogue, lens, rest],
  );
  const touching = useMemo(
    () => (run === undefined ? undefined : touchesOf(run.cases, catalogue)),
    [run, catalogue],
  );
  const { language: spoken } = catalogue;
  // The pseudo language is English that looks foreign: its words are marked and isolated, but nothing has to be excused.
  const foreign = spoken === language || (language === 'qps-ar' && spoken === 'en') ? undefined : spoken;
  const desk = useMemo(
    (): LibraryDesk => ({
      catalogue,
      foreign,
      speech: spoken === language ? {} : { lang: spoken, dir: 'auto' },
      ...{ root, door, lens },
      run: run === undefined || touching === undefined ? undefined : { ...run, touching },
    }),
    [catalogue, foreign, spoken, language, root, door, lens, run, touching],
  );
  const search = useSearch(root, place);
  const searching = search.typed.trim() !== '';
  return (
    <LibraryContext value={desk}>
      <div className="page library" data-at={searching ? 'search' : place.at}>
        <PageHead
          kicker={t(run === undefined ? 'library.kicker' : 'library.run.label')}
          title={t('library.title')}
          lead={place.at === 'hall' && !searching ? t('library.lead') : undefined}
          actions={
            run !== undefined && (
              <LinkButton href={`#/debrief/${encodeURIComponent(run.exercise)}`} icon="back" size="small">
                {t('library.run.back')}
              </LinkButton>
            )
          }
        />
        <SearchBox search={search} />
        <Contents place={place} />
        <Reading name={useReadingName(place, searching, desk)} of={searching ? 'search' : rest} moved={moved}>
          {!searching && <LibraryLens place={place} />}
          {searching ? <SearchResults key={root} typed={search.typed} /> : <Placed place={place} />}
          <footer className="library-notes">
            {foreign !== undefined && (
              <p>
                {t('library.language', { language: isLanguage(foreign) ? LANGUAGE_NAMES[foreign] : foreign })}
              </p>
            )}
            <p>{t('library.paraphrase')}</p>
          </footer>
        </Reading>
      </div>
    </LibraryContext>
  );
}

function Placed({ place }: { readonly place: LibraryPlace }) {
  const { run } = useLibrary();
  switch (place.at) {
    case 'hall':
    case 'search':
      return <Hall />;
    case 'shelf':
      return place.shelf === 'act' && run === undefined ? <Unknown /> : <ShelfPage {...place} />;
    case 'entry':
      return <EntryPaper kind={place.kind} id={place.id} absent={<Unknown />} />;
    case 'unknown':
      return <Unknown />;
  }
}

function Unknown() {
  const { t } = useText();
  return (
    <EmptyState icon="document" title={t('library.unknown-title')}>
      {t('library.unknown-remedy')}
    </EmptyState>
  );
}

/** What is being read, in a few words: for the page's title, and for whoever listens. */
function useReadingName(place: LibraryPlace, searching: boolean, { catalogue }: LibraryDesk): string {
  const { t } = useText();
  if (searching) return t('library.results');
  if (place.at === 'shelf') return t(`library.shelf.${place.shelf}`);
  if (place.at === 'entry') {
    const link = catalogue.link(place.kind, place.id);
    if (link === undefined) return t('library.unknown-title');
    return place.kind === 'rule' ? `${t('library.kind.rule')} ${link.name}` : link.name;
  }
  return t(place.at === 'unknown' ? 'library.unknown-title' : 'library.title');
}

interface ReadingProps {
  readonly name: string;
  /** Changes when something else is read. */
  readonly of: string;
  readonly moved: boolean;
  readonly children: ReactNode;
}

/** The part of the room in which one reads. */
function Reading({ name, of, moved, children }: ReadingProps) {
  const { t } = useText();
  const page = useRef<HTMLElement>(null);
  const before = useRef(moved ? undefined : of);
  const title = t('shell.page-title', { title: name });
  useEffect(() => {
    const elsewhere = document.title;
    document.title = title;
    return () => {
      document.title = elsewhere;
    };
  }, [title]);
  useEffect(() => {
    if (before.current === of) return;
    before.current = of;
    // Whoever types keeps the field.
    if (of === 'search') return;
    window.scrollTo(0, 0);
    if (document.activeElement?.matches('.library-search input') !== true)
      page.current?.focus({ preventScroll: true });
  }, [of]);
  return (
    <section className="library-reading" ref={page} tabIndex={-1} aria-label={name}>
      {children}
    </section>
  );
}
