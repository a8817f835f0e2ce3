/** The composition root: reads what is configured and builds the parts of it. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadTopics, type Topic } from './config/topic.ts';
import { processMemory } from './desk/memory.ts';
import { openDesk } from './desk/open.ts';
import type { Desk } from './desk.ts';
import { withFeeds } from './sources/feeds/source.ts';
import type { FeedStore } from './sources/feeds/store.ts';
import { folderSource } from './sources/files.ts';
import type { ArticleSource } from './sources/source.ts';

export interface Places {
  /** The folder of configuration; `config` here when there is one, else the project's own. */
  readonly config?: string;
  /** A folder of articles in place of the topic's own. */
  readonly content?: string;
}

/** The configuration folder that is meant when none is given. */
export function configFolder(given?: string): string {
  if (given) return resolve(given);
  const here = resolve('config');
  return existsSync(here) ? here : fileURLToPath(new URL('../config', import.meta.url));
}

/** A topic with the source of its articles. */
export interface Followed extends Topic {
  readonly source: ArticleSource;
}

/** The topics as they are configured. Throws `ConfigError`. */
export async function followedTopics({ config, content }: Places): Promise<readonly Followed[]> {
  const topics = await loadTopics(configFolder(config));
  return topics.map((topic) => {
    // A folder that is named stands in the place of everything that is configured.
    if (content) return { ...topic, content: resolve(content), feeds: [], source: folderSource(resolve(content)) };
    return { ...topic, source: folderSource(topic.content, { mayBeMissing: topic.contentOptional }) };
  });
}

/** The topics with what their feeds brought so far, as it is kept. */
export function fromStore<Given extends Pick<Followed, 'profile' | 'feeds' | 'source'>>(
  topics: readonly Given[],
  store: FeedStore,
): readonly Given[] {
  return topics.map((topic) => {
    const { profile, feeds, source } = topic;
    return feeds.length === 0 ? topic : { ...topic, source: withFeeds(source, profile.slug, feeds, store) };
  });
}

/** A desk for one answer: nothing is kept when the process ends. */
export function deskOf(topics: readonly Followed[]): Desk {
  return openDesk({ topics, memory: processMemory() });
}
