#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { verbs } from '../commands/verbs.ts';
import { addVerb } from './answer.ts';
import { addBatch } from './batch/command.ts';
import { tell } from './failure.ts';
import { addStart } from './start.ts';

const program = new Command('rapporteur')
  .description('Follows a news story and reports on it, every line traced to the sentences that carry it.')
  .showSuggestionAfterError(true)
  .showHelpAfterError('Type `rapporteur --help` for what there is.')
  .exitOverride();

for (const verb of verbs) if (!verb.managed) addVerb(program, verb);
addStart(program);
addBatch(program);

// A reader that has seen enough (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else {
    tell(error);
    process.exitCode = 1;
  }
}
