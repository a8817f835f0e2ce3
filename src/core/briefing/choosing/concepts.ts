import type { StoryArticle } from '../../model.ts';
import { Fingerprints, fingerprint } from '../../words/fingerprints.ts';
import { listEnd, packedAt, unpackedAll } from '../../words/packed.ts';
import { pairWeights, type TraitWeights, wordWeights } from './concept-weights.ts';
import { Tallies } from './tallies.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** The concepts of some articles: their words, and the pairs of words that stand side by side, each with its worth. */
export interface Concepts {
  /** The distinct concepts of a text that the articles hold. */
  of(text: string): Concept[];
  /** How much of what the articles are about a text says: its distinct pairs and content words, each for the root of their number. */
  says(text: string): number;
  /** The same of the quotations of one of the articles, in order. */
  quotesSay(article: StoryArticle): number[];
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
  /** Calls back for each distinct word and pair of some words that the articles hold. */
  const each = (
    words: readonly number[],
    onWord: (word: number) => void,
    onPair: (pair: number, first: number, second: number) => void,
  ): void => {
    let before = -1;
    asked++;
    for (const word of words) {
      if (word >= 0 && isNew(word, lastOfWord)) onWord(word);
      const pair = before < 0 || word < 0 ? -1 : pairs.find(fingerprint(before, word));
      if (pair >= 0 && isNew(pair, lastOfPair)) onPair(pair, before, word);
      before = word;
    }
  };
  const saidBy = (words: readonly number[]): number => {
    const [ofPairs, ofContent] = [new PerRoot(), new PerRoot()];
    each(
      words,
      (word) => {
        const { content, worth } = wordConcept(word);
        if (content) ofContent.add(worth);
      },
      (pair, first, second) => {
        ofPairs.add(worthOfPair(pair, first, second));
      },
    );
    return ofPairs.worth + ofContent.worth;
  };
  return {
    of: (text) => {
      const found: Concept[] = [];
      each(
        vocabulary.numbers(text),
        (word) => found.push(wordConcept(word)),
        (pair, first, second) => found.push(pairConcept(pair, first, second)),
      );
      return found;
    },
    says: (text) => saidBy(vocabulary.numbers(text)),
    quotesSay: (article) => {
      const numbers = vocabulary.articles[running.indices.get(article)!]!;
      return unpackedAll(article.reading.lexis.spoken).map((words) => saidBy(words.map((stem) => numbers[stem]!)));
    },
    density: (article, first, last) => {
      const line = running.firsts[running.indices.get(article)!]!;
      const end = running.starts[line + last + 1]!;
      const worth = new PerRoot();
      asked++;
      for (let at = running.starts[line + first]!; at < end; at++) {
        const word = running.words[at]!;
        const pair = running.pairs[at]!;
        if (isNew(word, lastOfWord)) worth.add(0);
        if (pair >= 0 && isNew(pair, lastOfPair)) worth.add(worthOfPair(pair, running.words[at - 1]!, word));
      }
      return worth.worth;
    },
  };
}

/** The worth of some concepts together, for the root of their number: long texts are not told for their length. */
class PerRoot {
  #sum = 0;
  #count = 0;

  add(worth: number): void {
    this.#sum += worth;
    this.#count++;
  }

  get worth(): number {
    return this.#sum / Math.sqrt(this.#count || 1);
  }
}

/** What is counted of the words and the pairs of some articles. */
interface Counts {
  readonly articles: number;
  readonly vocabulary: Vocabulary;
  readonly pairs: Fingerprints;
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
  readonly firsts: Int32Array;
  /** The place of each article among all. */
  readonly indices: ReadonlyMap<StoryArticle, number>;
}

function countsOf(articles: readonly StoryArticle[]): Counts {
  const length = articles.reduce((sum, { reading }) => sum + reading.lexis.words.length, 0);
  const sentences = articles.reduce((sum, { reading }) => sum + reading.sentences.length, 0);
  const vocabulary = vocabularyOf(articles.map(({ reading }) => reading.lexis));
  const [pairs, ofWords, ofPairs] = [new Fingerprints(length / 4), new Tallies(vocabulary.size), new Tallies(length / 4)];
  const running = {
    words: new Int32Array(length),
    pairs: new Int32Array(length),
    starts: new Int32Array(sentences + 1),
    firsts: new Int32Array(articles.length),
    indices: new Map(articles.map((article, index) => [article, index])),
  };
  let line = 0;
  let end = 0;
  articles.forEach(({ reading: { sentences, lexis } }, article) => {
    const numbers = vocabulary.articles[article]!;
    const first = line;
    running.firsts[article] = first;
    let place = 0;
    for (let at = 0, begin = end; at < lexis.words.length; at++) {
      const packed = packedAt(lexis.words, at);
      if (packed === listEnd) {
        if (end > begin || sentences[line - first]!.kind === 'body') place++;
        running.starts[++line] = begin = end;
        continue;
      }
      const word = numbers[packed >> 1]!;
      const isQuoted = (packed & 1) === 1;
      const pair = end > begin ? pairs.numberOf(fingerprint(running.words[end - 1]!, word)) : -1;
      running.words[end] = word;
      running.pairs[end++] = pair;
      ofWords.count(word, article, line, place, isQuoted);
      if (pair >= 0) ofPairs.count(pair, article, line, place, isQuoted);
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
