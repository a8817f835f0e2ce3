/**
 * A Slack of our own: Socket Mode and Web API in one small server, with one workspace and one person who types, presses and reads.
 * It stands beside `emulate`, which has neither Socket Mode nor slash commands and never fails. Failures are asked for by `fail`.
 */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { respond } from './response-url.ts';
import { Socket } from './socket.ts';
import { type Interaction, type Posted, State, type Trouble } from './state.ts';
import { call } from './web-api.ts';
import { BOT, CHANNEL, DM, PERSON, TEAM } from './workspace.ts';

export interface Where {
  readonly channel?: string;
  readonly user?: string;
}

export interface SlackDouble {
  readonly api: string;
  readonly state: State;
  readonly socket: Socket;
  /** The next requests to a method whose name fits fail in that way. */
  fail(path: RegExp, trouble: Trouble, times?: number): void;
  slash(topic: string, text: string, where?: Where): Promise<Interaction>;
  press(on: Posted, actionId: string, value: string, where?: Where): Promise<Interaction>;
  /** An event of the Events API; acknowledged, but perhaps not handled yet. */
  event(event: object, id?: string): Promise<void>;
  /** Anything else that a person does: shortcuts, views, options. Gives what the acknowledgement held. */
  interact(payload: object): Promise<Record<string, unknown>>;
  /** Mentions us in the channel, or says it directly; gives what we reply. */
  say(text: string, where?: { readonly direct?: boolean; readonly thread?: string }): Promise<readonly Posted[]>;
  /** A trigger that may open one view. */
  trigger(): string;
  /** The response URL of a new interaction, and what comes to it. */
  answers(channel: string, on?: Posted): { readonly url: string; readonly interaction: Interaction };
  /** Waits until an interaction was answered and nothing has followed for a while. */
  settled(interaction: Interaction): Promise<Interaction>;
  stop(): Promise<void>;
}

export async function startSlack(granted: ReadonlySet<string>): Promise<SlackDouble> {
  const state = new State();
  const http = createServer((request, response) => void serve(request, response, state, granted));
  const socket = new Socket(http);
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  const address = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  const who = (user: string) => ({ id: user, username: user.toLowerCase(), name: user.toLowerCase(), team_id: TEAM });

  function trigger(): string {
    const id = `${state.nextId()}.trigger`;
    state.triggers.add(id);
    return id;
  }

  function answers(channel: string, on?: Posted) {
    const id = `r${state.nextId()}`;
    const interaction: Interaction = {
      at: Date.now(),
      channel,
      answers: [],
      uses: 0,
      touched: performance.now(),
      ...(on && { on }),
    };
    state.interactions.set(id, interaction);
    return { url: `${address}/respond/${id}`, interaction };
  }

  async function event(event: object, id = `Ev${state.nextId()}`): Promise<void> {
    await socket.send('events_api', {
      ...{ token: 't', team_id: TEAM, api_app_id: 'A1', type: 'event_callback', event_id: id, event_time: 1, event },
      authorizations: [{ team_id: TEAM, user_id: BOT, is_bot: true, is_enterprise_install: false }],
    });
  }

  return {
    api: `${address}/api/`,
    state,
    socket,
    trigger,
    answers,
    settled,
    fail(path, trouble, times = 1) {
      for (let count = 0; count < times; count++) state.troubles.push({ path, trouble });
    },
    async slash(topic, text, { channel = CHANNEL, user = PERSON } = {}) {
      const { url, interaction } = answers(channel);
      interaction.ack = await socket.send('slash_commands', {
        ...{ token: 't', command: `/${topic}`, text: escaped(text), response_url: url, trigger_id: trigger() },
        ...{ user_id: user, user_name: 'olena', team_id: TEAM, team_domain: 'svitlo', channel_id: channel, channel_name: 'news' },
        ...{ api_app_id: 'A1', is_enterprise_install: 'false' },
      });
      return settled(interaction);
    },
    async press(on, actionId, value, { channel = on.channel, user = PERSON } = {}) {
      const { url, interaction } = answers(channel, on);
      const isChoice = !actionId.includes('button') && on.blocks.some((block) => hasSelect(block, actionId));
      const action = isChoice
        ? { type: 'static_select', selected_option: { text: { type: 'plain_text', text: '?' }, value } }
        : { type: 'button', text: { type: 'plain_text', text: '?' }, value };
      interaction.ack = await socket.send('interactive', {
        ...{
          type: 'block_actions',
          team: { id: TEAM, domain: 'svitlo' },
          user: who(user),
          channel: { id: channel, name: 'news' },
        },
        ...{
          api_app_id: 'A1',
          token: 't',
          response_url: url,
          trigger_id: trigger(),
          is_enterprise_install: false,
          enterprise: null,
        },
        container: { type: 'message', message_ts: on.ts, channel_id: channel, is_ephemeral: on.ephemeral },
        // Slack doesn't give back what an ephemeral message says.
        ...(on.ephemeral ? {} : { message: on }),
        actions: [{ ...action, action_id: actionId, block_id: 'b', action_ts: on.ts }],
      });
      return settled(interaction);
    },
    event,
    async interact(payload) {
      const ack = await socket.send('interactive', {
        ...{ team: { id: TEAM, domain: 'svitlo' }, user: who(PERSON), api_app_id: 'A1', token: 't' },
        ...{ is_enterprise_install: false, enterprise: null },
        ...payload,
      });
      return ack.payload;
    },
    async say(text, { direct = false, thread } = {}) {
      const channel = direct ? DM : CHANNEL;
      const said = state.add(channel, { text, ...(thread && { thread_ts: thread }) }, false, PERSON);
      const before = state.messages.length;
      const common = { user: PERSON, ts: said.ts, channel, event_ts: said.ts, ...(thread && { thread_ts: thread }) };
      await event(
        direct
          ? { type: 'message', channel_type: 'im', text: escaped(text), ...common }
          : { type: 'app_mention', text: `<@${BOT}> ${escaped(text)}`, ...common },
      );
      for (let waited = 0; waited < 5000 && state.messages.length === before; waited += 10) await pause(10);
      await pause(60);
      return state.messages.slice(before);
    },
    async stop() {
      await socket.close();
      http.closeAllConnections();
      http.close();
      await once(http, 'close');
    },
  };
}

