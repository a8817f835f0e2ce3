import type { Block, Inline, ListItem, Message } from './model.ts';
import { visible } from './visible.ts';

/** A message as Markdown (CommonMark with tables), its detail included: for newsletters and files. */
export function markdown(message: Message): string {
  const detail = message.detail ?? [];
  return `${[...message.blocks, ...detail].map((block, index) => blockText(block, index === 0)).join('\n\n')}\n`;
}

function blockText(block: Block, first: boolean): string {
  switch (block.kind) {
    case 'heading':
      return `${first ? '#' : '##'} ${inlineText(block.content)}`;
    case 'paragraph':
      return inlineText(block.content);
    case 'note':
      return `<small>${inlineText(block.content)}</small>`;
    case 'list':
      return block.items.map((item, index) => itemText(item, block.ordered ? `${(block.start ?? 1) + index}.` : '-')).join('\n');
    case 'quotation':
      return `${quoted(`“${block.text}”`)}\n>\n> — ${inlineText(block.by)}`;
    case 'table':
      return [
        row(block.columns.map(escaped)),
        row(block.columns.map(() => '---')),
        ...block.rows.map((cells) => row(cells.map(cellText))),
      ].join('\n');
    case 'divider':
      return '---';
  }
}

function itemText({ content, note }: ListItem, bullet: string): string {
  const indent = ' '.repeat(bullet.length + 1);
  return `${bullet} ${inlineText(content)}${note ? `  \n${indent}<small>${inlineText(note)}</small>` : ''}`;
}

function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${escaped(line)}`)
    .join('\n>\n');
}

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const cellText = (cell: readonly Inline[]) => inlineText(cell).replace(/\n/g, ' ').replaceAll('|', '\\|');

function inlineText(content: readonly Inline[]): string {
  return content.map(partText).join('');
}

function partText(part: Inline): string {
  switch (part.kind) {
    case 'text':
    case 'time':
      return escaped(part.text);
    case 'code':
      return `\`${visible(part.text).replaceAll('`', 'ˋ')}\``;
    case 'strong':
      return `**${inlineText(part.children)}**`;
    case 'emphasis':
      return `*${inlineText(part.children)}*`;
    case 'link':
      return `[${inlineText(part.children)}](<${part.url.replace(/[<>\s]/g, encodeURIComponent)}>)`;
  }
}

/** Text of others, so that none of it acts as a mark of Markdown or HTML. */
function escaped(text: string): string {
  return visible(text)
    .replace(/[\\`*_<>|~]|\](?=[([:])/g, '\\$&')
    .replace(/^(\s*)([#+-])/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/gm, '$1\\$2');
}
