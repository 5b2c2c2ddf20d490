/*
 * Holds imports against the table.
 * In: parsed sources and the rows of a table. Out: one finding per forbidden import, and per ring of modules.
 * It resolves names as the project writes them, with their extension, and looks at no disk.
 */
import { posix } from 'node:path';
import { importsFromSource, type Import } from './imports-from-source.ts';
import { FOR_EVERYBODY, type LayerRow } from './import-table.ts';
import type { Finding, SourceText } from './source-tree.ts';

/** The folder of a layer from the project's folder. */
export function folderOf(layer: string): string {
  return layer === 'tools' || layer === 'bench' ? layer : `src/${layer}`;
}

/** The row whose folder holds `file`. */
export function rowOf(file: string, table: readonly LayerRow[]): LayerRow | undefined {
  return table.find((row) => file.startsWith(`${folderOf(row.layer)}/`));
}

/** The layer of a name in the table: of itself, or of one of its doors (`hosting/session/headless.ts`). */
export function layerOfName(name: string, table: readonly LayerRow[]): string | undefined {
  const isDoorOf = (layer: string): boolean => name.startsWith(`${layer}/`) && name.endsWith('.ts');
  return table.find(({ layer }) => name === layer || isDoorOf(layer))?.layer;
}

/** Every import of `sources` that `table` does not allow. */
export function forbiddenImports(sources: readonly SourceText[], table: readonly LayerRow[]): Finding[] {
  return sources.flatMap((source) => {
    const row = rowOf(source.file, table);
    if (!row) return [unknownLayer(source.file)];
    return importsFromSource(source).flatMap((found) => {
      const problem = problemWith(found, source.file, { row, table });
      return problem === undefined
        ? []
        : [{ file: source.file, line: found.line, problem, instead: row.instead }];
    });
  });
}

function unknownLayer(file: string): Finding {
  const instead =
    'put it into the folder of a layer, or give its folder a row in test/architecture/import-table.ts';
  return { file, line: 1, problem: 'belongs to no layer', instead };
}

interface Place {
  readonly row: LayerRow;
  readonly table: readonly LayerRow[];
}

function problemWith(found: Import, file: string, { row, table }: Place): string | undefined {
  const { specifier } = found;
  if (specifier === undefined) return 'imports something whose name is computed, which no check can follow';
  if (!isRelative(specifier)) return packageProblem(specifier, row);
  const target = posix.join(posix.dirname(file), specifier);
  const targetRow = rowOf(target, table);
  if (found.glob) {
    return targetRow === row
      ? undefined
      : `imports by the pattern ${specifier}, outside its own layer ${row.layer}`;
  }
  if (!targetRow) return `imports ${target}, which belongs to no layer`;
  const door = `${folderOf(targetRow.layer)}/index.ts`;
  if (targetRow === row) {
    return target === door ? 'imports the door of its own layer, which is for outsiders' : undefined;
  }
  if (!posix.extname(target)) return `imports ${specifier} without its file extension`;
  return crossingProblem(target, found, { row, targetRow, door });
}

interface Crossing {
  readonly row: LayerRow;
  readonly targetRow: LayerRow;
  readonly door: string;
}

function crossingProblem(
  target: string,
  found: Import,
  { row, targetRow, door }: Crossing,
): string | undefined {
  const named = row.imports.some(
    (name) => target === `${folderOf(targetRow.layer)}${afterLayer(name, targetRow)}`,
  );
  if (named) return undefined;
  const free = FOR_EVERYBODY.includes(targetRow.layer) && !FOR_EVERYBODY.includes(row.layer);
  const types = row.types?.includes(targetRow.layer) ?? false;
  if (!free && !types && !row.imports.includes(targetRow.layer)) {
    return `${row.layer} may not import ${targetRow.layer} (${target})`;
  }
  if (target !== door) return `imports ${target} past the door ${door}`;
  if (types && !found.typesOnly)
    return `${row.layer} may import only types of ${targetRow.layer}: use import type`;
  return undefined;
}

/** `/headless.ts` for the name `hosting/session/headless.ts` and the layer `hosting/session`; '' for other names. */
function afterLayer(name: string, targetRow: LayerRow): string {
  return name.startsWith(`${targetRow.layer}/`) ? name.slice(targetRow.layer.length) : '';
}

function isRelative(specifier: string): boolean {
  return specifier.startsWith('.') || specifier.startsWith('/');
}

function packageProblem(specifier: string, row: LayerRow): string | undefined {
  const allowed = row.packages ?? [];
  const name = specifier.startsWith('node:') ? 'node:*' : packageName(specifier);
  if (allowed.includes('*') || allowed.includes(name)) return undefined;
  return `${row.layer} may not use ${specifier}`;
}

function packageName(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

/** One finding for each set of modules that import one another in a ring; imports of types count. */
export function importRings(sources: readonly SourceText[]): Finding[] {
  const known = new Set(sources.map((source) => source.file));
  const graph = new Map(sources.map((source) => [source.file, neighbours(source, known)] as const));
  const instead = 'move what both need into a third file, or hand it in as an argument';
  return ringsOf(graph).map((ring) => {
    const [first = ''] = ring;
    return {
      file: first,
      line: 1,
      problem: `is part of an import ring: ${[...ring, first].join(' -> ')}`,
      instead,
    };
  });
}

function neighbours(source: SourceText, known: ReadonlySet<string>): string[] {
  return importsFromSource(source)
    .filter((found) => !found.glob && found.specifier !== undefined && isRelative(found.specifier))
    .map((found) => posix.join(posix.dirname(source.file), found.specifier ?? ''))
    .filter((file) => known.has(file));
}

/** One shortest-found ring per starting node that lies on a ring not reported before. */
export function ringsOf(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const rings: string[][] = [];
  const done = new Set<string>();
  for (const start of graph.keys()) {
    if (done.has(start)) continue;
    const ring = ringThrough(start, graph);
    if (!ring) continue;
    rings.push(ring);
    for (const node of ring) done.add(node);
  }
  return rings;
}

/** The shortest way from `start` back to itself, by breadth-first search. */
function ringThrough(start: string, graph: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (const node of queue) {
    for (const next of graph.get(node) ?? []) {
      if (next === start) return wayTo(node, start, cameFrom);
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, node);
      queue.push(next);
    }
  }
  return undefined;
}

function wayTo(end: string, start: string, cameFrom: ReadonlyMap<string, string>): string[] {
  const way = [end];
  for (let node = end; node !== start;) {
    node = cameFrom.get(node) ?? start;
    way.unshift(node);
  }
  return way;
}
