/**
 * A line as it was typed after the slash, in the form of an invocation, so that "More" and "Share" can ask for it again.
 * It is no verb of the commands: they read the line anew.
 */
import type { CommandDesk, Request } from '../../commands/command.ts';
import type { Invocation, Message } from '../../message/model.ts';

export const TYPED = 'typed';

export function typedLine(topic: string, line: string): Invocation {
  return { topic, verb: TYPED, options: line === '' ? {} : { line } };
}

/** Whether it can still be run: an older version may have known other verbs. */
export function isKnown(run: Invocation, { verbs, topics }: CommandDesk): boolean {
  return topics.some(({ slug }) => slug === run.topic) && (run.verb === TYPED || verbs.some(({ name }) => name === run.verb));
}

export function runInvocation(
  { topic, verb, options }: Invocation,
  commands: CommandDesk,
  request: Omit<Request, 'topic' | 'options'>,
): Promise<Message> {
  if (verb === TYPED) return commands.runText(topic, options['line'] ?? '', request);
  return commands.run(verb, { ...request, topic, options });
}
