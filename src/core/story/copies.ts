import { Fingerprints, fingerprint } from '../words/fingerprints.ts';
import { Holders } from './holders.ts';
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
  const { numbers, size } = shinglesOf(starts, terms);
  const holders = new Holders(size, (count) => {
    for (let i = 0; i < numbers.length; i++) if (numbers[i]! >= 0) count(numbers[i]!);
  });
  const { list, begins, ends } = holders;
  const sizes = new Int32Array(articles);
  const shared = new Int32Array(articles);
  const touched = new Int32Array(articles + 1);
  for (let article = 0; article < articles; article++) {
    let others = 0;
    for (let i = starts[firsts[article]!]!; i < starts[firsts[article + 1]!]!; i++) {
      const shingle = numbers[i]!;
      if (shingle < 0) continue;
      const begin = begins[shingle]!;
      const end = ends[shingle]!;
      if (end > begin && list[end - 1] === article) continue;
      for (let h = Math.max(begin, end - copying.lookBack); h < end; h++) {
        const other = list[h]!;
        // Noted without a branch, which no processor could foretell.
        touched[others] = other;
        others += Number(shared[other]!++ === 0);
      }
      holders.add(shingle, article);
      sizes[article]!++;
    }
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

/** The number of the shingle that ends at each term, -1 where a line begins, and how many different ones there are. */
function shinglesOf(starts: Int32Array, terms: Int32Array): { readonly numbers: Int32Array; readonly size: number } {
  const shingles = new Fingerprints();
  const numbers = new Int32Array(terms.length).fill(-1);
  for (let line = 0; line + 1 < starts.length; line++)
    for (let i = starts[line]! + copying.shingle - 1; i < starts[line + 1]!; i++)
      numbers[i] = shingles.numberOf(fingerprint(fingerprint(terms[i - 2]!, terms[i - 1]!), terms[i]!));
  return { numbers, size: shingles.size };
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
