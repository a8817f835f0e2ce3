import { PairNumbers } from '../words/pair-numbers.ts';
import type { Line } from './lines.ts';

/** What is counted when two articles are asked whether they stem from one text. */
const copying = {
  /** Content terms in a shingle. */
  shingle: 3,
  /** Share of the shorter article's shingles that both hold, from which on they stem from one text. */
  contained: 0.25,
  /** Fewest shingles that two articles share: short texts meet by chance. */
  fewest: 12,
  /** How many earlier articles with the same shingle are looked at: bounds the work for phrases that every article has. */
  lookBack: 8,
} as const;

/**
 * Gives each article the number of its origin: a wire report, its copies and its rewrites share one.
 * Shingles over content terms, found through an index, measured by containment; linear in the number of articles.
 * Source: A. Z. Broder, "On the resemblance and containment of documents", SEQUENCES 1997.
 */
export function originsOf(articles: readonly (readonly Line[])[]): number[] {
  const parent = articles.map((_, i) => i);
  const holders: number[][] = [];
  const numbers = new PairNumbers();
  const sizes = new Int32Array(articles.length);
  const shared = new Int32Array(articles.length);
  articles.forEach((lines, article) => {
    const touched: number[] = [];
    for (const { terms } of lines) {
      for (let i = copying.shingle - 1; i < terms.length; i++) {
        const shingle = shingleOf(numbers, terms[i - 2]!, terms[i - 1]!, terms[i]!);
        const earlier = holders[shingle];
        if (!earlier) holders[shingle] = [article];
        else if (earlier.at(-1) === article) continue;
        else {
          for (let h = Math.max(0, earlier.length - copying.lookBack); h < earlier.length; h++) {
            if (shared[earlier[h]!]!++ === 0) touched.push(earlier[h]!);
          }
          earlier.push(article);
        }
        sizes[article]!++;
      }
    }
    for (const other of touched) {
      const shorter = Math.min(sizes[other]!, sizes[article]!);
      if (shared[other]! >= Math.min(copying.fewest, shorter) && shared[other]! >= copying.contained * shorter)
        parent[root(parent, article)] = root(parent, other);
      shared[other] = 0;
    }
  });
  return renumbered(parent.map((_, i) => root(parent, i)));
}

/** The number of three terms in a row, of which a story has at most 2²⁰ different ones. */
function shingleOf(numbers: PairNumbers, first: number, second: number, third: number): number {
  return numbers.numberOf((first << 10) | (second >> 10), ((second & 1023) << 20) | third);
}

function root(parent: readonly number[], at: number): number {
  let i = at;
  while (parent[i] !== i) i = parent[i]!;
  return i;
}

/** Origins numbered from 0 in the order of their first article. */
function renumbered(roots: readonly number[]): number[] {
  const numbers = new Map<number, number>();
  return roots.map((r) => {
    if (!numbers.has(r)) numbers.set(r, numbers.size);
    return numbers.get(r)!;
  });
}
