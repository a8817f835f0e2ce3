/** Posting over the Web API alone: what workers beside the connected processes use, and the connected adapter too. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { WebClient } from '@slack/web-api';
import type { ChatAdapter, DeliveryKey, Receipt } from '../../chat.ts';
import type { Message } from '../../message/model.ts';
import type { Destination } from '../../message/place.ts';
import { find, metadata, partsIn } from './deliveries.ts';
import { chatError, slackCode } from './errors.ts';
import { type Body, render, renderBlocks } from './render.ts';

export type Poster = Pick<ChatAdapter, 'platform' | 'pace' | 'post' | 'find' | 'edit' | 'reply' | 'tell'>;

/**
 * apis/web-api/rate-limits: one message a second in a channel, some hundreds a minute in a workspace.
 * The SDK doesn't pace itself, and one refusal would hold up everything that it sends.
 */
const PACE = {
  platform: { cap: Number.POSITIVE_INFINITY, intervalMs: 1000, atOnce: 20 },
  workspace: { cap: 4, intervalMs: 1000, atOnce: 4 },
  channel: { cap: 1, intervalMs: 1000, atOnce: 1 },
} as const;

/** So many keys are remembered as tried. */
const MOST_TRIED = 10_000;

/** `client` gives the client of a workspace: without retries, and refusing to wait, as a delivery knows better when to. */
export function createPoster(client: (workspace: string) => Promise<WebClient>): Poster {
  // Slack lets us read a history some fifty times a minute and post far more often. So we look for what this process has tried
  // before; what another one has tried before it crashed, `find` is asked for.
  const tried = new Set<DeliveryKey>();
  const at = async <Result>(workspace: string, work: (client: WebClient) => Promise<Result>): Promise<Result> => {
    try {
      return await work(await client(workspace));
    } catch (error) {
      throw chatError(error);
    }
  };
  return {
    platform: 'slack',
    pace: PACE,
    post: (to, message, key) => {
      const again = tried.has(key);
      if (tried.size >= MOST_TRIED) tried.clear();
      tried.add(key);
      return at(to.workspace, (slack) => post(slack, to, message, key, again));
    },
    find: (to, key) => at(to.workspace, (slack) => find(slack, to, key)),
    edit: (receipt, message, key) => at(receipt.to.workspace, (slack) => edit(slack, receipt, message, key)),
    reply: ({ to, message: under }, message, key) =>
      at(to.workspace, (slack) => post(slack, { ...to, thread: to.thread ?? under }, message, key, true)),
    tell: (user, workspace, message) => at(workspace, (slack) => tell(slack, user, message)),
  };
}

/** What goes with every message of ours: it never pings by a name and never shows a page of others. */
export const QUIET = { unfurl_links: false, unfurl_media: false, link_names: false } as const;

/** The message itself, and what stands under it in the thread: its further pages and its detail. */
function parts(message: Message): readonly [Body, ...Body[]] {
  const [first, ...others] = render(message);
  return [first!, ...others, ...(message.detail?.length ? renderBlocks(message.detail, message.summary) : [])];
}

/** `looks` for what was posted with the key before, and posts only what lacks. */
async function post(slack: WebClient, to: Destination, message: Message, key: DeliveryKey, looks: boolean): Promise<Receipt> {
  const [first, ...below] = parts(message);
  const earlier = looks ? await find(slack, to, key) : undefined;
  const receipt = earlier ?? { to, message: await say(slack, to.channel, to.thread, first, key, 0) };
  if (below.length === 0) return receipt;
  const said = earlier ? await partsUnder(slack, receipt, key) : new Map<number, string>();
  await sayBelow(slack, receipt, below, key, said);
  return receipt;
}

/** Says those of the parts below a message that were not said before. */
async function sayBelow(
  slack: WebClient,
  { to, message }: Receipt,
  below: readonly Body[],
  key: DeliveryKey,
  said: ReadonlyMap<number, string>,
): Promise<void> {
  for (const [index, body] of below.entries()) {
    if (said.has(index + 1)) continue;
    await sleep(PACE.channel.intervalMs);
    await say(slack, to.channel, to.thread ?? message, body, key, index + 1);
  }
}

async function say(
  slack: WebClient,
  channel: string,
  thread: string | undefined,
  body: Body,
  key: DeliveryKey,
  part: number,
): Promise<string> {
  const posted = await slack.chat.postMessage({
    channel,
    ...body,
    ...QUIET,
    ...(thread !== undefined && { thread_ts: thread }),
    metadata: metadata(key, part),
  });
  return posted.ts!;
}

function partsUnder(slack: WebClient, { to, message }: Receipt, key: DeliveryKey): Promise<ReadonlyMap<number, string>> {
  return partsIn(slack, { channel: to.channel, ts: to.thread ?? message, oldest: message }, key);
}

/** Gives the metadata again, by which it is found: Slack keeps what is not given only sometimes. */
async function edit(slack: WebClient, receipt: Receipt, message: Message, key: DeliveryKey): Promise<void> {
  const { channel } = receipt.to;
  const [first, ...below] = parts(message);
  const change = (ts: string, body: Body, part: number) =>
    slack.chat.update({ channel, ts, ...body, link_names: false, metadata: metadata(key, part) });
  await change(receipt.message, first, 0);
  const said = await partsUnder(slack, receipt, key);
  for (const [part, ts] of said) {
    const body = below[part - 1];
    if (body !== undefined) await change(ts, body, part);
    else if (part > 0) await takeAway(slack, channel, ts);
  }
  await sayBelow(slack, receipt, below, key, said);
}

async function takeAway(slack: WebClient, channel: string, ts: string): Promise<void> {
  try {
    await slack.chat.delete({ channel, ts });
  } catch (error) {
    if (slackCode(error) !== 'message_not_found') throw error;
  }
}

/** Slack opens the direct message by itself when a member stands for the channel. */
async function tell(slack: WebClient, user: string, message: Message): Promise<void> {
  for (const body of render(message)) await slack.chat.postMessage({ channel: user, ...body, ...QUIET });
}
