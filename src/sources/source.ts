import type { Article, ArticleId } from '../core/model.ts';

/** Where a topic's articles come from: a folder, a feed, a store. */
export interface ArticleSource {
  /** The articles as they are now. Cheap when nothing has changed: what was read before is not read again. */
  gather(): Promise<Gathered>;
}

export interface Gathered {
  /** The same for the same articles; another as soon as one was added, changed or removed. */
  readonly version: string;
  readonly articles: readonly Article[];
  /** A line for each thing that was looked at, in the order of the source. */
  readonly report: readonly SourceReport[];
}

/**
 * What became of one thing that a source found. `origin` is its file name or URL; `because` says why in words for a
 * person, and goes on from "left out, because …".
 */
export type SourceReport =
  | { readonly origin: string; readonly outcome: 'read'; readonly article: ArticleId }
  | { readonly origin: string; readonly outcome: 'read with a note'; readonly article: ArticleId; readonly because: string }
  | { readonly origin: string; readonly outcome: 'left out'; readonly because: string };
