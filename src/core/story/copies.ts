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
  const shingles = new Shingles(terms);
  const numbers = new Int32Array(terms.length).fill(-1);
  for (let line = 0; line + 1 < starts.length; line++)
    for (let i = starts[line]! + copying.shingle - 1; i < starts[line + 1]!; i++) numbers[i] = shingles.numberAt(i);
  return { numbers, size: shingles.size };
}

/** Numbers runs of three terms from 0 as they come: an open hash table that keeps of each only where it stood first. */
class Shingles {
  readonly #terms: Int32Array;
  /** For each slot 1 + the number that stands in it, 0 where it is free. At most half are taken: a small table is quicker. */
  #slots = new Int32Array(8192);
  /** Where the last term of each stands. */
  readonly #places: Int32Array;
  #size = 0;

  constructor(terms: Int32Array) {
    this.#terms = terms;
    this.#places = new Int32Array(terms.length);
  }

  /** How many have a number. */
  get size(): number {
    return this.#size;
  }

  /** The number of the run that ends at a place. */
  numberAt(at: number): number {
    const slot = this.#slotOf(at);
    const taken = this.#slots[slot]!;
    if (taken) return taken - 1;
    const number = this.#size++;
    this.#places[number] = at;
    this.#slots[slot] = number + 1;
    if (2 * this.#size === this.#slots.length) this.#grow();
    return number;
  }

  #slotOf(at: number): number {
    const terms = this.#terms;
    const slots = this.#slots;
    const places = this.#places;
    const mask = slots.length - 1;
    const first = terms[at - 2]!;
    const second = terms[at - 1]!;
    const third = terms[at]!;
    let hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b) ^ Math.imul(third, 0xc2b2ae35);
    hash ^= hash >>> 15;
    let slot = hash & mask;
    for (let taken = slots[slot]!; taken; taken = slots[slot]!) {
      const place = places[taken - 1]!;
      if (terms[place] === third && terms[place - 1] === second && terms[place - 2] === first) break;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #grow(): void {
    this.#slots = new Int32Array(4 * this.#slots.length);
    for (let number = 0; number < this.#size; number++) this.#slots[this.#slotOf(this.#places[number]!)] = number + 1;
  }
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
