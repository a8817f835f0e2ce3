/** The composition root: reads what is configured and builds the parts of it. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadTopics, type Topic } from './config/topic.ts';
import { processMemory } from './desk/memory.ts';
import { openDesk } from './desk/open.ts';
import type { Desk } from './desk.ts';
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
    const folder = content ? resolve(content) : topic.content;
    return { ...topic, content: folder, source: folderSource(folder) };
  });
}

/** A desk for one answer: nothing is kept when the process ends. */
export function deskOf(topics: readonly Followed[]): Desk {
  return openDesk({ topics, memory: processMemory() });
}
