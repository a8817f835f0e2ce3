import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type DiscordDouble, startDiscord } from '../../../test/doubles/discord/discord.ts';
import { GUILD, TOKEN } from '../../../test/doubles/discord/guild.ts';
import { diagnose } from './diagnose.ts';
import { inviteLink } from './invite.ts';

describe('what the doctor finds on Discord', () => {
  let discord: DiscordDouble;
  beforeEach(async () => {
    discord = await startDiscord();
  });
  afterEach(() => discord.stop());

  const found = async (settings = {}) => {
    const findings = await diagnose({ token: TOKEN, api: discord.api, timeoutMs: 500, ...settings });
    return Object.fromEntries(findings.map((finding) => [finding.subject, finding]));
  };

  it('is in order when all is', async () => {
    const findings = Object.values(await found());
    expect(findings.map(({ subject }) => subject)).toEqual([
      'Discord token',
      'Discord clock',
      'Discord intents',
      'Discord commands',
      'Discord servers',
      'Discord rights in A newsroom',
    ]);
    expect(findings.filter(({ state }) => state !== 'ok')).toEqual([]);
  });

  it('names a bad token, and does not show it', async () => {
    const findings = await found({ token: 'MTEw.bad.token' });
    expect(findings['Discord token']).toMatchObject({ state: 'broken', mend: expect.stringContaining('Reset Token') });
    expect(JSON.stringify(findings)).not.toContain('MTEw.bad.token');
  });

  it('notices that commands are sent somewhere else', async () => {
    discord.state.application = { ...discord.state.application, interactions_endpoint_url: 'https://example.org/' };
    expect((await found())['Discord commands']).toMatchObject({
      state: 'broken',
      mend: expect.stringContaining('General Information'),
    });
  });

  it('notices that we are not in the server that is set', async () => {
    expect((await found({ guild: GUILD }))['Discord servers']?.state).toBe('ok');
    expect((await found({ guild: '1' }))['Discord servers']?.state).toBe('broken');
  });

  it('says that Discord can’t be reached', async () => {
    const findings = Object.values(await found({ api: 'http://127.0.0.1:9/api' }));
    expect(findings.map(({ says }) => says)).toEqual(['Discord could not be reached.', 'Discord could not be reached.']);
  });
});

describe('the invitation', () => {
  it('asks for what we need and no more', () => {
    expect(inviteLink(TOKEN)).toBe(
      'https://discord.com/oauth2/authorize?client_id=1100000000000000001&scope=bot+applications.commands&permissions=309237713920',
    );
  });
  it('is of nothing that is no token', () => {
    expect(inviteLink('secret')).toBeUndefined();
  });
});
