/**
 * What Slack would refuse in blocks and views: a schema made from `@slack/types` and the limits of Slack's reference, for the
 * parts of Block Kit that we use. Strict where Slack is lenient: a key that it would silently drop is a mistake of ours.
 */
import { z } from 'zod';

const text = (most: number) => z.string().min(1).max(most).refine(isShown, { error: 'it shows nothing' });
const plain = (most: number) =>
  z.strictObject({ type: z.literal('plain_text'), text: text(most), emoji: z.boolean().optional() });
const mrkdwn = (most: number) =>
  z.strictObject({
    type: z.literal('mrkdwn'),
    text: text(most).refine(isControlled, { error: 'an unescaped <, > or &' }),
    verbatim: z.boolean().optional(),
  });
const id = z.string().min(1).max(255);

const style = z
  .strictObject({ bold: z.literal(true), italic: z.literal(true), strike: z.literal(true), code: z.literal(true) })
  .partial()
  .optional();
/** Blanks and line breaks may stand between other elements. */
const run = z.strictObject({ type: z.literal('text'), text: z.string().min(1).max(3000), style });
const inline = z.discriminatedUnion('type', [
  run,
  z.strictObject({ type: z.literal('link'), url: z.url({ protocol: /^https?$/ }).max(3000), text: text(3000).optional(), style }),
  z.strictObject({
    type: z.literal('date'),
    timestamp: z.int().min(0).max(4_102_444_800),
    format: z.string().regex(/\{\w+\}/),
    fallback: z.string().min(1).optional(),
    style,
  }),
  z.strictObject({ type: z.literal('user'), user_id: z.string().regex(/^[UW]\w+$/), style }),
  z.strictObject({ type: z.literal('channel'), channel_id: z.string().regex(/^[CG]\w+$/), style }),
]);
const inlines = z
  .array(inline)
  .min(1)
  .refine((all) => all.some((one) => !('text' in one) || isShown(one.text ?? '')), { error: 'it shows nothing' });
const section = z.strictObject({ type: z.literal('rich_text_section'), elements: inlines });
const rich = z.strictObject({
  type: z.literal('rich_text'),
  block_id: id.optional(),
  elements: z
    .array(
      z.discriminatedUnion('type', [
        section,
        z.strictObject({
          type: z.literal('rich_text_list'),
          style: z.enum(['bullet', 'ordered']),
          elements: z.array(section).min(1),
          indent: z.int().min(0).max(8).optional(),
          offset: z.int().min(0).optional(),
        }),
        z.strictObject({ type: z.literal('rich_text_quote'), elements: inlines }),
      ]),
    )
    .min(1),
});

const option = z.strictObject({ text: plain(75), value: z.string().min(1).max(150) });
const options = z
  .array(option)
  .min(1)
  .max(100)
  .refine((all) => new Set(all.map(({ value }) => value)).size === all.length, { error: 'two options have one value' });
const action = { action_id: id };
const button = z.strictObject({
  type: z.literal('button'),
  ...action,
  text: plain(75),
  value: z.string().min(1).max(2000).refine(isControlledValue, { error: '&, < or > would come back escaped' }).optional(),
  style: z.enum(['primary', 'danger']).optional(),
});
const selects = [
  z.strictObject({
    type: z.literal('static_select'),
    ...action,
    placeholder: plain(150).optional(),
    options,
    initial_option: option.optional(),
  }),
  z.strictObject({
    type: z.literal('external_select'),
    ...action,
    placeholder: plain(150).optional(),
    min_query_length: z.int().min(0).optional(),
    initial_option: option.optional(),
  }),
  z.strictObject({
    type: z.literal('multi_external_select'),
    ...action,
    placeholder: plain(150).optional(),
    min_query_length: z.int().min(0).optional(),
    max_selected_items: z.int().min(1).optional(),
  }),
  z.strictObject({
    type: z.literal('conversations_select'),
    ...action,
    placeholder: plain(150).optional(),
    initial_conversation: z.string().optional(),
    default_to_current_conversation: z.boolean().optional(),
    filter: z.strictObject({
      include: z.array(z.enum(['im', 'mpim', 'private', 'public'])).min(1),
      exclude_bot_users: z.boolean(),
    }),
  }),
] as const;

