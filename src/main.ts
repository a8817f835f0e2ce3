/** The composition root: reads what is configured and builds the parts of it. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadTopics, type Topic } from './config/topic.ts';
import { processMemory } from './desk/memory.ts';
import { openDesk } from './desk/open.ts';
import type { Desk } from './desk.ts';
import { folderSource } from './sources/files.ts';

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

/** The topics as they are configured. Throws `ConfigError`. */
export async function followedTopics({ config, content }: Places): Promise<readonly Topic[]> {
  const topics = await loadTopics(configFolder(config));
  return content ? topics.map((topic) => ({ ...topic, content: resolve(content) })) : topics;
}

/** A desk for one answer: over the folders of the topics, with nothing kept. */
export function deskOf(topics: readonly Topic[]): Desk {
  return openDesk({
    topics: topics.map(({ profile, description, content }) => ({ profile, description, source: folderSource(content) })),
    memory: processMemory(),
  });
}
