import type { ArticleId, Evidence } from './model.ts';

/** Gives the original text of an article, or undefined where the set has no such article. */
export type TextOf = (article: ArticleId) => string | undefined;

/**
 * The promise as code: does this line stand in the articles it points to?
 *
 * It does when its words, those in [square brackets] apart, occur in this order in its evidence, taken together in order; when each
 * run in quotation marks occurs there letter for letter; and when each bracketed addition is one the story knows (`known`: names and
 * dates) or stands in the evidence itself. Case is not compared: a sentence whose first word was dropped starts with a capital.
 */
export function stands(
  text: string,
  evidence: readonly Evidence[],
  textOf: TextOf,
  known: ReadonlySet<string> = new Set(),
): boolean {
  const spans = evidence.map(({ article, span }) => textOf(article)?.slice(span.start, span.end));
  if (!spans.length || spans.some((span) => !span)) return false;
  const source = fold(spans.join(' '));
  const additions = [...text.matchAll(bracketed)].map(([, inside]) => inside ?? '');
  if (!additions.every((addition) => known.has(addition) || source.includes(`[${fold(addition)}]`))) return false;
  const bare = text.replace(bracketed, ' ');
  return isSubsequence(tokensOf(bare), tokensOf(source)) && quotedRuns(fold(text)).every((run) => source.includes(run));
}

const bracketed = /\[([^[\]]*)\]/g;

/** Words and figures, and the signs that change what a figure means. */
function tokensOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+|[%$€£¥°]/gu) ?? [];
}

function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let i = 0;
  for (const token of whole) if (token === part[i]) i++;
  return i === part.length;
}

/** What stands in a pair of double marks, with the marks; a mark without its pair proves nothing and is skipped. */
function quotedRuns(text: string): string[] {
  return text.match(/“[^“”]+”|"[^"]+"/g) ?? [];
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
