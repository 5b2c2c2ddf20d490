/*
 * The field in which everything in the library is searched.
 * In: the search. Out: a field with its hint. Arrow down leads into the list of what was found, Enter opens the best, Escape clears.
 */
import { useId } from 'react';
import type { KeyboardEvent } from 'react';
import { Button } from '../../../parts/button.tsx';
import { useText } from '../../../text/use-text.ts';
import { focusResult, openResult } from './result-keys.ts';
import type { Search } from './use-search.ts';

/** Longest search that makes sense. */
const LONGEST = 120;

/** The field. */
export function SearchBox({ search }: { readonly search: Search }) {
  const { t } = useText();
  const id = useId();
  const { typed, type } = search;

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' && focusResult('first')) event.preventDefault();
    if (event.key === 'Enter') {
      event.preventDefault();
      openResult();
    }
    if (event.key === 'Escape' && typed !== '') {
      event.preventDefault();
      type('');
    }
  }

  return (
    <search className="library-search no-print">
      <label htmlFor={id} className="field-label">
        {t('library.search')}
      </label>
      <div className="library-search-line">
        <input
          id={id}
          className="control"
          type="search"
          value={typed}
          maxLength={LONGEST}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="search"
          aria-describedby={`${id}-hint`}
          onChange={(event) => {
            type(event.target.value);
          }}
          onKeyDown={onKeyDown}
        />
        {typed !== '' && (
          <Button
            tone="quiet"
            icon="cross"
            onPress={() => {
              type('');
              document.getElementById(id)?.focus();
            }}
          >
            {t('library.clear')}
          </Button>
        )}
      </div>
      <p id={`${id}-hint`} className="field-hint">
        {t('library.search-hint')}
      </p>
    </search>
  );
}
