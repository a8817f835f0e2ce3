import type { Line } from './lines.ts';

/** A line as a vector of its terms, each weighted by how rare it is among all lines. */
export interface WeightedLine {
  readonly line: Line;
  /** Cosine of the two vectors, 0 to 1. */
  cosine(other: WeightedLine): number;
  readonly weights: ReadonlyMap<string, number>;
  /** Its rarest terms, at most `n`. */
  rarest(n: number): readonly string[];
}

/**
 * Weights every distinct term of a line by its inverse document frequency among the lines, and brings the vector to length 1.
 * Source: G. Salton and C. Buckley, "Term-weighting approaches in automatic text retrieval", IPM 24(5), 1988.
 */
export function weightedLines(lines: readonly Line[]): WeightedLine[] {
  const frequency = new Map<string, number>();
  const distinct = lines.map(({ terms }) => [...new Set(terms)]);
  for (const terms of distinct) for (const term of terms) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const rarity = (term: string) => Math.log(1 + lines.length / (frequency.get(term) ?? 1));
  return lines.map((line, i) => {
    const terms = distinct[i]!.sort((a, b) => rarity(b) - rarity(a));
    const length = Math.hypot(...terms.map(rarity)) || 1;
    const weights = new Map(terms.map((term) => [term, rarity(term) / length]));
    return {
      line,
      weights,
      rarest: (n) => terms.slice(0, n),
      cosine: (other) => {
        let sum = 0;
        for (const [term, weight] of weights) sum += weight * (other.weights.get(term) ?? 0);
        return sum;
      },
    };
  });
}
