/*
 * The tables of docs/law-method.md that follow from the corpus, made from the corpus itself.
 * In: the corpus and its English texts. Out: by the name of each table its lines of Markdown; and a page with its tables made anew.
 * A page marks where a table stands by a line with its name before it and one after it; all else in a page is left alone.
 */
import {
  ACT_KINDS,
  FACT_NAMES,
  LENSES,
  LENS_IDS,
  PRESUMPTIONS,
  SUB_TABLES,
  TABLES,
} from '../../../law/index.ts';
import type {
  Lens,
  LensId,
  LensReading,
  LensReadings,
  PresumedFact,
  Rule,
  RuleId,
  Table,
  TableId,
} from '../../../law/index.ts';
import { factValues } from '../../../law/index.ts';
import { LAW_TEXT } from '../../../law/corpus/text/en/index.ts';
import {
  IDLE_REASONS,
  IDLE_SOURCES,
  INSTRUMENTS,
  ORDER_OF_RULES,
  POSITIONS,
  PRECEDENCE,
  VERIFICATIONS,
} from '../../../law/library.ts';
import type { Preceding, RuleGroup } from '../../../law/library.ts';
import { markdownTable } from '../text-table.ts';

const TABLE_LIST = Object.entries(TABLES) as [TableId, Table][];
const RULES: readonly Rule[] = [
  ...new Map(TABLE_LIST.flatMap(([, { rules }]) => rules.map((rule) => [rule.id, rule] as const))).values(),
];

/** Every table by its name in the page. */
export const LAW_TABLES: Readonly<Record<string, () => string[]>> = {
  sizes: () => markdownTable(sizeRows(), ['left', 'right', 'left']),
  outcomes: () => markdownTable(outcomeRows(), ['left', 'right']),
  acts: () => markdownTable(actRows(), ['left', 'left', 'right']),
  unknowns: () => [unknownLine()],
  presumptions: () => markdownTable(presumptionRows()),
  lenses: () => markdownTable(lensRows()),
  mixes: () => markdownTable(mixRows()),
  verification: () => markdownTable(verificationRows(), ['left', 'right', 'right']),
  order: () => markdownTable(orderRows()),
  back: () => markdownTable(backRows()),
  precedence: () => markdownTable(precedenceRows()),
  unused: () => markdownTable(idleRows()),
};

/** The mark before a table, and the one after it. */
const BEGINS = /^<!-- law: (\w+) -->$/;
const ENDS = '<!-- end -->';

/** The page with each of its tables made anew; undefined where a mark names no table, or a table does not end. */
export function pageWithTables(page: string): string | undefined {
  const lines: string[] = [];
  let inside: string | undefined;
  for (const line of page.split('\n')) {
    const name = BEGINS.exec(line)?.[1];
    if (inside !== undefined) {
      if (name !== undefined) return undefined;
      if (line !== ENDS) continue;
      inside = undefined;
      lines.push(line);
      continue;
    }
    lines.push(line);
    if (name === undefined) continue;
    const table = LAW_TABLES[name];
    if (table === undefined) return undefined;
    lines.push('', ...table(), '');
    inside = name;
  }
  return inside === undefined ? lines.join('\n') : undefined;
}

function sizeRows(): string[][] {
  const points = LENS_IDS.filter((id) => LENSES[id].on !== undefined).length;
  const mixes = LENS_IDS.filter((id) => LENSES[id].mixes !== undefined).length;
  const count = (n: number): string => String(n);
  return [
    ['what', 'how many', 'where'],
    ['facts, each a closed question', count(FACT_NAMES.length), '`corpus/facts`'],
    ['decision tables for kinds of act', count(ACT_KINDS.length), '`corpus/tables`'],
    ['decision tables that only others hand on to', count(SUB_TABLES.length), '`corpus/tables`'],
    ['rules; those that two tables share are counted once', count(RULES.length), '`corpus/tables`'],
    [
      'effects on norms beside a verdict',
      count(TABLE_LIST.reduce((sum, [, { effects = [] }]) => sum + effects.length, 0)),
      '`corpus/tables`',
    ],
    [
      'instruments, rules, norms and commitments',
      count(Object.keys(INSTRUMENTS).length),
      '`corpus/instruments`',
    ],
    [
      'positions of States and groups of States',
      count(Object.keys(POSITIONS).length),
      '`corpus/positions.ts`',
    ],
    ['presumptions', count(Object.keys(PRESUMPTIONS).length), '`corpus/presumptions.ts`'],
    ['lenses on single points, beside the general one', count(points), '`corpus/lenses`'],
    ['lenses that mix them: States and groups of States', count(mixes), '`corpus/lenses`'],
  ];
}

function outcomeRows(): string[][] {
  const said = (what: string): number =>
    RULES.filter((rule) => ('verdict' in rule ? rule.verdict : 'hands on or weighs') === what).length;
  const outcomes = ['upholds', 'lawful', 'unfriendly', 'contested', 'unlawful', 'hands on or weighs'];
  return [['outcome of the rule', 'rules'], ...outcomes.map((what) => [what, String(said(what))])];
}

function actRows(): string[][] {
  const rows = ACT_KINDS.map((act) => [
    `\`${act}\``,
    LAW_TEXT.tables[act].title,
    String(TABLES[act].rules.length),
  ]);
  return [['act', 'its table judges', 'rules'], ...rows];
}

