/** Connects to Slack: Socket Mode or HTTP for what people ask, the Web API for what is delivered. */
import { App, type AuthorizeResult } from '@slack/bolt';
import { WebClient, type WebClientOptions } from '@slack/web-api';
import { type ChatAdapter, ChatError, type ChatEvents } from '../../chat.ts';
import type { CommandDesk } from '../../commands/command.ts';
import type { Log } from '../../log.ts';
import type { InboundIds } from '../../memory.ts';
import { listenToCommands } from './commands.ts';
import { chatError } from './errors.ts';
import type { House } from './house.ts';
import { takeIn } from './inbound.ts';
import { sdkLogger } from './logger.ts';
import { type Managers, people } from './people.ts';
import { createPoster, type Poster } from './post.ts';
import { listenToPresses } from './presses.ts';
import { listenToQuestions } from './questions.ts';
import { openSocket } from './socket.ts';

export interface SlackSettings {
  readonly botToken: string;
  readonly appToken: string;
  readonly managers: Managers;
  /** Another address of the API, such as a proxy: `https://slack.com/api/` when absent. */
  readonly api?: string;
  /** How long one request may take, in milliseconds; 15 s when absent. */
  readonly timeoutMs?: number;
}

export interface SlackPorts {
  readonly inbound: InboundIds;
}

/** Posts without a connection: for workers beside the processes that talk. */
export function slackPoster(settings: Pick<SlackSettings, 'botToken' | 'api' | 'timeoutMs'>, log: Log): Poster {
  const client = new WebClient(settings.botToken, {
    ...clientOptions(settings),
    logger: sdkLogger(log),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
  });
  return createPoster(async () => client);
}

/** Throws {@link ChatError} from `start` when Slack does not take a token. */
export function connectSlack(settings: SlackSettings, { inbound }: SlackPorts, log: Log): ChatAdapter {
  const options = clientOptions(settings);
  const socket = openSocket(settings.appToken, { ...options, retryConfig: { retries: 2 } }, log);
  const app = new App({
    receiver: socket.receiver,
    logger: sdkLogger(log),
    // Another client than the one that posts: a refusal of one must not hold up the other.
    clientOptions: { ...options, retryConfig: { retries: 2 } },
    convoStore: false,
    authorize: once(() => identify(settings.botToken, options)),
  });
  app.error(async (error) => log.error({ err: error }, 'Slack event failed'));
  return {
    ...slackPoster(settings, log),
    async start(commands, events) {
      const who = await identify(settings.botToken, options);
      listen(app, commands, events, { people: people(settings.managers, log), log }, inbound);
      await connected(() => app.start());
      log.info({ user: who.botUserId, workspace: who.teamId }, 'connected to Slack');
    },
    stop: () => socket.close(),
  };
}

function listen(app: App, commands: CommandDesk, _events: ChatEvents, parts: Omit<House, 'commands'>, inbound: InboundIds): void {
  const house: House = { ...parts, commands };
  app.use(takeIn(inbound));
  listenToCommands(app, house);
  listenToPresses(app, house);
  listenToQuestions(app, house);
}

function clientOptions({ api, timeoutMs = 15_000 }: Pick<SlackSettings, 'api' | 'timeoutMs'>): WebClientOptions {
  return { ...(api && { slackApiUrl: api }), timeout: timeoutMs };
}

/** Whom the bot token stands for. Throws {@link ChatError}. */
async function identify(token: string, options: WebClientOptions): Promise<AuthorizeResult> {
  try {
    const who = await new WebClient(token, { ...options, retryConfig: { retries: 2 } }).auth.test();
    return {
      botToken: token,
      ...(who.bot_id && { botId: who.bot_id }),
      ...(who.user_id && { botUserId: who.user_id }),
      ...(who.team_id && { teamId: who.team_id }),
    };
  } catch (error) {
    throw refused(error, 'SLACK_BOT_TOKEN', 'Install the app again under OAuth & Permissions, and set the token it shows.');
  }
}

async function connected(start: () => Promise<unknown>): Promise<void> {
  try {
    await start();
  } catch (error) {
    throw refused(error, 'SLACK_APP_TOKEN', 'Make one with connections:write under Basic Information, App-Level Tokens.');
  }
}

function refused(error: unknown, variable: string, mend: string): ChatError {
  const known = chatError(error);
  if (known.code !== 'forbidden' && known.code !== 'gone') return known;
  return new ChatError('forbidden', `Slack does not take ${variable}. ${mend}`, { cause: error });
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
