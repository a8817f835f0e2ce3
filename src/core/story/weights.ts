import type { Line } from './lines.ts';

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
export function weightedLines(lines: readonly Line[]): WeightedLines {
  const starts = new Int32Array(lines.length + 1);
  const terms = new Int32Array(lines.reduce((sum, line) => sum + line.terms.length, 0));
  const frequency: number[] = [];
  const lastLine: number[] = [];
  let end = 0;
  lines.forEach((line, i) => {
    for (const term of line.terms) {
      if (lastLine[term] === i) continue;
      lastLine[term] = i;
      frequency[term] = (frequency[term] ?? 0) + 1;
      terms[end++] = term;
    }
    starts[i + 1] = end;
  });
  const rarity = Float64Array.from(frequency, (count) => Math.log(1 + lines.length / count));
  const weights = new Float64Array(end);
  lines.forEach((_, i) => {
    const [from, to] = [starts[i]!, starts[i + 1]!];
    sortByRarity(terms, from, to, rarity);
    let squares = 0;
    for (let t = from; t < to; t++) squares += rarity[terms[t]!]! ** 2;
    const length = Math.sqrt(squares) || 1;
    for (let t = from; t < to; t++) weights[t] = rarity[terms[t]!]! / length;
  });
  return { starts, terms, weights, vocabulary: frequency.length };
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

/**
 * For each line in turn, the earlier lines most like it, found through an index of the rarest terms. Linear in the number of lines.
 */
export function earlierLike(
  { starts, terms, weights, vocabulary }: WeightedLines,
  { keys, lookBack, most }: { keys: number; lookBack: number; most: number },
) {
  // The latest lines with each term, in a ring of its own; `held` counts all that it ever had.
  const rings = new Int32Array(vocabulary * lookBack);
  const held = new Int32Array(vocabulary);
  const touched = new Int32Array(keys * lookBack);
  const shared = new Float64Array(starts.length);
  const weightOf = new Float64Array(vocabulary);
  const cosineWith = (other: number): number => {
    let sum = 0;
    for (let t = starts[other]!; t < starts[other + 1]!; t++) sum += weights[t]! * weightOf[terms[t]!]!;
    return sum;
  };
  return (at: number): readonly { readonly at: number; readonly cosine: number }[] => {
    const [from, to] = [starts[at]!, starts[at + 1]!];
    let count = 0;
    for (let t = from; t < Math.min(from + keys, to); t++) {
      const share = weights[t]! ** 2;
      const ring = terms[t]! * lookBack;
      const had = held[terms[t]!]!;
      for (let h = Math.max(0, had - lookBack); h < had; h++) {
        const other = rings[ring + (h % lookBack)]!;
        if (shared[other] === 0) touched[count++] = other;
        shared[other]! += share;
      }
      rings[ring + (had % lookBack)] = at;
      held[terms[t]!] = had + 1;
    }
    const best = greatest(touched.subarray(0, count), shared, most);
    for (let i = 0; i < count; i++) shared[touched[i]!] = 0;
    if (!best.length) return [];
    for (let t = from; t < to; t++) weightOf[terms[t]!] = weights[t]!;
    const found = best.map((other) => ({ at: other, cosine: cosineWith(other) }));
    for (let t = from; t < to; t++) weightOf[terms[t]!] = 0;
    return found;
  };
}

/** The few of these that share most, in their order; of equals the later ones first. */
function greatest(touched: Int32Array, shared: Float64Array, most: number): number[] {
  const best: number[] = [];
  for (let i = 0; i < touched.length; i++) {
    const one = touched[i]!;
    const share = shared[one]!;
    let place = best.length;
    if (place === most && share < shared[best[most - 1]!]!) continue;
    if (place === most) place--;
    while (place > 0 && shared[best[place - 1]!]! <= share) {
      best[place] = best[place - 1]!;
      place--;
    }
    best[place] = one;
  }
  return best;
}
