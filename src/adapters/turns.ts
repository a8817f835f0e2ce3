/**
 * Starts commands one by one, with a few turns of the event loop between them. The core thinks without pause, so many commands at once would
 * leave no moment to tell those who wait that their answer takes longer, and the platform would give them up.
 */
import type { CommandDesk } from '../commands/command.ts';
import { inTime } from './in-time.ts';

/** A request to the platform takes several turns: to connect, to write, to read. */
const TURNS_BETWEEN = 4;
/** With more than so many before it, a command is hardly answered at once. */
const FEW = 3;
/** The commands wait for what is urgent no longer than this. */
const URGENT_MS = 1000;

/** The same commands, each run in turns of its own, in the order in which they came. */
export interface Turns extends CommandDesk {
  /** Whether so many wait for their turn that one who comes now should be told at once that the answer takes longer. */
  isCrowded(): boolean;
  /** Lets the word that an answer takes longer go before the commands that wait. */
  letPass<Result>(urgent: Promise<Result>): Promise<Result>;
}

export function inTurns(commands: CommandDesk): Turns {
  let last: Promise<void> = Promise.resolve();
  let waiting = 0;
  const urgent = new Set<Promise<unknown>>();

  const turn = (): Promise<void> => {
    waiting++;
    last = last.then(pause).then(() => {
      waiting--;
    });
    return last;
  };

  async function pause(): Promise<void> {
    if (urgent.size > 0) await inTime(Promise.allSettled(urgent), URGENT_MS);
    for (let turn = 0; turn < TURNS_BETWEEN; turn++) await new Promise((resolve) => setImmediate(resolve));
  }

  return {
    ...commands,
    run: (verb, request) => turn().then(() => commands.run(verb, request)),
    runText: (topic, text, request) => turn().then(() => commands.runText(topic, text, request)),
    isCrowded: () => waiting > FEW,
    letPass(work) {
      urgent.add(work);
      const done = () => void urgent.delete(work);
      work.then(done, done);
      return work;
    },
  };
}
