import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { connectSlack } from '../../src/adapters/slack/connect.ts';
import { SCOPE_NAMES } from '../../src/adapters/slack/scopes.ts';
import { openWeb } from '../../src/adapters/web/server.ts';
import type { ChatAdapter, ChatEvents } from '../../src/chat.ts';
import type { Request } from '../../src/commands/command.ts';
import { createLog } from '../../src/log.ts';
import { composeNotice } from '../../src/message/compose/notice.ts';
import { SIGNING_SECRET, signed } from '../doubles/slack/http.ts';
import { slackPorts } from '../doubles/slack/ports.ts';
import { type SlackDouble, startSlack } from '../doubles/slack/slack.ts';
import { BOT, BOT_TOKEN, CHANNEL, ORGANISATION, PERSON, TEAM } from '../doubles/slack/workspace.ts';

describe('Slack, installed by a whole organisation', () => {
  let slack: SlackDouble;
  let adapter: ChatAdapter;
  let here: string;
  const web = openWeb({ host: '127.0.0.1', port: 0 });
  const ports = { ...slackPorts(), web };
  const asked: Omit<Request, 'options'>[] = [];
  const gone: Parameters<ChatEvents['gone']>[] = [];

  beforeAll(async () => {
    slack = await startSlack(new Set(SCOPE_NAMES));
    const client = { id: '12345.67890', secret: 'fedcba9876543210fedcba9876543210' };
    const entrance = { kind: 'http', signingSecret: SIGNING_SECRET, client } as const;
    adapter = connectSlack({ entrance, api: slack.api, timeoutMs: 3000 }, ports, createLog('silent'));
    const commands = {
      topics: [{ slug: 'ukraine-talks', title: 'The talks', description: 'The talks' }],
      verbs: [],
      run: async () => composeNotice('Done.'),
      runText: async (topic: string, text: string, request: Omit<Request, 'topic' | 'options'>) => {
        asked.push({ topic, ...request });
        return composeNotice(`Heard: ${text}.`);
      },
      complete: async () => [],
    };
    await adapter.start(commands, { gone: (...told) => void gone.push(told) });
    here = `http://127.0.0.1:${await web.serve('/health', (_, response) => response.end())}`;
  });
  afterEach(() => expect(slack.state.refusals.splice(0)).toEqual([]));
  afterAll(async () => {
    await adapter.stop();
    await web.stop();
    await slack.stop();
  });

  it('keeps its token under the organisation’s id', async () => {
    const begun = await fetch(`${here}/slack/install`, { redirect: 'manual' });
    const state = new URL(begun.headers.get('location') ?? '').searchParams.get('state') ?? '';
    const cookie = (begun.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    const agreed = await fetch(`${here}/slack/oauth_redirect?${new URLSearchParams({ code: 'c0de', state })}`, {
      headers: { cookie },
    });
    expect(agreed.status).toBe(200);
    expect([...ports.installations.kept]).toMatchObject([[ORGANISATION, { bot: { token: BOT_TOKEN } }]]);
  });

  it('answers in each of its workspaces, and posts there with the token of the organisation', async () => {
    const { url, interaction } = slack.answers(CHANNEL);
    const form = new URLSearchParams({
      ...{ command: '/ukraine-talks', text: 'help', trigger_id: slack.trigger(), response_url: url, user_id: PERSON },
      ...{ team_id: TEAM, enterprise_id: ORGANISATION, is_enterprise_install: 'true', channel_id: CHANNEL, api_app_id: 'A1' },
    });
    expect((await signed(here, form.toString())).status).toBe(200);
    await slack.settled(interaction);
    expect(interaction.answers).toHaveLength(1);
    const { place } = asked.at(-1)!;
    expect(place).toEqual({ platform: 'slack', workspace: ORGANISATION, channel: CHANNEL });
    const receipt = await adapter.post(place!, composeNotice('A digest.'), 'organisation1');
    expect(await adapter.find(place!, 'organisation1')).toEqual(receipt);
  });

  it('forgets it when the organisation removes us', async () => {
    const event = {
      ...{
        type: 'event_callback',
        team_id: TEAM,
        enterprise_id: ORGANISATION,
        api_app_id: 'A1',
        event_id: 'EvOrg',
        event_time: 1,
      },
      event: { type: 'app_uninstalled', event_ts: '1.1' },
      authorizations: [{ enterprise_id: ORGANISATION, team_id: null, user_id: BOT, is_bot: true, is_enterprise_install: true }],
    };
    expect((await signed(here, JSON.stringify(event))).status).toBe(200);
    await expect.poll(() => ports.installations.kept.size).toBe(0);
    expect(gone.map(([place]) => place)).toEqual([{ platform: 'slack', workspace: ORGANISATION }]);
    const to = { platform: 'slack', workspace: ORGANISATION, channel: CHANNEL } as const;
    await expect(adapter.post(to, composeNotice('Nowhere.'), 'organisation2')).rejects.toMatchObject({ code: 'gone' });
  });
});
