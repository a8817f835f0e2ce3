import { stem } from '../../src/core/words/stem.ts';

/** ROUGE-N F1 of a text against a summary, 0 to 1, over stems. C.-Y. Lin, "ROUGE: a package for automatic evaluation of summaries", 2004. */
export function rouge(n: number, summary: string, text: string): number {
  const wanted = counted(grams(n, summary));
  const given = grams(n, text);
  let shared = 0;
  for (const [gram, count] of counted(given)) shared += Math.min(count, wanted.get(gram) ?? 0);
  const precision = given.length > 0 ? shared / given.length : 0;
  const total = [...wanted.values()].reduce((sum, count) => sum + count, 0);
  const recall = total > 0 ? shared / total : 0;
  return precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
}

/** The runs of n stems of a text. */
export function grams(n: number, text: string): string[] {
  const stems = (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).map(stem);
  return stems.slice(0, Math.max(0, stems.length - n + 1)).map((_, i) => stems.slice(i, i + n).join(' '));
}

function counted(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}
