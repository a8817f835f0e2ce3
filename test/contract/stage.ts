/** What the contract suite needs of a platform: somebody who types, presses and reads there, and a network that can fail. */
import type { ChatAdapter } from '../../src/chat.ts';
import type { CommandDesk, Options } from '../../src/commands/command.ts';
import type { Destination } from '../../src/message/place.ts';

/** One message as a person sees it. */
export interface Shown {
  /** Its words, without the platform's marks. */
  readonly text: string;
  readonly toAll: boolean;
  /** The labels of its buttons and of the choices of its selects, in order. */
  readonly buttons: readonly string[];
  /** Whatever the stage needs to press them. */
  readonly raw: unknown;
}

/** A command in the forms that platforms take: with options, or typed after the slash. */
export interface Given {
  readonly topic: string;
  readonly verb: string;
  readonly options: Options;
  readonly typed: string;
}

export type Trouble = 'rateLimit' | 'error' | 'hang';

export interface Stage {
  readonly adapter: ChatAdapter;
  /** A channel where we may post. */
  readonly here: Destination;
  run(given: Given): Promise<readonly Shown[]>;
  /** Milliseconds from the command to the platform's having the first word (that it was taken), and the answer, through the real SDK. */
  latency(given: Given): Promise<{ readonly first: number; readonly answer: number }>;
  /** Says something to us in the channel. */
  say(text: string): Promise<readonly Shown[]>;
  press(shown: Shown, label: string): Promise<readonly Shown[]>;
  /** What stands in the channel and its threads from our deliveries, oldest first. */
  delivered(): Promise<readonly Shown[]>;
  /** Complaints of the platform's double about what we sent since last asked; none is right. */
  complaints(): readonly string[];
  stop(): Promise<void>;
  /** Absent where there is no platform at the other end. */
  readonly network?: {
    /** A channel that is no more, and one where we may not post. */
    readonly gone: Destination;
    readonly forbidden: Destination;
    /** The next post fails in this way, once. `hang`: it is taken, but nothing is answered. */
    trouble(kind: Trouble): void;
    /** Breaks the connection; it comes back by itself. */
    cut(): Promise<void>;
    /** Presses a button that an older version of ours made. */
    pressOutdated(): Promise<readonly Shown[]>;
  };
  /** Whether look-ups go to the asker alone, with a Share button. */
  readonly shares: boolean;
  /** Whether a correction takes the place of what was posted; else it is written under it. */
  readonly correctsInPlace: boolean;
}

export type StageMaker = (commands: CommandDesk) => Promise<Stage>;
