#!/usr/bin/env node
import { Command } from 'commander';
import { actors } from './batch/actors.ts';
import { ask } from './batch/ask.ts';
import { digest } from './batch/digest.ts';
import { quotes } from './batch/quotes.ts';
import { type BatchTask, runBatch } from './batch/task.ts';

const program = new Command('rapporteur').description('Follows a news story and reports on it, every line traced to its source.');

const batch = program.command('batch').description('answer JSON Lines from stdin on stdout, a line for a line');
offer(quotes);
offer(ask);
offer(actors);
offer(digest).option('--words <number>', 'words at most over all bullets', Number, 120);

await program.parseAsync();

function offer<Item extends { id: string }, Options extends object>(task: BatchTask<Item, Options>): Command {
  return batch
    .command(task.name)
    .description(task.description)
    .action(async (options: Options) => {
      if (await runBatch(task, process.stdin, process.stdout, options)) process.exitCode = 1;
    });
}
