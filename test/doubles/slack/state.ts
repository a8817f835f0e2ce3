/** What the double knows: messages, views, calls, and every body that it refused. */
import { BOT_ID, PERSON } from './workspace.ts';

export interface Piece {
  readonly type: string;
  readonly text?: string | Piece;
  readonly value?: string;
  readonly action_id?: string;
  readonly block_id?: string;
  readonly placeholder?: Piece;
  readonly options?: readonly { readonly text: Piece; readonly value: string }[];
  readonly elements?: readonly Piece[];
  readonly accessory?: Piece;
  readonly element?: Piece;
  readonly rows?: readonly (readonly Piece[])[];
}

export interface Posted {
  readonly ts: string;
  readonly channel: string;
  readonly thread_ts?: string;
  /** Only the asker sees it. */
  readonly ephemeral: boolean;
  readonly bot_id?: string;
  text: string;
  blocks: readonly Piece[];
  metadata?: { readonly event_type: string; readonly event_payload: Readonly<Record<string, unknown>> };
  deleted?: true;
}

/** Something that a person did, and what came of it by its response URL. */
export interface Interaction {
  readonly at: number;
  readonly channel: string;
  readonly answers: Posted[];
  uses: number;
  /** The message that the pressed button stands on. */
  readonly on?: Posted;
  /** What the acknowledgement held, and how long it took, in milliseconds. */
  ack?: { readonly payload: Record<string, unknown>; readonly ms: number };
  touched: number;
}

export interface View {
  readonly id: string;
  readonly type: string;
  readonly callback_id?: string;
  readonly private_metadata?: string;
  readonly blocks: readonly Piece[];
}

export type Trouble = 'rateLimit' | 'error' | 'hang';

export class State {
  readonly messages: Posted[] = [];
  readonly interactions = new Map<string, Interaction>();
  readonly homes = new Map<string, View>();
  readonly modals: View[] = [];
  /** Whether the workspace's plan has conversations with agents: prompts, statuses, a thread under each question. */
  hasAgents = true;
  readonly prompts: unknown[] = [];
  readonly statuses: string[] = [];
  /** Names of the methods that were called, in order. */
  readonly calls: string[] = [];
  /** Why bodies were refused; a test that ends with any has failed. */
  readonly refusals: string[] = [];
  readonly troubles: { readonly path: RegExp; readonly trouble: Trouble }[] = [];
  #last = 0;

  /** Triggers that may still open a view. */
  readonly triggers = new Set<string>();

  nextId(): number {
    return ++this.#last;
  }

  add(channel: string, body: Record<string, unknown>, ephemeral: boolean, author = BOT_ID): Posted {
    const id = this.nextId();
    const posted: Posted = {
      ts: `${Math.floor(Date.now() / 1000)}.${String(id).padStart(6, '0')}`,
      channel,
      ephemeral,
      text: String(body['text'] ?? ''),
      blocks: (body['blocks'] ?? []) as Piece[],
      ...(author === PERSON ? {} : { bot_id: author }),
      ...(typeof body['thread_ts'] === 'string' && { thread_ts: body['thread_ts'] }),
      ...(body['metadata'] !== undefined && { metadata: body['metadata'] as NonNullable<Posted['metadata']> }),
    };
    this.messages.push(posted);
    return posted;
  }
}
