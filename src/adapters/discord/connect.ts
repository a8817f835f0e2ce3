/** Connects to Discord: the gateway for what people ask, REST for what is delivered. */
import {
  Client,
  type ClientOptions,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayIntentBits,
  Options,
  Partials,
  REST,
  Status,
} from 'discord.js';
import { type ChatAdapter, ChatError, type ChatEvents } from '../../chat.ts';
import type { CommandDesk } from '../../commands/command.ts';
import type { Log } from '../../log.ts';
import { inTurns, type Turns } from '../turns.ts';
import { handle } from './interactions.ts';
import { createPoster, type Poster } from './post.ts';
import { hear } from './questions.ts';
import { commandBodies, register } from './registration.ts';

export interface DiscordSettings {
  readonly token: string;
  /** Registers the commands in this guild alone, where they show at once: for development. */
  readonly guild?: string;
  /** Another address of the API, such as a proxy: `https://discord.com/api` when absent. */
  readonly api?: string;
  /** How long one request may take before it is tried again, in milliseconds; 15 s when absent. */
  readonly timeoutMs?: number;
}

/** Posts without a gateway connection: for workers beside the processes that hold the shards. */
export function discordPoster(settings: DiscordSettings): Poster {
  return createPoster(new REST(restOptions(settings)).setToken(settings.token));
}

/** Throws {@link ChatError} from `start` when Discord does not take the token. */
export function connectDiscord(settings: DiscordSettings, log: Log): ChatAdapter {
  const client = new Client(clientOptions(settings));
  return {
    ...createPoster(client.rest),
    async start(commands, events) {
      listen(client, inTurns(commands), events, log);
      await login(client, settings.token);
      log.info({ user: client.user?.tag, guilds: client.guilds.cache.size }, 'connected to Discord');
      await registerOnce(client, settings, commands, log);
    },
    isConnected: () => client.isReady() && client.ws.shards.every(({ status }) => status === Status.Ready),
    async stop() {
      await client.destroy();
    },
  };
}

function clientOptions(settings: DiscordSettings): ClientOptions {
  return {
    // Message content needs no intent in mentions of us and in direct messages.
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    // Direct messages come from channels that we have not seen before.
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      ReactionManager: 0,
      PresenceManager: 0,
      VoiceStateManager: 0,
      GuildEmojiManager: 0,
      GuildStickerManager: 0,
      UserManager: { maxSize: 200, keepOverLimit: (user) => user.id === user.client.user.id },
      GuildMemberManager: { maxSize: 20, keepOverLimit: (member) => member.id === member.client.user.id },
    }),
    rest: restOptions(settings),
  };
}

function restOptions({ api, timeoutMs }: DiscordSettings): NonNullable<ClientOptions['rest']> {
  return {
    ...(api && { api }),
    ...(timeoutMs && { timeout: timeoutMs }),
    // A short wait is waited out; a long one goes back to the delivery, which has a place to keep it.
    rejectOnRateLimit: ({ retryAfter }) => retryAfter > LONGEST_WAIT_MS,
  };
}

const LONGEST_WAIT_MS = 30_000;

function listen(client: Client, commands: Turns, events: ChatEvents, log: Log): void {
  client.on(Events.InteractionCreate, (interaction) => void handle(interaction, commands, log));
  client.on(Events.MessageCreate, (message) => void hear(message, commands, log));
  client.on(Events.GuildDelete, (guild) => {
    log.warn({ guild: guild.id }, 'removed from a Discord server');
    events.gone({ platform: 'discord', workspace: guild.id }, 'Rapporteur was removed from the server.');
  });
  client.on(Events.ChannelDelete, (channel) => {
    if (channel.isDMBased()) return;
    events.gone({ platform: 'discord', workspace: channel.guildId, channel: channel.id }, 'The channel was deleted.');
  });
  client.on(Events.Error, (error) => log.error({ err: error }, 'Discord connection'));
  client.on(Events.Invalidated, () => log.error('Discord ended the connection for good: was the token reset?'));
  client.on(Events.ShardDisconnect, ({ code }, shard) => log.warn({ shard, code }, 'disconnected from Discord'));
  client.on(Events.ShardReconnecting, (shard) => log.info({ shard }, 'reconnecting to Discord'));
  client.on(Events.ShardResume, (shard, missed) => log.info({ shard, missed }, 'resumed with Discord'));
}

async function login(client: Client, token: string): Promise<void> {
  const ready = new Promise<void>((resolve) => client.once(Events.ClientReady, () => resolve()));
  try {
    await client.login(token);
  } catch (error) {
    await client.destroy();
    const refused = error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid;
    if (!refused)
      throw new ChatError('unavailable', 'Discord could not be reached. `rapporteur doctor` looks further.', { cause: error });
    const mend = 'Make a new one under Bot, Reset Token, and set it.';
    throw new ChatError('forbidden', `Discord does not take DISCORD_TOKEN. ${mend}`, { cause: error });
  }
  await ready;
}

/** With shards in several processes, the first one registers for all. */
async function registerOnce(client: Client, settings: DiscordSettings, commands: CommandDesk, log: Log): Promise<void> {
  if (client.shard && !client.shard.ids.includes(0)) return;
  const bodies = commandBodies(commands);
  try {
    const result = await register(client.rest, client.application!.id, settings.guild, bodies);
    log.info({ commands: bodies.length, guild: settings.guild, result }, 'slash commands of Discord');
  } catch (error) {
    // Those of the last start still stand, and mentions need none.
    log.error({ err: error, guild: settings.guild }, 'slash commands of Discord could not be registered');
  }
}
