import type { Article } from '../core/model.ts';

/** Where a topic's articles come from: a folder, a feed, a store. */
export interface ArticleSource {
  /** The articles as they are now. Cheap when nothing has changed: what was read before is not read again. */
  gather(): Promise<Gathered>;
}

export interface Gathered {
  /** The same for the same articles; another as soon as one was added, changed or removed. */
  readonly version: string;
  readonly articles: readonly Article[];
  readonly leftOut: readonly LeftOut[];
}

/** Something that was found and could not be used. */
export interface LeftOut {
  /** Its file name or URL. */
  readonly origin: string;
  /** Why, in words for a person, and what to do about it. */
  readonly because: string;
}