const blocks = [
  z.strictObject({ type: z.literal('header'), block_id: id.optional(), text: plain(150) }),
  z.strictObject({ type: z.literal('divider'), block_id: id.optional() }),
  z.strictObject({
    type: z.literal('section'),
    block_id: id.optional(),
    text: mrkdwn(3000).optional(),
    fields: z.array(mrkdwn(2000)).min(1).max(10).optional(),
    accessory: z.discriminatedUnion('type', [button, ...selects]).optional(),
  }),
  z.strictObject({ type: z.literal('context'), block_id: id.optional(), elements: z.array(mrkdwn(3000)).min(1).max(10) }),
  z.strictObject({
    type: z.literal('actions'),
    block_id: id.optional(),
    elements: z
      .array(z.discriminatedUnion('type', [button, ...selects]))
      .min(1)
      .max(25),
  }),
  rich,
  z.strictObject({
    type: z.literal('table'),
    rows: z.array(z.array(rich).min(1).max(20)).min(1).max(100),
    column_settings: z.array(z.strictObject({ is_wrapped: z.boolean() })).max(20),
  }),
] as const;
const messageBlock = z.discriminatedUnion('type', blocks);

const input = z.strictObject({
  type: z.literal('input'),
  block_id: id.optional(),
  label: plain(2000),
  hint: plain(2000).optional(),
  optional: z.boolean().optional(),
  dispatch_action: z.boolean().optional(),
  element: z.discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('plain_text_input'),
      ...action,
      initial_value: z.string().max(3000).optional(),
      max_length: z.int().max(3000).optional(),
      placeholder: plain(150).optional(),
    }),
    z.strictObject({
      type: z.literal('timepicker'),
      ...action,
      initial_time: z
        .string()
        .regex(/^\d\d:\d\d$/)
        .optional(),
    }),
    ...selects,
  ]),
});

/** Tables are for messages alone. */
const viewBlocks = blocks.filter((block) => block.shape.type.value !== 'table') as unknown as typeof blocks;
const metadata = z.string().max(3000).optional();

const home = z.strictObject({
  type: z.literal('home'),
  private_metadata: metadata,
  blocks: z.array(z.discriminatedUnion('type', viewBlocks)).min(1).max(100),
});
const modal = z.strictObject({
  type: z.literal('modal'),
  title: plain(24),
  submit: plain(24).optional(),
  close: plain(24).optional(),
  callback_id: id,
  private_metadata: metadata,
  blocks: z
    .array(z.discriminatedUnion('type', [...viewBlocks, input]))
    .min(1)
    .max(100),
});

const message = z
  .array(messageBlock)
  .min(1)
  .max(50)
  .refine((all) => all.filter(({ type }) => type === 'table').length <= 1, { error: 'only_one_table_allowed' })
  .refine((all) => Buffer.byteLength(JSON.stringify(all)) <= 13_000, { error: 'msg_blocks_too_long' });

const SCHEMAS = { message, home, modal } as const;

/** Why Slack would refuse the blocks of a message, or a view; undefined when it takes them. */
export function refusal(kind: keyof typeof SCHEMAS, value: unknown): string | undefined {
  const parsed = SCHEMAS[kind].safeParse(value);
  if (!parsed.success) return z.prettifyError(parsed.error);
  const ids = everyId(value);
  const twice = ids.find((one, at) => ids.indexOf(one) !== at);
  return twice === undefined ? undefined : `action_id "${twice}" already exists`;
}

/** Why Slack would refuse the plain line beside blocks. */
export function textRefusal(text: unknown): string | undefined {
  if (typeof text !== 'string' || !isShown(text)) return 'a message without text for notifications and screen readers';
  if (text.length > 4000) return 'text: longer than 4,000 characters';
  return isControlled(text) ? undefined : 'text: an unescaped <, > or &';
}

function everyId(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'action_id' in value && typeof value.action_id === 'string' ? [value.action_id] : [];
  return [...own, ...Object.values(value).flatMap(everyId)];
}

function isShown(text: string): boolean {
  return text.trim() !== '';
}

/** Control signs stand in entities, links, dates and mentions of people alone; nobody else is ever pinged. */
function isControlled(text: string): boolean {
  return !/[<>]|&(?!amp;|lt;|gt;)/.test(
    text.replace(/<(?:https?:\/\/[^<>|\s]+\|[^<>]+|!date\^\d+\^[^<>|^]+\|[^<>|]+|@[UW]\w+|#[CG]\w+)>/g, ''),
  );
}

function isControlledValue(value: string): boolean {
  return !/[&<>]/.test(value);
}
