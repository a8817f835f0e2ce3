/** Connects to Slack: Socket Mode or HTTP for what people ask, the Web API for what is delivered. */
import { App, type AuthorizeResult, type Receiver } from '@slack/bolt';
import { WebClient, type WebClientOptions } from '@slack/web-api';
import { type ChatAdapter, ChatError, type ChatEvents } from '../../chat.ts';
import type { CommandDesk } from '../../commands/command.ts';
import type { Log } from '../../log.ts';
import type { InboundIds, Installations } from '../../memory.ts';
import type { Web } from '../../web.ts';
import { inTurns } from '../turns.ts';
import { listenToChoices } from './choices.ts';
import { listenToCommands } from './commands.ts';
import { listenToDepartures } from './departures.ts';
import { chatError } from './errors.ts';
import { listenToForm } from './form.ts';
import { listenToHome } from './home.ts';
import type { House } from './house.ts';
import { type HttpSettings, openHttp } from './http.ts';
import { takeIn } from './inbound.ts';
import { botToken, installationStore } from './installations.ts';
import { sdkLogger } from './logger.ts';
import { type Managers, people } from './people.ts';
import { createPoster, type Poster } from './post.ts';
import { listenToPresses } from './presses.ts';
import { listenToQuestions } from './questions.ts';
import { listenToShortcut } from './shortcut.ts';
import { openSocket } from './socket.ts';
import { listenToWindows } from './windows.ts';

export interface SlackSettings {
  /** The token of the one workspace; absent where many install us. */
  readonly botToken?: string;
  /** How Slack's requests reach us: over a connection of ours, or over HTTP. */
  readonly entrance: { readonly kind: 'socket'; readonly appToken: string } | ({ readonly kind: 'http' } & HttpSettings);
  /** Another address of the API, such as a proxy: `https://slack.com/api/` when absent. */
  readonly api?: string;
  /** How long one request may take, in milliseconds; 15 s when absent. */
  readonly timeoutMs?: number;
}

/** What an adapter of Slack needs of the rest of the house. */
export interface SlackPorts {
  readonly inbound: InboundIds;
  readonly installations: Installations;
  readonly managers: Managers;
  /** Where requests come in over HTTP. */
  readonly web: Web;
}

type PosterSettings = Pick<SlackSettings, 'botToken' | 'api' | 'timeoutMs'>;

/** Posts without a connection: for workers beside the processes that talk. */
export function slackPoster(settings: PosterSettings, installations: Installations, log: Log): Poster {
  const options = {
    ...clientOptions(settings, log),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
  };
  const clients = new Map<string, WebClient>();
  return createPoster(async (workspace) => {
    const token = settings.botToken ?? (await botToken(installations, workspace));
    const client = clients.get(token) ?? new WebClient(token, options);
    clients.set(token, client);
    return client;
  });
}

/** Throws {@link ChatError} from `start` when Slack does not take a token. */
export function connectSlack(settings: SlackSettings, ports: SlackPorts, log: Log): ChatAdapter {
  const { botToken: token } = settings;
  // Another client than the one that posts: a refusal of one must not hold up the other.
  const options = { ...clientOptions(settings, log), retryConfig: { retries: 2 } };
  const entrance = enter(settings, ports, options, log);
  const app = new App({
    receiver: entrance.receiver,
    logger: sdkLogger(log),
    clientOptions: options,
    convoStore: false,
    ...(token !== undefined && { authorize: once(() => identify(token, options)) }),
  });
  app.error(async (error) => log.error({ err: error }, 'Slack event failed'));
  return {
    ...slackPoster(settings, ports.installations, log),
    async start(commands, events) {
      const who = token === undefined ? undefined : await identify(token, options);
      listen(app, commands, events, ports, log);
      await entrance.open();
      log.info({ user: who?.botUserId, workspace: who?.teamId, over: settings.entrance.kind }, 'connected to Slack');
    },
    isConnected: () => entrance.isOpen(),
    stop: () => entrance.close(),
  };
}

function listen(app: App, commands: CommandDesk, events: ChatEvents, ports: SlackPorts, log: Log): void {
  const house: House = { commands: inTurns(commands), people: people(ports.managers, log), log };
  app.use(takeIn(ports.inbound));
  listenToCommands(app, house);
  listenToPresses(app, house);
  listenToQuestions(app, house);
  listenToShortcut(app, house);
  listenToHome(app, house);
  listenToWindows(app, house);
  listenToForm(app, house);
  listenToChoices(app, house);
  listenToDepartures(app, events, ports.installations, log);
}

interface Entrance {
  readonly receiver: Receiver;
  open(): Promise<unknown>;
  isOpen(): boolean;
  close(): Promise<void>;
}

function enter({ entrance }: SlackSettings, { installations, web }: SlackPorts, options: ApiOptions, log: Log): Entrance {
  if (entrance.kind === 'http') {
    // What serves it ends it.
    return { ...openHttp(entrance, installationStore(installations), options, web, log), close: async () => undefined };
  }
  const { receiver, isOpen, close } = openSocket(entrance.appToken, options, log);
  const open = () =>
    receiver.start().catch((error: unknown) => {
      const mend = 'Make one with connections:write under Basic Information, App-Level Tokens.';
      throw refused(error, 'SLACK_APP_TOKEN', mend);
    });
  return { receiver, open, isOpen, close };
}

type ApiOptions = WebClientOptions & { readonly slackApiUrl: string };

function clientOptions({ api = 'https://slack.com/api/', timeoutMs = 15_000 }: PosterSettings, log: Log): ApiOptions {
  return { slackApiUrl: api, timeout: timeoutMs, logger: sdkLogger(log) };
}

/** Whom the bot token stands for. Throws {@link ChatError}. */
async function identify(token: string, options: WebClientOptions): Promise<AuthorizeResult> {
  try {
    const who = await new WebClient(token, options).auth.test();
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

function refused(error: unknown, variable: string, mend: string): ChatError {
  const known = chatError(error);
  if (known.code !== 'forbidden' && known.code !== 'gone') return known;
  return new ChatError('forbidden', `Slack does not take ${variable}. ${mend}`, { cause: error });
}

/** A failure is not kept: it may be another time that it works. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}
