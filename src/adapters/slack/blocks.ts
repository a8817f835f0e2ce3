/** Blocks of a message as Block Kit. */
import type {
  ContextBlock,
  HeaderBlock,
  KnownBlock,
  RichTextBlock,
  RichTextElement,
  RichTextList,
  RichTextQuote,
  RichTextSection,
  TableBlock,
} from '@slack/types';
import { plain } from '../../message/inline.ts';
import type { Block, Inline, ListItem } from '../../message/model.ts';
import { visible } from '../../message/visible.ts';
import { LIMITS } from './limits.ts';
import { mrkdwn } from './mrkdwn.ts';
import { richText, words } from './rich-text.ts';

/** Empty for what shows nothing. The headline of a message is a header; a heading inside it is a line in bold. */
export function blockKit(block: Block, isFirst: boolean): KnownBlock[] {
  switch (block.kind) {
    case 'divider':
      return [{ type: 'divider' }];
    case 'heading':
      return heading(block.content, isFirst);
    case 'paragraph':
      return rich(section(richText(block.content)));
    case 'note':
      return note(block.content);
    case 'list':
      return rich(list(block));
    case 'quotation':
      return rich(quotation(block.text, block.by));
    case 'table':
      return table(block.columns, block.rows);
  }
}

/** A header has plain words alone and is short; other headings are text in bold. */
function heading(content: readonly Inline[], isFirst: boolean): (HeaderBlock | RichTextBlock)[] {
  const text = visible(plain(content)).replace(/\s+/gu, ' ').trim();
  if (text === '') return [];
  if (isFirst && text.length <= LIMITS.block.header && !content.some(({ kind }) => kind === 'link')) {
    return [{ type: 'header', text: { type: 'plain_text', text, emoji: false } }];
  }
  return rich(section(richText(content, { bold: true })));
}

function note(content: readonly Inline[]): ContextBlock[] {
  const text = mrkdwn(content).trim();
  if (text === '') return [];
  return [{ type: 'context', elements: [{ type: 'mrkdwn', text, verbatim: true }] }];
}

/** Slack takes where the numbers begin, which its types leave out. */
type NumberedList = RichTextList & { offset?: number };

function list(block: Block & { kind: 'list' }): NumberedList | undefined {
  const elements = block.items.map(listItem).filter((item) => item.elements.length > 0);
  if (elements.length === 0) return undefined;
  const start = block.start ?? 1;
  return {
    type: 'rich_text_list',
    style: block.ordered ? 'ordered' : 'bullet',
    elements,
    ...(block.ordered && start > 1 && { offset: start - 1 }),
  };
}

/** The note of an item stands on a line of its own, in italics: lists have no small print. */
function listItem(item: ListItem): RichTextSection {
  const text = richText(item.content);
  const small = richText(item.note ?? [], { italic: true });
  const shown = !isBlank(small) && !isBlank(text) ? [...text, ...words('\n'), ...small] : [...text, ...small];
  return { type: 'rich_text_section', elements: isBlank(shown) ? [] : shown };
}

function quotation(text: string, by: readonly Inline[]): RichTextQuote | undefined {
  const said = visible(text).trim();
  const speaker = richText(by);
  const elements = [
    ...(said === '' ? [] : words(`“${said}”`)),
    ...(isBlank(speaker) ? [] : [...words(said === '' ? '— ' : '\n— '), ...speaker]),
  ];
  return elements.length === 0 ? undefined : { type: 'rich_text_quote', elements };
}

function table(columns: readonly string[], rows: readonly (readonly (readonly Inline[])[])[]): TableBlock[] {
  const shown = rows.filter((row) => row.some((cell) => !isBlank(richText(cell))));
  if (shown.length === 0) return [];
  const width = Math.max(columns.length, ...shown.map((row) => row.length));
  const places = Array.from({ length: width }, (_, index) => index);
  const head = places.map((index) => cell(words(columns[index] ?? '', { bold: true })));
  return [
    {
      type: 'table',
      rows: [head, ...shown.map((row) => places.map((index) => cell(richText(row[index] ?? []))))],
      column_settings: places.map(() => ({ is_wrapped: true })),
    },
  ];
}

/** Every cell must hold something. */
function cell(elements: RichTextElement[]): RichTextBlock {
  return rich(section(isBlank(elements) ? words('–') : elements))[0]!;
}

function section(elements: RichTextElement[]): RichTextSection | undefined {
  return isBlank(elements) ? undefined : { type: 'rich_text_section', elements };
}

function rich(element: RichTextSection | RichTextList | RichTextQuote | undefined): RichTextBlock[] {
  return element === undefined ? [] : [{ type: 'rich_text', elements: [element] }];
}

function isBlank(elements: readonly RichTextElement[]): boolean {
  return elements.every((one) => one.type === 'text' && one.text.trim() === '');
}
