import type { Article, Block, BlockKind, Span } from '../model.ts';
import { plainText } from '../words/plain.ts';
import { isBoilerplate, isByline } from './boilerplate.ts';
import { datelineLength, isDateline } from './datelines.ts';

/**
 * Splits an article into its paragraphs, each with its kind. Covers every character that is not white space: what is not text for
 * a reader is marked, not lost. A line is a paragraph; one that breaks off in an abbreviation goes on in the next.
 */
export function blocksOf(article: Pick<Article, 'text' | 'title'>): Block[] {
  const { text } = article;
  const front = /^---\r?\n[\s\S]*?\n---[ \t]*(?:\r?\n|$)/.exec(text)?.[0].length ?? 0;
  const lines = linesOf(text, front);
  const stopped = lines.filter((span) => endsInStop(text.slice(Math.max(span.start, span.end - 40), span.end))).length;
  const page: Page = {
    text,
    title: article.title,
    folded: article.title && plainText(article.title),
    usesStops: stopped * 2 >= lines.length,
    seen: new Set(),
  };
  const blocks: Block[] = front ? [{ kind: 'frontMatter', span: { start: 0, end: front } }] : [];
  lines.forEach((span, i) => {
    for (const part of parted(page, span))
      blocks.push({ kind: part.kind ?? kindOf(page, part.span, lines[i + 1], i), span: part.span });
  });
  return withoutCaptions(text, blocks);
}

/** What is known of the whole article when a line is looked at. */
interface Page {
  readonly text: string;
  readonly title: string | undefined;
  /** The title in small letters, without marks. */
  readonly folded: string | undefined;
  /** At least half its lines end in a stop, so that one without means something. */
  readonly usesStops: boolean;
  /** The lines before, without what they end in. */
  readonly seen: Set<string>;
}

function linesOf(text: string, from: number): Span[] {
  const lines: Span[] = [];
  const line = /[^\r\n]+/g;
  line.lastIndex = from;
  for (let found = line.exec(text); found; found = line.exec(text)) {
    const trimmed = found[0].trim();
    if (!trimmed) continue;
    const start = found.index + found[0].indexOf(trimmed);
    const last = lines.at(-1);
    if (last && ((breaksOff(text, last) && /^\p{Lu}\p{Ll}/u.test(trimmed)) || isWrapped(text, last, start)))
      lines[lines.length - 1] = { start: last.start, end: start + trimmed.length };
    else lines.push({ start, end: start + trimmed.length });
  }
  return lines;
}

/** A paragraph parted after "former U.S." or "Mr." by a source that takes every period and line end for a sentence’s. */
function breaksOff(text: string, { start, end }: Span): boolean {
  if (text[end - 1] !== '.' || !'Srsnpv'.includes(text[end - 2] ?? '.')) return false; // the last letters of these, asked first
  return /(?:\b(?:former|by|of|with|and|carrying|for|to|a)\s+U\.S|\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen))\.$/.test(
    text.slice(Math.max(start, end - 24), end),
  );
}

/** A line that its source broke within a sentence: no stop, and the next one, with no line left free, goes on in small letters. */
function isWrapped(text: string, { start, end }: Span, next: number): boolean {
  return (
    end - start > 40 &&
    /^\p{Ll}{2}/u.test(text.slice(next, next + 2)) &&
    !endsInStop(text.slice(end - 40, end)) &&
    !/\n[^\S\n]*\n/.test(text.slice(end, next))
  );
}

/** The title and the dateline that a line starts with stand apart. */
function parted({ text, title }: Page, { start, end }: Span): { kind?: BlockKind; span: Span }[] {
  const line = text.slice(start, end);
  if (title && line.length > title.length + 20 && line.startsWith(title) && /^[.\s]*\s\p{Lu}/u.test(line.slice(title.length))) {
    const body = start + title.length + /^[.\s]*/.exec(line.slice(title.length))![0].length;
    return [{ kind: 'title', span: { start, end: start + title.length } }, { span: { start: body, end } }];
  }
  const dateline = datelineLength(line);
  if (!dateline) return [{ span: { start, end } }];
  const place = line.slice(0, dateline).trimEnd().length;
  return [
    { kind: 'dateline', span: { start, end: start + place } },
    { kind: 'body', span: { start: start + dateline, end } },
  ];
}

