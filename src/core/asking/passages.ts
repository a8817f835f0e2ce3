import type { Ranked } from './ranked.ts';
import type { SentenceIndex } from './sentence-index.ts';
import { passageShape as shape } from './weights.ts';

/** Up to three sentences that answer together, the best of them first. */
export type Passage = readonly [Ranked, ...Ranked[]];

/**
 * Makes answers of ranked sentences so that each new sentence adds what the ones before don't say: greedy cover of the candidates,
 * each weighted by the belief in it, for the length it costs. So a first answer names the likeliest answer and its nearest rivals, and
 * later answers turn to others. Greedy cover: G. Nemhauser, L. Wolsey and M. Fisher, Mathematical Programming 14, 1978.
 */
export function passagesOf(ranked: readonly Ranked[], index: SentenceIndex, top: number): Passage[] {
  const free = new Map(ranked.slice(0, shape.pool).map((one) => [one, lengthOf(one, index)]));
  const worth = new Map([...free.keys()].flatMap(({ votes }) => [...votes].map(([stem, { belief }]) => [stem, belief] as const)));
  const passages: Passage[] = [];
  while (passages.length < top && free.size > 0) {
    const [first, ...rest] = nextPassage(free, worth);
    if (!first) break;
    passages.push([first, ...rest]);
    for (const one of [first, ...rest]) {
      free.delete(one);
      for (const stem of one.votes.keys()) worth.set(stem, worth.get(stem)! * shape.left);
    }
  }
  return passages;
}

/** The best sentence of those that are free, given with their lengths in words, and what is worth adding to it. */
function nextPassage(free: ReadonlyMap<Ranked, number>, worth: ReadonlyMap<string, number>): Ranked[] {
  const chosen: Ranked[] = [];
  const covered = new Map<string, number>();
  let room: number = shape.words;
  let least = 0;
  while (chosen.length < shape.sentences) {
    let best: { readonly one: Ranked; readonly gain: number; readonly rate: number } | undefined;
    for (const [one, length] of free) {
      if (chosen.includes(one) || (chosen.length > 0 && length > room)) continue;
      const gain = gainOf(one, worth, covered);
      const rate = gain / Math.max(8, length) ** shape.brevity;
      if (gain >= least && rate > (best?.rate ?? 0)) best = { one, gain, rate };
    }
    if (!best) break;
    if (chosen.length === 0) least = best.gain * shape.adds;
    chosen.push(best.one);
    room -= free.get(best.one)!;
    for (const [stem, { support }] of best.one.votes) covered.set(stem, Math.max(support, covered.get(stem) ?? 0));
  }
  return chosen;
}

/** What a sentence adds to those that cover some candidate words already, each as well as it does. */
function gainOf({ belief, votes }: Ranked, worth: ReadonlyMap<string, number>, covered: ReadonlyMap<string, number>): number {
  let gain = belief;
  for (const [stem, { support }] of votes) gain += worth.get(stem)! * Math.max(0, support - (covered.get(stem) ?? 0));
  return gain;
}

function lengthOf({ position }: Ranked, { articles, sentences }: SentenceIndex): number {
  const { article, at } = sentences[position]!;
  return articles[article]!.reading.sentences[at]!.text.split(' ').length;
}
