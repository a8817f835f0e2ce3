import type { Reading, Sentence } from '../model.ts';
import type { TermReader } from './terms.ts';

/** A sentence that reports something, with its content terms. */
export interface Line {
  /** Index of its article in the story. */
  readonly article: number;
  readonly sentence: Sentence;
  /** Its content terms in order, each as the number that the story gives it. */
  readonly terms: readonly number[];
}

/** The body sentences of each article, in order. Terms are numbered from 0 as they come. */
export function linesOf(articles: readonly { readonly reading: Reading }[], terms: TermReader): Line[][] {
  const numbers = new Map<string, number>();
  const numberOf = (term: string): number => {
    let number = numbers.get(term);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(term, number);
    }
    return number;
  };
  return articles.map(({ reading }, article) =>
    reading.sentences
      .filter((sentence) => sentence.kind === 'body')
      .map((sentence) => ({ article, sentence, terms: terms(sentence.text).map(numberOf) })),
  );
}
