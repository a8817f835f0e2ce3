import type { Article } from '../../core/model.ts';
import { bodyOf } from '../articleFile.ts';
import { articleId } from '../identity.ts';
import type { ArticleSource, Gathered, SourceReport } from '../source.ts';
import { addressKey, siteOf } from './address.ts';
import type { FollowedFeed, Item } from './model.ts';
import type { FeedStore } from './store.ts';

/** More articles are not woven into one story: the newest of them. A story of so many takes about a second. */
const mostItems = 1_000;

/** A topic's folder and what came in from its feeds, as one. An item that a file has too, by its address or its text, is the file's. */
export function withFeeds(folder: ArticleSource, topic: string, feeds: readonly FollowedFeed[], store: FeedStore): ArticleSource {
  const urls = feeds.map(({ url }) => url);
  let last: Gathered | undefined;
  return {
    async gather() {
      const files = await folder.gather();
      const version = `${files.version}-${await store.revision(topic)}`;
      if (last?.version === version) return last;
      last = { version, ...joined(files, await store.items(topic, urls, mostItems)) };
      return last;
    },
  };
}

function joined(files: Gathered, items: readonly (Item & { readonly text: string })[]): Omit<Gathered, 'version'> {
  const articles = [...files.articles];
  const report: SourceReport[] = [...files.report];
  const known = new Set(articles.flatMap(({ text, url }) => [bodyOf(text), ...(url ? [addressKey(url)] : [])]));
  const outlets = outletNames(items);
  for (const item of items) {
    const origin = hasOwnAddress(item) ? item.url : item.key;
    const marks = [bodyOf(item.text), addressKey(origin)];
    if (marks.some((mark) => known.has(mark))) continue;
    for (const mark of marks) known.add(mark);
    const article = articleOf(item, origin, outlets(item));
    articles.push(article);
    report.push(
      item.because
        ? { origin, outcome: 'read with a note', article: article.id, because: item.because }
        : { origin, outcome: 'read', article: article.id },
    );
  }
  return { articles, report };
}

/** Not where the feed gives many of its items one address, such as that of the front page. */
function hasOwnAddress(item: Item): item is Item & { readonly url: string } {
  return item.url !== undefined && !item.key.startsWith(`${addressKey(item.url)} `);
}

function articleOf({ text, title, url, published }: Item & { text: string }, origin: string, outlet: string): Article {
  return {
    id: articleId(text),
    text,
    origin,
    outlet,
    ...(title && { title }),
    ...(url && { url }),
    ...(published && { published }),
  };
}

/**
 * One name for each site, so that what two of its feeds bring counts as one outlet: what the feed or its configuration says, else the
 * name that most of the site's pages give, else the site's address.
 */
function outletNames(items: readonly Item[]): (item: Item) => string {
  const named = new Map<string, Map<string, number>>();
  const site = ({ url, feed }: Item) => siteOf(url ?? feed);
  for (const item of items) {
    if (!item.site) continue;
    const names = named.get(site(item)) ?? new Map<string, number>();
    names.set(item.site, (names.get(item.site) ?? 0) + 1);
    named.set(site(item), names);
  }
  return (item) => {
    const [most] = [...(named.get(site(item)) ?? [])].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
    return item.outlet ?? most?.[0] ?? site(item);
  };
}
