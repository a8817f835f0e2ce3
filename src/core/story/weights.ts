import type { Lines } from './lines.ts';

/** Lines as vectors of their distinct terms, each of the weight of its rarity among all lines, rarest first. */
export interface WeightedLines {
  /** Where each line begins in `terms`; one more for where the last one ends. */
  readonly starts: Int32Array;
  readonly terms: Int32Array;
  /** Of each term of the vocabulary. */
  readonly rarity: Float64Array;
  /** The rarity of a term that stands in one line alone. */
  readonly most: number;
}

/**
 * Weights every distinct term of a line by its inverse document frequency among the lines.
 * Source: G. Salton and C. Buckley, "Term-weighting approaches in automatic text retrieval", IPM 24(5), 1988.
 */
export function weightedLines({ starts: given, terms: all, vocabulary: { length: vocabulary } }: Lines): WeightedLines {
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
  for (let line = 0; line < lines; line++) sortByRarity(terms, starts[line]!, starts[line + 1]!, rarity);
  return { starts, terms, rarity, most: Math.log(1 + lines) };
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
