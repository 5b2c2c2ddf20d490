/*
 * The nodes of a YAML file, with their places, for whoever reads words out of it.
 * In: a file's name and text. Out: maps as keys and nodes, lists as nodes, words as text; faults go to one list.
 * It expands aliases one node at a time and only so many of them, and it makes no objects from what a file says.
 */
import { LineCounter, isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Document, Node, ParsedNode } from 'yaml';
import { isUnsafeKey } from '../../../base/index.ts';
import type { JudgeCode, JudgeDiagnostic } from './judge-diagnostics.ts';

const LONGEST_FILE = 4_000_000;
const MOST_ALIASES = 2_000;

/** A node with the path that leads to it; `null` where the file says nothing. */
export interface Placed {
  readonly node: ParsedNode | null;
  readonly path: readonly (string | number)[];
}

/** An entry of a map: its value, and the place of its key. */
export interface Entry extends Placed {
  readonly keyOffset: number;
}

/** More about a fault than its place. */
export interface FaultDetail {
  readonly data?: JudgeDiagnostic['data'];
  readonly hint?: string | undefined;
  readonly severity?: JudgeDiagnostic['severity'];
  /** Where it is, if not where the node begins. */
  readonly offset?: number;
}

/** A file that is being read. */
export interface JudgeDocument {
  /** The root; undefined when the file could not be parsed. */
  readonly root: Placed | undefined;
  readonly faults: JudgeDiagnostic[];
  report(code: JudgeCode, at: Placed, detail?: FaultDetail): void;
  /** Whether nothing is written there. */
  isEmpty(at: Placed): boolean;
  /** The entries of a map, without keys that are unsafe, doubled or no words; reports whatever else stands there. */
  entries(at: Placed, what: string): ReadonlyMap<string, Entry> | undefined;
  /** The members of a list; reports whatever else stands there. */
  members(at: Placed, what: string): Placed[] | undefined;
  /** The word that stands there; reports whatever else does. */
  word(at: Placed, what: string): string | undefined;
}

/** Reads a file. */
export function judgeDocument(file: string, text: string): JudgeDocument {
  const lines = new LineCounter();
  const faults: JudgeDiagnostic[] = [];
  const report: JudgeDocument['report'] = (code, at, detail = {}) => {
    const { data = {}, hint, severity = 'error', offset = at.node?.range[0] } = detail;
    const { line, col } = offset === undefined ? { line: 0, col: 0 } : lines.linePos(offset);
    const path = at.path.join('.');
    faults.push({ code, severity, file, line, column: col, path, data, ...(hint !== undefined && { hint }) });
  };
  const document = parsed(text, lines, report);
  const reader = document && nodeReader(document, report);
  const root = document && { node: document.contents, path: [] };
  const nothing = (): undefined => undefined;
  return { root, faults, report, isEmpty, entries: nothing, members: nothing, word: nothing, ...reader };
}

function isEmpty({ node }: Placed): boolean {
  return node === null || (isScalar(node) && node.value === null);
}

type Reader = Pick<JudgeDocument, 'entries' | 'members' | 'word'>;

function parsed(
  text: string,
  lineCounter: LineCounter,
  report: JudgeDocument['report'],
): Document.Parsed | undefined {
  const whole: Placed = { node: null, path: [] };
  if (text.length > LONGEST_FILE) {
    report('judge/too-long', whole, { data: { limit: LONGEST_FILE } });
    return undefined;
  }
  try {
    const document = parseDocument(text, {
      lineCounter,
      merge: false,
      uniqueKeys: false,
      logLevel: 'silent',
    });
    for (const { message, pos } of document.errors) {
      const problem = message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? '';
      report('judge/bad-yaml', whole, { data: { problem }, offset: pos[0] });
    }
    return document.errors.length === 0 ? document : undefined;
  } catch {
    // The parser descends by recursion, and what is nested ten thousand deep ends in a full stack.
    report('judge/bad-yaml', whole, { data: { problem: 'it is nested too deep' } });
    return undefined;
  }
}

function nodeReader(document: Document.Parsed, report: JudgeDocument['report']): Reader {
  let aliases = 0;
  const resolved = (at: Placed): Placed => {
    if (!isAlias(at.node)) return at;
    aliases += 1;
    if (aliases === MOST_ALIASES + 1) report('judge/too-many-aliases', at, { data: { limit: MOST_ALIASES } });
    if (aliases > MOST_ALIASES) return { ...at, node: null };
    return { ...at, node: (at.node.resolve(document) ?? null) as ParsedNode | null };
  };
  return {
    entries: (at, what) => {
      const { node, path } = resolved(at);
      if (!isMap(node)) {
        report('judge/not-a-map', at, { data: { what } });
        return undefined;
      }
      const entries = new Map<string, Entry>();
      for (const pair of node.items) {
        const key = isScalar(pair.key) ? String(pair.key.value) : '';
        const keyOffset = pair.key.range[0];
        const entry: Entry = { node: pair.value, path: [...path, key], keyOffset };
        const code = faultOfKey(key, entries);
        if (code === undefined) entries.set(key, entry);
        else report(code, entry, { data: { key }, offset: keyOffset });
      }
      return entries;
    },
    members: (at, what) => {
      const { node, path } = resolved(at);
      if (isSeq<ParsedNode>(node))
        return node.items.map((item, index) => ({ node: item, path: [...path, index] }));
      report('judge/not-a-list', at, { data: { what } });
      return undefined;
    },
    word: (at, what) => {
      const { node } = resolved(at);
      const value: unknown = isScalar(node) ? node.value : undefined;
      if (typeof value === 'string') return value;
      report('judge/not-text', at, { data: { what }, hint: probableWord(node, value) });
      return undefined;
    },
  };
}

function faultOfKey(key: string, taken: ReadonlyMap<string, Entry>): JudgeCode | undefined {
  if (isUnsafeKey(key)) return 'judge/unsafe-key';
  return taken.has(key) ? 'judge/doubled-key' : undefined;
}

/** Bare yes and no are booleans to some writers of YAML; a bare number is meant as it stands. */
function probableWord(node: Node | null, value: unknown): string | undefined {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return isScalar(node) && typeof value === 'number' ? String(value) : undefined;
}
