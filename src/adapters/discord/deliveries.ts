/** Where the parts of a delivery stand: the message itself, and its further pages and detail in a thread under it. */
import {
  type APIChannel,
  type APIMessage,
  type APIMessageTopLevelComponent,
  ChannelType,
  ComponentType,
  DiscordAPIError,
  type REST,
  Routes,
} from 'discord.js';
import { ChatError, type DeliveryKey, type Receipt } from '../../chat.ts';
import type { Destination } from '../../message/place.ts';
import { short } from '../../message/short.ts';
import { CODES } from './errors.ts';
import { LIMITS } from './limits.ts';
import { mark, nonce } from './marks.ts';

/** A delivery is looked for among so many hundreds of a channel's newest messages. */
const HISTORY_PAGES = 3;

/** A delivery has far fewer parts. */
const MOST_PARTS = 60;

/** The message of a delivery, if it was posted. */
export async function find(rest: REST, to: Destination, key: DeliveryKey): Promise<Receipt | undefined> {
  const channel = to.thread ?? to.channel;
  let before: string | undefined;
  for (let page = 0; page < HISTORY_PAGES; page++) {
    const messages = await history(rest, channel, before && { before });
    const found = messages.find((message) => message.nonce === nonce(key, 0) || markOf(message) === mark(key, 0));
    if (found) return { to, message: found.id };
    if (page === 0 && messages.length === 0) await assertReadable(rest, channel);
    if (messages.length < LIMITS.message.history) return undefined;
    before = messages.at(-1)!.id;
  }
  return undefined;
}

/** A channel or thread, and the ids of those parts of a delivery that stand in it below the message. */
export interface Below {
  readonly channel: string;
  readonly parts: ReadonlyMap<number, string>;
}

/** Where the parts below a message were said: in its thread, or in the channel where none could be opened. Undefined where there are none. */
export async function partsBelow(rest: REST, { to, message }: Receipt, key: DeliveryKey): Promise<Below | undefined> {
  const marks = new Map(Array.from({ length: MOST_PARTS }, (_, part) => [mark(key, part), part]));
  for (const channel of new Set([to.thread ?? message, to.channel])) {
    const messages = await history(rest, channel, { after: message }).catch((error: unknown) => {
      if (error instanceof DiscordAPIError && error.code === CODES.unknownChannel && channel === message) return [];
      throw error;
    });
    const parts = new Map<number, string>();
    for (const one of messages) {
      const part = marks.get(markOf(one) ?? -1);
      if (part !== undefined && part > 0) parts.set(part, one.id);
    }
    if (parts.size > 0) return { channel, parts };
  }
  return undefined;
}

/** The thread under a message, opened if there is none. Undefined where the channel has no threads or we may not open them. */
export async function threadUnder(rest: REST, { to, message }: Receipt, name: string): Promise<string | undefined> {
  if (to.thread !== undefined) return to.thread;
  if (to.workspace === '') return undefined;
  try {
    const body = { name: short(name, LIMITS.threadName) };
    return ((await rest.post(Routes.threads(to.channel, message), { body })) as APIChannel).id;
  } catch (error) {
    if (!(error instanceof DiscordAPIError)) throw error;
    // A thread that grew from a message has the message's own id.
    if (error.code === CODES.threadExists) return message;
    if (error.status >= 400 && error.status < 500) return undefined;
    throw error;
  }
}

type Side = { readonly before: string } | { readonly after: string } | undefined | '';

async function history(rest: REST, channel: string, side: Side): Promise<readonly APIMessage[]> {
  const query = new URLSearchParams({ limit: String(LIMITS.message.history), ...(side || {}) });
  return (await rest.get(Routes.channelMessages(channel), { query })) as readonly APIMessage[];
}

/** Without Read Message History, Discord gives an empty history and no error. */
async function assertReadable(rest: REST, id: string): Promise<void> {
  const channel = (await rest.get(Routes.channel(id))) as APIChannel;
  if (channel.type !== ChannelType.DM && 'last_message_id' in channel && channel.last_message_id) {
    throw new ChatError(
      'unknown',
      'We may not read the history of the channel, so we can’t tell what was posted. Give the bot Read Message History.',
    );
  }
}

function markOf(message: APIMessage): number | undefined {
  const first: APIMessageTopLevelComponent | undefined = message.components?.[0];
  return first?.type === ComponentType.Container ? first.id : undefined;
}
