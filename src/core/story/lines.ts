import type { Article, Reading, Sentence } from '../model.ts';
import type { TermReader } from './terms.ts';

/** A sentence that reports something, with its content terms. */
export interface Line {
  /** Index of its article in the story. */
  readonly article: number;
  readonly sentence: Sentence;
  readonly terms: readonly string[];
}

/** The body sentences of each article, in order. */
export function linesOf(
  articles: readonly { readonly article: Article; readonly reading: Reading }[],
  terms: TermReader,
): Line[][] {
  return articles.map(({ reading }, article) =>
    reading.sentences
      .filter((sentence) => sentence.kind === 'body')
      .map((sentence) => ({ article, sentence, terms: terms(sentence.text) })),
  );
}
