#!/usr/bin/env node
import { Command } from 'commander';
import { ask } from './batch/ask.ts';
import { quotes } from './batch/quotes.ts';
import { type BatchTask, runBatch } from './batch/task.ts';

const program = new Command('rapporteur').description('Follows a news story and reports on it, every line traced to its source.');

const batch = program.command('batch').description('answer JSON Lines from stdin on stdout, a line for a line');
offer(quotes);
offer(ask);

await program.parseAsync();

function offer<Item extends { id: string }>(task: BatchTask<Item>): void {
  batch
    .command(task.name)
    .description(task.description)
    .action(async () => {
      if (await runBatch(task, process.stdin, process.stdout)) process.exitCode = 1;
    });
}
