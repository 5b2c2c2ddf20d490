/*
 * The catalogue of law as it is offered to be cited: what each norm is called, what it says in a line, what kind of source it is,
 * and how it is searched.
 * In: the law's library and the words of the page. Out: entries in the order of the catalogue. A name or line for which there are
 * no words in the page's language comes in the library's, and says so.
 */
import type { LawLibrary, SourceWords } from '../../../../hosting/session/law-library.ts';
import type { Text } from '../../../text/index.ts';
import { INSTRUMENT_NAMES } from './instrument-names.ts';
import { NORM_TOPICS } from './norm-topics.ts';
import type { SearchedNorm } from './search-norms.ts';

/** Kinds of source, as results are grouped. */
export const NORM_GROUPS = ['law', 'norms', 'experts', 'positions'] as const;
/** A kind of source. */
export type NormGroup = (typeof NORM_GROUPS)[number];

/** A norm that can be cited. */
export interface NormEntry {
  readonly id: string;
  readonly name: string;
  readonly says: string;
  /** The language of `says`, where it is not the page's. */
  readonly spoken?: string;
  readonly group: NormGroup;
  readonly searched: SearchedNorm;
}

type Status = Extract<SourceWords, { kind: 'instrument' }>['status'];

const GROUPS: Readonly<Record<Status, NormGroup>> = {
  treaty: 'law',
  'treaty-and-custom': 'law',
  custom: 'law',
  'custom-in-part': 'law',
  'regional-law': 'law',
  judgment: 'law',
  'advisory-opinion': 'law',
  'treaty-not-in-force': 'law',
  'saving-clause': 'law',
  'voluntary-norm': 'norms',
  'voluntary-measure': 'norms',
  'political-commitment': 'norms',
  'consensus-statement': 'norms',
  resolution: 'norms',
  institution: 'norms',
  guidance: 'experts',
  practice: 'experts',
  'professional-standard': 'experts',
  'expert-restatement': 'experts',
  'expert-proposal': 'experts',
  'expert-statement': 'experts',
  'expert-analysis': 'experts',
};

/** Words of pinpoints in French; what is the same in both languages is left out. */
const PINPOINTS_FR: readonly (readonly [RegExp, string])[] = [
  [/\barts\./g, 'art.'],
  [/\bparas?\./g, 'par.'],
  [/\bRules\b/g, 'règles'],
  [/\bRule\b/g, 'règle'],
  [/\bprinciples\b/g, 'principes'],
  [/\bprinciple\b/g, 'principe'],
  [/\bnorm\b/g, 'norme'],
  [/\brules\b/g, 'règles'],
  [/\brule\b/g, 'règle'],
  [/\bCBM (?=\d)/g, 'mesure '],
  [/\bannex\b/g, 'annexe'],
  [/\bwhole\b/g, 'en entier'],
];

const pinpointIn = (language: string, pinpoint: string): string =>
  language === 'fr'
    ? PINPOINTS_FR.reduce((told, [from, to]) => told.replaceAll(from, to), pinpoint)
    : pinpoint;

const topicsOf = (id: string): SearchedNorm['topics'] =>
  NORM_TOPICS.flatMap(({ en, fr, norms }) => {
    const place = norms.indexOf(id);
    return place < 0 ? [] : [en, fr].map((words) => ({ words, place }));
  });

const saidOf = (message: string, text: Text): string | undefined =>
  text.has(message) ? text.t(message) : undefined;

function entryOf(id: string, law: LawLibrary, text: Text): NormEntry | undefined {
  const source = law.source(id);
  if (source === undefined) return undefined;
  const listed = saidOf(`norm.${id}.name`, text);
  const line = saidOf(`norm.${id}.says`, text);
  const foreign = line === undefined && law.language !== text.language ? { spoken: law.language } : {};
  const common = { id, says: line ?? source.says, ...foreign };
  const says = [line ?? '', source.says];
  if (source.kind === 'position') {
    const { who, point, stance } = source;
    const names = [who, point, stance, 'position'];
    const searched = { id, names, pinpoint: '', minor: true, topics: topicsOf(id), says };
    return { ...common, name: `${who}, ${point}: ${stance}`, group: 'positions', searched };
  }
  const { instrument, pinpoint, title = '', status, year } = source;
  const { fr = '', also = '' } = INSTRUMENT_NAMES[instrument] ?? {};
  const called = text.language === 'fr' && fr !== '' ? fr : instrument;
  const cited = `${called}, ${pinpointIn(text.language, pinpoint)}`;
  return {
    ...common,
    name: listed ?? (title === '' || text.language === 'fr' ? cited : `${cited}: ${title}`),
    group: GROUPS[status],
    searched: {
      id,
      names: [instrument, fr, also, title, listed ?? '', year === undefined ? '' : String(year)],
      pinpoint,
      // Custom is pointed at by the paragraphs of judgments that state it.
      minor:
        status === 'judgment' ||
        status === 'advisory-opinion' ||
        instrument === 'Customary international law',
      topics: topicsOf(id),
      says,
    },
  };
}

/** Everything that can be cited, in the order of the catalogue. */
export function normEntries(law: LawLibrary, text: Text): readonly NormEntry[] {
  return law.citable.flatMap((id) => entryOf(id, law, text) ?? []);
}
