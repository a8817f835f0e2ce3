import type { Options } from '../commands/command.ts';
import { hours } from '../commands/typed.ts';
import type { Article, ArticleId } from '../core/model.ts';
import type { TopicDesk } from '../desk.ts';

/** What each verb answers, as plain data: for `--json`. */
export const dataOf: Readonly<Record<string, (topic: TopicDesk, options: Options) => Promise<unknown>>> = {
  latest: (topic) => topic.latest(),
  new: (topic, { since }) => topic.fresh(since ? { sinceHours: hours(since) ?? 24 } : {}),
  quotes: (topic, { actor, about }) => topic.quotes({ ...(actor && { actor }), ...(about && { about }) }),
  actor: (topic, { name = '' }) => topic.actor(name),
  ask: (topic, { question = '' }) => topic.ask(question),
  compare: (topic, { about }) => topic.compare(about),
  timeline: async (topic, { actor }) => eventsOf(topic, actor),
  sources: (topic) => topic.sources(),
  // Of each line of a digest its source sentences are a part.
  evidence: (topic, { digest }) => (digest ? topic.kept(digest) : topic.latest()),
};

async function eventsOf(topic: TopicDesk, name: string | undefined): Promise<unknown> {
  if (!name) return topic.timeline();
  const found = await topic.actor(name);
  return found.kind === 'found' ? topic.timeline(found.profile.actor.id) : found;
}

/** The same data, each piece of evidence with where its article is found and the words that its span covers. */
export async function resolved(data: unknown, topic: TopicDesk): Promise<unknown> {
  const { articles } = await topic.story();
  return resolve(data, new Map(articles.map(({ article }) => [article.id, article])));
}

function resolve(data: unknown, articles: ReadonlyMap<ArticleId, Article>): unknown {
  if (Array.isArray(data)) return data.map((one) => resolve(one, articles));
  if (typeof data !== 'object' || data === null) return data;
  const entries = Object.entries(data).map(([key, value]) => [key, resolve(value, articles)]);
  return { ...Object.fromEntries(entries), ...placeOf(data, articles) };
}

function placeOf(data: object, articles: ReadonlyMap<ArticleId, Article>): object {
  if (!('article' in data) || typeof data.article !== 'string') return {};
  const article = articles.get(data.article);
  if (!article) return {};
  const span = 'span' in data ? (data.span as { start: number; end: number }) : undefined;
  return { origin: article.origin, ...(span && { text: article.text.slice(span.start, span.end) }) };
}
