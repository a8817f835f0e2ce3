import type { ArticleId, CalendarDate, Story, StoryArticle } from '../model.ts';

/** The articles that a digest speaks of, and why the others are left out. */
export interface Window {
  readonly inside: readonly StoryArticle[];
  readonly leftOut: readonly { readonly article: ArticleId; readonly because: string }[];
}

/** From the newest dated article back over the topic's window. In a set without any date, all articles count. */
export function windowOf({ articles, topic }: Story): Window {
  const newest = articles
    .flatMap(({ published }): CalendarDate[] => (published.known === 'no' ? [] : [published.date]))
    .sort()
    .at(-1);
  if (!newest) return { inside: articles, leftOut: [] };
  const inside: StoryArticle[] = [];
  const leftOut: { article: ArticleId; because: string }[] = [];
  for (const article of articles) {
    const because = reasonAgainst(article, newest, topic.windowDays);
    if (because) leftOut.push({ article: article.article.id, because });
    else inside.push(article);
  }
  return { inside, leftOut };
}

function reasonAgainst({ published }: StoryArticle, newest: CalendarDate, days: number): string | undefined {
  if (published.known === 'no') return 'its date is not known';
  const age = (Date.parse(newest) - Date.parse(published.date)) / 86_400_000;
  return age > days ? `it is of ${published.date}, more than ${days} days before the newest` : undefined;
}
