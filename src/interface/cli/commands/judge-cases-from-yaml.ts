/*
 * Reads cases to be judged out of a YAML file.
 * In: a file's name and text. Out: the cases whose act and facts the law knows, and all diagnostics at once.
 * It judges nothing; a case with a fault is left out.
 */
import { nearest, sortedDiagnostics } from '../../../base/index.ts';
import { ACT_KINDS, FACT_NAMES, factValues, isActKind, isFactName, isFactValue } from '../../../law/index.ts';
import type { ActKind, GivenFacts } from '../../../law/index.ts';
import { INSTRUMENTS } from '../../../law/library.ts';
import { BODIES_OF_LAW, CONFIDENCES, LEANS, VERDICTS } from '../../../vocabulary/index.ts';
import type { BodyOfLaw, Confidence, Lean, Verdict } from '../../../vocabulary/index.ts';
import type { JudgeDiagnostic } from './judge-diagnostics.ts';
import { judgeDocument } from './judge-document.ts';
import type { Entry, JudgeDocument, Placed } from './judge-document.ts';
import { nearActs } from './near-acts.ts';

/** What a case expects. Whatever it does not name is not compared; an empty list says that there is none. */
export interface Expected {
  readonly verdict?: Verdict;
  readonly lean?: Lean;
  readonly confidence?: Confidence;
  readonly bodyOfLaw?: BodyOfLaw;
  readonly upholds?: readonly string[];
  readonly departs?: readonly string[];
  readonly breaches?: readonly string[];
}

/** A case that can be judged. */
export interface JudgeCase {
  readonly id: string;
  readonly act: ActKind;
  readonly facts: GivenFacts;
  readonly expected?: Expected;
}

/** What a file holds. */
export interface JudgeFile {
  readonly cases: readonly JudgeCase[];
  readonly diagnostics: readonly JudgeDiagnostic[];
}

type Entries = ReadonlyMap<string, Entry>;

const CASE_KEYS = [
  'id',
  'act',
  'facts',
  'expected',
  'flipOf',
  'title',
  'source',
  'judged',
  'pinpoints',
  'reason',
  'dissent',
];

/** The cases of a file. */
export function judgeCasesFromYaml(file: string, text: string): JudgeFile {
  const document = judgeDocument(file, text);
  const cases = document.root === undefined ? [] : casesIn(document, document.root);
  return { cases, diagnostics: sortedDiagnostics(document.faults) };
}

function casesIn(document: JudgeDocument, root: Placed): JudgeCase[] {
  const top = document.entries(root, 'the file');
  if (top === undefined) return [];
  const list = top.get('cases');
  if (list === undefined) {
    document.report('judge/no-cases', root, { hint: nearest('cases', [...top.keys()]) });
    return [];
  }
  const taken = new Set<string>();
  return (document.members(list, '"cases"') ?? []).flatMap((member) => caseFrom(document, member, taken));
}

function caseFrom(document: JudgeDocument, at: Placed, taken: Set<string>): JudgeCase[] {
  const faultsBefore = errorsOf(document);
  const entries = document.entries(at, 'a case');
  if (entries === undefined) return [];
  reportOddKeys(document, entries);
  const id = requiredWord(document, entries, 'id', at);
  if (id !== undefined && taken.has(id))
    document.report('judge/doubled-id', entries.get('id') ?? at, { data: { id } });
  if (id !== undefined) taken.add(id);
  const act = actFrom(document, entries, at);
  const facts = factsFrom(document, entries.get('facts'));
  const expectation = entries.get('expected');
  const expected = expectation && expectedFrom(document, expectation);
  if (errorsOf(document) > faultsBefore || id === undefined || act === undefined) return [];
  return [{ id, act, facts, ...(expected !== undefined && { expected }) }];
}

function errorsOf(document: JudgeDocument): number {
  return document.faults.filter((fault) => fault.severity === 'error').length;
}

