import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect, parseEnv } from 'node:util';
import { describe, expect, it } from 'vitest';
import { parseEnvironment } from './environment.ts';
import { ConfigError } from './problem.ts';
import { loadSettings, readSettings } from './settings.ts';

const file = '/app/config/rapporteur.yaml';
const address = 'the address of a PostgreSQL database: postgres://user:password@host/name, with %23 for # in it and %2F for /';
const hex = '0123456789abcdef0123456789abcdef';
const key = Buffer.alloc(32, 7).toString('base64');

function settings(env: Record<string, string>, text = 'defaultTopic: harbour\n') {
  return readSettings(file, text, parseEnvironment(env));
}

/** The lines of the error that settings are refused with. */
function refusal(env: Record<string, string>, text?: string): string[] {
  try {
    settings(env, text);
  } catch (error) {
    if (error instanceof ConfigError) return error.message.split('\n');
    throw error;
  }
  return [];
}

describe('settings', () => {
  it('need one line; the rest has defaults', () => {
    expect(settings({})).toEqual({
      defaultTopic: 'harbour',
      dataFolder: '/app/data',
      web: { host: '127.0.0.1', port: 8080 },
      feeds: { everyMinutes: 15, keepDays: 90, allowPrivateAddresses: false },
      logLevel: 'info',
    });
  });

  it('of the environment overrule the file', () => {
    const env = { PORT: '0', HOST: '::', RAPPORTEUR_DATA_DIR: '/var/lib/rapporteur', LOG_LEVEL: 'debug' };
    expect(settings(env, 'defaultTopic: harbour\nweb:\n  port: 9000\n')).toMatchObject({
      dataFolder: '/var/lib/rapporteur',
      web: { host: '::', port: 0 },
      logLevel: 'debug',
    });
  });

  it('that are wrong are refused with their place', () => {
    expect(refusal({}, 'defaultTopic: harbour\nweb:\n  prot: 9000\n  host: 5\n')).toEqual([
      '/app/config/rapporteur.yaml:4:9: web.host: expected text, found 5.',
      '/app/config/rapporteur.yaml:3:9: web.prot: there is no such key. Did you mean “port”?',
    ]);
  });
});

