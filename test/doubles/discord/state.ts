/** What the double knows: messages, interactions, commands, and every body that it refused. */
import { APPLICATION, botUser, person } from './guild.ts';

export interface Reply {
  readonly status: number;
  readonly body?: unknown;
}

export interface Piece {
  readonly type: number;
  readonly content?: string;
  readonly custom_id?: string;
  readonly label?: string;
  readonly options?: readonly { readonly label: string; readonly value: string }[];
  readonly components?: readonly Piece[];
  readonly accessory?: Piece;
}

export interface Posted {
  readonly id: string;
  readonly channel_id: string;
  readonly author: object;
  readonly components: readonly Piece[];
  readonly flags: number;
  readonly nonce?: string;
  readonly edited?: boolean;
}

export interface Interaction {
  readonly id: string;
  readonly channel: string;
  readonly at: number;
  /** The message that the pressed button stands on. */
  readonly message?: Posted;
  answered: boolean;
  deferred: number | undefined;
  original: Posted | undefined;
  choices: readonly { readonly name: string; readonly value: string }[] | undefined;
  readonly followUps: Posted[];
  /** When it was last answered, and how long the first answer took, in milliseconds. */
  touched: number;
  firstMs: number | undefined;
  settle(): void;
}

export class State {
  readonly messages: Posted[] = [];
  readonly interactions = new Map<string, Interaction>();
  readonly threads = new Map<string, { readonly id: string } & Record<string, unknown>>();
  /** Threads that nothing can be changed in until something is said there. */
  readonly archived = new Set<string>();
  /** Channels that answer with a failure. */
  readonly closed = new Map<string, Reply>();
  /** Why bodies were refused; a test that ends with any has failed. */
  readonly refusals: string[] = [];
  commands: readonly object[] = [];
  registrations = 0;
  application: Record<string, unknown> = { id: APPLICATION, name: 'Rapporteur', flags: 0, bot_public: true, bot: botUser };
  #last = (BigInt(Date.now() - 1_420_070_400_000) << 22n) as bigint;

  nextId(): string {
    this.#last += 1n << 22n;
    return String(this.#last);
  }

  add(channel: string, body: Record<string, unknown>, flags: number, author: string): Posted {
    const message: Posted & Record<string, unknown> = {
      id: this.nextId(),
      channel_id: channel,
      author: author === APPLICATION ? botUser : person,
      content: body['content'] ?? '',
      components: numbered((body['components'] ?? []) as Piece[]),
      flags,
      timestamp: new Date().toISOString(),
      edited_timestamp: null,
      tts: false,
      mention_everyone: false,
      mentions: [],
      mention_roles: [],
      attachments: [],
      embeds: [],
      pinned: false,
      type: 0,
      ...(body['nonce'] === undefined ? {} : { nonce: String(body['nonce']) }),
      ...(body['message_reference'] === undefined ? {} : { message_reference: body['message_reference'] }),
    };
    this.messages.push(message);
    return message;
  }
}

/** Discord numbers the components that came without an id. */
function numbered(pieces: readonly Piece[], count = { last: 0 }): Piece[] {
  return pieces.map((piece) => ({
    id: ++count.last,
    ...piece,
    ...(piece.components && { components: numbered(piece.components, count) }),
    ...(piece.accessory && { accessory: numbered([piece.accessory], count)[0]! }),
  }));
}
