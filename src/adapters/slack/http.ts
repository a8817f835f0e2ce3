/** HTTP: Slack's requests to an address of ours, signed, and the pages by which other workspaces install us. */
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { HTTPReceiver, type InstallationStore } from '@slack/bolt';
import type { WebClientOptions } from '@slack/web-api';
import { ChatError } from '../../chat.ts';
import type { Log } from '../../log.ts';
import { sdkLogger } from './logger.ts';
import { SCOPES } from './scopes.ts';

export interface HttpSettings {
  readonly host: string;
  readonly port: number;
  readonly signingSecret: string;
  /** Where many workspaces install us. */
  readonly client?: { readonly id: string; readonly secret: string };
}

export interface HttpEntrance {
  readonly receiver: HTTPReceiver;
  listen(): Promise<void>;
  close(): Promise<void>;
}

/** How far in the future a request may claim to be: clocks differ. As far as Slack lets it be in the past. */
const CLOCK_SECONDS = 5 * 60;

/** Where Slack sends people to, seen from its API. */
const AUTHORIZE = '../oauth/v2/authorize';

export function openHttp(
  settings: HttpSettings,
  store: InstallationStore,
  clientOptions: WebClientOptions & { readonly slackApiUrl: string },
  log: Log,
): HttpEntrance {
  const { host, port, signingSecret, client } = settings;
  const receiver = new HTTPReceiver({
    signingSecret,
    logger: sdkLogger(log),
    ...(client && {
      clientId: client.id,
      clientSecret: client.secret,
      stateSecret: createHmac('sha256', signingSecret).update('state of an installation').digest('hex'),
      scopes: Object.keys(SCOPES),
      installationStore: store,
    }),
    installerOptions: {
      directInstall: true,
      clientOptions,
      authorizationUrl: new URL(AUTHORIZE, clientOptions.slackApiUrl).href,
    },
  });
  const server = createServer(refusingFuture(receiver.requestListener));
  return {
    receiver,
    async listen() {
      server.listen(port, host);
      await once(server, 'listening').catch((error: unknown) => {
        const says = `Nothing can be taken at port ${port} of ${host}. Set PORT to one that is free.`;
        throw new ChatError('unavailable', says, { cause: error });
      });
      log.info({ address: server.address() }, 'Slack’s requests are taken at /slack/events');
    },
    async close() {
      server.closeIdleConnections();
      if (!server.listening) return;
      server.close();
      await once(server, 'close');
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
