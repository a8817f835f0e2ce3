/**
 * Starts commands one by one, with a few turns of the event loop between them. The core thinks without pause, so many commands at once would
 * leave no moment to tell those who wait that their answer takes longer, and the platform would give them up.
 */
import type { CommandDesk } from '../commands/command.ts';

/** A request to the platform takes several turns: to connect, to write, to read. */
const TURNS_BETWEEN = 4;

/** The same commands, each run in turns of its own, in the order in which they came. */
export function inTurns(commands: CommandDesk): CommandDesk {
  let last: Promise<void> = Promise.resolve();
  const turn = (): Promise<void> => {
    last = last.then(pause);
    return last;
  };
  return {
    ...commands,
    run: (verb, request) => turn().then(() => commands.run(verb, request)),
    runText: (topic, text, request) => turn().then(() => commands.runText(topic, text, request)),
  };
}

async function pause(): Promise<void> {
  for (let turn = 0; turn < TURNS_BETWEEN; turn++) await new Promise((resolve) => setImmediate(resolve));
}
