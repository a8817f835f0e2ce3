import type { Command } from 'commander';
import { commandDesk } from '../commands/dispatch.ts';
import { verbs } from '../commands/verbs.ts';
import { deskOf, followedTopics } from '../main.ts';
import { chosenTopic } from './answer.ts';
import { type AnswerOptions, withPlaces } from './options.ts';
import { print } from './output.ts';

/** Adds `start`: the chats that are configured, else a prompt here. */
export function addStart(program: Command): void {
  const command = program
    .command('start')
    .description('start in Slack and Discord where tokens are set, else at a prompt here')
    .action(start);
  withPlaces(command);
}

async function start(options: AnswerOptions): Promise<void> {
  const topics = await followedTopics(options);
  const commands = commandDesk(deskOf(topics), verbs);
  const asker = { platform: 'terminal', user: 'you', mayManage: true, managers: 'the operator' } as const;
  print(await commands.run('latest', { topic: chosenTopic(topics, options.topic), options: {}, asker }), {});
}
