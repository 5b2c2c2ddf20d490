/*
 * Turns the nodes of a YAML document into plain JSON values, noting where each was written.
 * In: the root node. Out: the value; offsets of every key and value. Aliases are written out within a bound.
 * It refuses what must never become a key of a record, and what cannot be stored as text.
 */
import { isAlias, isMap, isScalar, isSeq, type Alias, type Node, type Pair, type YAMLMap } from 'yaml';
import { isUnsafeKey, isWellFormedText } from '../../base/index.ts';
import type { ScenarioCode } from '../diagnostic-codes.ts';
import type { Findings } from './findings.ts';
import { pathKey, type Path } from './place.ts';
import type { Offsets, PlainValue } from './written-document.ts';

/** What the conversion writes to. */
export interface Conversion {
  readonly file: string;
  readonly offsets: Map<string, Offsets>;
  /** Paths (as keys) whose value was refused here, so that nobody complains about the stand-in. */
  readonly spoilt: Set<string>;
  readonly findings: Findings;
}

/** Maps and lists inside one another; conditions nest, and the deepest sensible one stays under twenty. */
export const DEEPEST_NESTING = 40;
/** Values of one file with aliases written out; the largest scenario has a tenth of it. */
const MOST_VALUES = 50_000;

interface Progress extends Conversion {
  readonly anchors: Map<string, Node>;
  /** Nodes being converted, from the root down: an alias to one of them would never end. */
  readonly open: Set<Node>;
  values: number;
  stopped: boolean;
}

/** The value of `root`; undefined when it is too large or too deep to be written out, which is reported. */
export function plainFromYaml(root: Node, conversion: Conversion): PlainValue | undefined {
  const progress: Progress = {
    ...conversion,
    anchors: new Map(),
    open: new Set(),
    values: 0,
    stopped: false,
  };
  const value = converted(root, [], progress);
  return progress.stopped ? undefined : value;
}

function converted(node: Node | null, path: Path, progress: Progress): PlainValue {
  if (progress.stopped || node === null) return null;
  const { file, findings, offsets, anchors } = progress;
  const key = pathKey(path);
  const known = offsets.get(key)?.key;
  const offset = node.range?.[0] ?? 0;
  // A block under a key begins a line later than the key, and the key is where a reader looks.
  const value = known !== undefined && (isMap(node) || isSeq(node)) ? known : offset;
  offsets.set(key, known === undefined ? { value } : { key: known, value });
  progress.values += 1;
  if (progress.values > MOST_VALUES || path.length > DEEPEST_NESTING) {
    progress.stopped = true;
    const many = progress.values > MOST_VALUES;
    const limit = many ? MOST_VALUES : DEEPEST_NESTING;
    const code = many ? 'scenario/too-many-values' : 'scenario/too-deep';
    findings.report(code, { file, path }, { data: { limit } });
    return null;
  }
  if (isAlias(node)) return convertedAlias(node, path, progress);
  if (node.anchor !== undefined) anchors.set(node.anchor, node);
  if (isScalar(node)) return convertedScalar(node.value, path, progress);
  progress.open.add(node);
  const plain = isMap(node)
    ? convertedMap(node, path, progress)
    : isSeq(node)
      ? node.items.map((item, index) => converted(item as Node | null, [...path, index], progress))
      : null;
  progress.open.delete(node);
  return plain;
}

function convertedAlias(alias: Alias, path: Path, progress: Progress): PlainValue {
  const { file, findings } = progress;
  const source = progress.anchors.get(alias.source);
  if (source === undefined || progress.open.has(source)) {
    const code = source === undefined ? 'scenario/unknown-alias' : 'scenario/alias-loop';
    findings.report(code, { file, path }, { data: { alias: alias.source } });
    progress.spoilt.add(pathKey(path));
    return null;
  }
  return converted(source, path, progress);
}

function convertedScalar(value: unknown, path: Path, progress: Progress): PlainValue {
  if (typeof value === 'string' && !isWellFormedText(value)) {
    progress.findings.report('scenario/broken-text', { file: progress.file, path });
    progress.spoilt.add(pathKey(path));
    return '';
  }
  // Adding zero turns -0 into 0, which canonical JSON could not tell apart anyway.
  if (typeof value === 'number') return value + 0;
  return typeof value === 'string' || typeof value === 'boolean' ? value : null;
}

function convertedMap(map: YAMLMap, path: Path, progress: Progress): PlainValue {
  const record: Record<string, PlainValue> = {};
  for (const pair of map.items) {
    const key = usableKey(pair, record, path, progress);
    if (key === undefined) continue;
    const inner = [...path, key];
    const offset = keyOffset(pair);
    progress.offsets.set(pathKey(inner), { key: offset, value: offset });
    record[key] = converted(pair.value as Node | null, inner, progress);
  }
  return record;
}

function usableKey(
  pair: Pair,
  taken: Readonly<Record<string, PlainValue>>,
  path: Path,
  progress: Progress,
): string | undefined {
  const { file, findings, offsets } = progress;
  const written = isScalar(pair.key) ? pair.key.value : undefined;
  const key = typeof written === 'string' || typeof written === 'number' ? String(written) : undefined;
  const shown = key !== undefined && isWellFormedText(key) ? key : '';
  const place = { file, path: [...path, shown], of: 'key' } as const;
  const known = offsets.get(pathKey(place.path));
  // A refused key is placed for the moment of its report only: the first of a doubled pair keeps its place.
  offsets.set(pathKey(place.path), { key: keyOffset(pair), value: keyOffset(pair) });
  const code = keyFault(key, taken);
  if (code === undefined) return key;
  findings.report(code, place, key === undefined || shown === '' ? {} : { data: { key } });
  if (known !== undefined) offsets.set(pathKey(place.path), known);
  return undefined;
}

function keyFault(key: string | undefined, taken: object): ScenarioCode | undefined {
  if (key === undefined) return 'scenario/bad-key';
  if (!isWellFormedText(key)) return 'scenario/broken-text';
  if (isUnsafeKey(key)) return 'scenario/unsafe-key';
  return Object.hasOwn(taken, key) ? 'scenario/duplicate-key' : undefined;
}

function keyOffset(pair: Pair): number {
  return (pair.key as Node | null)?.range?.[0] ?? (pair.value as Node | null)?.range?.[0] ?? 0;
}
