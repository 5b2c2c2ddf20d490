/*
 * The search over the law as a lawyer uses it: real queries, in both languages, sloppy ones too, and what must come first.
 */
import { describe, expect, it } from 'vitest';
import { loadLawLibrary } from '../../../../src/hosting/session/law-library.ts';
import { loadText } from '../../../../src/interface/text/index.ts';
import type { Language } from '../../../../src/interface/text/index.ts';
import { INSTRUMENT_NAMES } from '../../../../src/interface/ui/law/norm-search/instrument-names.ts';
import { normEntries } from '../../../../src/interface/ui/law/norm-search/norm-entries.ts';
import { NORM_TOPICS } from '../../../../src/interface/ui/law/norm-search/norm-topics.ts';
import { indexedNorms, searchNorms } from '../../../../src/interface/ui/law/norm-search/search-norms.ts';
import { typedFrom } from '../../../../src/interface/ui/law/norm-search/search-words.ts';
import { NORM_IDS } from '../../../../src/law/index.ts';
import { INSTRUMENTS, POSITIONS } from '../../../../src/law/library.ts';

async function searchIn(language: Language) {
  const entries = normEntries(await loadLawLibrary(language), await loadText(language));
  const index = indexedNorms(entries.map(({ searched }) => searched));
  return { entries, find: (typed: string) => searchNorms(index, typed).map(({ id }) => id) };
}

const english = await searchIn('en');
const french = await searchIn('fr');

/** What is typed, and the sources of which one comes first. */
const FIRST: readonly (readonly [string, readonly string[]])[] = [
  ['13(h)', ['N-13H']],
  ['13 (H)', ['N-13H']],
  ['13h', ['N-13H']],
  ['13 h', ['N-13H']],
  ['norm (h)', ['N-13H']],
  ['UN norm 13(b)', ['N-13B']],
  ['GGE 2015 13(f)', ['N-13F']],
  ['2015 28 f', ['G15-28F']],
  ['UN Charter 2(4)', ['UNC-2-4']],
  ['charter 2.4', ['UNC-2-4']],
  ['2(4) charter', ['UNC-2-4']],
  ['Article 51', ['UNC-51', 'ARS-51']],
  ['un charter art. 51', ['UNC-51']],
  ['art 52', ['UNC-52']],
  ['ARSIWA 52(1)(b)', ['ARS-52-1B']],
  ['arsiwa 52 1 b', ['ARS-52-1B']],
  ['state responsibility article 25', ['ARS-25']],
  ['Tallinn rule 4', ['TM-4']],
  ['rule 66', ['TM-66']],
  ['tallinn 69', ['TM-68-70']],
  ['vienna convention diplomatic 22', ['VD-22']],
  ['budapest 32', ['BUD-32']],
  ['ICCPR 19', ['HR-19']],
  ['ITU 35', ['ITU-35']],
  ['OSCE CBM 3', ['OSCE-3']],
  ['Paris Call principle 8', ['PC-8']],
  ['ISO 29147', ['ISO-29147']],
  ['notice', ['ARS-52-1A', 'ARS-52-1B']],
  ['hospital', ['OXF-1', 'IHL-MED']],
  ['hospitals', ['OXF-1', 'IHL-MED']],
  ['non-intervention', ['CUS-NI']],
  ['NON INTERVENTION', ['CUS-NI']],
  ['sovereignty', ['CUS-SOV']],
  ['due diligence', ['CUS-DD']],
  ['Corfu', ['ICJ-CORFU']],
  ['Gabcikovo', ['ICJ-GAB']],
  ['nicaragua', ['ICJ-NIC']],
  ['effective control', ['ARS-8']],
  ['collective countermeasures', ['ARS-54', 'NP-CC-PRO']],
  ['self defense', ['UNC-51']],
  ['persona non grata', ['VD-9']],
  ['ransomware', ['CRI-23', 'OXF-2']],
  ['CUS-NI', ['CUS-NI']],
  ['traffic light', ['TLP']],
];

