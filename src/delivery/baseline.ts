import { present } from '../core/briefing/heard.ts';
import type { ArticleId, Story } from '../core/model.ts';
import type { Database } from '../storage/engine/engine.ts';
import { heardIn } from '../storage/heard.ts';
import { subscriptionsIn } from '../storage/subscriptions.ts';

/**
 * Takes what only some articles say as heard at every place that a topic is subscribed to: they were there before their feed was followed,
 * and are no news because of it. What another article says as well stays as it was.
 */
export async function takeAsHeard(db: Database, story: Story, articles: ReadonlySet<ArticleId>): Promise<void> {
  const told = present(only(articles, story));
  if (told.length === 0) return;
  for (const destination of await subscriptionsIn(db).destinationsOf(story.topic.slug))
    await db.transaction((tx) => heardIn(tx).hear(story.topic.slug, destination, told));
}

function only(articles: ReadonlySet<ArticleId>, story: Story): Story {
  return {
    ...story,
    claims: story.claims.filter(({ sentences }) => sentences.every(({ article }) => articles.has(article))),
    families: story.families.filter(({ quotes }) => quotes.every(({ article }) => articles.has(article))),
  };
}
