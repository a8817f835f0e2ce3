import stringWidth from 'string-width';

/** How a stretch of text looks; a paint maps these to escape codes, or to nothing. */
export type Look = 'bold' | 'dim' | 'underline' | 'code';

export interface Run {
  readonly text: string;
  readonly looks: readonly Look[];
}

export type Line = readonly Run[];

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * Breaks runs into lines of at most `width` columns: at white space, and inside a word only where the word alone is wider.
 * A line break in the text is kept. A character wider than `width` stands alone on its line, so that nothing is ever lost.
 */
export function wrap(runs: readonly Run[], width: number): Line[] {
  const lines: Line[] = [];
  let line: Run[] = [];
  let used = 0;
  let gap: Run | undefined;
  const flush = () => {
    lines.push(line);
    line = [];
    used = 0;
    gap = undefined;
  };
  for (const part of partsOf(runs)) {
    if (part.kind === 'break') flush();
    else if (part.kind === 'blank') {
      if (used > 0) gap = part.run;
    } else {
      const space = gap ? 1 : 0;
      if (used > 0 && used + space + part.width > width) flush();
      if (gap) {
        line.push({ text: ' ', looks: gap.looks });
        used += 1;
        gap = undefined;
      }
      for (const run of part.runs) {
        for (const piece of fitting(run, width)) {
          const columns = stringWidth(piece.text);
          if (used > 0 && used + columns > width) flush();
          line.push(piece);
          used += columns;
        }
      }
    }
  }
  flush();
  return lines;
}

/** The width of the widest line, and of the widest word: what a table needs and what it can do with. */
export function measure(runs: readonly Run[]): { readonly line: number; readonly word: number } {
  const word = Math.max(0, ...partsOf(runs).map((part) => (part.kind === 'word' ? part.width : 0)));
  const line = Math.max(0, ...wrap(runs, Number.POSITIVE_INFINITY).map(widthOf));
  return { line, word };
}

export function widthOf(line: Line): number {
  return line.reduce((sum, run) => sum + stringWidth(run.text), 0);
}

type Part =
  | { readonly kind: 'break' }
  | { readonly kind: 'blank'; readonly run: Run }
  | { readonly kind: 'word'; readonly runs: Run[]; width: number };

/** Words (which may run over several looks), the white space between them, and line breaks. */
function partsOf(runs: readonly Run[]): Part[] {
  const parts: Part[] = [];
  for (const { text, looks } of runs) {
    for (const [piece] of text.matchAll(/\r?\n|\r|[^\S\r\n\u00a0\u202f]+|[^\s]+|[\u00a0\u202f]+/g)) {
      const last = parts.at(-1);
      if (/^[\r\n]/.test(piece)) parts.push({ kind: 'break' });
      else if (/^[^\S\u00a0\u202f]/.test(piece)) parts.push({ kind: 'blank', run: { text: ' ', looks } });
      else if (last?.kind === 'word') {
        last.runs.push({ text: piece, looks });
        last.width += stringWidth(piece);
      } else parts.push({ kind: 'word', runs: [{ text: piece, looks }], width: stringWidth(piece) });
    }
  }
  return parts;
}

/** A run as it is, or cut between graphemes where it alone is wider than the line. */
function fitting(run: Run, width: number): Run[] {
  if (stringWidth(run.text) <= width) return [run];
  const pieces: Run[] = [];
  let text = '';
  for (const { segment } of graphemes.segment(run.text)) {
    if (text && stringWidth(text + segment) > width) {
      pieces.push({ text, looks: run.looks });
      text = '';
    }
    text += segment;
  }
  if (text) pieces.push({ text, looks: run.looks });
  return pieces;
}
