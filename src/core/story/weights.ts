import type { Lines } from './lines.ts';

/** Lines as vectors of their distinct terms, each weighted by how rare it is among all lines, rarest first, of length 1. */
export interface WeightedLines {
  /** Where each line begins in `terms` and `weights`; one more for where the last one ends. */
  readonly starts: Int32Array;
  readonly terms: Int32Array;
  readonly weights: Float64Array;
  /** How many different terms there are. */
  readonly vocabulary: number;
}

/**
 * Weights every distinct term of a line by its inverse document frequency among the lines.
 * Source: G. Salton and C. Buckley, "Term-weighting approaches in automatic text retrieval", IPM 24(5), 1988.
 */
export function weightedLines({ starts: given, terms: all, vocabulary: { size: vocabulary } }: Lines): WeightedLines {
  const lines = given.length - 1;
  const starts = new Int32Array(lines + 1);
  const terms = new Int32Array(all.length);
  const frequency = new Int32Array(vocabulary);
  const lastLine = new Int32Array(vocabulary).fill(-1);
  let end = 0;
  for (let line = 0; line < lines; line++) {
    for (let t = given[line]!; t < given[line + 1]!; t++) {
      const term = all[t]!;
      if (lastLine[term] === line) continue;
      lastLine[term] = line;
      frequency[term]!++;
      terms[end++] = term;
    }
    starts[line + 1] = end;
  }
  const rarity = Float64Array.from(frequency, (count) => Math.log(1 + lines / count));
  const weights = new Float64Array(end);
  for (let line = 0; line < lines; line++) {
    const from = starts[line]!;
    const to = starts[line + 1]!;
    sortByRarity(terms, from, to, rarity);
    let squares = 0;
    for (let t = from; t < to; t++) squares += rarity[terms[t]!]! ** 2;
    const length = Math.sqrt(squares) || 1;
    for (let t = from; t < to; t++) weights[t] = rarity[terms[t]!]! / length;
  }
  return { starts, terms, weights, vocabulary };
}

/** Rarest first, of equals the earlier one: an insertion sort, since a line has a dozen terms. */
function sortByRarity(terms: Int32Array, from: number, to: number, rarity: Float64Array): void {
  for (let i = from + 1; i < to; i++) {
    const term = terms[i]!;
    const own = rarity[term]!;
    let place = i;
    while (place > from && rarity[terms[place - 1]!]! < own) {
      terms[place] = terms[place - 1]!;
      place--;
    }
    terms[place] = term;
  }
}

/** Earlier lines and their cosines with a line, those first that share most with it. */
export interface Likes {
  readonly lines: Int32Array;
  readonly cosines: Float64Array;
}

/**
 * For each line in turn, the earlier lines most like it, found through an index of the rarest terms. Linear in the number of lines.
 * Gives how many there are and puts them into `found`, which the next call writes anew.
 */
export function earlierLike(
  { starts, terms, weights, vocabulary }: WeightedLines,
  { keys, lookBack, most }: { keys: number; lookBack: number; most: number },
): { readonly found: Likes; readonly like: (line: number) => number } {
  // The latest lines with each term, in a ring of its own that is written twice over: so the latest of all stand in one row, and `ends`
  // is the place in the first half where the next one goes. A ring is empty where it holds -1.
  const rings = new Int32Array(vocabulary * 2 * lookBack).fill(-1);
  const ends = new Int32Array(vocabulary);
  const touched = new Int32Array(keys * lookBack + 1);
  const shared = new Float64Array(starts.length);
  const weightOf = new Float64Array(vocabulary);
  const lines = new Int32Array(most);
  const cosines = new Float64Array(most);
  const shares = new Float64Array(most);
  const like = (at: number): number => {
    const from = starts[at]!;
    const to = starts[at + 1]!;
    const last = to - from > keys ? from + keys : to;
    let count = 0;
    for (let t = from; t < last; t++) {
      const term = terms[t]!;
      const share = weights[t]! * weights[t]!;
      const end = ends[term]!;
      const ring = 2 * lookBack * term + end;
      for (let h = ring; h < ring + lookBack; h++) {
        const other = rings[h]!;
        if (other < 0) continue;
        const before = shared[other]!;
        // Noted without a branch, which no processor could foretell.
        touched[count] = other;
        count += Number(before === 0);
        shared[other] = before + share;
      }
      rings[ring] = at;
      rings[ring + lookBack] = at;
      ends[term] = end + 1 === lookBack ? 0 : end + 1;
    }
    const found = greatest(touched, count, shared, lines, shares);
    if (!found) return 0;
    for (let t = from; t < to; t++) weightOf[terms[t]!] = weights[t]!;
    for (let i = 0; i < found; i++) {
      const other = lines[i]!;
      const end = starts[other + 1]!;
      let sum = 0;
      for (let t = starts[other]!; t < end; t++) sum += weights[t]! * weightOf[terms[t]!]!;
      cosines[i] = sum;
    }
    for (let t = from; t < to; t++) weightOf[terms[t]!] = 0;
    return found;
  };
  return { found: { lines, cosines }, like };
}

/**
 * Puts the few of the first `count` of these that share most into `best`, in their order, of equals the later ones first, and what they
 * share into `shares`. All share nothing afterwards.
 */
function greatest(touched: Int32Array, count: number, shared: Float64Array, best: Int32Array, shares: Float64Array): number {
  const most = best.length;
  let size = 0;
  let least = 0;
  for (let i = 0; i < count; i++) {
    const one = touched[i]!;
    const share = shared[one]!;
    shared[one] = 0;
    if (size === most && share < least) continue;
    let place = size === most ? most - 1 : size++;
    while (place > 0 && shares[place - 1]! <= share) {
      best[place] = best[place - 1]!;
      shares[place] = shares[place - 1]!;
      place--;
    }
    best[place] = one;
    shares[place] = share;
    least = shares[size - 1]!;
  }
  return size;
}
