import type { StoryArticle } from '../../model.ts';
import { packedAt } from '../../words/packed.ts';
import { PairNumbers } from '../../words/pair-numbers.ts';
import { pairWeights, type TraitWeights, wordWeights } from './concept-weights.ts';
import { Tallies } from './tallies.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** The concepts of some articles: their words, and the pairs of words that stand side by side, each with its worth. */
export interface Concepts {
  /** The distinct concepts of a text that the articles hold. */
  of(text: string): Concept[];
  /** What the distinct pairs of some sentences of an article's body are worth together, for the root of the number of their concepts. */
  density(article: StoryArticle, first: number, last: number): number;
}

export interface Concept {
  readonly pair: boolean;
  /** A single word that is no stop word. */
  readonly content: boolean;
  /** How likely a summary of these articles holds it, 0 to 1. */
  readonly worth: number;
}

/** Counts the concepts of the articles' body sentences; linear in their length. */
export function conceptsOf(articles: readonly StoryArticle[]): Concepts {
  const counts = countsOf(articles);
  const { vocabulary, pairs, running } = counts;
  const knownWords: Concept[] = [];
  const knownPairs = new Map<number, Concept>();
  const pairWorths = new Float64Array(pairs.size);
  const worthOfPair = (pair: number, first: number, second: number): number => {
    pairWorths[pair] ||= worthOf(pair, first, second, counts.ofPairs, pairWeights, counts);
    return pairWorths[pair]!;
  };
  const wordConcept = (word: number): Concept => {
    knownWords[word] ??= {
      pair: false,
      content: !vocabulary.isStop(word),
      worth: worthOf(word, word, undefined, counts.ofWords, wordWeights, counts),
    };
    return knownWords[word];
  };
  const pairConcept = (pair: number, first: number, second: number): Concept => {
    const known = knownPairs.get(pair) ?? { pair: true, content: false, worth: worthOfPair(pair, first, second) };
    knownPairs.set(pair, known);
    return known;
  };
  /** For each word and pair the asking in which it was met last. */
  const [lastOfWord, lastOfPair] = [new Int32Array(vocabulary.size), new Int32Array(pairs.size)];
  let asked = 0;
  const isNew = (concept: number, last: Int32Array): boolean => {
    if (last[concept] === asked) return false;
    last[concept] = asked;
    return true;
  };
  return {
    of: (text) => {
      const found: Concept[] = [];
      let before = -1;
      asked++;
      for (const word of vocabulary.numbers(text)) {
        if (word >= 0 && isNew(word, lastOfWord)) found.push(wordConcept(word));
        const pair = before < 0 || word < 0 ? -1 : pairs.find(before, word);
        if (pair >= 0 && isNew(pair, lastOfPair)) found.push(pairConcept(pair, before, word));
        before = word;
      }
      return found;
    },
    density: (article, first, last) => {
      const line = running.firsts.get(article)!;
      const end = running.starts[line + last + 1]!;
      let distinct = 0;
      let sum = 0;
      asked++;
      for (let at = running.starts[line + first]!; at < end; at++) {
        const word = running.words[at]!;
        const pair = running.pairs[at]!;
        if (isNew(word, lastOfWord)) distinct++;
        if (pair < 0 || !isNew(pair, lastOfPair)) continue;
        distinct++;
        sum += worthOfPair(pair, running.words[at - 1]!, word);
      }
      return sum / Math.sqrt(distinct || 1);
    },
  };
}

/** What is counted of the words and the pairs of some articles. */
interface Counts {
  readonly articles: number;
  readonly vocabulary: Vocabulary;
  readonly pairs: PairNumbers;
  readonly ofWords: Tallies;
  readonly ofPairs: Tallies;
  readonly running: Running;
}

/** The words of the articles' bodies, one after another. */
interface Running {
  readonly words: Int32Array;
  /** The number of the pair of each word with the one before it, -1 where it opens a sentence. */
  readonly pairs: Int32Array;
  /** Where the words of each sentence begin; one more for where those of the last one end. */
  readonly starts: Int32Array;
  /** The place of each article's first sentence in `starts`. */
  readonly firsts: ReadonlyMap<StoryArticle, number>;
}

function countsOf(articles: readonly StoryArticle[]): Counts {
  const sizes = articles.map(({ reading: { sentences, lexis } }) => ({
    sentences: sentences.length,
    words: lexis.words.reduce((sum, { length }) => sum + length, 0),
  }));
  const length = sizes.reduce((sum, { words }) => sum + words, 0);
  const vocabulary = vocabularyOf(articles.map(({ reading }) => reading.lexis));
  const [pairs, ofWords, ofPairs] = [new PairNumbers(length), new Tallies(vocabulary.size), new Tallies(length)];
  const running = {
    words: new Int32Array(length),
    pairs: new Int32Array(length),
    starts: new Int32Array(sizes.reduce((sum, { sentences }) => sum + sentences, 1)),
    firsts: new Map<StoryArticle, number>(),
  };
  let line = 0;
  let at = 0;
  articles.forEach((whole, article) => {
    const { sentences, lexis } = whole.reading;
    const numbers = vocabulary.articles[article]!;
    running.firsts.set(whole, line);
    let place = 0;
    for (let index = 0; index < sentences.length; index++) {
      const list = lexis.words[index] ?? '';
      for (let i = 0; i < list.length; i++, at++) {
        const packed = packedAt(list, i);
        const word = numbers[packed >> 1]!;
        const isQuoted = (packed & 1) === 1;
        const pair = i ? pairs.numberOf(running.words[at - 1]!, word) : -1;
        running.words[at] = word;
        running.pairs[at] = pair;
        ofWords.count(word, article, line, place, isQuoted);
        if (i) ofPairs.count(pair, article, line, place, isQuoted);
      }
      running.starts[++line] = at;
      if (list || sentences[index]!.kind === 'body') place++;
    }
  });
  return { articles: articles.length, vocabulary, pairs, ofWords, ofPairs, running };
}

const most = { sentences: 8, early: 5, count: 30 } as const;

/**
 * How likely a summary holds a concept: the logistic function of its traits, each times its weight. Summed up as they come, since a large
 * story has a hundred thousand concepts.
 * @param second absent for a single word
 */
function worthOf(concept: number, first: number, second: number | undefined, of: Tallies, weights: TraitWeights, counts: Counts) {
  const { articles, vocabulary, ofWords } = counts;
  const stops = Number(vocabulary.isStop(first)) + Number(second !== undefined && vocabulary.isStop(second));
  const hasFigure = vocabulary.isFigure(first) || (second !== undefined && vocabulary.isFigure(second));
  const rarest = Math.min(ofWords.occurrences(first), ofWords.occurrences(second ?? first));
  const sum =
    weights.any +
    weights.inTwo * Number(of.articles(concept) > 1) +
    weights.inThree * Number(of.articles(concept) > 2) +
    weights.sentences * Math.log(Math.min(of.sentences(concept), most.sentences)) +
    weights.first * Math.log(1 + of.first(concept)) +
    weights.opens * Number(of.first(concept) === 0) +
    weights.early * Math.log(1 + Math.min(of.early(concept), most.early)) +
    weights.leads * Number(of.leads(concept) > 1) +
    weights.leadShare * (of.leads(concept) / articles) +
    weights.oneStop * Number(stops === 1) +
    weights.allStop * Number(stops === 2) +
    weights.count * Math.log(Math.min(rarest, most.count)) +
    weights.figure * Number(hasFigure) +
    weights.quoted * (of.quoted(concept) / of.occurrences(concept));
  return 1 / (1 + Math.exp(-sum));
}