describe('the environment', () => {
  it('gives Slack over Socket Mode, Slack over HTTP for many workspaces, and Discord', () => {
    const socket = settings({ SLACK_BOT_TOKEN: 'xoxb-1-a', SLACK_APP_TOKEN: 'xapp-1-a' });
    expect([socket.slack?.botToken?.reveal(), socket.slack?.appToken?.reveal()]).toEqual(['xoxb-1-a', 'xapp-1-a']);
    const http = settings({
      SLACK_CLIENT_ID: '12.34',
      SLACK_CLIENT_SECRET: hex,
      SLACK_SIGNING_SECRET: hex,
      RAPPORTEUR_SECRET_KEY: key,
    });
    expect([http.slack?.client?.id, http.slack?.client?.secret.reveal(), http.secretKey?.reveal()]).toEqual(['12.34', hex, key]);
    const discord = settings({ DISCORD_TOKEN: 'abc.def.ghi', DISCORD_GUILD_ID: '123456789012345678' }).discord;
    expect([discord?.token.reveal(), discord?.guild]).toEqual(['abc.def.ghi', '123456789012345678']);
  });

  it('may name other addresses of the APIs', () => {
    const { slack, discord } = settings({
      SLACK_BOT_TOKEN: 'xoxb-1-a',
      SLACK_APP_TOKEN: 'xapp-1-a',
      SLACK_API_URL: 'https://slack-gov.com/api/',
      DISCORD_TOKEN: 'a.b.c',
      DISCORD_API_URL: 'http://127.0.0.1:8081/api',
    });
    expect([slack?.api, discord?.api]).toEqual(['https://slack-gov.com/api/', 'http://127.0.0.1:8081/api']);
  });

  it('may hold empty lines, as in a copied .env.example', async () => {
    const example = parseEnv(await readFile(new URL('../../.env.example', import.meta.url), 'utf8'));
    expect(Object.values(example).every((value) => value === '')).toBe(true);
    expect(parseEnvironment(example)).toEqual({});
  });

  it('has each of its variables explained in .env.example', async () => {
    const example = parseEnv(await readFile(new URL('../../.env.example', import.meta.url), 'utf8'));
    const code = await readFile(new URL('./environment.ts', import.meta.url), 'utf8');
    expect(Object.keys(example).sort()).toEqual([...code.matchAll(/^ {2}([A-Z_]+): /gm)].map(([, name]) => name).sort());
  });

  it.each([
    [
      'SLACK_BOT_TOKEN',
      'xapp-1-a',
      'expected a bot token, which begins with xoxb- (OAuth & Permissions). What is set there looks like SLACK_APP_TOKEN.',
    ],
    ['DISCORD_TOKEN', 'not a token', 'expected a bot token: three parts with dots between them (Bot, Reset Token).'],
    ['SLACK_SIGNING_SECRET', 'short', 'expected 32 digits and letters from a to f (Basic Information).'],
    ['DATABASE_URL', 'mysql://x', `expected ${address}.`],
    ['DATABASE_URL', 'postgres://harbour:pass#word@localhost/name', `expected ${address}.`],
    ['DATABASE_URL', 'postgres://harbour:pass/word@localhost/name', `expected ${address}.`],
    ['RAPPORTEUR_SECRET_KEY', 'c2hvcnQ=', 'expected 32 bytes in Base64 (openssl rand -base64 32 makes one).'],
    ['LOG_LEVEL', 'loud', 'expected one of trace, debug, info, warn, error, fatal, silent.'],
    ['PORT', '70000', 'expected a port: a number from 0 to 65535.'],
    ['PORT', 'http', 'expected a port: a number from 0 to 65535.'],
    ['SLACK_BOT_TOKNE', 'xoxb-1', 'there is no such variable. Did you mean SLACK_BOT_TOKEN?'],
    ['SLACK_APP_TOKEN', 'xapp-1', 'it is set, but SLACK_BOT_TOKEN is not.'],
    [
      'SLACK_CLIENT_ID',
      '1.2',
      'it is set, but an app for many workspaces also needs SLACK_CLIENT_SECRET and SLACK_SIGNING_SECRET and RAPPORTEUR_SECRET_KEY.',
    ],
    ['SLACK_API_URL', 'slack-gov.com', 'expected an address that begins with https://.'],
    ['DISCORD_GUILD_ID', '123456789012345678', 'it is set, but DISCORD_TOKEN is not.'],
  ])('with %s=%s is refused: %s', (name, value, line) => {
    expect(refusal({ [name]: value })[0]).toBe(`environment: ${name}: ${line}`);
  });

  it('with a bot token and no way for Slack to reach us is refused', () => {
    expect(refusal({ SLACK_BOT_TOKEN: 'xoxb-1-a' })).toEqual([
      'environment: SLACK_BOT_TOKEN: it is set, but neither SLACK_APP_TOKEN (Socket Mode) nor SLACK_SIGNING_SECRET (HTTP) is.',
    ]);
  });

  it('never shows what a secret is, neither when it is sound nor when it is wrong', () => {
    const sound = settings({ DISCORD_TOKEN: 'hush.hush.hush', DATABASE_URL: 'postgres://me:hush@host/db' });
    const wrong = refusal({
      DISCORD_TOKEN: 'hush',
      SLACK_BOT_TOKEN: 'hush',
      DATABASE_URL: 'hush',
      RAPPORTEUR_SECRET_KEY: 'hush',
    });
    const shown = [inspect(sound, { depth: 9, showHidden: true }), JSON.stringify(sound), `${sound.discord?.token}`, ...wrong];
    expect(shown.join('\n')).not.toContain('hush');
    expect(shown.join('\n')).toContain('[secret]');
    expect(wrong).toHaveLength(5);
  });
});

it('loading takes .env from beside the configuration folder, under the variables of the process', async () => {
  const root = await mkdtemp(join(tmpdir(), 'settings-'));
  const config = join(root, 'config');
  const refused = loadSettings(config, {}).then(
    () => 'taken',
    (error: ConfigError) => `${error.code}: ${error.message}`,
  );
  try {
    expect(await refused).toBe(`config-missing: ${join(config, 'rapporteur.yaml')}: there is no such file.`);
    await mkdir(config);
    await writeFile(join(config, 'rapporteur.yaml'), 'defaultTopic: harbour\n');
    expect((await loadSettings(config, {})).web.port).toBe(8080);
    await writeFile(join(root, '.env'), 'PORT=1\nLOG_LEVEL=warn # quiet\n');
    const loaded = await loadSettings(config, { PORT: '2' });
    expect([loaded.web.port, loaded.logLevel, loaded.dataFolder]).toEqual([2, 'warn', join(root, 'data')]);
    for (const encoding of ['utf8', 'utf16le'] as const) {
      await writeFile(join(root, '.env'), Buffer.from('\ufeffPORT=3\r\nLOG_LEVEL=error\r\n', encoding));
      const marked = await loadSettings(config, {});
      expect([encoding, marked.web.port, marked.logLevel]).toEqual([encoding, 3, 'error']);
    }
  } finally {
    await rm(root, { recursive: true });
  }
});
