import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import { connectTerminal } from '../adapters/terminal/connect.ts';
import type { CommandDesk } from '../commands/command.ts';
import { commandDesk } from '../commands/dispatch.ts';
import { loadSettings, type Settings } from '../config/settings.ts';
import { configFolder, deskOf, followedTopics } from '../main.ts';
import { type AnswerOptions, withPlaces } from './options.ts';
import { paintFor, print, widthOf } from './output.ts';

/** Adds `start`: the chats that are configured, else a prompt here. */
export function addStart(program: Command): void {
  const command = program
    .command('start')
    .description('Start in Slack and Discord where their tokens are set, else at a prompt here')
    .addHelpText('after', '\nWithout a token and without a terminal it prints the newest digest and ends.')
    .action(start);
  withPlaces(command);
}

async function start(options: AnswerOptions): Promise<void> {
  const settings = await loadSettings(configFolder(options.config), process.env);
  const topics = await followedTopics(options);
  const commands = commandDesk(deskOf(topics));
  const topic = options.topic ?? settings.defaultTopic;
  await greet(commands, topic, settings);
  if (process.stdin.isTTY) await talk(commands, topic);
}

/** The newest digest, then a line for each chat that could be connected. */
async function greet(commands: CommandDesk, topic: string, settings: Settings): Promise<void> {
  const asker = { platform: 'terminal', user: 'you', mayManage: true, managers: 'the person at this terminal' } as const;
  print(await commands.runText(topic, '', { asker }), {});
  const lines = [
    ...(settings.slack ? [] : ['Slack is not connected: set SLACK_BOT_TOKEN and SLACK_APP_TOKEN in .env (docs/slack.md).']),
    ...(settings.discord ? [] : ['Discord is not connected: set DISCORD_TOKEN in .env (docs/discord.md).']),
  ];
  process.stderr.write(`\n${lines.join('\n')}\n`);
}

/** Until the person leaves. */
async function talk(commands: CommandDesk, topic: string): Promise<void> {
  process.stderr.write('Ask a question, or type help. Tab completes; Ctrl-D leaves.\n\n');
  const state = process.env['XDG_STATE_HOME'] ?? join(homedir(), '.local', 'state');
  await new Promise<void>((leave, fail) => {
    connectTerminal({
      input: process.stdin,
      output: process.stdout,
      paint: paintFor(process.stdout),
      width: () => widthOf(process.stdout),
      topic,
      historyFile: join(state, 'rapporteur', 'history'),
      onLeave: leave,
    })
      .start(commands, { gone: () => undefined })
      .catch(fail);
  });
}
