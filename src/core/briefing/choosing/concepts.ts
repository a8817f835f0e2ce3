import type { StoryArticle } from '../../model.ts';
import { PairNumbers } from '../../words/pair-numbers.ts';
import { pairWeights, type Traits, type TraitWeights, wordWeights } from './concept-weights.ts';
import { Tallies, type Tally } from './tallies.ts';
import { Vocabulary } from './vocabulary.ts';

/** The concepts of some articles: their words, and the pairs of words that stand side by side, each with its worth. */
export interface Concepts {
  /** The distinct concepts of a text that the articles hold. */
  of(text: string): Concept[];
  /** The distinct concepts of a sentence of an article's body. */
  ofSentence(article: StoryArticle, sentence: number): Concept[];
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
  const { vocabulary, pairs } = counts;
  const knownWords: Concept[] = [];
  const knownPairs: Concept[] = [];
  const wordConcept = (word: number): Concept => {
    knownWords[word] ??= {
      pair: false,
      content: !vocabulary.isStop(word),
      worth: worthOf(traitsOf(counts.ofWords.of(word), [word], counts), wordWeights),
    };
    return knownWords[word];
  };
  const pairConcept = (first: number, second: number): Concept | undefined => {
    const pair = pairs.find(first, second);
    if (pair < 0) return undefined;
    knownPairs[pair] ??= {
      pair: true,
      content: false,
      worth: worthOf(traitsOf(counts.ofPairs.of(pair), [first, second], counts), pairWeights),
    };
    return knownPairs[pair];
  };
  const distinct = (words: Iterable<number | undefined>): Concept[] => {
    const found = new Set<Concept>();
    let before: number | undefined;
    for (const word of words) {
      if (word !== undefined) found.add(wordConcept(word));
      const pair = before === undefined || word === undefined ? undefined : pairConcept(before, word);
      if (pair) found.add(pair);
      before = word;
    }
    return [...found];
  };
  return {
    of: (text) => distinct((text.match(wordPattern) ?? []).map((word) => vocabulary.number(word))),
    ofSentence: ({ reading }, sentence) => distinct(vocabulary.sentence(reading.lexis, sentence).map((word) => word >> 1)),
  };
}

const wordPattern = /[\p{L}\p{N}]+/gu;

/** What is counted of the words and the pairs of some articles. */
interface Counts {
  readonly articles: number;
  readonly vocabulary: Vocabulary;
  readonly pairs: PairNumbers;
  readonly ofWords: Tallies;
  readonly ofPairs: Tallies;
}

function countsOf(articles: readonly StoryArticle[]): Counts {
  const [vocabulary, pairs, ofWords, ofPairs] = [new Vocabulary(), new PairNumbers(), new Tallies(), new Tallies()];
  let sentence = 0;
  articles.forEach(({ reading: { sentences, lexis } }, article) => {
    let place = 0;
    for (const { kind, index } of sentences) {
      if (kind !== 'body') continue;
      let before = -1;
      for (const one of vocabulary.sentence(lexis, index)) {
        const [word, isQuoted] = [one >> 1, (one & 1) === 1];
        ofWords.count(word, article, sentence, place, isQuoted);
        if (before >= 0) ofPairs.count(pairs.numberOf(before, word), article, sentence, place, isQuoted);
        before = word;
      }
      sentence++;
      place++;
    }
  });
  return { articles: articles.length, vocabulary, pairs, ofWords, ofPairs };
}

const most = { sentences: 8, early: 5, count: 30 } as const;

function traitsOf(tally: Tally, words: readonly number[], { articles, vocabulary, ofWords }: Counts): Traits {
  const stops = words.filter((word) => vocabulary.isStop(word)).length;
  const rarest = Math.min(...words.map((word) => ofWords.of(word).occurrences));
  return {
    any: 1,
    inTwo: tally.articles > 1 ? 1 : 0,
    inThree: tally.articles > 2 ? 1 : 0,
    sentences: Math.log(Math.min(tally.sentences, most.sentences)),
    first: Math.log(1 + tally.first),
    opens: tally.first === 0 ? 1 : 0,
    early: Math.log(1 + Math.min(tally.early, most.early)),
    leads: tally.leads > 1 ? 1 : 0,
    leadShare: tally.leads / articles,
    oneStop: stops === 1 ? 1 : 0,
    allStop: stops === 2 ? 1 : 0,
    count: Math.log(Math.min(rarest, most.count)),
    figure: words.some((word) => vocabulary.isFigure(word)) ? 1 : 0,
    quoted: tally.quoted / tally.occurrences,
  };
}

const traitNames = Object.keys(pairWeights) as (keyof Traits)[];

/** The logistic function of the weighted sum. */
function worthOf(traits: Traits, weights: TraitWeights): number {
  let sum = 0;
  for (const name of traitNames) sum += weights[name] * traits[name];
  return 1 / (1 + Math.exp(-sum));
}
