#!/usr/bin/env node
import { Command } from 'commander';
import { quotes } from './batch/quotes.ts';
import { runBatch } from './batch/task.ts';

const program = new Command('rapporteur').description('Follows a news story and reports on it, every line traced to its source.');

const batch = program.command('batch').description('answer JSON Lines from stdin on stdout, a line for a line');
for (const task of [quotes]) {
  batch
    .command(task.name)
    .description(task.description)
    .action(async () => {
      if (await runBatch(task, process.stdin, process.stdout)) process.exitCode = 1;
    });
}

await program.parseAsync();