/** Notes that a person keeps beside a case are welcome; only what looks like a slip is pointed at. */
function reportOddKeys(document: JudgeDocument, entries: Entries): void {
  const missing = CASE_KEYS.filter((key) => !entries.has(key));
  for (const [key, entry] of entries) {
    const hint = CASE_KEYS.includes(key) ? undefined : nearest(key, missing);
    if (hint === undefined) continue;
    const detail = { data: { key }, hint, severity: 'warning', offset: entry.keyOffset } as const;
    document.report('judge/unknown-key', entry, detail);
  }
}

function requiredWord(
  document: JudgeDocument,
  entries: Entries,
  key: string,
  at: Placed,
): string | undefined {
  const entry = entries.get(key);
  if (entry !== undefined) return document.word(entry, `"${key}"`);
  document.report('judge/missing-key', at, { data: { key } });
  return undefined;
}

function actFrom(document: JudgeDocument, entries: Entries, at: Placed): ActKind | undefined {
  const act = requiredWord(document, entries, 'act', at);
  if (act === undefined || isActKind(act)) return act;
  document.report('judge/unknown-act', entries.get('act') ?? at, {
    data: { act, near: nearActs(act).join(', ') },
    hint: nearest(act, ACT_KINDS),
  });
  return undefined;
}

function factsFrom(document: JudgeDocument, at: Entry | undefined): GivenFacts {
  const entries = at && !document.isEmpty(at) ? document.entries(at, '"facts"') : undefined;
  const facts: Record<string, string> = {};
  for (const [fact, entry] of entries ?? []) {
    if (!isFactName(fact)) {
      const hint = nearest(fact, FACT_NAMES);
      document.report('judge/unknown-fact', entry, { data: { fact }, hint, offset: entry.keyOffset });
      continue;
    }
    const value = document.word(entry, `the value of "${fact}"`);
    if (value === undefined) continue;
    if (isFactValue(fact, value)) facts[fact] = value;
    else {
      const allowed = factValues(fact);
      const data = { fact, value, allowed: allowed.join(', ') };
      document.report('judge/unknown-value', entry, { data, hint: nearest(value, allowed) });
    }
  }
  // Every name and value was checked against the law's own lists.
  return facts;
}

function expectedFrom(document: JudgeDocument, at: Placed): Expected | undefined {
  const entries = document.entries(at, '"expected"');
  if (entries === undefined) return undefined;
  const word = <W extends string>(key: string, words: readonly W[]): Record<string, W> => {
    const entry = entries.get(key);
    const found = entry && wordOf(document, { entry, key, words });
    return found === undefined ? {} : { [key]: found };
  };
  const ids = (key: string): Record<string, string[]> => {
    const entry = entries.get(key);
    return entry === undefined ? {} : { [key]: idsFrom(document, entry, key) };
  };
  return {
    ...word('verdict', VERDICTS),
    ...word('lean', LEANS),
    ...word('confidence', CONFIDENCES),
    ...word('bodyOfLaw', BODIES_OF_LAW),
    ...ids('upholds'),
    ...ids('departs'),
    ...ids('breaches'),
  };
}

interface WordSought<W extends string> {
  readonly entry: Placed;
  readonly key: string;
  readonly words: readonly W[];
}

function wordOf<W extends string>(
  document: JudgeDocument,
  { entry, key, words }: WordSought<W>,
): W | undefined {
  const found = document.word(entry, `"${key}"`);
  const known = words.find((each) => each === found);
  if (found !== undefined && known === undefined) {
    const data = { key, word: found, allowed: words.join(', ') };
    document.report('judge/unknown-word', entry, { data, hint: nearest(found, words) });
  }
  return known;
}

function idsFrom(document: JudgeDocument, at: Placed, key: string): string[] {
  const known = Object.keys(INSTRUMENTS);
  return (document.members(at, `"${key}"`) ?? []).flatMap((member) => {
    const id = document.word(member, `an entry of "${key}"`);
    if (id !== undefined && !known.includes(id)) {
      document.report('judge/unknown-source', member, {
        data: { id },
        hint: nearest(id, known),
        severity: 'warning',
      });
    }
    return id === undefined ? [] : [id];
  });
}
