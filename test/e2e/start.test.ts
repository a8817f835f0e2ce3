import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { SCOPE_NAMES } from '../../src/adapters/slack/scopes.ts';
import { usual } from '../../src/delivery/worker.ts';
import { type DiscordDouble, startDiscord } from '../doubles/discord/discord.ts';
import { type SlackDouble, startSlack } from '../doubles/slack/slack.ts';
import { APP_TOKEN, BOT_TOKEN } from '../doubles/slack/workspace.ts';
import { cli, project } from './shell.ts';

/** Tells on stdout which chat SDKs a process loads. */
const watch = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from 'node:module';
  registerHooks({
    load(url, context, next) {
      const sdk = /node_modules\\/(discord\\.js|@slack\\/[a-z-]+)\\//.exec(url)?.[1];
      if (sdk) process.stdout.write('loaded ' + sdk + '\\n');
      return next(url, context);
    },
  });
`)}`;

const TOPIC = 'ukraine-talks';
/** The first start makes a database, which takes its time on a busy machine. */
const PATIENCE_MS = 150_000;

describe('rapporteur start', () => {
  let slack: SlackDouble;
  let discord: DiscordDouble;
  let folder: string;
  const running: ChildProcess[] = [];

  beforeAll(async () => {
    slack = await startSlack(new Set(SCOPE_NAMES));
    discord = await startDiscord();
    folder = await mkdtemp(join(tmpdir(), 'start-'));
    await cp(join(project, 'config'), join(folder, 'config'), { recursive: true });
  });
  /** As a service is stopped, with nobody at its input. */
  afterEach(async () => {
    for (const child of running.splice(0)) {
      if (child.exitCode !== null) continue;
      child.kill('SIGTERM');
      expect((await once(child, 'exit'))[0]).toBe(0);
    }
    expect([...slack.state.refusals, ...discord.state.refusals]).toEqual([]);
  });
  afterAll(async () => {
    await Promise.all([slack.stop(), discord.stop(), rm(folder, { recursive: true })]);
  });

  const SLACK = () => [`SLACK_BOT_TOKEN=${BOT_TOKEN}`, `SLACK_APP_TOKEN=${APP_TOKEN}`, `SLACK_API_URL=${slack.api}`];
  const DISCORD = () => [`DISCORD_TOKEN=${discord.token}`, `DISCORD_API_URL=${discord.api}`];

  /** Starts it beside a `.env` of these lines, until it has said how both chats are. */
  async function start(env: readonly string[], args: readonly string[] = ['start']) {
    const own = ['LOG_LEVEL=silent', 'PORT=0', 'RAPPORTEUR_DATA_DIR=data'];
    await writeFile(join(folder, '.env'), [...own, ...env].join('\n'));
    const content = ['--content', join(project, 'content', TOPIC)];
    const child = spawn(process.execPath, ['--import', watch, cli, ...args, ...content], {
      cwd: folder,
      env: { PATH: process.env['PATH'] },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.push(child);
    let said = '';
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    const over = once(child, 'exit');
    await expect
      .poll(() => child.exitCode !== null || /Slack is .*\nDiscord is .*\n/.test(said), { timeout: 120_000 })
      .toBe(true);
    return {
      over,
      lines: () => said.trim().split('\n'),
      out: () => out,
      loaded: () => [...new Set([...out.matchAll(/^loaded (.+)$/gm)].map((match) => match[1] ?? ''))],
    };
  }

  it(
    'with Slack’s tokens alone talks there, and loads nothing of Discord',
    async () => {
      const { lines, loaded } = await start(SLACK(), ['start', '--role', 'chat']);
      expect(lines()).toEqual(['Slack is connected.', 'Discord is not connected: set DISCORD_TOKEN in .env (docs/discord.md).']);
      expect((await slack.slash(TOPIC, 'help')).answers).toHaveLength(1);
      expect(loaded()).toContain('@slack/bolt');
      expect(loaded()).not.toContain('discord.js');
    },
    PATIENCE_MS,
  );

  it(
    'with Discord’s token alone talks there, and loads nothing of Slack',
    async () => {
      const { lines, loaded } = await start(DISCORD(), ['start', '--role', 'chat']);
      expect(lines()).toEqual([
        'Slack is not connected: set SLACK_BOT_TOKEN and SLACK_APP_TOKEN in .env (docs/slack.md).',
        'Discord is connected.',
      ]);
      expect((await discord.slash(TOPIC, 'help')).original).toBeDefined();
      expect(loaded()).toEqual(['discord.js']);
    },
    PATIENCE_MS,
  );

  it(
    'with the tokens of both talks in both',
    async () => {
      const { lines } = await start([...SLACK(), ...DISCORD()]);
      expect(lines()).toEqual(['Slack is connected.', 'Discord is connected.']);
      expect((await slack.slash(TOPIC, 'help')).answers).toHaveLength(1);
      expect((await discord.slash(TOPIC, 'help')).original).toBeDefined();
    },
    PATIENCE_MS,
  );

  it(
    'stops at once where nothing is under way, without the time that a post would have',
    async () => {
      const { over } = await start([...SLACK(), ...DISCORD()]);
      running.at(-1)!.kill('SIGTERM');
      const [code] = await Promise.race([over, sleep(usual.drainMs, ['still runs'])]);
      expect(code).toBe(0);
    },
    PATIENCE_MS,
  );

  it(
    'with a token that is not taken says so, and talks where it can',
    async () => {
      const wrong = ['DISCORD_TOKEN=not.the.token', `DISCORD_API_URL=${discord.api}`];
      const { lines } = await start([...SLACK(), ...wrong], ['start', '--role', 'chat']);
      expect(lines()).toEqual([
        'Slack is connected.',
        'Discord is not connected: Discord does not take DISCORD_TOKEN. Make a new one under Bot, Reset Token, and set it.',
      ]);
    },
    PATIENCE_MS,
  );

  it(
    'that can talk nowhere ends with an error',
    async () => {
      const { over } = await start(['DISCORD_TOKEN=not.the.token', `DISCORD_API_URL=${discord.api}`]);
      expect((await over)[0]).toBe(1);
    },
    PATIENCE_MS,
  );

  it(
    'with no token says how each is set up, prints the newest digest, and loads neither',
    async () => {
      const { over, lines, out, loaded } = await start([]);
      expect((await over)[0]).toBe(0);
      expect(out()).toContain('As of');
      expect(lines()).toHaveLength(2);
      expect(loaded()).toEqual([]);
    },
    PATIENCE_MS,
  );

  it(
    'as a command that answers here loads no chat SDK, whatever is set',
    async () => {
      const { over, loaded } = await start([...SLACK(), ...DISCORD()], ['latest']);
      expect((await over)[0]).toBe(0);
      expect(loaded()).toEqual([]);
    },
    PATIENCE_MS,
  );
});
