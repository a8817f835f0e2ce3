import type { StoryArticle } from '../model.ts';

/** The number of independent outlets behind some articles: an outlet counts once, and so does a text however many outlets carry it. */
export function supportOf(articles: readonly StoryArticle[]): number {
  const outletOf = new Map<number, string>();
  for (const { article, origin } of articles) {
    if (!outletOf.has(origin)) outletOf.set(origin, article.outlet ?? `origin ${origin}`);
  }
  return new Set(outletOf.values()).size;
}
