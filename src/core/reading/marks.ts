import type { Block, Span } from '../model.ts';
import { excerptsIn } from './excerpts.ts';
import { type Mark, marksIn, type Style } from './mark-sides.ts';

/** A stretch in quotation marks, marks included: one part, or one a paragraph where it runs over paragraphs. */
export interface MarkedRun {
  readonly parts: readonly [Span, ...Span[]];
  /** Double marks (“ ”, " ", « », „ “) or single ones (‘ ’, ' '). */
  readonly style: Style;
}

/** What the marks of one paragraph give by themselves. */
interface Paragraph {
  readonly block: Block;
  readonly runs: { start: number; end: number; style: Style }[];
  /** The last run has no closing mark: it ends with the paragraph, or goes on in the next. */
  readonly open: boolean;
  /** End of a closing mark that nothing opened, and its style. */
  readonly orphan: { readonly end: number; readonly style: Style } | undefined;
}

/** How many paragraphs later a closing mark may end a quotation whose next paragraphs re-open none. */
const REACH = 5;

/**
 * The quotation marks of an article, paired. Marks inside a quotation belong to it. A quotation without a closing mark goes on in
 * the next paragraph when that one opens with a mark of its own (the rule of English typography), or when a closing mark without
 * an opening one follows within a few paragraphs; otherwise it ends with its paragraph. Linear in the length of the text.
 */
