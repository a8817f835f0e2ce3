import type { Ranked } from './ranked.ts';
import type { SentenceIndex } from './sentence-index.ts';
import { passageShape } from './weights.ts';

/** Share of the shorter sentence's words from which on two sentences of one wire text are one; of short ones all must be. */
const SHARED = 0.7;
const SHORT = 5;

/** Ranked sentences of which no two are copies of one wire text, and the positions of the copies of each. */
export interface Distinct {
  readonly ranked: readonly Ranked[];
  readonly copies: ReadonlyMap<number, readonly number[]>;
}

/** Leaves the best of the copies of a sentence that articles of one origin carry; looks no further than answers are made of. */
export function distinct(ranked: readonly Ranked[], { sentences, articles }: SentenceIndex): Distinct {
  const kept: Ranked[] = [];
  const copies = new Map<number, number[]>();
  const byOrigin = new Map<number, number[]>();
  for (const one of ranked) {
    if (kept.length === passageShape.pool) break;
    const { article, stems } = sentences[one.position]!;
    const { origin } = articles[article]!;
    const known = byOrigin.get(origin) ?? [];
    const twin = known.find((other) => sentences[other]!.article !== article && isCopy(stems, sentences[other]!.stems));
    if (twin === undefined) {
      kept.push(one);
      byOrigin.set(origin, [...known, one.position]);
    } else copies.set(twin, [...(copies.get(twin) ?? []), one.position]);
  }
  return { ranked: kept, copies };
}

function isCopy(left: readonly string[], right: readonly string[]): boolean {
  const [less, more] = [new Set(left), new Set(right)].sort((a, b) => a.size - b.size) as [Set<string>, Set<string>];
  const shared = [...less].filter((stem) => more.has(stem)).length;
  return less.size < SHORT ? shared === more.size : shared >= SHARED * less.size;
}
