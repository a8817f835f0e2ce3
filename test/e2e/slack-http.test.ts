import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createEmulator, type Emulator } from 'emulate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectSlack } from '../../src/adapters/slack/connect.ts';
import { SCOPES } from '../../src/adapters/slack/scopes.ts';
import { openWeb } from '../../src/adapters/web/server.ts';
import type { ChatAdapter } from '../../src/chat.ts';
import { createLog } from '../../src/log.ts';
import { heading, item, list } from '../../src/message/build.ts';
import type { Message } from '../../src/message/model.ts';
import { watchedCommands } from '../contract/commands.ts';
import { SIGNING_SECRET, signed } from '../doubles/slack/http.ts';
import { slackPorts } from '../doubles/slack/ports.ts';
import { type SlackDouble, startSlack } from '../doubles/slack/slack.ts';

const CLIENT = { id: '12345.67890', secret: 'fedcba9876543210fedcba9876543210' };

const digest = (headline: string): Message => ({
  blocks: [heading(headline), list([item(['The delegations met.'])])],
  actions: [],
  summary: headline,
  audience: 'public',
});

describe('Slack over HTTP, for many workspaces', () => {
  let emulator: Emulator;
  let answering: SlackDouble;
  let adapter: ChatAdapter;
  let here: string;
  const web = openWeb({ host: '127.0.0.1', port: 0 });
  const ports = slackPorts();
  const logged: string[] = [];

  beforeAll(async () => {
    const scopes = Object.keys(SCOPES);
    const oauth_apps = [{ client_id: CLIENT.id, client_secret: CLIENT.secret, name: 'Rapporteur', redirect_uris: [], scopes }];
    emulator = await createEmulator({
      service: 'slack',
      port: await freePort(),
      seed: { slack: { strict_scopes: true, oauth_apps } },
    });
    answering = await startSlack(new Set(scopes));
    const entrance = { kind: 'http', signingSecret: SIGNING_SECRET, client: CLIENT } as const;
    const log = createLog('debug', { write: (line) => void logged.push(line) });
    here = `http://127.0.0.1:${await web.serve('/health', (_, response) => response.end('well'))}`;
    adapter = connectSlack({ entrance, api: `${emulator.url}/api/`, timeoutMs: 3000 }, { ...ports, web }, log);
    await adapter.start((await watchedCommands()).commands, { gone: () => undefined });
  });
  afterAll(async () => {
    await adapter.stop();
    await web.stop();
    await answering.stop();
    await emulator.close();
  });

  /** Follows the whole way of somebody who installs us; gives the page at its end. */
  async function install(): Promise<Response> {
    const begun = await fetch(`${here}/slack/install`, { redirect: 'manual' });
    const authorize = new URL(begun.headers.get('location') ?? '');
    const asked = authorize.searchParams;
    expect(asked.get('scope')?.split(',').sort()).toEqual(Object.keys(SCOPES).sort());
    const page = await (await fetch(authorize)).text();
    const user_id = /name="user_id" value="(\w+)"/.exec(page)?.[1] ?? '';
    const agreed = await fetch(new URL('/oauth/v2/authorize/callback', emulator.url), {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams({
        ...{ user_id, client_id: CLIENT.id, scope: asked.get('scope') ?? '', state: asked.get('state') ?? '' },
        // Slack takes the address that is registered.
        redirect_uri: `${here}/slack/oauth_redirect`,
      }),
    });
    const cookie = (begun.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    return fetch(agreed.headers.get('location') ?? '', { headers: { cookie } });
  }

  const installed = () => [...ports.installations.kept][0] as [string, { readonly bot: { readonly token: string } }];

  it('is installed by a workspace, with the scopes of the manifest and no more', async () => {
    expect((await install()).status).toBe(200);
    const [workspace, { bot }] = installed();
    expect(workspace).toMatch(/^T/);
    expect(bot.token).toMatch(/^xoxb-/);
  });

  it('posts, finds and corrects there with the token of that workspace', async () => {
    const [workspace, { bot }] = installed();
    const api = async (method: string, body: Record<string, string>) =>
      (await fetch(`${emulator.url}/api/${method}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${bot.token}` },
        body: new URLSearchParams(body),
      }).then((response) => response.json())) as { readonly channels?: readonly { readonly id: string }[] };
    const channel = (await api('conversations.list', {})).channels?.[0]?.id ?? '';
    const to = { platform: 'slack', workspace, channel } as const;
    const receipt = await adapter.post(to, digest('Talks fial'), 'http1');
    expect(await adapter.post(to, digest('Talks fial'), 'http1')).toEqual(receipt);
    expect(await adapter.find(to, 'http1')).toEqual(receipt);
    expect(await adapter.find(to, 'http2')).toBeUndefined();
    await adapter.edit(receipt, digest('Talks fail'), 'http1');
    expect(await adapter.find(to, 'http1')).toEqual(receipt);
    await expect(adapter.post({ ...to, workspace: 'T0STRANGE' }, digest('Nowhere'), 'http3')).rejects.toMatchObject({
      name: 'ChatError',
      code: 'gone',
    });
  });

  describe('takes requests', () => {
    const now = () => Math.floor(Date.now() / 1000);
    const form = (trigger: string) => {
      const { url, interaction } = answering.answers('C0NEWS001');
      const body = new URLSearchParams({
        ...{ command: '/ukraine-talks', text: 'help', trigger_id: trigger, response_url: url, user_id: 'U0OLENA01' },
        ...{ team_id: installed()[0], channel_id: 'C0NEWS001', is_enterprise_install: 'false', api_app_id: 'A1' },
      }).toString();
      return { body, interaction };
    };
    const request = (body: string, seconds: number, secret = SIGNING_SECRET) => signed(here, body, { seconds, secret });

    it('that Slack signed, and answers them once, however often they are replayed', async () => {
      const { body, interaction } = form('trigger1');
      const seconds = now();
      expect((await request(body, seconds)).status).toBe(200);
      await answering.settled(interaction);
      expect((await request(body, seconds)).status).toBe(200);
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(interaction.answers).toHaveLength(1);
    });

    it('of no other signature, not from the past, and not from the future', async () => {
      const { body, interaction } = form('trigger2');
      expect((await request(body, now(), 'another secret')).status).toBe(401);
      expect((await request(body, now() - 3600)).status).toBe(401);
      expect((await request(body, now() + 3600)).status).toBe(401);
      expect(interaction.answers).toEqual([]);
    });
  });

  it('share their port with everything else that is served', async () => {
    expect(await (await fetch(`${here}/health`)).text()).toBe('well');
    expect((await fetch(`${here}/other`)).status).toBe(404);
  });

  it('writes no token and no secret into the log', () => {
    const all = logged.join('');
    for (const secret of [installed()[1].bot.token, SIGNING_SECRET, CLIENT.secret]) expect(all).not.toContain(secret);
  });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