export function markedRuns(text: string, blocks: readonly Block[]): MarkedRun[] {
  const read = blocks.filter(isRead);
  const excerpts = excerptsIn(text, read);
  const paragraphs: Paragraph[] = [];
  read.forEach((block, p) => {
    const marks = marksIn(text, block.span);
    const next = read[p + 1];
    const isLast = next === undefined || !/["“«„'‘]/.test(text[next.span.start]!);
    if (excerpts.has(block)) paragraphs.push(paired(text, block, withoutOuter(text, block, marks), false, isLast));
    else paragraphs.push(paired(text, block, marks, goesOn(text, paragraphs.at(-1), block, next), isLast));
  });
  const runs: MarkedRun[] = [];
  const taken = new Set<object>();
  paragraphs.forEach((paragraph, p) => {
    paragraph.runs.forEach((run, r) => {
      if (taken.has(run)) return;
      const parts: [Span, ...Span[]] = [{ start: run.start, end: run.end }];
      if (paragraph.open && r === paragraph.runs.length - 1) parts.push(...continued(text, paragraphs, p, run.style, taken));
      runs.push({ parts, style: run.style });
    });
  });
  return runs;
}

function isRead({ kind }: Block): boolean {
  return kind === 'body';
}

/** Whether a paragraph that opens with a straight mark belongs to a quotation that runs over several such paragraphs. */
function goesOn(text: string, before: Paragraph | undefined, block: Block, next: Block | undefined): boolean {
  const opens = (other: Block) => text[other.span.start] === '"';
  if (!opens(block)) return false;
  return (next !== undefined && opens(next)) || (before?.open === true && opens(before.block));
}

/** The parts of a quotation that its paragraph `p` leaves open, in the paragraphs after it. */
function continued(text: string, paragraphs: readonly Paragraph[], p: number, style: Style, taken: Set<object>): Span[] {
  const parts: Span[] = [];
  let at = p;
  while (paragraphs[at]!.open) {
    const next = paragraphs[at + 1];
    const first = next?.runs[0];
    if (!next || first?.start !== next.block.span.start || first.style !== style) break;
    taken.add(first);
    if (!isStageDirection(text, first)) parts.push({ start: first.start, end: first.end });
    at++;
    if (next.runs.length > 1) return parts;
  }
  return parts.length || !paragraphs[p]!.open ? parts : unmarked(text, paragraphs, p, style);
}

/** Paragraphs without marks up to a closing mark that nothing opened. */
function unmarked(text: string, paragraphs: readonly Paragraph[], p: number, style: Style): Span[] {
  const parts: Span[] = [];
  for (const { block, runs, orphan } of paragraphs.slice(p + 1, p + 1 + REACH)) {
    if (orphan?.style === style) {
      if (isSignature(text.slice(block.span.start, orphan.end))) return parts;
      parts.push({ start: block.span.start, end: orphan.end });
      return parts;
    }
    if (runs.length || block.kind !== 'body' || !text.slice(block.span.start, block.span.end).trim()) return [];
    parts.push(block.span);
  }
  return [];
}

/** A line within the marks that names the speaker: Anna Weiss, head of the port union." */
function isSignature(line: string): boolean {
  return /^(?:[\p{L}.’'-]+,? ){1,10}[\p{L}’'-]+[.]?"$/u.test(line) && /^\p{Lu}.*\p{Lu}[\p{Ll}.’'-]+ \p{Lu}/u.test(`A ${line}`);
}

/** The marks of a paragraph without the straight ones that open and close it as a whole. */
function withoutOuter(text: string, { span }: Block, marks: readonly Mark[]): Mark[] {
  return marks.filter(({ start, end }) => text[start] !== '"' || (start !== span.start && end !== span.end));
}

/**
 * Pairs the marks of one paragraph.
 * @param runsOn it belongs to a quotation over paragraphs in straight marks
 * @param isLast the next paragraph opens with no mark, so that a quotation doesn't go on there by the rule
 */
function paired(text: string, block: Block, marks: readonly Mark[], runsOn: boolean, isLast: boolean): Paragraph {
  const balance = balances(marks);
  const runs: Paragraph['runs'] = [];
  let orphan: Paragraph['orphan'];
  let at = 0;
  while (at < marks.length) {
    const mark = marks[at]!;
    if (!opens(text, block.span, mark)) {
      if (mark.side === 'close' && !runs.length) orphan ??= { end: mark.end, style: mark.style };
      at++;
      continue;
    }
    const whole = runsOn && mark.start === block.span.start && marks.some(({ start }) => text[start] === '“');
    const close = whole
      ? closeStraight(text, marks, at)
      : mark.style === 'double'
        ? (closeDouble(text, marks, at, balance) ?? (isLast ? closeMistaken(text, marks, at) : undefined))
        : closeSingle(text, marks, at);
    if (close === undefined && mark.style === 'single' && !startsSpeech(text, mark)) {
      at++;
      continue;
    }
    if (close === undefined) {
      runs.push({ start: afterLabel(text, mark), end: block.span.end, style: mark.style });
      return { block, runs, open: true, orphan };
    }
    runs.push({
      start: afterLabel(text, mark),
      end: mark.start + text.slice(mark.start, close.end).trimEnd().length,
      style: mark.style,
    });
    at = close.next;
  }
  return { block, runs, open: false, orphan };
}

/** Transcripts put the speaker inside the marks: "FALK: Not today." The quotation starts after the label. */
function afterLabel(text: string, { start, end }: Mark): number {
  const label = /^\s*(?:\p{Lu}[\p{Lu}.’'-]+\s?){1,3}(?:\([^)]{1,30}\))?:\s+(?=\S)/u.exec(text.slice(end, end + 60));
  return label ? end + label[0].length : start;
}

/** "(CROSSTALK)", "(Applause.)" */
function isStageDirection(text: string, { start, end }: Span): boolean {
  return end - start < 40 && /^["“]\([^)]*\)["”.]*$/.test(text.slice(start, end));
}

interface Close {
  readonly end: number;
  /** Index of the mark to go on with. */
  readonly next: number;
}

function opens(text: string, block: Span, mark: Mark): boolean {
  if (mark.side !== 'either') return mark.side === 'open';
  const before = mark.start > block.start ? text[mark.start - 1]! : ' ';
  return !/[\p{L}\p{N}.,!?]/u.test(before);
}

/** Closers less openers from a mark to the end of its paragraph: tells a nested “ from one whose partner is lost. */
function balances(marks: readonly Mark[]): Int32Array {
  const balance = new Int32Array(marks.length + 1);
  for (let i = marks.length - 1; i >= 0; i--) {
    const { style, side } = marks[i]!;
    balance[i] = balance[i + 1]! + (style === 'single' || side === 'either' ? 0 : side === 'open' ? -1 : 1);
  }
  return balance;
}

function closeDouble(text: string, marks: readonly Mark[], from: number, balance: Int32Array): Close | undefined {
  let depth = 1;
  for (let i = from + 1; i < marks.length; i++) {
    const mark = marks[i]!;
    if (mark.style === 'single') continue;
    if (mark.side === 'open') {
      if (balance[i]! >= depth) depth++;
      else return closeMistaken(text, marks, from, i) ?? { end: mark.start, next: i }; // a lost closing mark: the run ends where the next one opens
    } else if (--depth === 0) {
      return { end: mark.end, next: i + 1 };
    }
  }
  return undefined;
}

/**
 * The single mark by which a source closes a double one: “We sailed at noon.’ The crew |slept. The quotation ends before it. None that
 * closes a single one, nor the apostrophe of "the boys' boat" or "fishin' boats".
 */
function closeMistaken(text: string, marks: readonly Mark[], from: number, to = marks.length): Close | undefined {
  let depth = 0;
  for (let i = from + 1; i < to; i++) {
    const { start, end, style, side } = marks[i]!;
    if (style !== 'single' || side === 'either') continue;
    if (side === 'open') depth++;
    else if (depth > 0) depth--;
    else if (/^(?:\s|$)/.test(text.slice(end, end + 1)) && !CLIPPED.test(text.slice(start - 3, start)))
      return { end: start, next: i + 1 };
  }
  return undefined;
}

/** Ends of words that an apostrophe may follow. */
const CLIPPED = /(?:[sxz]|in|\Wo|\Wol|\Wan)$/i;

/** The straight mark that closes a quotation over paragraphs: curly marks inside it are quotations that it holds. */
function closeStraight(text: string, marks: readonly Mark[], from: number): Close | undefined {
  for (let i = from + 1; i < marks.length; i++) {
    const { start, end, side } = marks[i]!;
    if (text[start] === '"' && side !== 'open') return { end, next: i + 1 };
  }
  return undefined;
}

/** The closing mark of a single-quoted run: the first that can't be the apostrophe of a plural ("the envoys’ plane"). */
function closeSingle(text: string, marks: readonly Mark[], from: number): Close | undefined {
  for (let i = from + 1; i < marks.length; i++) {
    const mark = marks[i]!;
    if (mark.style !== 'single') continue;
    if (mark.side === 'open') return undefined;
    const afterStop = /[.,!?…—–-]/.test(text[mark.start - 1] ?? '');
    const plural = /s/i.test(text[mark.start - 1] ?? '') && /^\s+\p{Ll}/u.test(text.slice(mark.end, mark.end + 3));
    const following = marks[i + 1];
    if (!afterStop && plural && following?.style === 'single' && following.side !== 'open') continue;
    return { end: mark.end, next: i + 1 };
  }
  return undefined;
}

/** A single mark that nothing closes opens a quotation only after a colon or a comma; elsewhere it is a stray apostrophe. */
function startsSpeech(text: string, mark: Mark): boolean {
  return /[:,]\s*$/.test(text.slice(Math.max(0, mark.start - 3), mark.start));
}
