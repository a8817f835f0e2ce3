/** What leaving out a word of either costs, where a word in common counts 1. */
const gap = 0.25;
/** Words of each that are looked at: nobody quotes a longer speech in two wordings, and the work grows with both lengths. */
const most = 500;

/**
 * How much of some words stands in others in the same order and close together: the best local alignment, as a share of their number, 1
 * where all stand there in one run. Source: T. F. Smith and M. S. Waterman, "Identification of common molecular subsequences", JMB 147,
 * 1981.
 */
export function aligned<Word>(words: ArrayLike<Word>, others: ArrayLike<Word>): number {
  const [length, width] = [Math.min(words.length, most), Math.min(others.length, most)];
  const scores = new Float64Array(width + 1);
  let best = 0;
  for (let i = 0; i < length; i++) {
    // What stood at the place before in the row before.
    let diagonal = 0;
    for (let j = 1; j <= width; j++) {
      const above = scores[j]!;
      const together = words[i] === others[j - 1] ? diagonal + 1 : 0;
      const score = Math.max(together, above - gap, scores[j - 1]! - gap, 0);
      diagonal = above;
      scores[j] = score;
      if (score > best) best = score;
    }
  }
  return length ? best / length : 0;
}
