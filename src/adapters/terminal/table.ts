import { type Line, measure, type Run, widthOf, wrap } from './layout.ts';

type Cell = readonly Run[];

/** Blanks between columns. */
const gap = 2;
/** A column narrower than this reads worse than no table. */
const narrowest = 8;

/**
 * A table in `width` columns. Columns that don't fit share what room there is; where even that is too little, each row becomes
 * a small list of "column: value" lines. No text is ever cut.
 */
export function table(columns: readonly Cell[], rows: readonly (readonly Cell[])[], width: number): Line[] {
  const most = Math.max(columns.length, ...rows.map((row) => row.length));
  const head = Array.from({ length: most }, (_, column) => columns[column] ?? []);
  const widths = columnWidths(head, rows, width);
  if (!widths) return rows.flatMap((row, index) => [...(index ? [[]] : []), ...stacked(head, row, width)]);
  return [head, ...rows].flatMap((row) => tableRow(row, widths));
}

/** Widths that fit, widest columns shrunk first; undefined when no sound layout fits. */
function columnWidths(head: readonly Cell[], rows: readonly (readonly Cell[])[], width: number): number[] | undefined {
  const measures = head.map((cell, column) => {
    const cells = [cell, ...rows.map((row) => row[column] ?? [])].map(measure);
    return { natural: Math.max(1, ...cells.map((m) => m.line)), least: Math.max(1, ...cells.map((m) => m.word)) };
  });
  const room = width - gap * (head.length - 1);
  const widths = measures.map((m) => m.natural);
  let excess = widths.reduce((sum, w) => sum + w, 0) - room;
  while (excess > 0) {
    const widest = widths.reduce((best, w, i) => (w > (widths[best] ?? 0) ? i : best), 0);
    const current = widths[widest] ?? 0;
    if (current <= narrowest) return undefined;
    widths[widest] = current - 1;
    excess--;
  }
  return widths;
}

function tableRow(row: readonly Cell[], widths: readonly number[]): Line[] {
  const cells = widths.map((width, column) => wrap(row[column] ?? [], width));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, y) => cells.flatMap((lines, column) => padded(lines[y] ?? [], widths, column)));
}

/** A cell's line, filled up to its column but for the last. */
function padded(line: Line, widths: readonly number[], column: number): Line {
  if (column === widths.length - 1) return line;
  return [...line, { text: ' '.repeat((widths[column] ?? 0) - widthOf(line) + gap), looks: [] }];
}

function stacked(head: readonly Cell[], row: readonly Cell[], width: number): Line[] {
  return head.flatMap((label, column) => wrap([...label, { text: ': ', looks: [] }, ...(row[column] ?? [])], width));
}
