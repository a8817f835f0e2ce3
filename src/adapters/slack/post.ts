/** Posting over the Web API alone: what workers beside the connected processes use, and the connected adapter too. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { WebClient } from '@slack/web-api';
import type { ChatAdapter, DeliveryKey, Receipt } from '../../chat.ts';
import type { Message } from '../../message/model.ts';
import type { Destination } from '../../message/place.ts';
import { chatError, slackCode } from './errors.ts';
import { LIMITS } from './limits.ts';
import { type Body, render, renderBlocks } from './render.ts';

export type Poster = Pick<ChatAdapter, 'platform' | 'pace' | 'post' | 'find' | 'edit' | 'tell'>;

/**
 * apis/web-api/rate-limits: one message a second in a channel, some hundreds a minute in a workspace.
 * The SDK doesn't pace itself, and one refusal would hold up everything that it sends.
 */
const PACE = {
  platform: { cap: Number.POSITIVE_INFINITY, intervalMs: 1000, atOnce: 20 },
  workspace: { cap: 4, intervalMs: 1000, atOnce: 4 },
  channel: { cap: 1, intervalMs: 1000, atOnce: 1 },
} as const;

/** What `metadata` calls our deliveries. Slack has no key against doubling, so we look for ours before we post. */
const EVENT_TYPE = 'rapporteur_delivery';

/** A delivery is looked for in so many pages of a channel's newest messages. */
const HISTORY_PAGES = 3;

/** `client` gives the client of a workspace: without retries, and refusing to wait, as a delivery knows better when to. */
export function createPoster(client: (workspace: string) => Promise<WebClient>): Poster {
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
    post: (to, message, key) => at(to.workspace, (slack) => post(slack, to, message, key)),
    find: (to, key) => at(to.workspace, (slack) => find(slack, to, key)),
    edit: (receipt, message) => at(receipt.to.workspace, (slack) => edit(slack, receipt, message)),
    tell: (user, workspace, message) => at(workspace, (slack) => tell(slack, user, message)),
  };
}

/** What goes with every message of ours: it never pings by a name and never shows a page of others. */
export const QUIET = { unfurl_links: false, unfurl_media: false, link_names: false } as const;

async function post(slack: WebClient, to: Destination, message: Message, key: DeliveryKey): Promise<Receipt> {
  const [first, ...others] = render(message);
  const earlier = await find(slack, to, key);
  const receipt = earlier ?? { to, message: await say(slack, to.channel, to.thread, first!, key, 0) };
  const below = [...others, ...(message.detail?.length ? renderBlocks(message.detail, message.summary) : [])];
  if (below.length === 0) return receipt;
  const thread = to.thread ?? receipt.message;
  const said = earlier ? partsIn(await replies(slack, to.channel, thread), key) : new Set<number>();
  for (const [index, body] of below.entries()) {
    if (said.has(index + 1)) continue;
    await sleep(PACE.channel.intervalMs);
    await say(slack, to.channel, thread, body, key, index + 1);
  }
  return receipt;
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
    metadata: { event_type: EVENT_TYPE, event_payload: { key, part } },
  });
  return posted.ts!;
}

async function find(slack: WebClient, to: Destination, key: DeliveryKey): Promise<Receipt | undefined> {
  if (to.thread !== undefined) return receiptOf(await replies(slack, to.channel, to.thread), to, key);
  let cursor: string | undefined;
  for (let page = 0; page < HISTORY_PAGES; page++) {
    const history = await slack.conversations.history({
      channel: to.channel,
      limit: LIMITS.message.history,
      include_all_metadata: true,
      ...(cursor && { cursor }),
    });
    const found = receiptOf(history.messages ?? [], to, key);
    cursor = history.response_metadata?.next_cursor;
    if (found || !cursor) return found;
  }
  return undefined;
}

interface Said {
  readonly ts?: string | undefined;
  readonly metadata?: { readonly event_type?: string; readonly event_payload?: object } | undefined;
}

async function replies(slack: WebClient, channel: string, ts: string): Promise<readonly Said[]> {
  try {
    const answer = await slack.conversations.replies({ channel, ts, limit: LIMITS.message.history, include_all_metadata: true });
    return answer.messages ?? [];
  } catch (error) {
    if (slackCode(error) === 'thread_not_found') return [];
    throw error;
  }
}

function receiptOf(messages: readonly Said[], to: Destination, key: DeliveryKey): Receipt | undefined {
  const found = messages.find((one) => partOf(one, key) === 0);
  return found?.ts === undefined ? undefined : { to, message: found.ts };
}

function partsIn(messages: readonly Said[], key: DeliveryKey): ReadonlySet<number> {
  return new Set(messages.flatMap((one) => partOf(one, key) ?? []));
}

/** Which part of the delivery a message is; undefined for a message of anything else. */
function partOf({ metadata }: Said, key: DeliveryKey): number | undefined {
  const payload: { key?: unknown; part?: unknown } = metadata?.event_payload ?? {};
  return metadata?.event_type === EVENT_TYPE && payload.key === key ? Number(payload.part) : undefined;
}

/** Keeps the metadata, by which it is found again: Slack keeps what is not given only sometimes. */
async function edit(slack: WebClient, { to, message: ts }: Receipt, message: Message): Promise<void> {
  const old = await slack.conversations.replies({ channel: to.channel, ts, limit: 1, include_all_metadata: true });
  const payload: Record<string, unknown> = old.messages?.[0]?.metadata?.event_payload ?? {};
  const { key, part } = payload;
  const metadata = { event_type: EVENT_TYPE, event_payload: { key: String(key), part: Number(part) } };
  await slack.chat.update({
    channel: to.channel,
    ts,
    ...render(message)[0]!,
    link_names: false,
    ...(key !== undefined && { metadata }),
  });
}

/** Slack opens the direct message by itself when a member stands for the channel. */
async function tell(slack: WebClient, user: string, message: Message): Promise<void> {
  for (const body of render(message)) await slack.chat.postMessage({ channel: user, ...body, ...QUIET });
}
