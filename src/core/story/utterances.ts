import type { Quote, StoryArticle } from '../model.ts';
import { listEnd, packedAt } from '../words/packed.ts';
import { stemCount, stemIds } from '../words/stems.ts';

/** Fewest words that say something, by which alone another utterance is looked for. */
const fewestKeys = 3;

/**
 * What the articles quote, each an utterance, in order; scare quotes are nobody's words and stay out. Utterances are numbers from 0, and
 * so are their words, which are stems, in flat lists: those of an utterance begin where `of` says in the list beside it, and end where
 * those of the next begin.
 */
export interface Utterances {
  readonly quotes: readonly Quote[];
  /** The index of the article of each. */
  readonly articles: readonly number[];
  /** The first of each article; one more for where those of the last one end. */
  readonly firsts: Int32Array;
  /** Its words, as they come. */
  readonly words: Spread;
  /** Each of its words once, and beside it how often it has it. */
  readonly distinct: Spread;
  readonly counts: Int32Array;
  /** Those of its words by which others are looked for: all that say something, where it has a few of these. */
  readonly keys: Spread;
  /** The number of every word is less. */
  readonly vocabulary: number;
}

/** Lists of numbers, one behind the other; what stands behind the last one is nothing. */
export interface Spread {
  readonly list: Int32Array;
  /** Where each begins; one more for where the last one ends. */
  readonly of: readonly number[];
}

export function utterancesOf(articles: readonly StoryArticle[]): Utterances {
  const idsOf = articles.map(({ reading }) => stemIds(reading.lexis.stems));
  const vocabulary = stemCount();
  const [quotes, articleOf]: [Quote[], number[]] = [[], []];
  const firsts = new Int32Array(articles.length + 1);
  const most = articles.reduce((sum, { reading }) => sum + reading.lexis.spoken.length, 0);
  const [words, distinct, keys] = [new Lists(most), new Lists(most), new Lists(most)];
  const counts = new Int32Array(most);
  /** Where each word stands among the distinct ones. */
  const places = new Int32Array(vocabulary).fill(-1);
  articles.forEach(({ reading }, article) => {
    const { spoken, stops } = reading.lexis;
    const ids = idsOf[article]!;
    let at = 0;
    for (const quote of reading.quotes) {
      const begin = distinct.end;
      for (; at < spoken.length && packedAt(spoken, at) !== listEnd; at++) {
        if (quote.kind === 'scare') continue;
        const stem = packedAt(spoken, at);
        const word = ids[stem]!;
        words.add(word);
        if (places[word]! >= begin) counts[places[word]!]!++;
        else {
          places[word] = distinct.add(word);
          counts[places[word]!] = 1;
          if (stops[stem] !== 's') keys.add(word);
        }
      }
      at++;
      if (quote.kind === 'scare') continue;
      quotes.push(quote);
      articleOf.push(article);
      if (keys.size < fewestKeys) keys.put(distinct.list.subarray(begin, distinct.end));
      for (const lists of [words, distinct, keys]) lists.close();
    }
    firsts[article + 1] = quotes.length;
  });
  return { quotes, articles: articleOf, firsts, words, distinct, counts, keys, vocabulary };
}

/** Lists that are filled one behind the other. */
class Lists implements Spread {
  readonly list: Int32Array;
  readonly of: number[] = [0];
  end = 0;

  constructor(most: number) {
    this.list = new Int32Array(most);
  }

  /** How long the one is that is being filled. */
  get size(): number {
    return this.end - this.of.at(-1)!;
  }

  /** Adds a number to it. @returns its place */
  add(number: number): number {
    this.list[this.end] = number;
    return this.end++;
  }

  /** Puts others in place of what it has. */
  put(numbers: Int32Array): void {
    this.end -= this.size;
    this.list.set(numbers, this.end);
    this.end += numbers.length;
  }

  /** Ends it: what comes belongs to the next. */
  close(): void {
    this.of.push(this.end);
  }
}
