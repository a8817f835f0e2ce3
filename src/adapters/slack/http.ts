/** HTTP: Slack's requests to an address of ours, signed, and the pages by which other workspaces install us. */
import { createHmac } from 'node:crypto';
import type { RequestListener } from 'node:http';
import { HTTPReceiver, type InstallationStore } from '@slack/bolt';
import type { WebClientOptions } from '@slack/web-api';
import { ChatError } from '../../chat.ts';
import type { Log } from '../../log.ts';
import { type Web, WebError } from '../../web.ts';
import { sdkLogger } from './logger.ts';
import { SCOPE_NAMES } from './scopes.ts';

export interface HttpSettings {
  readonly signingSecret: string;
  /** Where many workspaces install us. */
  readonly client?: { readonly id: string; readonly secret: string };
}

export interface HttpEntrance {
  readonly receiver: HTTPReceiver;
  open(): Promise<void>;
  isOpen(): boolean;
}

/** How far in the future a request may claim to be: clocks differ. As far as Slack lets it be in the past. */
const CLOCK_SECONDS = 5 * 60;

/** All of Slack's requests come in under this: events, commands and presses at one place, installations beside it. */
const PATH = '/slack';
export const EVENTS = `${PATH}/events`;
/** Where Slack sends somebody back to who has installed us. */
export const REDIRECT = `${PATH}/oauth_redirect`;

/** Where Slack sends people to, seen from its API. */
const AUTHORIZE = '../oauth/v2/authorize';

export function openHttp(
  settings: HttpSettings,
  store: InstallationStore,
  clientOptions: WebClientOptions & { readonly slackApiUrl: string },
  web: Web,
  log: Log,
): HttpEntrance {
  const { signingSecret, client } = settings;
  const receiver = new HTTPReceiver({
    signingSecret,
    endpoints: EVENTS,
    logger: sdkLogger(log),
    ...(client && {
      clientId: client.id,
      clientSecret: client.secret,
      stateSecret: createHmac('sha256', signingSecret).update('state of an installation').digest('hex'),
      scopes: SCOPE_NAMES,
      installationStore: store,
    }),
    installerOptions: {
      directInstall: true,
      installPath: `${PATH}/install`,
      redirectUriPath: REDIRECT,
      clientOptions,
      authorizationUrl: new URL(AUTHORIZE, clientOptions.slackApiUrl).href,
    },
  });
  let isOpen = false;
  return {
    receiver,
    isOpen: () => isOpen,
    async open() {
      const port = await web.serve(PATH, refusingFuture(receiver.requestListener)).catch((error: unknown) => {
        throw error instanceof WebError ? new ChatError('unavailable', error.message, { cause: error }) : error;
      });
      isOpen = true;
      log.info({ port }, `Slack’s requests are taken at ${EVENTS}`);
    },
  };
}

/** Bolt refuses what is old and lets the future pass: a request that was signed for later could be replayed until then. */
function refusingFuture(listener: RequestListener): RequestListener {
  return (request, response) => {
    const seconds = Number(request.headers['x-slack-request-timestamp'] ?? 0);
    if (seconds > Date.now() / 1000 + CLOCK_SECONDS) response.writeHead(401).end();
    else listener(request, response);
  };
}
