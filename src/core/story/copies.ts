import { PairNumbers } from '../words/pair-numbers.ts';
import type { Lines } from './lines.ts';

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
export function originsOf({ firsts, starts, terms }: Lines): number[] {
  const articles = firsts.length - 1;
  const parent = Array.from({ length: articles }, (_, i) => i);
  const numbers = new PairNumbers(terms.length);
  // Each shingle of an article is an entry: a chain for each number leads from the latest article that holds it to the earlier ones.
  const latest = new Int32Array(terms.length);
  const before = new Int32Array(terms.length + 1);
  const holder = new Int32Array(terms.length + 1);
  let entries = 0;
  const sizes = new Int32Array(articles);
  const shared = new Int32Array(articles);
  const touched = new Int32Array(articles);
  for (let article = 0; article < articles; article++) {
    const since = entries;
    let others = 0;
    for (let line = firsts[article]!; line < firsts[article + 1]!; line++) {
      for (let i = starts[line]! + copying.shingle - 1; i < starts[line + 1]!; i++) {
        const shingle = shingleOf(numbers, terms[i - 2]!, terms[i - 1]!, terms[i]!);
        const newest = latest[shingle]!;
        if (newest > since) continue;
        for (let entry = newest, back = 0; entry && back < copying.lookBack; entry = before[entry]!, back++) {
          const other = holder[entry]!;
          if (shared[other]!++ === 0) touched[others++] = other;
        }
        entries++;
        before[entries] = newest;
        holder[entries] = article;
        latest[shingle] = entries;
      }
    }
    sizes[article] = entries - since;
    for (let i = 0; i < others; i++) {
      const other = touched[i]!;
      const shorter = Math.min(sizes[other]!, sizes[article]!);
      if (shared[other]! >= Math.min(copying.fewest, shorter) && shared[other]! >= copying.contained * shorter)
        parent[root(parent, article)] = root(parent, other);
      shared[other] = 0;
    }
  }
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
