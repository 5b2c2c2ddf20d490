/*
 * The glossary: every term of art with its line, by letter, with a search; each term has an address of its own.
 * In: the term of the address, if any. Out: a screen; the term asked for is brought into view and takes the focus.
 */
import { useEffect, useMemo, useState } from 'react';
import { useParams } from 'wouter';
import { loadMessages } from '../../../text/index.ts';
import type { Text } from '../../../text/index.ts';
import { TextField } from '../../parts/field.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { useText } from '../../text/use-text.ts';
import { glossaryEntries, lettersOf, searchGlossary } from './glossary-entries.ts';
import type { GlossaryEntry } from './glossary-entries.ts';
import './glossary.css';

const placeOf = (id: string): string => `term-${id}`;
const letterPlace = (letter: string): string => `letter-${letter === '#' ? 'signs' : letter}`;

/** The screen at #/glossary and #/glossary/:term. */
export function GlossaryScreen() {
  const text = useText();
  const { t } = text;
  const { term } = useParams<{ term?: string }>();
  const [sought, setSought] = useState('');
  const entries = useEntries(text);
  const found = searchGlossary(entries, sought);
  const letters = lettersOf(found);
  const searching = sought.trim() !== '';
  useEffect(() => {
    if (term === undefined || entries.length === 0) return undefined;
    // After the page's own arrival, which leads to its heading.
    const frame = requestAnimationFrame(() => {
      const entry = document.getElementById(placeOf(term));
      entry?.scrollIntoView({ block: 'center' });
      entry?.focus({ preventScroll: true });
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [term, entries]);
  return (
    <div className="page glossary">
      <PageHead
        kicker={t('glossary-page.kicker')}
        title={t('glossary-page.heading')}
        lead={t('glossary-page.lead')}
      />
      {term !== undefined && entries.length > 0 && entries.every(({ id }) => id !== term) && (
        <p role="status">{t('glossary-page.unknown')}</p>
      )}
      <div className="measure stack">
        <TextField
          label={t('glossary-page.search')}
          hint={t('glossary-page.hint')}
          value={sought}
          onChange={setSought}
        />
        <p role="status" className="field-hint">
          {t('glossary-page.found', { count: found.length })}
        </p>
      </div>
      {searching ? (
        <Entries entries={found} current={term} />
      ) : (
        <>
          <nav className="glossary-letters" aria-label={t('glossary-page.letters')}>
            {letters.map(({ letter }) => (
              <button
                key={letter}
                type="button"
                onClick={() => {
                  const place = document.getElementById(letterPlace(letter));
                  place?.scrollIntoView();
                  place?.focus({ preventScroll: true });
                }}
              >
                {letter === '#' ? t('glossary-page.signs') : letter}
              </button>
            ))}
          </nav>
          {letters.map(({ letter, entries: under }) => (
            <section key={letter} className="stack" aria-labelledby={letterPlace(letter)}>
              <h2 id={letterPlace(letter)} tabIndex={-1}>
                {letter === '#' ? t('glossary-page.signs') : letter}
              </h2>
              <Entries entries={under} current={term} />
            </section>
          ))}
        </>
      )}
    </div>
  );
}

/** Every entry; the ids are those of the area's own messages, which are there before the screen is. */
function useEntries(text: Text): readonly GlossaryEntry[] {
  const [ids, setIds] = useState<readonly string[]>([]);
  useEffect(() => {
    let wanted = true;
    loadMessages(text.language, ['glossary']).then(
      (messages) => {
        const terms = Object.keys(messages).flatMap((id) => /^glossary\.(.+)\.term$/.exec(id)?.[1] ?? []);
        if (wanted) setIds(terms);
      },
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [text.language]);
  return useMemo(() => glossaryEntries(ids, text), [ids, text]);
}

interface EntriesProps {
  readonly entries: readonly GlossaryEntry[];
  readonly current: string | undefined;
}

function Entries({ entries, current }: EntriesProps) {
  return (
    <dl className="glossary-entries">
      {entries.map(({ id, term, line }) => (
        <div key={id} id={placeOf(id)} tabIndex={-1} data-current={id === current ? '' : undefined}>
          <dt>
            <a href={`#/glossary/${id}`}>{term}</a>
          </dt>
          <dd>{line}</dd>
        </div>
      ))}
    </dl>
  );
}
