import { type Command, InvalidArgumentError, Option } from 'commander';

/** What every subcommand that answers for a topic takes. */
export interface AnswerOptions {
  readonly topic?: string;
  readonly content?: string;
  readonly config?: string;
  readonly json?: true;
  readonly markdown?: true;
  readonly width?: number;
}

export function withPlaces(command: Command): Command {
  return command
    .option('--topic <slug>', 'the topic, where several are configured')
    .option('--content <dir>', 'a folder of articles (.md, .txt) in place of the topic’s own')
    .option('--config <dir>', 'the folder of configuration (default: ./config, else the project’s own)');
}

export function withFormats(command: Command): Command {
  return command
    .addOption(new Option('--json', 'print the plain data, each line with its source sentence').conflicts('markdown'))
    .option('--markdown', 'print Markdown, as for a newsletter')
    .addOption(new Option('--width <columns>', 'columns to wrap at (default: the terminal’s, at most 100)').argParser(columns));
}

function columns(typed: string): number {
  const width = Number(typed);
  if (!Number.isInteger(width) || width < 1) throw new InvalidArgumentError('Expected a whole number from 1.');
  return width;
}
