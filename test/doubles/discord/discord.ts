/**
 * A Discord of our own: gateway and REST in one small server, with one guild and one person who types, presses and reads.
 * It stands beside `discord-digital-twin`, which drops flags, nonces and limits and never fails. Failures are asked for by `fail`.
 */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Gateway } from './gateway.ts';
import { ALL, APPLICATION, botUser, CHANNEL, channels, DM, GUILD, member, PERSON, person, TOKEN } from './guild.ts';
import { failure, respond } from './rest.ts';
import { type Interaction, type Posted, State } from './state.ts';

/** `hang` takes the request and never answers; `late` refuses before it is taken. */
export type Trouble = 'rateLimit' | 'error' | 'hang';

export interface Where {
  readonly channel?: string;
  /** The person's permissions there. */
  readonly permissions?: bigint;
  /** Ours there. */
  readonly ours?: bigint;
}

export interface DiscordDouble {
  readonly api: string;
  readonly token: string;
  readonly state: State;
  readonly gateway: Gateway;
  /** The next requests whose path fits fail in that way. */
  fail(path: RegExp, trouble: Trouble, times?: number): void;
  slash(topic: string, verb: string, options?: Readonly<Record<string, string>>, where?: Where): Promise<Interaction>;
  /** What is offered while the option is typed. */
  typing(topic: string, verb: string, option: string, typed: string): Promise<readonly string[]>;
  press(message: Posted, customId: string, value?: string): Promise<Interaction>;
  /** Says something where the bot is mentioned, or in a direct message; gives what the bot replies. */
  say(text: string, where?: { readonly direct?: boolean; readonly mention?: boolean }): Promise<readonly Posted[]>;
  stop(): Promise<void>;
}

export async function startDiscord(): Promise<DiscordDouble> {
  const state = new State();
  const troubles: { path: RegExp; trouble: Trouble }[] = [];
  const http = createServer((request, response) => void serve(request, response, state, troubles));
  const gateway = new Gateway(http);
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  const address = `127.0.0.1:${(http.address() as AddressInfo).port}`;

  async function interact(
    type: number,
    data: object,
    channel: string,
    extra: object,
    { permissions = ALL, ours = ALL }: Where,
  ): Promise<Interaction> {
    const id = state.nextId();
    const started = performance.now();
    const token = `interaction-${id}`;
    const { promise: settled, resolve } = Promise.withResolvers<void>();
    const message = (extra as { message?: Posted }).message;
    const base = {
      id,
      channel,
      at: Date.now(),
      answered: false,
      deferred: undefined,
      original: undefined,
      choices: undefined,
      followUps: [],
      touched: 0,
      firstMs: undefined,
    };
    const interaction: Interaction = {
      ...base,
      ...(message && { message }),
      settle() {
        interaction.touched = performance.now();
        interaction.firstMs ??= interaction.touched - started;
        resolve();
      },
    };
    state.interactions.set(token, interaction);
    const there =
      channel === DM
        ? { user: person, context: 1 }
        : { member: { ...member(person), permissions: String(permissions) }, guild_id: GUILD, context: 0 };
    gateway.send('INTERACTION_CREATE', {
      ...{
        id,
        token,
        type,
        data,
        application_id: APPLICATION,
        version: 1,
        channel_id: channel,
        locale: 'en-US',
        guild_locale: 'en-US',
      },
      ...{
        channel: channels.find((one) => one.id === channel) ?? { id: DM, type: 1 },
        app_permissions: String(ours),
        entitlements: [],
      },
      ...{ authorizing_integration_owners: { 0: GUILD }, attachment_size_limit: 1000 },
      ...there,
      ...extra,
    });
    await Promise.race([settled, never(type)]);
    await answered(interaction);
    return interaction;
  }

  return {
    api: `http://${address}/api`,
    token: TOKEN,
    state,
    gateway,
    fail(path, trouble, times = 1) {
      for (let count = 0; count < times; count++) troubles.push({ path, trouble });
    },
    slash: (topic, verb, options = {}, where = {}) => {
      const channel = options['channel'];
      const given = Object.entries(options).map(([name, value]) => ({ name, value, type: name === 'channel' ? 7 : 3 }));
      const named = channels.find((one) => one.id === channel);
      const resolved = named && {
        channels: {
          [named.id]: { ...named, permissions: String(where.permissions ?? ALL), app_permissions: String(where.ours ?? ALL) },
        },
      };
      const data = {
        id: '1',
        name: topic,
        type: 1,
        options: [{ name: verb, type: 1, options: given }],
        ...(resolved && { resolved }),
      };
      return interact(2, data, where.channel ?? CHANNEL, {}, where);
    },
    async typing(topic, verb, option, typed) {
      const options = [{ name: verb, type: 1, options: [{ name: option, type: 3, value: typed, focused: true }] }];
      return ((await interact(4, { id: '1', name: topic, type: 1, options }, CHANNEL, {}, {})).choices ?? []).map(
        ({ value }) => value,
      );
    },
    press: (message, customId, value) => {
      const data =
        value === undefined
          ? { custom_id: customId, component_type: 2 }
          : { custom_id: customId, component_type: 3, values: [value] };
      return interact(3, data, message.channel_id, { message }, {});
    },
    async say(text, { direct = false, mention = true } = {}) {
      const channel = direct ? DM : CHANNEL;
      const before = state.messages.length;
      const content = mention && !direct ? `<@${APPLICATION}> ${text}` : text;
      const said = state.add(channel, { content }, 0, PERSON);
      const place = direct ? {} : { guild_id: GUILD, member: { ...member(person) } };
      gateway.send('MESSAGE_CREATE', { ...said, mentions: mention && !direct ? [botUser] : [], ...place });
      const patience = mention || direct ? 5000 : 300;
      for (let waited = 0; waited < patience && state.messages.length === before + 1; waited += 10) await pause(10);
      await pause(50);
      return state.messages.slice(before + 1);
    },
    async stop() {
      gateway.close();
      http.closeAllConnections();
      http.close();
      await once(http, 'close');
    },
  };
}

