/*
 * Makes the timeline of everything: which lines are told, under which kind, whose they are, and what was secret then.
 * In: the debrief and a teller. Out: entries in order. What only repeats another line is left out: the finding on an act
 * stands with the act, and a breach that was noticed at once is told once.
 */
import type { DebriefAct, DebriefView, FeedLine } from '../../../../../game/views/index.ts';
import { capitalised } from '../../../text/capitalised.ts';
import { COURSE_TELLINGS } from './tellings-of-course.ts';
import { DEALING_TELLINGS } from './tellings-of-dealings.ts';
import { KNOWLEDGE_TELLINGS } from './tellings-of-knowledge.ts';
import { WORLD_TELLINGS } from './tellings-of-world.ts';
import { recordOf, wordIn } from './told-line.ts';
import type { Teller, TellingOf } from './told-line.ts';

/** Kinds of entry, in the order in which they are offered. */
export const ENTRY_KINDS = ['act', 'dealing', 'news', 'knowledge', 'harm', 'law', 'measure'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** One entry. */
export interface ToldEntry {
  /** Number of its line. */
  readonly number: number;
  readonly turn: number;
  readonly kind: EntryKind;
  readonly sentence: string;
  /** Actors it concerns; the first is the one who did it, where somebody did. */
  readonly concerns: readonly string[];
  /** Not everybody could know of it when it happened. */
  readonly secret: boolean;
  /** Id of the words that somebody wrote with it: a message, a reason, news of the facilitator. */
  readonly wrote?: string;
  /** For acts. */
  readonly act?: DebriefAct;
  /** For duties and the incident. */
  readonly finding?: NonNullable<DebriefAct['finding']>;
}

const TELLINGS: Readonly<Record<FeedLine['type'], TellingOf>> = {
  ...COURSE_TELLINGS,
  ...DEALING_TELLINGS,
  ...KNOWLEDGE_TELLINGS,
  ...WORLD_TELLINGS,
};

/** The sentence of any line. */
export function tellingOf(line: FeedLine, teller: Teller): string {
  const { id, values } = TELLINGS[line.type](line, teller);
  return capitalised(teller.text.t(id, values));
}

/** What is not told: the machinery of phases, and what stands in another entry. */
const UNTOLD: ReadonlySet<FeedLine['type']> = new Set([
  'exercise-started',
  'phase-entered',
  'clock-set',
  'seat-readied',
  'turn-closed',
  'order-sealed',
]);

const KIND_OF: Readonly<Partial<Record<FeedLine['type'], EntryKind>>> = {
  'act-resolved': 'act',
  'line-taken': 'act',
  'choice-taken': 'act',
  'demand-declined': 'act',
  'act-written': 'act',
  'act-mapped': 'act',
  'inject-delivered': 'news',
  'inject-improvised': 'news',
  'secret-exposed': 'news',
  'ending-reached': 'news',
  'order-demanded': 'news',
  'driver-changed': 'news',
  'rewound-to': 'news',
  'evidence-gained': 'knowledge',
  'source-burned': 'knowledge',
  'evidence-published': 'knowledge',
  'planting-found': 'news',
  'evidence-preserved': 'knowledge',
  'joint-found': 'knowledge',
  'joint-published': 'knowledge',
  contributed: 'knowledge',
  estimated: 'knowledge',
  'wave-struck': 'harm',
  'accident-happened': 'harm',
  registered: 'law',
  'finding-made': 'law',
  ruled: 'law',
  'meter-changed': 'measure',
  'trust-changed': 'measure',
  'tension-changed': 'measure',
  'strain-changed': 'measure',
  'capital-changed': 'measure',
  'flag-set': 'measure',
  'asset-changed': 'measure',
  'asset-shielded': 'measure',
  'measure-bound': 'measure',
};

/** Kinds of event that the whole table saw, whoever did it. */
const OPEN: ReadonlySet<FeedLine['type']> = new Set([
  'wave-struck',
  'accident-happened',
  'line-taken',
  'evidence-published',
  'planting-found',
  'joint-published',
  'secret-exposed',
  'ending-reached',
  'ruled',
  'driver-changed',
  'rewound-to',
]);

function isSecret(line: FeedLine): boolean {
  if (line.type === 'act-resolved') return wordIn(recordOf(line, 'act'), 'publicity') !== 'public';
  if (line.type === 'inject-delivered') return line.fields.to !== 'all';
  if (line.type === 'inject-improvised') return recordOf(line, 'inject').to !== 'all';
  if (line.type === 'meter-changed' || line.type === 'asset-changed') return false;
  return !OPEN.has(line.type);
}

/** Records inside a line that name actors of their own. */
const INNER = ['act', 'entry', 'finding', 'inject'] as const;
const ACTOR_FIELDS = ['seat', 'by', 'from', 'of', 'in', 'to', 'named', 'between', 'parties'] as const;

function wordsAt(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}

function concernsOf({ fields }: FeedLine, known: ReadonlySet<string>): readonly string[] {
  const records = [fields, ...INNER.map((field) => recordOf({ fields }, field))];
  const named = records.flatMap((record) =>
    ACTOR_FIELDS.flatMap((field) => wordsAt(record[field])).concat(wordsAt(record.affects)),
  );
  return [...new Set(named.filter((id) => known.has(id)))];
}

/** Where a line may refer to words that somebody wrote: the record and its field. */
const WRITTEN = [
  ['', 'text'],
  ['inject', 'text'],
  ['ruling', 'reason'],
  ['act', 'reason'],
] as const;

function wordsIdIn(line: FeedLine): string | undefined {
  for (const [record, field] of WRITTEN) {
    const holder = record === '' ? line.fields : recordOf(line, record);
    const id = wordIn(recordOf({ fields: holder }, field), 'id');
    if (id !== '') return id;
  }
  return undefined;
}

/** A noticed breach follows at once on the breach. */
function isToldNext(line: FeedLine, next: FeedLine | undefined): boolean {
  return (
    line.type === 'clause-breached' &&
    next?.type === 'breach-detected' &&
    next.fields.clause === line.fields.clause &&
    next.fields.by === line.fields.by
  );
}

/** Everything that is told, in order. `actors`: ids that can be concerned. */
export function toldEntries(
  view: DebriefView,
  teller: Teller,
  actors: readonly string[],
): readonly ToldEntry[] {
  const known = new Set(actors);
  const acts = new Map<string, DebriefAct>(view.acts.map((one) => [one.act.id, one]));
  return view.timeline.flatMap((line, place): readonly ToldEntry[] => {
    if (UNTOLD.has(line.type) || isToldNext(line, view.timeline[place + 1])) return [];
    const finding = line.fields.finding as ToldEntry['finding'] | undefined;
    if (line.type === 'finding-made' && finding?.subject.kind === 'act') return [];
    const wrote = wordsIdIn(line);
    const act = line.type === 'act-resolved' ? acts.get(wordIn(recordOf(line, 'act'), 'id')) : undefined;
    return [
      {
        number: line.number,
        turn: line.turn,
        kind: KIND_OF[line.type] ?? 'dealing',
        sentence: tellingOf(line, teller),
        concerns: concernsOf(line, known),
        secret: isSecret(line),
        ...(wrote === undefined ? {} : { wrote }),
        ...(act === undefined ? {} : { act }),
        ...(line.type === 'finding-made' && finding !== undefined ? { finding } : {}),
      },
    ];
  });
}

/** The number of the entry that tells a line: its own, or for the finding on an act the act's. */
export function entryNumberOf(
  view: DebriefView,
  entries: readonly ToldEntry[],
  number: number,
): number | undefined {
  if (entries.some((entry) => entry.number === number)) return number;
  const line = view.timeline.find((one) => one.number === number);
  const finding = line?.fields.finding as ToldEntry['finding'] | undefined;
  const subject = finding?.subject;
  if (subject?.kind !== 'act') return undefined;
  return entries.find((entry) => entry.act?.act.id === subject.act)?.number;
}

/** Id of an entry's element, so that it can be pointed at. */
export function entryId(number: number): string {
  return `told-${String(number)}`;
}
