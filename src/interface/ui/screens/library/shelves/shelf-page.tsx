/*
 * One shelf, or one part of it.
 * In: which. Out: its parts with their entries; positions as a table of who stands where, acts with their verdicts.
 */
import type { ShelfPart } from '../../../../../hosting/session/law-library.ts';
import { SectionHead } from '../../../parts/page-head.tsx';
import { EmptyState } from '../../../parts/standing.tsx';
import { useText } from '../../../text/use-text.ts';
import { EntryList } from '../entry-list.tsx';
import { useLibrary } from '../library-desk.ts';
import type { Shelf } from '../library-place.ts';
import { RunActs } from '../run/run-acts.tsx';
import { usePartName } from './part-name.ts';
import { PositionTable } from './position-table.tsx';

/** Values of the page. */
export interface ShelfPageProps {
  readonly shelf: Shelf;
  /** Absent: the whole shelf. */
  readonly part?: string;
}

/** The shelf. */
export function ShelfPage({ shelf, part }: ShelfPageProps) {
  const { t } = useText();
  const { catalogue } = useLibrary();
  const parts =
    shelf === 'act' ? [] : catalogue.shelf(shelf).filter(({ id }) => part === undefined || id === part);
  return (
    <div className="stack" data-gap="wide">
      <SectionHead title={t(`library.shelf.${shelf}`)} lead={t(`library.about.${shelf}`)} />
      {shelf === 'act' ? <RunActs /> : parts.map((one) => <Part key={one.id} shelf={shelf} part={one} />)}
      {shelf !== 'act' && parts.length === 0 && (
        <EmptyState icon="document" title={t('library.unknown-title')}>
          {t('library.unknown-remedy')}
        </EmptyState>
      )}
    </div>
  );
}

function Part({ shelf, part }: { readonly shelf: Shelf; readonly part: ShelfPart }) {
  const { speech } = useLibrary();
  const partName = usePartName();
  const title = partName(shelf, part);
  const id = `part-${part.id}`;
  return (
    <section className="library-part stack" data-gap="tight" aria-labelledby={id}>
      <h3 id={id} className="library-heading">
        <span {...(part.name === undefined ? {} : speech)}>{title}</span>
      </h3>
      {shelf === 'position' ? (
        <PositionTable name={title} entries={part.entries} />
      ) : (
        <EntryList links={part.entries} />
      )}
    </section>
  );
}
