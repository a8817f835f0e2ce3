import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../config/settings.ts';
import { type Followed, fromStore } from '../main.ts';
import { count } from '../message/count.ts';
import { type FeedStanding, standingsOf } from '../sources/feeds/standing.ts';
import type { FeedStore } from '../sources/feeds/store.ts';
import { StorageError } from '../storage/error.ts';

type Where = Pick<Settings, 'dataFolder' | 'databaseUrl'>;

/**
 * Works on the topics with what their feeds brought so far. The database is only opened where a topic has feeds and something may have been
 * kept. Throws `StorageError` when another process has the embedded one.
 */
export async function withStored<Result>(
  topics: readonly Followed[],
  settings: () => Promise<Where>,
  work: (topics: readonly Followed[]) => Promise<Result>,
  {
    asksNext = false,
  }: { /** Whether the feeds are asked right after it, so that nobody need be told to. */ readonly asksNext?: boolean } = {},
): Promise<Result> {
  const feeds = topics.flatMap((topic) => topic.feeds).length;
  if (feeds === 0) return work(topics);
  const where = await settings();
  if (!mayHoldSomething(where)) {
    if (!asksNext) process.stderr.write(`rapporteur: ${count(feeds, 'feed')} not asked yet. \`rapporteur fetch\` asks them.\n`);
    return work(topics);
  }
  return withFeedStore(where, (store) => work(fromStore(topics, store)));
}

/** How it stands with the feeds of topics, by slug; undefined where a running Rapporteur has the embedded database. */
export async function feedStandings(
  topics: readonly Followed[],
  where: Where,
): Promise<ReadonlyMap<string, readonly FeedStanding[]> | undefined> {
  const followed = topics.filter(({ feeds }) => feeds.length > 0);
  const look = async (store?: FeedStore) => {
    const found = new Map<string, readonly FeedStanding[]>();
    for (const { profile, feeds } of followed)
      found.set(profile.slug, standingsOf(feeds, (await store?.states(profile.slug)) ?? [], new Date()));
    return found;
  };
  if (followed.length === 0 || !mayHoldSomething(where)) return look();
  try {
    return await withFeedStore(where, look);
  } catch (error) {
    if (error instanceof StorageError && error.code === 'inUse') return undefined;
    throw error;
  }
}

/** Said of feeds whose state can't be looked up. */
export const heldElsewhere = 'A running Rapporteur has the database open; its /health says how the feeds are.';

function mayHoldSomething({ databaseUrl, dataFolder }: Where): boolean {
  return databaseUrl !== undefined || existsSync(join(dataFolder, 'database'));
}

async function withFeedStore<Result>(
  { databaseUrl, dataFolder }: Where,
  work: (store: FeedStore) => Promise<Result>,
): Promise<Result> {
  const [{ openEngine }, { feedsIn }] = await Promise.all([import('../storage/open.ts'), import('../storage/feeds.ts')]);
  const engine = await openEngine({ directory: dataFolder, ...(databaseUrl && { databaseUrl: databaseUrl.reveal() }) });
  try {
    return await work(feedsIn(engine.db));
  } finally {
    await engine.close();
  }
}
