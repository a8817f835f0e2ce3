/** Real commands over the project's own articles, watched: what an adapter was given to show is kept for comparison. */
import type { CommandDesk } from '../../src/commands/command.ts';
import { commandDesk } from '../../src/commands/dispatch.ts';
import { processMemory } from '../../src/desk/memory.ts';
import { openDesk } from '../../src/desk/open.ts';
import { followedTopics } from '../../src/main.ts';
import type { Message } from '../../src/message/model.ts';
import { folderSource } from '../../src/sources/files.ts';

export interface Watched {
  readonly commands: CommandDesk;
  /** The newest message that the commands gave. */
  last(): Message;
  /** Makes the next commands wait, or fail. */
  next(how: { readonly waitMs?: number; readonly fail?: Error; readonly message?: Message }): void;
}

export const EMPTY_TOPIC = 'quiet-story';

export async function watchedCommands(): Promise<Watched> {
  const topics = (await followedTopics({})).map(({ profile, description, content }) => ({
    profile,
    description,
    source: folderSource(content),
  }));
  const quiet = {
    profile: { ...topics[0]!.profile, slug: EMPTY_TOPIC, title: 'A quiet story' },
    description: 'Nothing is reported of it yet',
    source: { gather: async () => ({ version: 'none', articles: [], report: [] }) },
  };
  const real = commandDesk(openDesk({ topics: [...topics, quiet], memory: processMemory() }));
  let given: Message | undefined;
  let planned: Parameters<Watched['next']>[0] = {};

  async function watch(run: () => Promise<Message>): Promise<Message> {
    const { waitMs = 0, fail, message } = planned;
    planned = {};
    if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs));
    if (fail) throw fail;
    given = message ?? (await run());
    return given;
  }

  return {
    commands: {
      ...real,
      run: (verb, request) => watch(() => real.run(verb, request)),
      runText: (topic, text, request) => watch(() => real.runText(topic, text, request)),
    },
    last() {
      if (!given) throw new Error('No command was run.');
      return given;
    },
    next(how) {
      planned = how;
    },
  };
}