function kindOf(page: Page, { start, end }: Span, next: Span | undefined, index: number): BlockKind {
  const line = page.text.slice(start, end);
  if (line.length > 1000) return 'body';
  if (page.title && line.length < page.title.length + 9 && plainText(line) === page.folded) return 'title';
  if (/^#+\s/.test(line)) return 'heading';
  if (isDateline(line)) return 'dateline';
  if (isBoilerplate(line)) return 'boilerplate';
  if (isByline(line)) return 'byline';
  const words = withoutMarks(line);
  const repeated = line.length > 40 && page.seen.has(words);
  page.seen.add(words);
  if (repeated) return 'boilerplate';
  if (/^[–—-]\s.*\s[–—-]$/.test(line) && line.length < 100) return 'heading';
  if (isLabelledCaption(line)) return 'caption';
  if (!page.usesStops || !isStopless(line)) return 'body';
  if (index === 0 && !page.title && next) return 'title';
  if (line.length < 100 && next && (isTitleCase(line) || line.split(/\s+/).length <= 6)) return 'heading';
  return isRelated(line) ? 'related' : 'caption';
}

/** Without what stands after its last letter or figure of ASCII. */
function withoutMarks(line: string): string {
  let end = line.length;
  while (end > 0 && !/\w/.test(line[end - 1]!)) end--;
  return line.slice(0, end);
}

/** "Photo: …", and what stands beside the button of a player or a gallery: "CLOSE The mayor explains …", "Hide Caption 3 of 9 …". */
function isLabelledCaption(line: string): boolean {
  return (
    line.length < 300 &&
    (/^(?:photo|image|picture|pictured|file photo|video)\b.{0,20}[:|]/i.test(line) ||
      /^(?:CLOSE|EMBED|PLAY VIDEO|WATCH VIDEO|VIEW GALLERY) (?=\p{Lu})|^(?:Hide|Show|Toggle) Captions?\b/u.test(line))
  );
}

/** One line without a stop at its end or inside: a heading, a caption or the headline of another article. */
function isStopless(line: string): boolean {
  if (line.length > 400 || endsInStop(line) || /^(?:[•*·▪-]|\d{1,2}[.)])\s/.test(line)) return false;
  return !/[.!?]["”’)]?\s+\p{Lu}/u.test(line.replace(/\b(?:\p{Lu}\.)+|\b(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Gov)\./gu, ''));
}

function endsInStop(line: string): boolean {
  if (line.endsWith('.') || line.endsWith(',')) return true; // most lines, and quicker to see
  return /[.!?…:;,](?:\s?["“”’'»)\]]*|["”]? \[[^\]]{1,30}\])$/.test(line);
}

function isTitleCase(line: string): boolean {
  const long = line.match(/[\p{L}’'-]{4,}/gu) ?? [];
  return long.length >= 2 && long.filter((word) => /^\p{Lu}/u.test(word)).length >= 0.7 * long.length;
}

/** Headlines are written in the present and name no picture; captions point into one, or give its place and day. */
function isRelated(line: string): boolean {
  return !/\b(?:pictured|photo|photograph|left|right|file|stands?|poses?|shakes?|arrives?|during|ahead of|amid)\b|\d{4}$|getty|reuters|[’'"”]$/i.test(
    line,
  );
}

/** How many captions of an article are looked for in its paragraphs. */
const CAPTIONS = 30;

/** Captions that stand once by themselves and once more at the end of a paragraph are cut from it. */
function withoutCaptions(text: string, blocks: readonly Block[]): Block[] {
  const captions = blocks.filter(({ kind }) => kind === 'caption').map(({ span }) => text.slice(span.start, span.end));
  const patterns = captions
    .filter((caption) => caption.length > 40)
    .slice(0, CAPTIONS)
    .map((caption) => new RegExp(`${caption.split(/\s+/).map(RegExp.escape).join('\\s+')}[.]?`));
  return patterns.length
    ? blocks.flatMap((block) => (block.kind === 'body' ? cut(text, block, patterns) : [block]))
    : [...blocks];
}

function cut(text: string, { span }: Block, patterns: readonly RegExp[]): Block[] {
  const body = text.slice(span.start, span.end);
  for (const pattern of patterns) {
    const found = pattern.exec(body);
    if (!found || found.index === 0 || !/[.!?]["”’]?\s+$/.test(body.slice(0, found.index))) continue;
    const caption = { start: span.start + found.index, end: span.start + found.index + found[0].length };
    const before = { start: span.start, end: span.start + body.slice(0, found.index).trimEnd().length };
    const rest = caption.end + /^\s*/.exec(text.slice(caption.end, span.end))![0].length;
    return [
      { kind: 'body', span: before },
      { kind: 'caption', span: caption },
      ...(rest < span.end ? cut(text, { kind: 'body', span: { start: rest, end: span.end } }, patterns) : []),
    ];
  }
  return [{ kind: 'body', span }];
}
