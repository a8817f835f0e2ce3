import type { Article, ArticleId } from '../core/model.ts';

/** What became of one thing that a source was asked to read. `origin` is where a person finds it: a path or a URL. */
export type SourceReport =
  | { readonly origin: string; readonly outcome: 'read'; readonly article: ArticleId }
  | { readonly origin: string; readonly outcome: 'read with a note'; readonly article: ArticleId; readonly because: string }
  | { readonly origin: string; readonly outcome: 'left out'; readonly because: string };

/** What a source gave: the articles, and a line for each thing that it looked at, in the same order. */
export interface Gathered {
  readonly articles: readonly Article[];
  readonly report: readonly SourceReport[];
}
