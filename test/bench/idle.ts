/** What a whole process weighs that is connected and idle: chats, database, deliveries, health and metrics, as `rapporteur start` runs them. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SCOPE_NAMES } from '../../src/adapters/slack/scopes.ts';
import { databaseIn } from '../../src/storage/open.ts';
import { startDiscord } from '../doubles/discord/discord.ts';
import { startSlack } from '../doubles/slack/slack.ts';
import { APP_TOKEN, BOT_TOKEN } from '../doubles/slack/workspace.ts';
import { cli, project } from '../e2e/shell.ts';
import { emptyDatabaseIn } from '../empty-database.ts';

/** So long after it was connected, what starting took is given back. */
const REST_MS = 10_000;

/** Resident megabytes with each set of chats; the doubles run here, outside of what is weighed. */
export async function idle(): Promise<Readonly<Record<string, number>>> {
  const slack = await startSlack(new Set(SCOPE_NAMES));
  const discord = await startDiscord();
  const forSlack = { SLACK_BOT_TOKEN: BOT_TOKEN, SLACK_APP_TOKEN: APP_TOKEN, SLACK_API_URL: slack.api };
  const forDiscord = { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.api };
  const weights = {
    Discord: await weigh(forDiscord),
    Slack: await weigh(forSlack),
    both: await weigh({ ...forDiscord, ...forSlack }),
  };
  await Promise.all([slack.stop(), discord.stop()]);
  return weights;
}

async function weigh(tokens: Readonly<Record<string, string>>): Promise<number> {
  const data = await mkdtemp(join(tmpdir(), 'idle-'));
  // As every start but the first, which makes the database and keeps what that took.
  await emptyDatabaseIn(databaseIn(data));
  const env = { PATH: process.env['PATH'], PORT: '0', LOG_LEVEL: 'info', RAPPORTEUR_DATA_DIR: data, ...tokens };
  const child = spawn(process.execPath, [cli, 'start'], { cwd: project, env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  while (!/Discord is .*\n/.test(said)) {
    if (child.exitCode !== null) throw new Error(said);
    await sleep(100);
  }
  await sleep(REST_MS);
  const port = /"port":(\d+),"msg":"Health/.exec(said)?.[1];
  const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  const bytes = Number(/^process_resident_memory_bytes (\S+)/m.exec(metrics)?.[1]);
  child.kill('SIGTERM');
  await once(child, 'exit');
  await rm(data, { recursive: true });
  return Math.round(bytes / 1e6);
}
