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

export interface ChatAdapter {
  readonly platform: Platform;
  start(commands: CommandDesk, events: ChatEvents): Promise<void>;
  /** Posts once for a key, however often it is called with it. Throws {@link ChatError}. */
  post(to: Destination, message: Message, key: DeliveryKey): Promise<Receipt>;
  /** What was posted for this key, if anything: asked after a crash, before posting again. */
  find(to: Destination, key: DeliveryKey): Promise<Receipt | undefined>;
  edit(receipt: Receipt, message: Message): Promise<void>;
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
