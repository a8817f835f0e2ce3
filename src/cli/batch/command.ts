import { type Command, InvalidArgumentError } from 'commander';
import { actors } from './actors.ts';
import { ask } from './ask.ts';
import { digest } from './digest.ts';
import { quotes } from './quotes.ts';
import { type BatchTask, runBatch } from './task.ts';
import { timeline } from './timeline.ts';

/** Adds the batch forms: one line of JSON in, one out. */
export function addBatch(program: Command): void {
  const batch = program
    .command('batch')
    .description('Answer JSON Lines from stdin on stdout, a line for a line')
    .addHelpText(
      'after',
      '\nExample:\n  rapporteur batch quotes < articles.jsonl > quotes.jsonl\n\nA line that can’t be answered gives {"id": …, "error": …}; the rest goes on.',
    );
  offer(batch, quotes);
  offer(batch, actors);
  offer(batch, timeline);
  offer(batch, ask).option('--top <number>', 'answers at most', atLeastOne, 10);
  offer(batch, digest).option('--words <number>', 'words at most over all bullets', atLeastOne, 120);
}

function offer<Item extends { id: string }, Options extends object>(batch: Command, task: BatchTask<Item, Options>): Command {
  return batch
    .command(task.name)
    .description(task.description)
    .action(async (options: Options) => {
      const { lines, failed } = await runBatch(task, process.stdin, process.stdout, options);
      if (failed > 0) process.stderr.write(`rapporteur: ${failed} of ${lines} lines could not be answered\n`);
      if (failed === lines && lines > 0) process.exitCode = 1;
    });
}

function atLeastOne(typed: string): number {
  const number = Number(typed);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('Expected a whole number from 1.');
  return number;
}
