import type { Line } from './lines.ts';

/** A line as a vector of its distinct terms, each weighted by how rare it is among all lines, rarest first, of length 1. */
export interface WeightedLine {
  readonly line: Line;
  readonly terms: readonly number[];
  readonly weights: readonly number[];
}

/**
 * Weights every distinct term of a line by its inverse document frequency among the lines.
 * Source: G. Salton and C. Buckley, "Term-weighting approaches in automatic text retrieval", IPM 24(5), 1988.
 */
export function weightedLines(lines: readonly Line[]): WeightedLine[] {
  const distinct = lines.map(({ terms }) => [...new Set(terms)]);
  const frequency: number[] = [];
  for (const terms of distinct) for (const term of terms) frequency[term] = (frequency[term] ?? 0) + 1;
  const rarity = frequency.map((count) => Math.log(1 + lines.length / count));
  return lines.map((line, i) => {
    const terms = distinct[i]!.sort((a, b) => rarity[b]! - rarity[a]!);
    const length = Math.sqrt(terms.reduce((sum, term) => sum + rarity[term]! ** 2, 0)) || 1;
    return { line, terms, weights: terms.map((term) => rarity[term]! / length) };
  });
}

/**
 * For each line in turn, the earlier lines most like it, found through an index of the rarest terms. Linear in the number of lines.
 */
export function earlierLike(
  lines: readonly WeightedLine[],
  { keys, lookBack, most }: { keys: number; lookBack: number; most: number },
) {
  const holders: number[][] = [];
  const shared = new Float64Array(lines.length);
  const weightOf = new Map<number, number>();
  return (at: number): { readonly at: number; readonly cosine: number }[] => {
    const { terms, weights } = lines[at]!;
    const touched: number[] = [];
    for (let i = 0; i < Math.min(keys, terms.length); i++) {
      holders[terms[i]!] ??= [];
      const list = holders[terms[i]!]!;
      for (let h = Math.max(0, list.length - lookBack); h < list.length; h++) {
        if (shared[list[h]!] === 0) touched.push(list[h]!);
        shared[list[h]!]! += weights[i]! ** 2;
      }
      list.push(at);
    }
    const best = greatest(touched, shared, most);
    for (const other of touched) shared[other] = 0;
    if (!best.length) return [];
    weightOf.clear();
    terms.forEach((term, i) => {
      weightOf.set(term, weights[i]!);
    });
    return best.map((other) => ({ at: other, cosine: dot(weightOf, lines[other]!) }));
  };
}

/** The few of these that share most; of equals the later ones. */
function greatest(touched: readonly number[], shared: Float64Array, most: number): number[] {
  const best: number[] = [];
  for (const one of touched) {
    if (best.length === most && shared[one]! < shared[best[most - 1]!]!) continue;
    let place = best.length;
    while (place > 0 && shared[best[place - 1]!]! <= shared[one]!) place--;
    best.splice(place, 0, one);
    if (best.length > most) best.pop();
  }
  return best;
}

function dot(weightOf: ReadonlyMap<number, number>, { terms, weights }: WeightedLine): number {
  let sum = 0;
  for (let i = 0; i < terms.length; i++) sum += weights[i]! * (weightOf.get(terms[i]!) ?? 0);
  return sum;
}
