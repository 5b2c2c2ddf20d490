/*
 * The acts of an exercise that is over, by what of the law they touched: the only thing of a run that the library shows.
 * In: the debrief's cases and the catalogue. Out: for every entry the cases that touched it, and how.
 * It is fed from the debrief view alone, which nobody has before the exercise is over.
 */
import type { EntryKind, LawCatalogue } from '../../../../../hosting/session/law-library.ts';
import type { JudgedCase, JudgedVerdict } from '../../debrief/acts/judged-case.ts';

/** How a case touched an entry, the most telling first. */
export const TOUCHES = [
  'decided',
  'tested',
  'breached',
  'departed',
  'upheld',
  'cited',
  'source',
  'contests',
  'passed',
  'asked',
] as const;
export type Touch = (typeof TOUCHES)[number];

/** A case that touched an entry. */
export interface TouchingCase {
  readonly judged: JudgedCase;
  /** Each once, the most telling first; on what was known where it was touched there. */
  readonly ways: readonly Touch[];
  /** It was touched only by the reading of what was true. */
  readonly trueOnly: boolean;
}

/** The exercise beside which the library is read. */
export interface RunBeside {
  /** Id of the save. */
  readonly exercise: string;
  readonly cases: readonly JudgedCase[];
  /** What a case is about, and whose it is, in the page's language; the incident is nobody's here. */
  readonly subject: (judged: JudgedCase) => string;
  readonly actor: (judged: JudgedCase) => string | undefined;
  readonly touching: (kind: EntryKind, id: string) => readonly TouchingCase[];
}

type Touched = Map<string, Set<Touch>>;

const keyOf = (kind: EntryKind, id: string): string => `${kind} ${id}`;

/** Everything that one reading of a case touched. */
function touchedBy(verdict: JudgedVerdict, test: string, catalogue: LawCatalogue): Touched {
  const touched: Touched = new Map();
  const touch = (kind: EntryKind, id: string, way: Touch): void => {
    const key = keyOf(kind, id);
    touched.set(key, (touched.get(key) ?? new Set<Touch>()).add(way));
  };
  touch('table', test, 'tested');
  const last = verdict.path.length - 1;
  verdict.path.forEach((id, at) => {
    touch('rule', id, at === last ? 'decided' : 'passed');
    const rule = catalogue.entry('rule', id);
    for (const { kind, id: source } of rule?.sources ?? []) touch(kind, source, 'source');
    for (const { kind, id: position } of rule?.contestedBy ?? []) touch(kind, position, 'contests');
    // Which of the tables that share a rule the walk was in, the finding does not keep.
    if (rule?.places.length === 1) touch('table', rule.places[0]?.table.id ?? '', 'passed');
  });
  for (const id of verdict.upholds) touch('instrument', id, 'upheld');
  for (const id of verdict.departs) touch('instrument', id, 'departed');
  for (const id of verdict.breaches) touch('instrument', id, 'breached');
  for (const { fact, cause } of verdict.facts) if (cause.kind !== 'default') touch('fact', fact, 'asked');
  return touched;
}

/** Cases by what they touched, in the order in which the cases came. */
export function touchesOf(
  cases: readonly JudgedCase[],
  catalogue: LawCatalogue,
): (kind: EntryKind, id: string) => readonly TouchingCase[] {
  const byEntry = new Map<string, TouchingCase[]>();
  for (const judged of cases) {
    const { known, true: real, test } = judged.finding;
    const onKnown = touchedBy(known, test, catalogue);
    for (const id of judged.act?.basis ?? []) {
      const kind: EntryKind = catalogue.link('instrument', id) === undefined ? 'position' : 'instrument';
      onKnown.set(keyOf(kind, id), (onKnown.get(keyOf(kind, id)) ?? new Set<Touch>()).add('cited'));
    }
    const onTrue = touchedBy(real, test, catalogue);
    for (const key of new Set([...onKnown.keys(), ...onTrue.keys()])) {
      const ways = onKnown.get(key) ?? onTrue.get(key);
      const one: TouchingCase = {
        judged,
        ways: TOUCHES.filter((way) => ways?.has(way)),
        trueOnly: !onKnown.has(key),
      };
      byEntry.set(key, [...(byEntry.get(key) ?? []), one]);
    }
  }
  return (kind, id) => byEntry.get(keyOf(kind, id)) ?? [];
}
