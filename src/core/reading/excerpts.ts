import type { Block } from '../model.ts';

/** Paragraphs an excerpt may have. */
const LONGEST = 40;

/**
 * Paragraphs taken over from another report: a straight mark opens each, though none closes before the last, and in them people
 * speak in curly marks: "The town waited. “We knew,” one said. Their quotations are the article’s; the marks around are not.
 */
export function excerptsIn(text: string, paragraphs: readonly Block[]): ReadonlySet<Block> {
  const excerpts = new Set<Block>();
  for (let p = 0; p < paragraphs.length; p++) {
    if (!startsWith(text, paragraphs[p]!, '"') || isClosed(text, paragraphs[p]!)) continue;
    let end = p + 1;
    while (end < Math.min(paragraphs.length, p + LONGEST) && /["“]/.test(text[paragraphs[end]!.span.start]!)) {
      if (isClosed(text, paragraphs[end++]!)) break;
    }
    const parts = paragraphs.slice(p, end);
    const goesOn =
      parts.length > 1 && (parts.slice(1).some((part) => startsWith(text, part, '"')) || isClosed(text, parts.at(-1)!));
    if (!goesOn || !parts.some(({ span }) => TAGGED.test(text.slice(span.start, span.end)))) continue;
    for (const part of parts) excerpts.add(part);
    p = end - 1;
  }
  return excerpts;
}

function startsWith(text: string, { span }: Block, mark: string): boolean {
  return text[span.start] === mark;
}

/** A straight mark closes in it or at its end. */
function isClosed(text: string, { span }: Block): boolean {
  return /[^\s([—–-]"(?:\s|$)/.test(text.slice(span.start + 1, span.end));
}

/** A quotation in curly marks with somebody who says it, before or after. */
const TAGGED =
  /[,.?!]”\s+(?:\p{L}[\p{L}.’-]*\s+){0,4}(?:said|says|told|tells|added|adds|asked|asks|wrote|writes|replied|charged|explained|noted|warned)\b|\b(?:said|says|added|adds|asked|asks|wrote|writes|replied|saying|asking)[,:]\s+“/u;
