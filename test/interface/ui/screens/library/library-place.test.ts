/*
 * Addresses of the library: every place has one, and every address means one place.
 */
import { describe, expect, it } from 'vitest';
import {
  SHELVES,
  addressOf,
  entryHref,
  lensFrom,
  placeFrom,
} from '../../../../../src/interface/ui/screens/library/library-place.ts';
import type { LibraryPlace } from '../../../../../src/interface/ui/screens/library/library-place.ts';
import { debriefPlaceFrom } from '../../../../../src/interface/ui/screens/debrief/debrief-place.ts';

type Named = Exclude<LibraryPlace, { readonly at: 'unknown' }>;

describe('addresses of the library', () => {
  it('lead back to their places', () => {
    const places: readonly Named[] = [
      { at: 'hall' },
      ...SHELVES.map((shelf) => ({ at: 'shelf', shelf }) as const),
      { at: 'shelf', shelf: 'instrument', part: 'osce-measures' },
      { at: 'entry', kind: 'instrument', id: 'ARS-52-1A' },
      { at: 'entry', kind: 'table', id: 'countermeasure_core' },
      ...['13(h)', 'art. 52', 'wrong/right', '100 %', 'quoi ?', 'a#b', 'ü'].map(
        (typed) => ({ at: 'search', typed }) as const,
      ),
    ];
    for (const place of places) expect(placeFrom(addressOf(place)), addressOf(place)).toEqual(place);
  });

  it('are short enough to be written in a mail', () => {
    expect(entryHref('rule', 'CM7')).toBe('#/library/rule/CM7');
    expect(entryHref('instrument', 'ARS-52-1A', { exercise: 'abc' })).toBe(
      '#/debrief/abc/library/instrument/ARS-52-1A',
    );
  });

  it('that mean nothing say so', () => {
    for (const rest of ['nonsense', 'rule', 'rule/CM7/more', 'constructor/x', 'instrument'])
      expect(placeFrom(rest), rest).toEqual({ at: 'unknown' });
    expect(placeFrom('search/%E0%A4%A')).toEqual({ at: 'search', typed: '%E0%A4%A' });
  });
});

describe('addresses of a debrief', () => {
  it('are the walk, an opinion, or the library', () => {
    expect(debriefPlaceFrom('')).toEqual({ at: 'walk' });
    expect(debriefPlaceFrom('opinion/act%3A1')).toEqual({ at: 'opinion', case: 'act:1' });
    expect(debriefPlaceFrom('library/rule/CM7')).toEqual({ at: 'library', rest: 'rule/CM7' });
    for (const rest of ['opinion', 'opinion/%E0', 'nonsense/x'])
      expect(debriefPlaceFrom(rest), rest).toEqual({ at: 'walk' });
  });

  it('keep the lens before everything else; the general one stands in none', () => {
    expect(entryHref('rule', 'CM7', { lens: 'general' })).toBe('#/library/rule/CM7');
    const href = entryHref('rule', 'CM7', { exercise: 'abc', lens: 'sovereignty-strict' });
    expect(href).toBe('#/debrief/abc/library/under/sovereignty-strict/rule/CM7');
    expect(lensFrom('under/sovereignty-strict/rule/CM7')).toEqual({
      lens: 'sovereignty-strict',
      rest: 'rule/CM7',
    });
    expect(lensFrom('rule/CM7')).toEqual({ lens: 'general', rest: 'rule/CM7' });
    expect(lensFrom('under')).toEqual({ lens: 'general', rest: 'under' });
  });
});
