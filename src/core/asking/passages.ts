import type { Ranked } from './ranked.ts';
import type { IndexedSentence, SentenceIndex } from './sentence-index.ts';
import { passageShape as shape } from './weights.ts';

/** Up to three sentences that answer together, the best of them first. */
export type Passage = readonly [Ranked, ...Ranked[]];

/**
 * Makes answers of ranked sentences so that each new sentence adds what the ones before don't say: greedy cover of the
 * candidates, each weighted by the belief in it. So a first answer names the likeliest answer and its nearest rivals, and later
 * answers turn to others. Greedy cover: G. Nemhauser, L. Wolsey and M. Fisher, Mathematical Programming 14, 1978.
 */
export function passagesOf(ranked: readonly Ranked[], index: SentenceIndex, top: number): Passage[] {
  const pool = ranked.slice(0, shape.pool);
  const belief = beliefs(pool);
  const worth = worthOfCandidates(pool, belief, index);
  const words = new Map(pool.map((one) => [one, lengthOf(index.sentences[one.position]!, index)]));
  const passages: Passage[] = [];
  const free = new Set(pool);
  while (passages.length < top && free.size > 0) {
    const chosen: Ranked[] = [];
    const covered = new Set<string>();
    let length = 0;
    while (chosen.length < shape.sentences) {
      const next = bestNext([...free].filter((one) => goesOn(one)));
      if (!next) break;
      chosen.push(next);
      free.delete(next);
      length += words.get(next)!;
      for (const stem of stemsOf(next)) covered.add(stem);
    }
    const [first, ...rest] = chosen.sort((a, b) => b.score - a.score);
    if (!first) break;
    passages.push([first, ...rest]);
    for (const stem of covered) worth.set(stem, (worth.get(stem) ?? 0) * shape.left);

    function goesOn(one: Ranked): boolean {
      return !chosen[0] || (length + words.get(one)! <= shape.words && one.score >= chosen[0].score - shape.behind);
    }

    function bestNext(open: readonly Ranked[]): Ranked | undefined {
      let best: Ranked | undefined;
      let most = 0;
      for (const one of open) {
        let gain = shape.itself * belief.get(one)!;
        for (const stem of stemsOf(one)) if (!covered.has(stem)) gain += worth.get(stem) ?? 0;
        gain /= Math.max(8, words.get(one)!) ** shape.brevity;
        if (gain > most) [best, most] = [one, gain];
      }
      return best;
    }
  }
  return passages;
}

function beliefs(pool: readonly Ranked[]): Map<Ranked, number> {
  const best = pool[0]?.score ?? 0;
  const raw = pool.map((one): [Ranked, number] => [one, Math.exp((one.score - best) / shape.spread)]);
  const whole = raw.reduce((sum, [, weight]) => sum + weight, 0);
  return new Map(raw.map(([one, weight]) => [one, weight / whole]));
}

/** What each candidate word is worth: the belief in the best sentence of every article that has it; all together 1. */
function worthOfCandidates(pool: readonly Ranked[], belief: ReadonlyMap<Ranked, number>, { sentences }: SentenceIndex) {
  const best = new Map<string, Map<number, number>>();
  for (const one of pool) {
    const { article } = sentences[one.position]!;
    for (const { stems, fit } of one.candidates) {
      for (const stem of stems) {
        const articles = best.get(stem) ?? new Map<number, number>();
        best.set(stem, articles.set(article, Math.max(articles.get(article) ?? 0, belief.get(one)! * fit ** shape.fit)));
      }
    }
  }
  const sums = [...best].map(([stem, articles]): [string, number] => [stem, [...articles.values()].reduce((a, b) => a + b, 0)]);
  const whole = sums.reduce((sum, [, worth]) => sum + worth, 0) || 1;
  return new Map(sums.map(([stem, worth]) => [stem, worth / whole]));
}

function stemsOf({ candidates }: Ranked): Set<string> {
  return new Set(candidates.flatMap(({ stems }) => stems));
}

function lengthOf({ article, at }: IndexedSentence, { articles }: SentenceIndex): number {
  return articles[article]!.reading.sentences[at]!.text.split(' ').length;
}
