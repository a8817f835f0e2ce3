import { normalForm } from '../words/words.ts';
import type { Found } from './ranked.ts';
import type { SentenceIndex } from './sentence-index.ts';

/**
 * What the articles together say: every article gives each candidate word the worth of the best sentence in which it has it.
 * The word with the most votes has 1. E. Brill, S. Dumais and M. Banko, "An analysis of the AskMSR question-answering system",
 * EMNLP 2002: the right answer is said more often than the wrong ones, in more ways.
 */
export function tally(found: readonly Found[], { sentences }: SentenceIndex): ReadonlyMap<string, number> {
  const best = new Map<string, Map<number, number>>();
  for (const { position, candidates, closeness, features } of found) {
    const { article } = sentences[position]!;
    const worth = features.same + 0.5 * features.beside + 0.2 * features.title + 0.3 * features.pairs;
    candidates.forEach(({ stems, fit }, i) => {
      const vote = worth * (worth + closeness[i]!) * fit;
      for (const stem of stems) {
        const votes = best.get(stem) ?? new Map<number, number>();
        best.set(stem, votes.set(article, Math.max(vote, votes.get(article) ?? 0)));
      }
    });
  }
  const totals = [...best].map(([stem, votes]): [string, number] => [
    stem,
    [...votes.values()].reduce((sum, vote) => sum + vote, 0) * (everyday.has(stem) ? 0.2 : 1),
  ]);
  const most = Math.max(Number.MIN_VALUE, ...totals.map(([, total]) => total));
  return new Map(totals.map(([stem, total]) => [stem, total / most]));
}

/** Words of any report, which answer nothing however often they stand there. */
const everyday: ReadonlySet<string> = new Set(
  `said says year week people new time told day state first last nation country according report news month american including made
  two three like go get take come want need know`
    .split(/\s+/)
    .map(normalForm),
);
