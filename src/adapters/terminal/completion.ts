import type { CommandDesk, OptionSpec } from '../../commands/command.ts';
import type { Destination } from '../../message/place.ts';

type Done = (error: Error | null, result: [string[], string]) => void;

/** Completes topics after a slash, then verbs, then the values of a verb's first option that can be completed. */
export function completion(commands: CommandDesk, usual: string, place: Destination): (line: string, done: Done) => void {
  return (line, done) => {
    candidates(commands, usual, place, line).then(
      (result) => done(null, result),
      () => done(null, [[], line]),
    );
  };
}

async function candidates(commands: CommandDesk, usual: string, place: Destination, line: string): Promise<[string[], string]> {
  const slash = /^\/(\S*)$/.exec(line);
  if (slash) return [commands.topics.map(({ slug }) => `/${slug} `).filter((one) => one.startsWith(line)), line];
  const [, head = '', topic = usual, rest = ''] = /^(\/(\S+)\s+)?(.*)$/.exec(line) ?? [];
  const [, verbName = '', typed = ''] = /^(\S+)\s+(.*)$/.exec(rest) ?? [];
  const shown = commands.verbs.filter(({ internal }) => !internal);
  if (!verbName)
    return [shown.map(({ name }) => `${name} `).filter((one) => one.startsWith(rest)), rest || line.slice(head.length)];
  const verb = shown.find(({ name }) => name === verbName);
  const option = verb?.options.find(completable);
  if (!option) return [[], line];
  return [[...(await commands.complete(topic, option, typed, place))], typed];
}

const completable = ({ kind }: OptionSpec) => kind !== 'text' && kind !== 'channel';
