import type { CalendarDate, Coverage, SourceLine, StoryArticle } from '../model.ts';
import { supportOf } from '../story/support.ts';

/** What the articles cover: how many, from how many independent outlets, and over which days as far as these are known. */
export function coverageOf(articles: readonly StoryArticle[]): Coverage {
  const days = articles.flatMap(({ published }): CalendarDate[] => (published.known === 'no' ? [] : [published.date])).sort();
  const [from, to] = [days[0], days.at(-1)];
  return {
    articles: articles.length,
    outlets: supportOf(articles),
    ...(from && to && { asOf: to, from, to }),
  };
}

/** The articles as a reader finds them again. */
export function sourceLines(articles: readonly StoryArticle[]): SourceLine[] {
  return articles.map(({ article, published, origin }) => ({
    article: article.id,
    label: article.outlet ?? article.title ?? article.origin,
    ...(article.url && { url: article.url }),
    published,
    origin,
  }));
}
