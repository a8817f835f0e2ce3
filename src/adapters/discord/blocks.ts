/** Blocks as lines of Discord's markdown. */
import { plain } from '../../message/inline.ts';
import type { Block, Inline, ListItem } from '../../message/model.ts';
import { visible } from '../../message/visible.ts';
import { escaped, markdown } from './markdown.ts';

/** Empty for a divider, and for a block that shows nothing. `level` is the size of a heading: 2 for a message's own, 3 inside it. */
export function lines(block: Block, level: 2 | 3): string {
  switch (block.kind) {
    case 'divider':
      return '';
    case 'heading':
      return opened(`${'#'.repeat(level)} `, block.content);
    case 'paragraph':
      return markdown(block.content).trim();
    case 'note':
      return opened('-# ', block.content);
    case 'list':
      return block.items
        .map((item, index) => listItem(item, block.ordered ? `${(block.start ?? 1) + index}. ` : '- '))
        .filter((item) => item !== '')
        .join('\n');
    case 'quotation':
      return quotation(block.text, block.by);
    case 'table':
      return block.rows
        .map((row) => tableRow(block.columns, row))
        .filter((row) => row !== '')
        .join('\n');
  }
}

function opened(mark: string, content: readonly Inline[]): string {
  const text = markdown(content).trim();
  return text === '' ? '' : mark + text;
}

function listItem(item: ListItem, mark: string): string {
  const text = markdown(item.content).trim();
  const note = opened('-# ', item.note ?? []);
  if (text === '' && note === '') return '';
  return note === '' ? mark + text : `${mark}${text}\n${' '.repeat(mark.length)}${note}`;
}

function quotation(text: string, by: readonly Inline[]): string {
  const said = visible(text)
    .split(/\n+/)
    .map(escaped)
    .filter((line) => line.trim() !== '');
  const speaker = markdown(by).trim();
  if (said.length > 0) {
    said[0] = `“${said[0]}`;
    said[said.length - 1] += '”';
  }
  return [...said, ...(speaker === '' ? [] : [`-# — ${speaker}`])].map((line) => `> ${line}`).join('\n');
}

/** Discord has no tables, and columns of a code block break on a phone: a row becomes one line, its first cell the name. */
function tableRow(columns: readonly string[], row: readonly (readonly Inline[])[]): string {
  const cells = row.map((cell, index) => {
    const text = markdown(cell).trim();
    if (text === '') return '';
    if (index === 0) return plain(cell).trim() === '' ? '' : `**${text.replaceAll('**', '')}**`;
    const column = escaped(columns[index] ?? '').trim();
    return column === '' ? text : `${column}: ${text}`;
  });
  const shown = cells.filter((cell) => cell !== '');
  return shown.length === 0 ? '' : `- ${shown.join(' · ')}`;
}
