import type { Quote, StoryArticle } from '../model.ts';
import { stopWords } from '../words/stopwords.ts';
import { WordNumbers } from '../words/word-numbers.ts';

/** Fewest words that say something, by which alone another utterance is looked for. */
const fewestKeys = 3;

/**
 * What the articles quote, each an utterance, in order; scare quotes are nobody's words and stay out. Utterances and their words are
 * numbers from 0, in flat lists: those of an utterance begin where `of` says in the list beside it, and end where those of the next begin.
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
  readonly counts: readonly number[];
  /** Those of its words by which others are looked for: all that say something, where it has a few of these. */
  readonly keys: Spread;
  /** How many different words there are. */
  readonly vocabulary: number;
}

/** Lists of numbers, one behind the other. */
export interface Spread {
  readonly list: readonly number[];
  /** Where each begins; one more for where the last one ends. */
  readonly of: readonly number[];
}

export function utterancesOf(articles: readonly StoryArticle[]): Utterances {
  const isStop: boolean[] = [];
  const numbers = new WordNumbers((word) => isStop.push(stopWords.has(word)));
  const [quotes, articleOf]: [Quote[], number[]] = [[], []];
  const firsts = new Int32Array(articles.length + 1);
  const [words, distinct, keys] = [spread(), spread(), spread()];
  const counts: number[] = [];
  /** Where each word stands among the distinct ones. */
  const places: number[] = [];
  articles.forEach(({ article: { text }, reading }, article) => {
    for (const quote of reading.quotes) {
      if (quote.kind === 'scare') continue;
      quotes.push(quote);
      articleOf.push(article);
      const begin = distinct.list.length;
      let at = words.list.length;
      for (let part = 0; part < quote.parts.length; part++) {
        const { start, end } = quote.parts[part]!;
        numbers.read(text, start, end, words.list);
      }
      for (; at < words.list.length; at++) {
        const word = words.list[at]!;
        const place = places[word] ?? -1;
        if (place >= begin) counts[place]!++;
        else {
          places[word] = distinct.list.push(word) - 1;
          counts.push(1);
        }
      }
      addKeys(keys.list, distinct.list, begin, isStop);
      words.of.push(words.list.length);
      distinct.of.push(distinct.list.length);
      keys.of.push(keys.list.length);
    }
    firsts[article + 1] = quotes.length;
  });
  return { quotes, articles: articleOf, firsts, words, distinct, counts, keys, vocabulary: numbers.size };
}

function spread() {
  return { list: [] as number[], of: [0] };
}

/** Adds the words of one from where they begin: those that say something, else all. */
function addKeys(keys: number[], distinct: readonly number[], begin: number, isStop: readonly boolean[]): void {
  const before = keys.length;
  for (let i = begin; i < distinct.length; i++) if (!isStop[distinct[i]!]) keys.push(distinct[i]!);
  if (keys.length - before >= fewestKeys) return;
  keys.length = before;
  for (let i = begin; i < distinct.length; i++) keys.push(distinct[i]!);
}
