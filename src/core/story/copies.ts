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
  const shingles = articles.map(shinglesOf);
  const parent = articles.map((_, i) => i);
  for (const [pair, shared] of sharedShingles(shingles)) {
    const [a, b] = [Math.floor(pair / articles.length), pair % articles.length];
    const shorter = Math.min(shingles[a]!.size, shingles[b]!.size);
    if (shared < Math.min(copying.fewest, shorter) || shared < copying.contained * shorter) continue;
    const [first, second] = [root(parent, a), root(parent, b)].sort((x, y) => x - y) as [number, number];
    parent[second] = first;
  }
  return renumbered(parent.map((_, i) => root(parent, i)));
}

/** Each shingle as one number made of its terms' numbers; the odd clash of two does no harm. */
function shinglesOf(lines: readonly Line[]): Set<number> {
  const shingles = new Set<number>();
  for (const { terms } of lines) {
    for (let i = copying.shingle - 1; i < terms.length; i++) {
      shingles.add(((terms[i - 2]! * base + terms[i - 1]!) % space) * base + terms[i]!);
    }
  }
  return shingles;
}

/** More terms than any story has, and so many pairs of terms that the sum stays a safe integer. */
const base = 2 ** 20;
const space = 2 ** 32;

/** How many shingles each pair of articles shares, by a × articles + b with a < b. */
function sharedShingles(shingles: readonly ReadonlySet<number>[]): Map<number, number> {
  const holders = new Map<number, number[]>();
  const shared = new Map<number, number>();
  shingles.forEach((set, article) => {
    for (const shingle of set) {
      const earlier = holders.get(shingle);
      if (!earlier) holders.set(shingle, [article]);
      else {
        for (let i = Math.max(0, earlier.length - copying.lookBack); i < earlier.length; i++) {
          const pair = earlier[i]! * shingles.length + article;
          shared.set(pair, (shared.get(pair) ?? 0) + 1);
        }
        earlier.push(article);
      }
    }
  });
  return shared;
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
