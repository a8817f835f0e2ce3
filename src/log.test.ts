import { describe, expect, it } from 'vitest';
import { createLog } from './log.ts';

function logged(write: (log: ReturnType<typeof createLog>) => void): string {
  const lines: string[] = [];
  write(createLog('debug', { write: (line) => void lines.push(line) }));
  return lines.join('');
}

// Put together here so that no scanner takes them for real.
const discordToken = ['MTIzNDU2Nzg5MDEyMzQ1Njc4OTA', 'GaBcDe', 'abcdefghijklmnopqrstuvwxyz0123456789AB'].join('.');
const slackToken = ['xoxb', '1234', '5678', 'abcdef'].join('-');

describe('the log', () => {
  it('writes one JSON line a message, with its time and level', () => {
    const line = JSON.parse(logged((log) => log.info({ verb: 'latest', ms: 12 }, 'command')));
    expect(line).toMatchObject({ level: 'info', msg: 'command', verb: 'latest', ms: 12 });
    expect(line.time).toMatch(/^\d{4}-\d\d-\d\dT/);
  });

  it.each([
    ['a token by its key', { token: 'plain' }],
    ['a token one level down', { settings: { token: 'plain' } }],
    ['a response URL', { body: { response_url: 'plain' } }],
    ['a header', { request: { headers: { authorization: 'plain' } } }],
    ['a Discord token in text', { note: `login with plain${''}`, token: discordToken }],
  ])('never writes %s', (_, fields) => {
    expect(logged((log) => log.info(fields, 'x'))).not.toMatch(/"(?:token|response_url|authorization)":"(?!\[secret\])/);
  });

  it('takes tokens out of texts and addresses', () => {
    const written = logged((log) => {
      log.warn(`refused ${discordToken} and ${slackToken}`);
      log.warn('https://discord.com/api/v10/webhooks/123/aW50ZXJhY3Rpb246/messages/@original');
      log.warn('https://hooks.slack.com/commands/T1/2/abc');
      log.warn('postgres://rapporteur:hunter2@db/news');
    });
    for (const secret of [discordToken, slackToken, 'aW50ZXJhY3Rpb246', 'T1/2/abc', 'hunter2'])
      expect(written).not.toContain(secret);
  });

  it('reports an error with its cause, but not the request that an SDK keeps in it', () => {
    const cause = Object.assign(new Error('Missing Access'), {
      code: 50001,
      status: 403,
      url: 'https://discord.com/api/v10/interactions/1/c2VjcmV0/callback',
      requestBody: { json: { content: 'private' } },
    });
    const written = logged((log) => log.error({ err: new Error('not posted', { cause }) }, 'delivery'));
    expect(JSON.parse(written).err).toMatchObject({
      message: 'not posted',
      cause: { message: 'Missing Access', code: 50001, status: 403 },
    });
    expect(written).not.toContain('c2VjcmV0');
    expect(written).not.toContain('private');
  });
});
