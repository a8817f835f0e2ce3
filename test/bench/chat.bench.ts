/**
 * How long a person waits for a command: through the real SDK of each platform, its double, the commands and the core,
 * beside the 3 s that the platforms give. And what a process weighs that is connected and idle.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { watchedCommands } from '../contract/commands.ts';
import type { Given, StageMaker } from '../contract/stage.ts';
import { discordStage } from '../doubles/discord/stage.ts';
import { slackStage } from '../doubles/slack/stage.ts';

const PLATFORMS: Readonly<Record<string, StageMaker>> = { Discord: discordStage, Slack: slackStage };

const COMMANDS: readonly Given[] = [
  { topic: 'ukraine-talks', verb: 'latest', options: {}, typed: 'latest' },
  { topic: 'ukraine-talks', verb: 'actor', options: { name: 'Witkoff' }, typed: 'actor Witkoff' },
  {
    topic: 'ukraine-talks',
    verb: 'ask',
    options: { question: 'Who met Putin in Moscow?' },
    typed: 'ask Who met Putin in Moscow?',
  },
];

const IN_TURN = 100;
const AT_ONCE = 100;

for (const [name, makeStage] of Object.entries(PLATFORMS)) {
  const { commands } = await watchedCommands();
  const stage = await makeStage(commands);
  const first = await stage.latency(COMMANDS[0]!);
  say(name, 'the first command, articles unread', `${ms(first)} of 3000 ms`);
  for (const given of COMMANDS) {
    const waits: number[] = [];
    for (let count = 0; count < IN_TURN; count++) waits.push(await stage.latency(given));
    say(name, `${given.verb}, ${IN_TURN} in turn`, quantiles(waits));
  }
  const crowd = await Promise.all(
    Array.from({ length: AT_ONCE }, (_, index) => stage.latency(COMMANDS[index % COMMANDS.length]!)),
  );
  say(name, `${AT_ONCE} at once`, quantiles(crowd));
  const complaints = stage.complaints();
  if (complaints.length > 0) throw new Error(`${name} complained: ${complaints[0]}`);
  await stage.stop();
  say(name, 'connected and idle, double included', `${await idle(name)} MB`);
}

function say(...columns: readonly [platform: string, what: string, result: string]): void {
  console.log(`${columns[0].padEnd(10)}${columns[1].padEnd(40)}${columns[2]}`);
}

function quantiles(waits: readonly number[]): string {
  const sorted = waits.toSorted((a, b) => a - b);
  const at = (share: number) => ms(sorted[Math.ceil(share * sorted.length) - 1] ?? 0);
  return `p50 ${at(0.5)}, p99 ${at(0.99)}, worst ${at(1)} of 3000 ms`;
}

function ms(value: number): string {
  return value.toFixed(value < 10 ? 1 : 0);
}

/** Resident memory of a fresh process after it was connected for a second. */
async function idle(platform: string): Promise<number> {
  const script = fileURLToPath(new URL('idle.ts', import.meta.url));
  const child = spawn(process.execPath, ['--expose-gc', script, platform.toLowerCase()], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [answer] = await once(child.stdout, 'data');
  await once(child, 'exit');
  return Number(String(answer));
}
