/*
 * What the light door says of binding sources is what the catalogue says.
 */
import { expect, it } from 'vitest';
import { NORM_IDS, isBinding } from '../../src/law/index.ts';
import { INSTRUMENTS, bindsInLaw } from '../../src/law/library.ts';
import type { Instrument } from '../../src/law/index.ts';

it('every id that may be cited binds exactly where the catalogue says so', () => {
  const catalogue: Readonly<Record<string, Instrument>> = INSTRUMENTS;
  const binding = NORM_IDS.filter((id) => {
    const found = catalogue[id];
    return found !== undefined && bindsInLaw(found.status);
  });
  expect(NORM_IDS.filter(isBinding), 'write these into src/law/binding-ids.ts').toEqual(binding);
});
