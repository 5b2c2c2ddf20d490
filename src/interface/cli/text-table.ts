/*
 * Lines up rows of cells for a terminal, or as a table in Markdown.
 * In: rows of texts, the first being the heads. Out: lines. Columns marked `right` hold numbers.
 */

/** How a column is aligned. */
export type Side = 'left' | 'right';

/** Rows with columns of equal width, two spaces apart; a short row ends early. */
export function textTable(rows: readonly (readonly string[])[], sides: readonly Side[] = []): string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => padded(cell, widths[column] ?? 0, sides[column]))
      .join('  ')
      .trimEnd(),
  );
}

/** The rows as a Markdown table. Pipes in cells are escaped. */
export function markdownTable(rows: readonly (readonly string[])[], sides: readonly Side[] = []): string[] {
  const [heads = [], ...body] = rows;
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [
    line(heads),
    line(heads.map((_, column) => (sides[column] === 'right' ? '--:' : '---'))),
    ...body.map(line),
  ];
}

function padded(cell: string, width: number, side: Side | undefined): string {
  return side === 'right' ? cell.padStart(width) : cell.padEnd(width);
}
