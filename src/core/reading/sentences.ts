import type { Block, Sentence, Span } from '../model.ts';
import { beforeName, beforeNumber, either, openers } from './abbreviations.ts';
import { segmentsOf } from './segments.ts';

/**
 * The sentences of the blocks that hold text for a reader, in order. The rules of Unicode's text segmentation (UAX #29) split too
 * often after abbreviations, initials and quotations; what they part wrongly is joined again.
 */
export function sentencesOf(text: string, blocks: readonly Block[]): Sentence[] {
  const sentences: Sentence[] = [];
  blocks.forEach((block, paragraph) => {
    const { kind } = block;
    if (kind === 'frontMatter' || kind === 'dateline' || kind === 'byline' || kind === 'boilerplate') return;
    const written = text.slice(block.span.start, block.span.end);
    const isSpaced = !written.includes('  ') && !odd.test(written);
    for (const span of split(text, block.span, isSpaced ? written : written.replace(/[^\S ]/g, ' '))) {
      const words = text.slice(span.start, span.end);
      sentences.push({
        index: sentences.length,
        span,
        text: isSpaced ? words : words.replace(/\s+/g, ' '),
        kind,
        paragraph,
      });
    }
  });
  return sentences;
}

/** White space that is no blank. */
const odd = /[^\S ]/;

/** The sentences of a block, read off its words with blanks for any white space. */
function split(text: string, block: Span, words: string): Span[] {
  const spans: Span[] = [];
  const pieces = piecesOf(words);
  let start = block.start;
  let opened = 0;
  pieces.forEach((piece, i) => {
    const end = block.start + piece.index + piece.segment.length;
    if (opened > 0 || piece.segment.includes('(')) opened += parentheses(piece.segment);
    const next = pieces[i + 1]?.segment;
    if (
      next !== undefined &&
      (goesOn(piece.segment, next, start === block.start + piece.index) || (opened > 0 && closesSoon(next)))
    )
      return;
    opened = 0;
    const trimmedEnd = start + text.slice(start, end).trimEnd().length;
    if (trimmedEnd > start) spans.push(...bounded(text, { start: start + leading(text, start, end), end: trimmedEnd }));
    start = end;
  });
  return spans;
}

function piecesOf(block: string): readonly { readonly segment: string; readonly index: number }[] {
  const pieces = segmentsOf(block);
  return mayBeGlued.test(block) && GLUED.test(block) ? pieces.flatMap(unglued) : pieces;
}

/** Where a page has lost the blank between two sentences: "in Seattle.He didn’t". Initials and "St.Petersburg" are too short for it, and "Node.JS" is none. */
const GLUED =
  /(?<=\p{Ll}{3}[.?!][”"]?)(?=\p{Lu}[\p{L}’'-]*,? )(?!(?:C[Oo][Mm]|N[Ee][Tt]|O[Rr][Gg]|T[Vv]|A[Ii]|J[Ss]|I[Oo]|F[Mm])\b)/u;

/** Stands in every block that has such a place, and is quick to look for. */
const mayBeGlued = /[.?!][”"]?\p{Lu}/u;

function unglued({ segment, index }: { readonly segment: string; readonly index: number }) {
  let from = index;
  return segment.split(GLUED).map((part) => {
    const piece = { segment: part, index: from };
    from += part.length;
    return piece;
  });
}

/** No sentence of prose is longer; text without stops is parted, so that what works sentence by sentence stays quick on it. */
const LONGEST = 3000;

function bounded(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const space = text.lastIndexOf(' ', from + LONGEST);
    const to = space > from ? space : from + LONGEST;
    spans.push({ start: from, end: from + text.slice(from, to).trimEnd().length });
    from = to + leading(text, to, end);
  }
  return [...spans, { start: from, end }];
}

function leading(text: string, start: number, end: number): number {
  let i = start;
  while (i < end && /\s/.test(text[i]!)) i++;
  return i - start;
}

/** Whether a piece that the segmenter ended runs on into the next; a number runs on where a sentence `opens` with it. Looks at the last and the first few characters only. */
function goesOn(piece: string, next: string, opens: boolean): boolean {
  const tail = piece.slice(-40).trimEnd();
  const head = next.slice(0, 60);
  if (/^\p{Ll}/u.test(head) && !/^i[A-Z]|^e[A-Z]/.test(head)) return true;
  if (/^[”’"')\]]+(?:\s|$)/.test(head)) return true;
  if (opens && piece.length < 8 && /^\s*(?:\(?\d{1,3}|[A-Za-z])[.)]\s*$/.test(piece)) return true;
  const last = /(\S+)\.$/.exec(tail)?.[1];
  if (last !== undefined) return afterAbbreviation(last.replace(/^["“‘'([]+/, ''), head);
  return /[?!…][”’"']$/.test(tail) && TAG.test(head);
}

/** “Why not?” Falk asked. */
const TAG =
  /^(?:\p{Lu}[\p{L}.’'-]*\s+){1,4}(?:said|asked|says|asks|added|wrote|replied|shouted|continued|tweeted|told|wondered|joked|quipped)\b/u;

function afterAbbreviation(word: string, head: string): boolean {
  const opener = openers.has(/^[“"‘'(]*([\p{L}]+)/u.exec(head)?.[1] ?? '');
  if (beforeName.has(word)) return !(word === 'No' && !/^\d/.test(head));
  if (beforeNumber.has(word)) return /^\d/.test(head);
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word) && !/^[ap]\.m$/i.test(word)) return /^[\p{Lu}\d]/u.test(head) && !opener;
  if (/^[ap]\.m$/i.test(word))
    return /^(?:ET|EST|EDT|GMT|PT|Eastern|Pacific|Central|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/.test(head);
  if (/^\p{Lu}$/u.test(word)) return word !== 'I' && !opener;
  return either.has(word) && (/^[\p{Ll}\d,;]/u.test(head) || (word === 'Jr' && namedAfter.test(head)));
}

/** "Martin Luther King Jr. |Day": what is called after somebody. */
const namedAfter =
  /^(?:Day|Boulevard|Blvd|Park|Street|Avenue|School|Library|Memorial|Center|Way|Drive|Holiday|Award|Prize|High)\b/;

function parentheses(piece: string): number {
  let depth = 0;
  for (const c of piece) depth += c === '(' ? 1 : c === ')' ? -1 : 0;
  return depth;
}

/** A parenthesis left open closes within the next words: "(Reuters. Photo)". */
function closesSoon(next: string): boolean {
  const close = next.indexOf(')');
  const open = next.indexOf('(');
  return close >= 0 && close < 60 && (open < 0 || open > close);
}
