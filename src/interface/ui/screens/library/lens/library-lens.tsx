/*
 * The lens under which the library is read: chosen here, kept in the address, and said in a few sentences: what it reads otherwise,
 * why, and who holds it.
 * In: the library round it, the place. Out: a list to choose from; under a lens its words with the way to its page and back.
 */
import { useLocation } from 'wouter';
import { SelectField } from '../../../parts/field.tsx';
import { tagOf } from '../../../../text/index.ts';
import { useText } from '../../../text/use-text.ts';
import { EntryAnchor, LawWords } from '../entries/paper-parts.tsx';
import { useLibrary } from '../library-desk.ts';
import { GENERAL, addressOf, rootUnder } from '../library-place.ts';
import type { LibraryPlace } from '../library-place.ts';

/** The choice and what was chosen. */
export function LibraryLens({ place }: { readonly place: LibraryPlace }) {
  const text = useText();
  const { t } = text;
  const { catalogue, lens, door, foreign } = useLibrary();
  const [, navigate] = useLocation();
  const entry = catalogue.entry('lens', lens);
  const at = place.at === 'unknown' ? '' : addressOf(place);
  return (
    <section className="library-lens" aria-label={t('library.lens.choose')}>
      <div className="no-print" lang={foreign}>
        <SelectField
          label={<span lang={tagOf(text.language)}>{t('library.lens.choose')}</span>}
          options={catalogue.all('lens').map(({ id, name }) => ({ id, title: name }))}
          value={entry?.id ?? GENERAL}
          onChange={(chosen) => {
            navigate(`${rootUnder(door, chosen)}${at}`, { replace: true });
          }}
        />
      </div>
      {entry !== undefined && lens !== GENERAL && (
        <div className="library-lens-words">
          <p>
            <strong>{t('library.lens.under')}</strong>{' '}
            <EntryAnchor link={{ kind: 'lens', id: lens, name: entry.name, line: '' }} />
          </p>
          <p>
            <LawWords>{entry.changes}</LawWords>
          </p>
          <p className="library-aside">
            {t('library.lens.held')} <LawWords>{entry.holders}</LawWords>
          </p>
        </div>
      )}
    </section>
  );
}
