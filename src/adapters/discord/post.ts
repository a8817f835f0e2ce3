/** Posting over REST alone: what workers outside the gateway's processes use, and the connected adapter too. */
import {
  type APIChannel,
  type APIContainerComponent,
  type APIMessage,
  type APIMessageTopLevelComponent,
  ChannelType,
  ComponentType,
  DiscordAPIError,
  MessageFlags,
  type REST,
  Routes,
} from 'discord.js';
import { type ChatAdapter, ChatError, type DeliveryKey, type Receipt } from '../../chat.ts';
import type { Message } from '../../message/model.ts';
import type { Destination } from '../../message/place.ts';
import { short } from '../../message/short.ts';
import { CODES, chatError } from './errors.ts';
import { LIMITS } from './limits.ts';
import { mark, nonce } from './marks.ts';
import { render, renderBlocks } from './render.ts';

export type Poster = Pick<ChatAdapter, 'platform' | 'pace' | 'post' | 'find' | 'edit' | 'tell'>;

/** discord.js queues by route and waits as Discord says, so only what is under way at once is bounded. */
const PACE = {
  platform: { cap: Number.POSITIVE_INFINITY, intervalMs: 1000, atOnce: 20 },
  workspace: { cap: Number.POSITIVE_INFINITY, intervalMs: 1000, atOnce: 5 },
  channel: { cap: Number.POSITIVE_INFINITY, intervalMs: 1000, atOnce: 1 },
} as const;

/** A delivery is looked for among so many hundreds of a channel's newest messages. */
const HISTORY_PAGES = 3;

export function createPoster(rest: REST): Poster {
  return {
    platform: 'discord',
    pace: PACE,
    post: (to, message, key) => post(rest, to, message, key).catch(rethrow),
    find: (to, key) => find(rest, to, key).catch(rethrow),
    edit: (receipt, message) => edit(rest, receipt, message).catch(rethrow),
    tell: (user, _workspace, message) => tell(rest, user, message).catch(rethrow),
  };
}

/** What goes over the wire for one container. */
function body(component: APIContainerComponent) {
  return { components: [component], flags: MessageFlags.IsComponentsV2, allowed_mentions: { parse: [] } };
}

async function post(rest: REST, to: Destination, message: Message, key: DeliveryKey): Promise<Receipt> {
  const channel = to.thread ?? to.channel;
  const [first, ...others] = render(message);
  const posted = await say(rest, channel, first!, key, 0);
  const detail = message.detail?.length ? renderBlocks(message.detail) : [];
  if (others.length + detail.length > 0) {
    const thread = to.thread ?? (await startThread(rest, to, posted.id, message.summary));
    const pages = thread === undefined ? others : [...others, ...detail];
    for (const [index, component] of pages.entries()) await say(rest, thread ?? channel, component, key, index + 1);
  }
  return { to, message: posted.id };
}

async function say(
  rest: REST,
  channel: string,
  component: APIContainerComponent,
  key: DeliveryKey,
  part: number,
): Promise<APIMessage> {
  const marked = { ...component, id: mark(key, part) };
  return (await rest.post(Routes.channelMessages(channel), {
    body: { ...body(marked), nonce: nonce(key, part), enforce_nonce: true },
  })) as APIMessage;
}

/** Undefined where the channel has no threads or we may not open them: then there is no detail. */
async function startThread(rest: REST, to: Destination, message: string, summary: string): Promise<string | undefined> {
  if (to.workspace === '') return undefined;
  try {
    const thread = (await rest.post(Routes.threads(to.channel, message), {
      body: { name: short(summary, LIMITS.threadName) },
    })) as APIChannel;
    return thread.id;
  } catch (error) {
    if (!(error instanceof DiscordAPIError)) throw error;
    // A thread that grew from a message has the message's own id.
    if (error.code === CODES.threadExists) return message;
    if (error.status >= 400 && error.status < 500) return undefined;
    throw error;
  }
}

async function find(rest: REST, to: Destination, key: DeliveryKey): Promise<Receipt | undefined> {
  const channel = to.thread ?? to.channel;
  let before: string | undefined;
  for (let page = 0; page < HISTORY_PAGES; page++) {
    const query = new URLSearchParams({ limit: String(LIMITS.message.history), ...(before && { before }) });
    const messages = (await rest.get(Routes.channelMessages(channel), { query })) as APIMessage[];
    const found = messages.find((message) => message.nonce === nonce(key, 0) || markOf(message) === mark(key, 0));
    if (found) return { to, message: found.id };
    if (page === 0 && messages.length === 0) await assertReadable(rest, channel);
    if (messages.length < LIMITS.message.history) return undefined;
    before = messages.at(-1)!.id;
  }
  return undefined;
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

async function edit(rest: REST, receipt: Receipt, message: Message): Promise<void> {
  const route = Routes.channelMessage(receipt.to.thread ?? receipt.to.channel, receipt.message);
  const old = markOf((await rest.get(route)) as APIMessage);
  const component = render(message)[0]!;
  await rest.patch(route, { body: body(old === undefined ? component : { ...component, id: old }) });
}

async function tell(rest: REST, user: string, message: Message): Promise<void> {
  const channel = (await rest.post(Routes.userChannels(), { body: { recipient_id: user } })) as APIChannel;
  for (const component of render(message)) await rest.post(Routes.channelMessages(channel.id), { body: body(component) });
}

function markOf(message: APIMessage): number | undefined {
  const first: APIMessageTopLevelComponent | undefined = message.components?.[0];
  return first?.type === ComponentType.Container ? first.id : undefined;
}

function rethrow(error: unknown): never {
  throw chatError(error);
}