const FIRST_FRENCH: typeof FIRST = [
  ['13 h)', ['N-13H']],
  ['norme h', ['N-13H']],
  ['Charte des Nations Unies 2(4)', ['UNC-2-4']],
  ['charte article 51', ['UNC-51']],
  ['préavis', ['ARS-52-1A']],
  ['preavis', ['ARS-52-1A']],
  ['hôpital', ['OXF-1', 'IHL-MED']],
  ['hopitaux', ['OXF-1', 'IHL-MED']],
  ['légitime défense', ['UNC-51']],
  ['contre-mesures collectives', ['ARS-54']],
  ['diligence due', ['CUS-DD']],
  ['Manuel de Tallinn règle 4', ['TM-4']],
  ['état de nécessité', ['ARS-25']],
  ['Détroit de Corfou', ['ICJ-CORFU']],
  ['liberté d’expression', ['HR-19']],
  ["liberte d'expression", ['HR-19']],
  ['hospital', ['OXF-1', 'IHL-MED']],
  ['PIDCP 17', ['HR-17']],
  ['Appel de Paris principe 2', ['PC-2']],
  ['espionnage', ['TM-32']],
];

describe('the search over the law', () => {
  it.each(FIRST)('finds for “%s” first one of %j', (typed, expected) => {
    expect(expected, english.find(typed).slice(0, 5).join(' ')).toContain(english.find(typed)[0]);
  });

  it.each(FIRST_FRENCH)('finds in a French page for “%s” first one of %j', (typed, expected) => {
    expect(expected, french.find(typed).slice(0, 5).join(' ')).toContain(french.find(typed)[0]);
  });

  it('puts the exact number before longer ones, and articles before paragraphs of judgments', () => {
    const found = english.find('art 51');
    expect(new Set(found.slice(0, 2))).toEqual(new Set(['UNC-51', 'ARS-51']));
    expect(found).toContain('ICJ-OIL');
    expect(english.find('52').indexOf('ARS-52-1A')).toBeGreaterThan(english.find('52').indexOf('UNC-52'));
  });

  it('does not mind order, case, accents and punctuation', () => {
    const wanted = english.find('UN Charter 2(4)');
    for (const typed of ['2(4) un charter', 'CHARTER, UN: 2(4)', 'chartér un 2 (4)'])
      expect(english.find(typed)).toEqual(wanted);
  });

  it('finds nothing for nothing and for what nobody wrote', () => {
    expect(english.find('')).toEqual([]);
    expect(english.find('  ?! ')).toEqual([]);
    expect(english.find('xylophone')).toEqual([]);
    expect(english.find('art. 9999')).toEqual([]);
  });

  it('shows what fits best where not every word does', () => {
    expect(english.find('hospital xylophone')[0]).toBe('OXF-1');
  });

  it('takes numbers apart as they are written', () => {
    expect(typedFrom('ARSIWA, art. 52(1)(a)').numbers).toEqual([['52', '1', 'a']]);
    expect(typedFrom('l’article 2, paragraphe 4').numbers).toEqual([['2'], ['4']]);
  });
});

describe('what can be cited', () => {
  it('is the whole catalogue but for analyses that no rule rests on, and the law takes all of it', () => {
    const ids = english.entries.map(({ id }) => id);
    expect([...ids].sort()).toEqual([...NORM_IDS].sort());
    const left = Object.keys(INSTRUMENTS).filter((id) => !ids.includes(id));
    expect(left.filter((id) => !id.startsWith('TK-'))).toEqual([]);
  });

  it('has a name and a line, in French too; every instrument has its French name', () => {
    for (const { name, says } of [...english.entries, ...french.entries]) {
      expect(name).not.toBe('');
      expect(says).not.toBe('');
    }
    const instruments = [...new Set(Object.values(INSTRUMENTS).map(({ instrument }) => instrument))];
    expect(instruments.filter((name) => INSTRUMENT_NAMES[name] === undefined)).toEqual([]);
    expect(Object.keys(INSTRUMENT_NAMES).filter((name) => !instruments.includes(name as never))).toEqual([]);
    const charter = french.entries.find(({ id }) => id === 'UNC-24-25');
    expect(charter?.name).toBe('Charte des Nations Unies, art. 24-25');
  });

  it('is reached by topics that name only what there is', () => {
    const known = new Set([...Object.keys(INSTRUMENTS), ...Object.keys(POSITIONS)]);
    expect(NORM_TOPICS.flatMap(({ norms }) => norms.filter((id) => !known.has(id)))).toEqual([]);
    expect(NORM_TOPICS.length).toBeGreaterThanOrEqual(50);
  });
});
