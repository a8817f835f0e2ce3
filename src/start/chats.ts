import { type ChatAdapter, ChatError, type ChatEvents } from '../chat.ts';
import type { CommandDesk } from '../commands/command.ts';
import type { Settings } from '../config/settings.ts';
import type { Editor } from '../delivery/correcting.ts';
import type { Poster } from '../delivery/outcome.ts';
import type { Log } from '../log.ts';
import type { InboundIds, Installations } from '../memory.ts';
import type { Web } from '../web.ts';
import { discordSettings } from './discord.ts';
import { slackSettings } from './slack.ts';

/** What became of a platform: connected, not set up, or not to be reached. `says` is one line for the operator. */
export interface ChatOutcome {
  readonly title: string;
  readonly state: 'connected' | 'off' | 'failed';
  readonly says: string;
  readonly adapter?: ChatAdapter;
}

interface Platform {
  readonly title: string;
  /** What to do where it isn't set up. */
  readonly setUp: string;
  /** Its adapter, loaded with its SDK only when it is set up; undefined when it isn't. */
  readonly adapter: (parts: ChatParts) => Promise<ChatAdapter | undefined>;
  /** Posting alone, for a worker beside the processes that talk. */
  readonly poster: (parts: ChatParts) => Promise<(Poster & Editor) | undefined>;
}

/** What adapters are built from. */
export interface ChatParts {
  readonly settings: Settings;
  readonly log: Log;
  readonly inbound: InboundIds;
  readonly installations: Installations;
  /** Who may manage the subscriptions of a topic on Slack without being an administrator: member ids by slug. */
  readonly managers: Readonly<Record<string, readonly string[]>>;
  /** For a platform whose requests come in over HTTP. */
  readonly web: Web;
}

const platforms: readonly Platform[] = [
  {
    title: 'Slack',
    setUp: 'set SLACK_BOT_TOKEN and SLACK_APP_TOKEN in .env (docs/slack.md)',
    async adapter({ settings: { slack }, log, ...ports }) {
      if (!slack) return undefined;
      const { connectSlack } = await import('../adapters/slack/connect.ts');
      return connectSlack(slackSettings(slack), ports, log);
    },
    async poster({ settings: { slack }, installations, log }) {
      if (!slack) return undefined;
      const { slackPoster } = await import('../adapters/slack/connect.ts');
      return slackPoster(slackSettings(slack), installations, log);
    },
  },
  {
    title: 'Discord',
    setUp: 'set DISCORD_TOKEN in .env (docs/discord.md)',
    async adapter({ settings: { discord }, log }) {
      if (!discord) return undefined;
      const { connectDiscord } = await import('../adapters/discord/connect.ts');
      return connectDiscord(discordSettings(discord), log);
    },
    async poster({ settings: { discord } }) {
      if (!discord) return undefined;
      const { discordPoster } = await import('../adapters/discord/connect.ts');
      return discordPoster(discordSettings(discord));
    },
  },
];

const notSetUp = ({ title, setUp }: Pick<Platform, 'title' | 'setUp'>) => `${title} is not connected: ${setUp}.`;

/** How each platform is set up, a line each. */
export const howToConnect: readonly string[] = platforms.map(notSetUp);

/** Connects every platform that is set up, all at the same time. */
export async function connectChats(parts: ChatParts, commands: CommandDesk, events: ChatEvents): Promise<readonly ChatOutcome[]> {
  return Promise.all(platforms.map((platform) => connect(platform, parts, commands, events)));
}

/** What posts to the platforms that are set up, without talking to anyone. */
export async function posters(parts: ChatParts): Promise<readonly (Poster & Editor)[]> {
  const found = await Promise.all(platforms.map(({ poster }) => poster(parts)));
  return found.filter((poster) => poster !== undefined);
}

/** One platform that can't be reached keeps no other from working. */
async function connect(
  { title, setUp, adapter: load }: Platform,
  parts: ChatParts,
  commands: CommandDesk,
  events: ChatEvents,
): Promise<ChatOutcome> {
  const adapter = await load(parts);
  if (!adapter) return { title, state: 'off', says: notSetUp({ title, setUp }) };
  try {
    await adapter.start(commands, events);
    return { title, state: 'connected', says: `${title} is connected.`, adapter };
  } catch (error) {
    if (!(error instanceof ChatError)) throw error;
    await adapter.stop();
    return { title, state: 'failed', says: `${title} is not connected: ${error.message}` };
  }
}
