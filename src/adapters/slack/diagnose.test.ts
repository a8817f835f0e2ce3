import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SlackDouble, startSlack } from '../../../test/doubles/slack/slack.ts';
import { APP_TOKEN, BOT_TOKEN } from '../../../test/doubles/slack/workspace.ts';
import { diagnose } from './diagnose.ts';
import { SCOPES } from './scopes.ts';

const web = { host: '127.0.0.1', port: 8080 };
const granted = new Set(Object.keys(SCOPES));

describe('the doctor of Slack', () => {
  let slack: SlackDouble;
  beforeAll(async () => {
    slack = await startSlack(granted);
  });
  afterAll(() => slack.stop());
  const look = (botToken: string, appToken = APP_TOKEN) =>
    diagnose({ botToken, entrance: { kind: 'socket', appToken }, api: slack.api }, web);

  it('finds nothing wrong where nothing is', async () => {
    const findings = await look(BOT_TOKEN);
    expect(findings.map(({ subject, state }) => `${subject}: ${state}`)).toEqual([
      'Slack bot token: ok',
      'Slack scopes: ok',
      'Slack clock: ok',
      'Slack connection: ok',
    ]);
  });

  it('says how to mend a token that Slack does not take, and shows none', async () => {
    const findings = await look('xoxb-wrong', 'xoxb-not-an-app-token');
    expect(findings[0]).toMatchObject({ state: 'broken', mend: expect.stringContaining('SLACK_BOT_TOKEN') });
    expect(findings.at(-1)).toMatchObject({ state: 'broken', mend: expect.stringContaining('SLACK_APP_TOKEN') });
    expect(JSON.stringify(findings)).not.toContain('xoxb-');
  });

  it('names the scope that is lacking, and what it is for', async () => {
    const less = await startSlack(new Set([...granted].filter((scope) => scope !== 'users:read')));
    const findings = await diagnose(
      { botToken: BOT_TOKEN, entrance: { kind: 'socket', appToken: APP_TOKEN }, api: less.api },
      web,
    );
    await less.stop();
    expect(findings[1]).toMatchObject({ state: 'broken', says: expect.stringMatching(/users:read \(.*administrator/) });
  });

  it('says where Slack’s requests are taken, over HTTP', async () => {
    const findings = await diagnose({ botToken: BOT_TOKEN, entrance: { kind: 'http', signingSecret: 'x' }, api: slack.api }, web);
    expect(findings.at(-1)).toMatchObject({ state: 'ok', says: expect.stringContaining('127.0.0.1:8080, under /slack/events') });
  });

  it('says so where Slack can’t be reached', async () => {
    const findings = await diagnose(
      { botToken: BOT_TOKEN, entrance: { kind: 'socket', appToken: APP_TOKEN }, api: 'http://127.0.0.1:9/' },
      web,
    );
    expect(findings.every(({ state }) => state === 'broken')).toBe(true);
  });
});
