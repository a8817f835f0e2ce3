/** What a chat platform must be able to do. Deliveries and the composition root know platforms by this interface alone. */
import type { CommandDesk } from './commands/command.ts';
import type { Message } from './message/model.ts';
import type { Destination, Platform } from './message/place.ts';

/** Names one delivery for ever: the same key never posts twice. At most 25 characters of `[a-z0-9]`. */
export type DeliveryKey = string;

export interface Receipt {
  readonly to: Destination;
  /** The platform's own id of the posted message. */
  readonly message: string;
}

/** At most `cap` posts in any `intervalMs`, and at most `atOnce` under way. */
export interface Rate {
  readonly cap: number;
  readonly intervalMs: number;
  readonly atOnce: number;
}

/** How fast a platform takes posts, as its `limits.ts` states it. A platform whose SDK paces itself leaves its rates infinite and bounds `atOnce`. */
export interface Pace {
  readonly platform: Rate;
  readonly workspace: Rate;
  readonly channel: Rate;
}

export interface ChatAdapter {
  readonly platform: Platform;
  readonly pace: Pace;
  start(commands: CommandDesk, events: ChatEvents): Promise<void>;
  /** Whether what people say reaches us at this moment: a connection that broke is made again by itself. */
  isConnected(): boolean;
  /** Posts once for a key, however often this process calls it with it; after a crash, {@link find} is asked first. Throws {@link ChatError}. */
  post(to: Destination, message: Message, key: DeliveryKey): Promise<Receipt>;
  /**
   * What was posted for this key: asked after a crash, before posting again. Undefined means that posting again doubles nothing.
   * Throws {@link ChatError} `unknown` where that can't be told.
   */
  find(to: Destination, key: DeliveryKey): Promise<Receipt | undefined>;
  /**
   * Makes everything that was posted for this key say what the message says now, its further pages and its detail included: pages are
   * changed where they stand, added where there are more, taken away where there are fewer. The same edit twice changes nothing more.
   * Throws {@link ChatError}; `gone` when the message itself is no longer there.
   */
  edit(receipt: Receipt, message: Message, key: DeliveryKey): Promise<void>;
  /** Says something under what was posted, in its thread where the platform has threads: once for a key, which is its own. Throws {@link ChatError}. */
  reply(receipt: Receipt, message: Message, key: DeliveryKey): Promise<Receipt>;
  /** Tells one person directly, best effort: the owner of a subscription that can no longer be served. Throws {@link ChatError}. */
  tell(user: string, workspace: string, message: Message): Promise<void>;
  stop(): Promise<void>;
}

/** What an adapter tells of its own accord. */
export interface ChatEvents {
  /** We were put out of a workspace or a channel, or it is no more. Without `channel`, it is all of the workspace. */
  gone(place: { readonly platform: Platform; readonly workspace: string; readonly channel?: string }, why: string): void;
}

/** One line of `rapporteur doctor`: what was looked at, how it is, and how to mend it. */
export interface Finding {
  readonly subject: string;
  readonly state: 'ok' | 'warning' | 'broken';
  readonly says: string;
  readonly mend?: string;
}

/**
 * Why a platform did not take a message.
 * `gone`: the destination is no more; `forbidden`: we may not post there; `rateLimited`: try after `retryAfterMs`;
 * `unavailable`: the platform failed before it took anything; `unknown`: it may or may not have taken it; `refused`: it will never take this message.
 */
export class ChatError extends Error {
  override readonly name = 'ChatError';
  readonly code: 'gone' | 'forbidden' | 'rateLimited' | 'unavailable' | 'unknown' | 'refused';
  readonly retryAfterMs: number | undefined;

  constructor(code: ChatError['code'], message: string, options?: { cause?: unknown; retryAfterMs?: number }) {
    super(message, { cause: options?.cause });
    this.code = code;
    this.retryAfterMs = options?.retryAfterMs;
  }
}
