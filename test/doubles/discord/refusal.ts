/**
 * What Discord would refuse in a body: its own OpenAPI description, and the rules that the description leaves out.
 * Strict where Discord is lenient: a key that it would silently drop is refused, as it is a mistake of ours.
 */
import { isDeepStrictEqual } from 'node:util';
import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  ApplicationCommandUpdateRequestSchema,
  CreateTextThreadWithMessageRequestSchema,
  IncomingWebhookInteractionRequestSchema,
  IncomingWebhookUpdateForInteractionCallbackRequestPartialSchema,
  MessageCreateRequestSchema,
  MessageEditRequestPartialSchema,
} from 'discord-api-spec/zod';

const SCHEMAS = {
  message: MessageCreateRequestSchema,
  edit: MessageEditRequestPartialSchema,
  answer: IncomingWebhookInteractionRequestSchema,
  answerEdit: IncomingWebhookUpdateForInteractionCallbackRequestPartialSchema,
  autocomplete: ApplicationCommandAutocompleteCallbackRequestSchema,
  command: ApplicationCommandUpdateRequestSchema,
  thread: CreateTextThreadWithMessageRequestSchema,
} as const;

export type BodyKind = keyof typeof SCHEMAS;

/** Why Discord would refuse it, or undefined when it takes it. */
export function refusal(kind: BodyKind, body: unknown): string | undefined {
  const parsed = SCHEMAS[kind].safeParse(body);
  if (!parsed.success) return parsed.error.message;
  if (!isDeepStrictEqual(ours(parsed.data), ours(body))) {
    return `keys or values that Discord does not know: ${JSON.stringify(body)}`;
  }
  if (kind === 'command') return commandRefusal(body as Command);
  if (kind === 'autocomplete' || kind === 'thread') return undefined;
  return messageRefusal(body as MessageBody, kind);
}

interface Piece {
  readonly type: number;
  readonly id?: number;
  readonly content?: string;
  readonly custom_id?: string;
  readonly label?: string;
  readonly options?: readonly { readonly value: string }[];
  readonly components?: readonly Piece[];
  readonly accessory?: Piece;
}

interface MessageBody {
  readonly content?: string | null;
  readonly embeds?: readonly unknown[];
  readonly components?: readonly Piece[];
  readonly flags?: number;
  readonly nonce?: string | number;
  readonly enforce_nonce?: boolean;
  readonly allowed_mentions?: { readonly parse?: readonly string[] };
}

const COMPONENTS_V2 = 1 << 15;

function messageRefusal(body: MessageBody, kind: BodyKind): string | undefined {
  const pieces = (body.components ?? []).flatMap(everyPiece);
  const v2 = ((body.flags ?? 0) & COMPONENTS_V2) !== 0;
  if (v2 && (body.content || body.embeds?.length)) return 'content or embeds beside Components V2';
  if (!v2 && pieces.some((piece) => piece.type > 8)) return 'Components V2 without the flag';
  if (!v2 && (body.content ?? '').length > 2000) return 'content: must be 2000 or fewer in length';
  if (!v2 && !body.content && pieces.length === 0 && kind === 'message') return '50006: cannot send an empty message';
  if (pieces.length > 40) return `components: ${pieces.length}, must be 40 or fewer in all`;
  const text = pieces.reduce((sum, piece) => sum + (piece.content?.length ?? 0), 0);
  if (text > 4000) return `text displays: ${text} characters, must be 4000 or fewer in all`;
  if (pieces.some((piece) => piece.content?.trim() === '')) return 'a text display that shows nothing';
  if (pieces.some((piece) => piece.label?.trim() === '')) return 'a label that shows nothing';
  const twice = repeated(pieces.flatMap((piece) => piece.custom_id ?? []));
  if (twice !== undefined) return `custom_id: "${twice}" cannot be duplicated`;
  const idTwice = repeated(pieces.flatMap((piece) => (piece.id ? String(piece.id) : [])));
  if (idTwice !== undefined) return `id: ${idTwice} cannot be duplicated`;
  for (const piece of pieces) {
    const value = repeated((piece.options ?? []).map((option) => option.value));
    if (value !== undefined) return `options: the value "${value}" is already used`;
    const inRow = piece.type === 1 ? (piece.components ?? []) : [];
    if (inRow.length > 1 && inRow.some((inside) => inside.type !== 2)) return 'a select shares its row';
  }
  if (String(body.nonce ?? '').length > 25) return 'nonce: must be 25 or fewer in length';
  if (kind === 'message' && !body.enforce_nonce && body.nonce !== undefined) return 'a nonce that nobody enforces';
  if (body.allowed_mentions?.parse?.length !== 0) return 'mentions are allowed';
  return undefined;
}

interface Command {
  readonly name: string;
  readonly description?: string;
  readonly name_localizations?: Record<string, string>;
  readonly description_localizations?: Record<string, string>;
  readonly options?: readonly Command[];
  readonly choices?: readonly { readonly name: string; readonly value: string }[];
  readonly type?: number;
  readonly required?: boolean;
}

/** The pattern of names is Discord's own, from its page on application commands. */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

function commandRefusal(command: Command): string | undefined {
  if (size(command) > 8000) return 'a command of more than 8000 characters';
  const all = everyCommand(command);
  for (const part of all) {
    for (const name of [part.name, ...Object.values(part.name_localizations ?? {})]) {
      if (!NAME.test(name) || name !== name.toLowerCase()) return `name: "${name}" is not a valid name`;
    }
    if (!part.description) return `description of "${part.name}" is required`;
    const options = part.options ?? [];
    if (repeated(options.map((option) => option.name)) !== undefined) return `options of "${part.name}" have the same name`;
    const firstOptional = options.findIndex((option) => !option.required);
    if (options.some((option, at) => option.required && firstOptional >= 0 && at > firstOptional)) {
      return `required options of "${part.name}" must be placed before non-required options`;
    }
  }
  return undefined;
}

function everyPiece(piece: Piece): Piece[] {
  return [piece, ...(piece.components ?? []).flatMap(everyPiece), ...(piece.accessory ? everyPiece(piece.accessory) : [])];
}

function everyCommand(command: Command): Command[] {
  return [command, ...(command.options ?? []).flatMap(everyCommand)];
}

function size(command: Command): number {
  const longest = (own: string, others: Record<string, string> = {}) =>
    Math.max(own.length, ...Object.values(others).map((text) => text.length));
  const choices = (command.choices ?? []).reduce((sum, choice) => sum + choice.name.length + choice.value.length, 0);
  const below = (command.options ?? []).reduce((sum, option) => sum + size(option), 0);
  return (
    longest(command.name, command.name_localizations) +
    longest(command.description ?? '', command.description_localizations) +
    choices +
    below
  );
}

function repeated(values: readonly string[]): string | undefined {
  return values.find((value, at) => values.indexOf(value) !== at);
}

/** JSON as it goes over the wire, without what discord.js adds of its own. */
function ours(value: unknown): unknown {
  const { tts: _, enforce_nonce: enforced, ...rest } = JSON.parse(JSON.stringify(value));
  return enforced === true ? { ...rest, enforced } : rest;
}