const unknowable = (): string[] => FACT_NAMES.filter((name) => factValues(name).includes('unknown'));

function unknownLine(): string {
  const names = unknowable().map((name) => `\`${name}\``);
  return `\`unknown\` is a value of ${String(names.length)} facts: ${names.join(', ')}.`;
}

function presumptionRows(): string[][] {
  const rows = (Object.keys(PRESUMPTIONS) as PresumedFact[]).map((fact) => {
    const { as, sources } = PRESUMPTIONS[fact];
    return [`\`${fact}\``, `\`${as}\``, LAW_TEXT.presumptions[fact], codes(sources)];
  });
  return [['unknown', 'counts as', 'because', 'sources'], ...rows];
}

function codes(ids: readonly string[]): string {
  return ids.map((id) => `\`${id}\``).join(', ');
}

function lensRows(): string[][] {
  const points = LENS_IDS.flatMap((id) => {
    const { on } = LENSES[id];
    return on === undefined ? [] : [{ id, on }];
  });
  const rows = points.map(({ id, on }) => [
    `\`${id}\``,
    LAW_TEXT.points[on],
    readingWords(LENSES[id]),
    LAW_TEXT.lenses[id].holders,
    codes(LENSES[id].positions),
  ]);
  return [['lens', 'point', 'reads', 'who holds it', 'positions'], ...rows];
}

/** What a lens makes of rules, those that it reads alike together. */
function readingWords({ readings }: Lens): string {
  const byWords = new Map<string, string[]>();
  for (const [rule, reading] of Object.entries(readings as Readonly<Record<string, LensReading>>)) {
    const words = wordsOf(reading);
    byWords.set(words, [...(byWords.get(words) ?? []), rule]);
  }
  return [...byWords].map(([words, rules]) => `${rules.join(', ')}: ${words}`).join('; ');
}

function wordsOf(reading: LensReading): string {
  const { where } = reading;
  const only = where === undefined ? '' : ` where \`${where.fact}\` is ${where.is.join(', ')}`;
  if ('pass' in reading) return `not there${only}`;
  if ('goto' in reading) return `asks the table \`${reading.goto}\`${only}`;
  if (reading.verdict === 'contested')
    return `${reading.lean === 'even' ? 'contested, even' : `leans ${reading.lean}`}${only}`;
  return `${reading.verdict}${only}`;
}

function mixRows(): string[][] {
  const rows = LENS_IDS.filter((id): id is LensId => LENSES[id].mixes !== undefined).map((id) => [
    `\`${id}\``,
    codes(LENSES[id].mixes ?? []),
    ownReadings(id),
    codes(LENSES[id].positions),
  ]);
  return [['lens', 'is made of', 'where its sides meet, or it has said more', 'positions'], ...rows];
}

/** Readings of a mix that are not those of the last of its sides. */
function ownReadings(id: LensId): string {
  const { mixes = [], readings } = LENSES[id];
  const shared = Object.assign({}, ...mixes.map((part) => LENSES[part as LensId].readings)) as LensReadings;
  const own = Object.entries(readings).filter(([rule, reading]) => shared[rule as RuleId] !== reading);
  return readingWords({ positions: [], readings: Object.fromEntries(own) });
}

function verificationRows(): string[][] {
  const words = {
    'in-source': 'the point was read where its author publishes it',
    'in-secondary': 'read in a mirror or a secondary text',
    'in-part': 'in part',
    'from-memory': 'not read: from memory',
  } as const;
  const count = (entries: object, how: string): string =>
    String(Object.values(entries).filter((entry: { verified: string }) => entry.verified === how).length);
  const rows = VERIFICATIONS.map((how) => [words[how], count(INSTRUMENTS, how), count(POSITIONS, how)]);
  return [['verified', 'instruments', 'positions'], ...rows];
}

/** For each kind of reason the instruments that are only there to be read. */
function idleRows(): string[][] {
  const rows = IDLE_REASONS.map((reason) => {
    const ids = Object.entries(IDLE_SOURCES).flatMap(([id, why]) => (why === reason ? [id] : []));
    return [codes(ids), String(ids.length), LAW_TEXT.idle[reason]];
  });
  return [['instruments', 'how many', 'why they are only there to be read'], ...rows];
}

function orderRows(): string[][] {
  const rows = TABLE_LIST.map(([id]) => {
    const groups: readonly RuleGroup[] = ORDER_OF_RULES[id];
    const words = groups.map(({ kind, stepsBack, rules }) => {
      const mark = stepsBack === true ? `${kind} (later)` : kind;
      return `${mark}: ${rules.join(', ')}`;
    });
    return [`\`${id}\``, words.join('; ')];
  });
  return [['table', 'its rules by groups, in the order in which they are asked'], ...rows];
}

function backRows(): string[][] {
  const rows = Object.entries(LAW_TEXT.stepsBack).map(([rule, why]) => [rule, why]);
  return [['group from', 'why it comes later than its kind'], ...rows];
}

function precedenceRows(): string[][] {
  const rows = (Object.keys(PRECEDENCE) as Preceding[]).map((rule) => [
    rule,
    PRECEDENCE[rule].join(', '),
    LAW_TEXT.precedence[rule],
  ]);
  return [['rule', 'comes before', 'because'], ...rows];
}
