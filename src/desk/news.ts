import { brief } from '../core/briefing/brief.ts';
import { type Heard, newsOf, present, unheard } from '../core/briefing/heard.ts';
import type { ArticleId, CalendarDate, News, Story } from '../core/model.ts';
import { withParts } from '../core/story/lazy.ts';

/** What of a story a listener has not heard. With nothing to tell, the news is empty and says how much is unchanged. */
export function newsFor(story: Story, heard: Heard): News {
  const rest = unheard(story, heard);
  const digest = brief(rest.story);
  if (digest) return newsOf(digest, rest, heard.until);
  return {
    topic: story.topic.slug,
    coverage: brief(story)?.coverage ?? { articles: story.articles.length, outlets: 0 },
    ...(heard.until && { since: heard.until }),
    fresh: [],
    changed: [],
    unchanged: rest.unchanged,
    quotes: [],
    sources: [],
  };
}

/**
 * What one would have heard who knew all articles but those of the last hours, counted back from the newest article.
 * Articles are dated by the day, so hours count as the days they make up, at least one.
 */
export function heardBefore(story: Story, hours: number): Heard {
  const newest = story.articles
    .flatMap(({ published }) => (published.known === 'no' ? [] : [published.date]))
    .sort()
    .at(-1);
  if (!newest) return { told: [] };
  const until = daysBefore(newest, Math.max(1, Math.ceil(hours / 24)));
  const earlier = new Set(
    story.articles
      .filter(({ published }) => published.known === 'no' || published.date <= until)
      .map(({ article }) => article.id),
  );
  return { told: present(only(earlier, story)), until };
}

/** The story as far as some of its articles tell it. */
function only(kept: ReadonlySet<ArticleId>, story: Story): Story {
  const among = <Ref extends { readonly article: ArticleId }>(refs: readonly Ref[]) => {
    const [first, ...rest] = refs.filter(({ article }) => kept.has(article));
    return first && ([first, ...rest] as const);
  };
  return withParts(story, {
    articles: story.articles.filter(({ article }) => kept.has(article.id)),
    claims: story.claims.flatMap((claim) => {
      const sentences = among(claim.sentences);
      return sentences ? [{ ...claim, sentences }] : [];
    }),
    families: story.families.flatMap((family) => {
      const quotes = among(family.quotes);
      return quotes ? [{ ...family, quotes }] : [];
    }),
  });
}

function daysBefore(date: CalendarDate, days: number): CalendarDate {
  return new Date(Date.parse(date) - days * 86_400_000).toISOString().slice(0, 10);
}
