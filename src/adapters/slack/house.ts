/** What every listener needs. */
import type { WebClient } from '@slack/web-api';
import type { Asker, CommandDesk, Request } from '../../commands/command.ts';
import type { Log } from '../../log.ts';
import { composeNotice } from '../../message/compose/notice.ts';
import type { Invocation, Message } from '../../message/model.ts';
import type { Destination } from '../../message/place.ts';
import { slackCode } from './errors.ts';
import type { People } from './people.ts';
import { runInvocation, TYPED } from './typed.ts';

export interface House {
  readonly commands: CommandDesk;
  readonly people: People;
  readonly log: Log;
}

/** Verbs after which we deliver to the channel; the others must work where we can't. */
const DELIVERING: ReadonlySet<string> = new Set(['subscribe', 'resume']);

/** Runs for a person at a place, with that person's rights, unless we could not do there what the verb promises. */
export async function runFor(
  { commands, people }: House,
  client: WebClient,
  run: Invocation,
  user: string,
  place: Destination,
): Promise<Message> {
  const verb = verbOf(run, commands);
  const asker: Asker = await people.asker(client, { user, place, topic: run.topic, managed: verb?.managed === true });
  const request: Omit<Request, 'topic' | 'options'> = { asker, place };
  const isMissing = verb && DELIVERING.has(verb.name) && asker.mayManage && !(await isMember(client, place));
  if (isMissing) {
    return composeNotice('I can’t deliver to this channel: I am not in it.', 'Type `/invite` and my name there, then ask again.');
  }
  return runInvocation(run, commands, request);
}

/** The verb that a button names, or that a typed line begins with. */
function verbOf(run: Invocation, { verbs }: CommandDesk) {
  const [first = ''] = run.verb === TYPED ? (run.options['line'] ?? '').split(/\s/, 1) : [run.verb];
  return verbs.find(({ name }) => name === first.toLowerCase());
}

async function isMember(client: WebClient, { channel }: Destination): Promise<boolean> {
  if (channel.startsWith('D')) return true;
  try {
    return (await client.conversations.info({ channel })).channel?.is_member === true;
  } catch (error) {
    // A private channel that we are not in is one that we don't see.
    if (slackCode(error) === 'channel_not_found') return false;
    throw error;
  }
}
