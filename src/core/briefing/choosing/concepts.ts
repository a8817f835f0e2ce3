import type { StoryArticle } from '../../model.ts';
import { stem } from '../../words/stem.ts';
import { stopWords } from '../../words/stopwords.ts';
import { pairWeights, type Traits, type TraitWeights, wordWeights } from './concept-weights.ts';

/** The concepts of some articles: their words, and the pairs of words that stand side by side, each with its worth. */
export interface Concepts {
  /** The distinct concepts of a text that the articles hold. */
  of(text: string): Concept[];
}

export interface Concept {
  readonly pair: boolean;
  /** A single word that is no stop word. */
  readonly content: boolean;
  /** How likely a summary of these articles holds it, 0 to 1. */
  readonly worth: number;
}

/** Later places in an article count less: a sentence further down by 1/decay counts half. */
const decay = 0.15;
/** Sentences that are an article's lead. */
const leadSentences = 2;
const most = { sentences: 8, early: 5, count: 30 } as const;

/** Counts the concepts of the articles' body sentences; linear in their length. */
export function conceptsOf(articles: readonly StoryArticle[]): Concepts {
  const vocabulary = new Vocabulary();
  const tallies = new Map<number, Tally>();
  articles.forEach(({ article, reading }, at) => {
    const quoted = reading.quotes.flatMap(({ parts }) => parts);
    let part = 0;
    let place = 0;
    for (const { kind, span, index } of reading.sentences) {
      if (kind !== 'body') continue;
      const sentence = at * 100_000 + index;
      let before: number | undefined;
      for (const match of article.text.slice(span.start, span.end).matchAll(wordPattern)) {
        const offset = span.start + match.index;
        while (quoted[part] && quoted[part]!.end <= offset) part++;
        const inQuote = quoted[part] !== undefined && quoted[part]!.start <= offset;
        const word = vocabulary.idOf(match[0]);
        count(tallies, word, at, sentence, place, inQuote);
        if (before !== undefined) count(tallies, pairKey(before, word), at, sentence, place, inQuote);
        before = word;
      }
      place++;
    }
  });
  const known = new Map<number, Concept>();
  const conceptOf = (key: number): Concept | undefined => {
    const tally = tallies.get(key);
    if (!tally || known.has(key)) return known.get(key);
    const pair = key >= pairBase;
    const words = pair ? [Math.floor(key / pairBase) - 1, key % pairBase] : [key];
    const traits = traitsOf(tally, words, articles.length, vocabulary, tallies);
    const concept = {
      pair,
      content: !pair && !vocabulary.word(key).stop,
      worth: logistic(traits, pair ? pairWeights : wordWeights),
    };
    known.set(key, concept);
    return concept;
  };
  return {
    of(text) {
      const keys = new Set<number>();
      let before: number | undefined;
      for (const [written] of text.matchAll(wordPattern)) {
        const word = vocabulary.idOf(written);
        keys.add(word);
        if (before !== undefined) keys.add(pairKey(before, word));
        before = word;
      }
      return [...keys].flatMap((key) => conceptOf(key) ?? []);
    },
  };
}

const wordPattern = /[\p{L}\p{N}]+/gu;
/** More than any story has different words, and small enough that a pair's key is a safe integer. */
const pairBase = 2 ** 24;
const pairKey = (first: number, second: number): number => (first + 1) * pairBase + second;

/** Numbers the stems of a story's words. */
class Vocabulary {
  readonly #ids = new Map<string, number>();
  readonly #stems = new Map<string, number>();
  readonly #words: { readonly stop: boolean; readonly figure: boolean }[] = [];

  idOf(written: string): number {
    const known = this.#ids.get(written);
    if (known !== undefined) return known;
    const lower = written.toLowerCase();
    const stemmed = stem(lower);
    let id = this.#stems.get(stemmed);
    if (id === undefined) {
      id = this.#words.length;
      this.#stems.set(stemmed, id);
      this.#words.push({ stop: stopWords.has(lower) || plainReport.has(lower), figure: /\p{N}/u.test(lower) });
    }
    this.#ids.set(written, id);
    return id;
  }

  word(id: number): { readonly stop: boolean; readonly figure: boolean } {
    return this.#words[id]!;
  }
}

const plainReport = new Set(['said', 'say', 's', 't', 'mr']);

interface Tally {
  articles: number;
  lastArticle: number;
  sentences: number;
  lastSentence: number;
  occurrences: number;
  quoted: number;
  first: number;
  early: number;
  leads: number;
}

function count(
  tallies: Map<number, Tally>,
  key: number,
  article: number,
  sentence: number,
  place: number,
  inQuote: boolean,
): void {
  let tally = tallies.get(key);
  if (!tally) {
    tally = {
      articles: 0,
      lastArticle: -1,
      sentences: 0,
      lastSentence: -1,
      occurrences: 0,
      quoted: 0,
      first: place,
      early: 0,
      leads: 0,
    };
    tallies.set(key, tally);
  }
  if (tally.lastArticle !== article) {
    tally.lastArticle = article;
    tally.articles++;
    tally.early += 1 / (1 + decay * place);
    tally.first = Math.min(tally.first, place);
    if (place < leadSentences) tally.leads++;
  }
  if (tally.lastSentence !== sentence) {
    tally.lastSentence = sentence;
    tally.sentences++;
  }
  tally.occurrences++;
  if (inQuote) tally.quoted++;
}

function traitsOf(
  tally: Tally,
  words: readonly number[],
  articles: number,
  vocabulary: Vocabulary,
  tallies: ReadonlyMap<number, Tally>,
): Traits {
  const stops = words.filter((id) => vocabulary.word(id).stop).length;
  const rarest = Math.min(...words.map((id) => tallies.get(id)?.occurrences ?? 1));
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
    figure: words.some((id) => vocabulary.word(id).figure) ? 1 : 0,
    quoted: tally.quoted / tally.occurrences,
  };
}

const traitNames = Object.keys(pairWeights) as (keyof Traits)[];

function logistic(traits: Traits, weights: TraitWeights): number {
  let sum = 0;
  for (const name of traitNames) sum += weights[name] * traits[name];
  return 1 / (1 + Math.exp(-sum));
}
