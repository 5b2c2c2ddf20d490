/*
 * What is typed in the search, kept in step with the address: results come as one types, and the address follows a moment
 * later, so that going back leads back to what was found.
 * In: the library's address and the place it names. Out: the typed words and a way to change them.
 */
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { addressOf } from '../library-place.ts';
import type { LibraryPlace } from '../library-place.ts';

/** Milliseconds of rest after which the address follows; browsers do not let a page change it at every key. */
const REST = 300;

/** The search of the room. */
export interface Search {
  readonly typed: string;
  readonly type: (words: string) => void;
}

/** The search; it is over as soon as the address names something else. */
export function useSearch(root: string, place: LibraryPlace): Search {
  const [, navigate] = useLocation();
  const sought = place.at === 'search' ? place.typed : '';
  const [state, setState] = useState({ place, typed: sought });
  // The reader went somewhere: back to an earlier search, or on to an entry. Our own steps change nothing.
  if (state.place !== place) setState({ place, typed: state.typed.trim() === sought ? state.typed : sought });
  const { typed } = state;
  const wanted = typed.trim();
  const begun = place.at === 'search';
  useEffect(() => {
    if (wanted === sought) return undefined;
    const timer = setTimeout(() => {
      const next = addressOf(wanted === '' ? { at: 'hall' } : { at: 'search', typed: wanted });
      navigate(`${root}${next}`, { replace: begun });
    }, REST);
    return () => {
      clearTimeout(timer);
    };
  }, [wanted, sought, begun, root, navigate]);
  return {
    typed,
    type: (words) => {
      setState((before) => ({ ...before, typed: words }));
    },
  };
}
