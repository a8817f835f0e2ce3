import type { ArticleId, CalendarDate, Story, StoryArticle } from '../model.ts';
import { remembering } from '../story/lazy.ts';

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
  const tooOld = remembering((date) => ({ because: reasonAgainst(date, newest, topic.windowDays) }));
  const inside: StoryArticle[] = [];
  const leftOut: { article: ArticleId; because: string }[] = [];
  for (const one of articles) {
    const because = one.published.known === 'no' ? 'its date is not known' : tooOld(one.published.date).because;
    if (because) leftOut.push({ article: one.article.id, because });
    else inside.push(one);
  }
  return { inside, leftOut };
}

function reasonAgainst(date: CalendarDate, newest: CalendarDate, days: number): string | undefined {
  const age = (Date.parse(newest) - Date.parse(date)) / 86_400_000;
  return age > days ? `it is more than ${days} days older than the newest` : undefined;
}
