/** How our deliveries are known again: by metadata that Slack keeps with each message. It has no key against doubling, so we look. */
import type { WebClient } from '@slack/web-api';
import type { DeliveryKey, Receipt } from '../../chat.ts';
import type { Destination } from '../../message/place.ts';
import { slackCode } from './errors.ts';
import { LIMITS } from './limits.ts';

/** What `metadata` calls our deliveries. */
const EVENT_TYPE = 'rapporteur_delivery';

/** A delivery is looked for in so many pages of a channel's newest messages, or of a thread. */
const HISTORY_PAGES = 3;

/** The metadata of one part of a delivery; part 0 is the message itself. */
export function metadata(key: DeliveryKey, part: number) {
  return { event_type: EVENT_TYPE, event_payload: { key, part } };
}

/** The message of a delivery, if it was posted. */
export async function find(slack: WebClient, to: Destination, key: DeliveryKey): Promise<Receipt | undefined> {
  if (to.thread !== undefined) return receiptOf(await partsIn(slack, { channel: to.channel, ts: to.thread }, key), to);
  let cursor: string | undefined;
  for (let page = 0; page < HISTORY_PAGES; page++) {
    const history = await slack.conversations.history({
      channel: to.channel,
      limit: LIMITS.message.history,
      include_all_metadata: true,
      ...(cursor && { cursor }),
    });
    const found = receiptOf(partsOf(history.messages ?? [], key), to);
    cursor = history.response_metadata?.next_cursor;
    if (found || !cursor) return found;
  }
  return undefined;
}

/** The ids of the parts of a delivery that stand in a thread, from a message on where one is given. */
export async function partsIn(
  slack: WebClient,
  thread: { readonly channel: string; readonly ts: string; readonly oldest?: string },
  key: DeliveryKey,
): Promise<ReadonlyMap<number, string>> {
  const found = new Map<number, string>();
  let cursor: string | undefined;
  for (let page = 0; page < HISTORY_PAGES; page++) {
    const answer = await slack.conversations
      .replies({
        ...thread,
        inclusive: true,
        limit: LIMITS.message.history,
        include_all_metadata: true,
        ...(cursor && { cursor }),
      })
      .catch((error: unknown) => {
        if (slackCode(error) === 'thread_not_found') return undefined;
        throw error;
      });
    for (const [part, ts] of partsOf(answer?.messages ?? [], key)) found.set(part, ts);
    cursor = answer?.response_metadata?.next_cursor;
    if (!cursor) break;
  }
  return found;
}

interface Said {
  readonly ts?: string | undefined;
  readonly metadata?: { readonly event_type?: string; readonly event_payload?: object } | undefined;
}

function receiptOf(parts: ReadonlyMap<number, string>, to: Destination): Receipt | undefined {
  const message = parts.get(0);
  return message === undefined ? undefined : { to, message };
}

function partsOf(messages: readonly Said[], key: DeliveryKey): ReadonlyMap<number, string> {
  return new Map(
    messages.flatMap(({ ts, metadata }) => {
      const payload: { key?: unknown; part?: unknown } = metadata?.event_payload ?? {};
      const isOurs = ts !== undefined && metadata?.event_type === EVENT_TYPE && payload.key === key;
      return isOurs ? [[Number(payload.part), ts] as const] : [];
    }),
  );
}
