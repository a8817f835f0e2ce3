/**
 * How long a person waits for a command: through the real SDK of each platform, its double, the commands and the core. The first word,
 * that it was taken, must come within the 3 s that the platforms give. And what a process weighs that is connected and idle.
 */
import { watchedCommands } from '../contract/commands.ts';
import type { Given, Stage, StageMaker } from '../contract/stage.ts';
import { discordStage } from '../doubles/discord/stage.ts';
import { slackStage } from '../doubles/slack/stage.ts';
import { idle } from './idle.ts';

type Wait = Awaited<ReturnType<Stage['latency']>>;

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
  say(name, 'the first command, articles unread', `first word ${ms(first.first)} of 3000 ms, answer ${ms(first.answer)} ms`);
  for (const given of COMMANDS) {
    const waits: Wait[] = [];
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
}
for (const [name, megabytes] of Object.entries(await idle()))
  say(name, 'connected and idle, whole process', `${megabytes} MB resident`);

function say(...columns: readonly [platform: string, what: string, result: string]): void {
  console.log(`${columns[0].padEnd(10)}${columns[1].padEnd(40)}${columns[2]}`);
}

function quantiles(waits: readonly Wait[]): string {
  const at = (of: keyof Wait, share: number) => {
    const sorted = waits.map((wait) => wait[of]).sort((a, b) => a - b);
    return ms(sorted[Math.ceil(share * sorted.length) - 1] ?? 0);
  };
  return `first word p50 ${at('first', 0.5)}, p99 ${at('first', 0.99)} of 3000 ms; answer p50 ${at('answer', 0.5)}, p99 ${at('answer', 0.99)} ms`;
}

function ms(value: number): string {
  return value.toFixed(value < 10 ? 1 : 0);
}
