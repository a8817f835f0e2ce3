import { Command, CommanderError } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import { verbs } from '../commands/verbs.ts';
import { addVerb, answersHere } from './answer.ts';
import { addBatch } from './batch/command.ts';
import { addCheck } from './check.ts';
import { addDeliveries } from './deliveries.ts';
import { addDiscord } from './discord.ts';
import { addDoctor } from './doctor.ts';
import { exitCodeOf, tell } from './failure.ts';
import { addFetch } from './fetch.ts';
import { addData } from './keeping.ts';
import { addSlack } from './slack.ts';
import { addStart } from './start.ts';

const examples = `
Examples:
  rapporteur latest                          the digest of the newest coverage
  rapporteur latest --content ~/clippings    of any folder of .md and .txt files
  rapporteur ask "who met Putin in Moscow?"  answered in sentences of the articles
  rapporteur fetch                           asks the feeds that the topics name
  rapporteur start                           in Slack and Discord, or at a prompt here

\`rapporteur COMMAND --help\` explains a command.`;

const program = new Command('rapporteur')
  .description('Follows a news story and reports on it, every line traced to the sentences that carry it.')
  .version(manifest.version, '--version', 'display the version')
  .showSuggestionAfterError(true)
  .showHelpAfterError('Type `rapporteur --help` for what there is.')
  .configureHelp({
    subcommandTerm: (command) => command.name(),
    visibleArguments: () => [],
  })
  .addHelpText('after', examples)
  .exitOverride();

program.commandsGroup('Ask:');
for (const verb of verbs) if (answersHere(verb)) addVerb(program, verb);
program.commandsGroup('Run:');
addCheck(program);
addFetch(program);
addStart(program);
addDoctor(program);
addSlack(program);
addDiscord(program);
addData(program);
addDeliveries(program);
addBatch(program);

// A reader that has seen enough (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  tell(error);
  process.exit(1);
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else {
    tell(error);
    process.exitCode = exitCodeOf(error);
  }
}