/** As Slack escapes what a person types. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replace(/<(?![#@])/g, '&lt;')
    .replace(/(?<!<[#@][^<>]*)>/g, '&gt;');
}

function hasSelect(block: Posted['blocks'][number], actionId: string): boolean {
  return (block.elements ?? []).some((piece) => piece.action_id === actionId && piece.options !== undefined);
}

async function settled(interaction: Interaction): Promise<Interaction> {
  const last = () => interaction.answers.at(-1);
  const isOver = () =>
    (last() !== undefined || interaction.on?.deleted) &&
    !/answer follows/.test(last()?.text ?? '') &&
    performance.now() - interaction.touched > QUIET_MS;
  for (let waited = 0; waited < 20_000 && !isOver(); waited += 10) await pause(10);
  return interaction;
}

const QUIET_MS = 50;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  state: State,
  granted: ReadonlySet<string>,
): Promise<void> {
  const path = request.url ?? '/';
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  const send = (status: number, body: unknown, headers: Record<string, string> = {}) =>
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
  const answered = /^\/respond\/(\w+)$/.exec(path)?.[1];
  const at = state.troubles.findIndex((one) => one.path.test(path));
  const trouble = at < 0 ? undefined : state.troubles.splice(at, 1)[0]?.trouble;
  if (trouble === 'rateLimit') return void send(429, { ok: false, error: 'ratelimited' }, { 'retry-after': '1' });
  if (trouble === 'error') return void send(500, { ok: false, error: 'internal_error' });
  if (answered !== undefined) return void send(respond(state, answered, JSON.parse(text)), { ok: true });
  const name = /^\/api\/([\w.]+)$/.exec(path)?.[1] ?? '';
  const token = (request.headers.authorization ?? '').replace(/^Bearer /, '');
  if (name === 'apps.connections.open') {
    state.calls.push(name);
    const isOurs = token.startsWith('xapp-');
    return void send(
      200,
      isOurs ? { ok: true, url: `ws://${request.headers.host}/socket` } : { ok: false, error: 'invalid_auth' },
    );
  }
  const reply = call(state, name, token, fields(text), granted);
  if (trouble !== 'hang') send(200, reply, { 'x-oauth-scopes': [...granted].join(',') });
}

/** The SDK sends forms in which everything that is no text is JSON. */
function fields(form: string): Record<string, unknown> {
  return Object.fromEntries(
    [...new URLSearchParams(form)].map(([key, value]) => [key, /^[[{]/.test(value) ? JSON.parse(value) : value]),
  );
}
