/** Posting over REST alone: what workers outside the gateway's processes use, and the connected adapter too. */
import {
  type APIChannel,
  type APIContainerComponent,
  type APIMessage,
  DiscordAPIError,
  MessageFlags,
  type REST,
  Routes,
} from 'discord.js';
import type { ChatAdapter, DeliveryKey, Receipt } from '../../chat.ts';
import type { Message } from '../../message/model.ts';
import type { Destination } from '../../message/place.ts';
import { find, partsBelow, threadUnder } from './deliveries.ts';
import { CODES, chatError } from './errors.ts';
import { mark, nonce } from './marks.ts';
import { render, renderBlocks } from './render.ts';

export type Poster = Pick<ChatAdapter, 'platform' | 'pace' | 'post' | 'find' | 'edit' | 'reply' | 'tell'>;

/** discord.js queues by route and waits as Discord says, so only what is under way at once is bounded. */
const PACE = {
  platform: { cap: Number.POSITIVE_INFINITY, intervalMs: 1000, atOnce: 20 },
  workspace: { cap: Number.POSITIVE_INFINITY, intervalMs: 1000, atOnce: 5 },
  channel: { cap: Number.POSITIVE_INFINITY, intervalMs: 1000, atOnce: 1 },
} as const;

export function createPoster(rest: REST): Poster {
  return {
    platform: 'discord',
    pace: PACE,
    post: (to, message, key) => post(rest, to, message, key).catch(rethrow),
    find: (to, key) => find(rest, to, key).catch(rethrow),
    edit: (receipt, message, key) => edit(rest, receipt, message, key).catch(rethrow),
    reply: (receipt, message, key) => reply(rest, receipt, message, key).catch(rethrow),
    tell: (user, _workspace, message) => tell(rest, user, message).catch(rethrow),
  };
}

/** What goes over the wire for one container. */
function body(component: APIContainerComponent) {
  return { components: [component], flags: MessageFlags.IsComponentsV2, allowed_mentions: { parse: [] } };
}

/** `under` is a message in that channel to which it is an answer. */
async function post(rest: REST, to: Destination, message: Message, key: DeliveryKey, under?: string): Promise<Receipt> {
  const [first, ...others] = render(message);
  const posted = await say(rest, to.thread ?? to.channel, first!, key, 0, under);
  const receipt = { to, message: posted.id };
  if (others.length === 0 && !message.detail?.length) return receipt;
  const thread = await threadUnder(rest, receipt, message.summary);
  for (const [index, page] of pagesBelow(message, thread !== undefined).entries())
    await say(rest, thread ?? to.channel, page, key, index + 1);
  return receipt;
}

/** The further pages of a message; its detail too, where there is a thread for it. */
function pagesBelow(message: Message, hasThread: boolean): readonly APIContainerComponent[] {
  const [, ...others] = render(message);
  return hasThread && message.detail?.length ? [...others, ...renderBlocks(message.detail)] : others;
}

async function say(
  rest: REST,
  channel: string,
  component: APIContainerComponent,
  key: DeliveryKey,
  part: number,
  under?: string,
): Promise<APIMessage> {
  const marked = { ...component, id: mark(key, part) };
  const reference = under !== undefined && { message_reference: { message_id: under, fail_if_not_exists: false } };
  return (await rest.post(Routes.channelMessages(channel), {
    body: { ...body(marked), nonce: nonce(key, part), enforce_nonce: true, ...reference },
  })) as APIMessage;
}

async function edit(rest: REST, receipt: Receipt, message: Message, key: DeliveryKey): Promise<void> {
  const { to } = receipt;
  await change(rest, to.thread ?? to.channel, receipt.message, render(message)[0]!, key, 0);
  const below = await partsBelow(rest, receipt, key);
  const [, ...others] = render(message);
  if (below === undefined && others.length === 0 && !message.detail?.length) return;
  const thread = below === undefined ? await threadUnder(rest, receipt, message.summary) : below.channel;
  const pages = pagesBelow(message, thread !== undefined && thread !== to.channel);
  const channel = thread ?? to.channel;
  for (const [part, id] of below?.parts ?? []) {
    const page = pages[part - 1];
    if (page === undefined) await takeAway(rest, channel, id);
    else await change(rest, channel, id, page, key, part);
  }
  for (const [index, page] of pages.entries()) if (!below?.parts.has(index + 1)) await say(rest, channel, page, key, index + 1);
}

async function change(
  rest: REST,
  channel: string,
  id: string,
  component: APIContainerComponent,
  key: DeliveryKey,
  part: number,
): Promise<void> {
  const marked = { ...component, id: mark(key, part) };
  await inOpenThread(rest, channel, () => rest.patch(Routes.channelMessage(channel, id), { body: body(marked) }));
}

async function takeAway(rest: REST, channel: string, id: string): Promise<void> {
  try {
    await inOpenThread(rest, channel, () => rest.delete(Routes.channelMessage(channel, id)));
  } catch (error) {
    if (!(error instanceof DiscordAPIError) || error.code !== CODES.unknownMessage) throw error;
  }
}

/** Threads archive themselves after a day or so, and nothing in them can be changed then. */
async function inOpenThread(rest: REST, thread: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof DiscordAPIError) || error.code !== CODES.threadArchived) throw error;
    await rest.patch(Routes.channel(thread), { body: { archived: false } });
    await work();
  }
}

async function reply(rest: REST, receipt: Receipt, message: Message, key: DeliveryKey): Promise<Receipt> {
  const thread = await threadUnder(rest, receipt, message.summary);
  if (thread !== undefined) return post(rest, { ...receipt.to, thread }, message, key);
  return post(rest, receipt.to, message, key, receipt.message);
}

async function tell(rest: REST, user: string, message: Message): Promise<void> {
  const channel = (await rest.post(Routes.userChannels(), { body: { recipient_id: user } })) as APIChannel;
  for (const component of render(message)) await rest.post(Routes.channelMessages(channel.id), { body: body(component) });
}

function rethrow(error: unknown): never {
  throw chatError(error);
}
