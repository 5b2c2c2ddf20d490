/*
 * Norms at the table: whoever cites one, the table has a name for it in every language, and the likely ones are a short list.
 */
import { describe, expect, it } from 'vitest';
import { BASES, PRIVATE_BASES } from '../../../../../src/bots/bases.ts';
import { loadText, WRITTEN_LANGUAGES } from '../../../../../src/interface/text/index.ts';
import { likelyNorms } from '../../../../../src/interface/ui/screens/play/decide/likely-norms.ts';
import { NORM_LIST, normName } from '../../../../../src/interface/ui/screens/play/decide/norm-list.ts';

import type { NormId } from '../../../../../src/vocabulary/index.ts';

const cited = [...Object.values(BASES), ...Object.values(PRIVATE_BASES)].flat();

describe('norms at the table', () => {
  it.each(WRITTEN_LANGUAGES)(
    'have a name for every id that players or bots can cite, in %s',
    async (language) => {
      const text = await loadText(language);
      const ids = [...new Set<string>([...NORM_LIST, ...cited])];
      expect(ids.filter((id) => normName(text, id as NormId) === id)).toEqual([]);
    },
  );

  it('are all listed once', () => {
    expect(new Set(NORM_LIST).size).toBe(NORM_LIST.length);
    expect(cited.filter((id) => !NORM_LIST.some((listed) => listed === id))).toEqual([]);
  });

  it('are few where they are likely for an act, and there are some for every kind of act', () => {
    const likely = Object.keys(BASES).map((table) => ({ table, norms: likelyNorms(table) }));
    expect(likely.filter(({ norms }) => norms.length < 3 || norms.length > 6)).toEqual([]);
    expect(likelyNorms('no-such-table')).toEqual([]);
  });
});
