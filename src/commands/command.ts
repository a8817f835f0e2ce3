/**
 * The shape of a verb. One table of verbs drives the Slack parser, the Discord registration, the command line and the help.
 */
import type { Desk } from '../desk.ts';
import type { Message } from '../message/model.ts';
import type { Destination, Platform } from '../message/place.ts';

/** What an option holds; adapters offer completion and pickers by it. Every value arrives as text and is parsed by the verb. */
export type OptionKind = 'text' | 'choice' | 'actor' | 'subscription' | 'duration' | 'days' | 'time' | 'timezone' | 'channel';

export interface OptionSpec {
  readonly name: string;
  readonly description: string;
  readonly kind: OptionKind;
  readonly required: boolean;
  readonly choices?: readonly string[];
}

export type Options = Readonly<Record<string, string>>;

/** Who asks, and where. */
export interface Asker {
  readonly platform: Platform;
  readonly user: string;
  /** Whether the platform says that this person may manage this place's subscriptions. */
  readonly mayManage: boolean;
  /** Who could, in words for a refusal: "people with Manage Channels". */
  readonly managers: string;
  readonly locale?: string;
}

export interface Request {
  readonly topic: string;
  readonly options: Options;
  readonly asker: Asker;
  /** Where it was asked; absent on the command line. */
  readonly place?: Destination;
}

export interface Verb {
  readonly name: string;
  /** One line, in the imperative: "Show the digest of the newest coverage". At most 100 characters (Discord). */
  readonly description: string;
  readonly options: readonly OptionSpec[];
  /** As typed after the command, `{actor}` and `{other}` for actors of the topic: "quotes {actor} about territory". */
  readonly examples: readonly string[];
  /** Whether only managers of the place may run it. */
  readonly managed: boolean;
  /** Run by buttons alone: not in the help, no subcommand of its own. */
  readonly internal?: true;
  /** Reads what was typed after the verb in Slack or the terminal ("actor Witkoff" → `{name: 'Witkoff'}`). Throws {@link CommandError}. */
  parse(text: string): Options;
  /** Throws {@link CommandError} for what a person may do wrong. */
  run(request: Request, desk: Desk): Promise<Message>;
}

/** Something that a person typed and that can't be done: the message says what, `hint` says what to do instead. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly hint: string | undefined;

  constructor(message: string, hint?: string) {
    super(message);
    this.hint = hint;
  }
}

/** What adapters hold of the commands: run one, complete an option, read a typed line. */
export interface CommandDesk {
  readonly topics: readonly { readonly slug: string; readonly title: string; readonly description: string }[];
  /** With examples that name actors of the first topic. */
  readonly verbs: readonly Verb[];
  /** Never throws for what a person may do wrong: the message says what to do instead. */
  run(verb: string, request: Request): Promise<Message>;
  /** Runs a typed line ("actor witkoff", "what did Ushakov say?"): bare means latest, what no verb takes is asked or helped with. */
  runText(topic: string, text: string, request: Omit<Request, 'topic' | 'options'>): Promise<Message>;
  /** At most 25 values of an option that begin or sound like what was typed. */
  complete(topic: string, option: OptionSpec, typed: string, place?: Destination): Promise<readonly string[]>;
}