/** Waits until a deferred answer is filled in and nothing has followed for a while. */
async function answered(interaction: Interaction): Promise<void> {
  const quiet = () => interaction.deferred === undefined && performance.now() - interaction.touched > QUIET_MS;
  for (let waited = 0; waited < 20_000 && !quiet(); waited += 10) await pause(10);
}

const QUIET_MS = 40;

async function never(type: number): Promise<never> {
  await pause(10_000);
  throw new Error(`An interaction of type ${type} was never answered.`);
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  state: State,
  troubles: { path: RegExp; trouble: Trouble }[],
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://double');
  const path = decodeURIComponent(url.pathname).replace(/^\/api\/v10/, '');
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  const send = (status: number, body?: unknown, headers: Record<string, string> = {}) =>
    response
      .writeHead(status, { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers })
      .end(body === undefined ? undefined : JSON.stringify(body));
  if (path === '/gateway') return void send(200, { url: `ws://${request.headers.host}/gateway` });
  const open = path.startsWith('/interactions/') || path.startsWith('/webhooks/');
  if (!open && request.headers.authorization !== `Bot ${TOKEN}`) return void send(401, { code: 0, message: '401: Unauthorized' });
  if (path === '/gateway/bot') {
    const limit = { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 };
    return void send(200, { url: `ws://${request.headers.host}/gateway`, shards: 1, session_start_limit: limit });
  }
  const at = troubles.findIndex((one) => one.path.test(`${request.method} ${path}`));
  const trouble = at < 0 ? undefined : troubles.splice(at, 1)[0]?.trouble;
  if (trouble === 'rateLimit') {
    const headers = { 'retry-after': '0.2', 'x-ratelimit-scope': 'user', 'x-ratelimit-reset-after': '0.2' };
    return void send(429, { message: 'You are being rate limited.', retry_after: 0.2, global: false }, headers);
  }
  if (trouble === 'error') return void send(500, failure(500, 0, '500: Internal Server Error').body);
  const reply = respond(state, request.method ?? 'GET', path, url.searchParams, text === '' ? {} : JSON.parse(text));
  if (trouble !== 'hang') send(reply.status, reply.body);
}
