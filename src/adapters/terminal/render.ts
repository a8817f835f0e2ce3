import type { Block, Inline, ListItem, Message } from '../../message/model.ts';
import { visible } from '../../message/visible.ts';
import { type Line, type Look, type Run, wrap } from './layout.ts';
import { type Paint, plainPaint } from './paint.ts';
import { table } from './table.ts';

export interface RenderOptions {
  /** Columns of the terminal. Any number from 1 up: a narrow one gets longer, never less. */
  readonly width: number;
  readonly paint?: Paint;
}

/** A message as lines for a terminal, ending in a line break. Buttons are shown as what one types instead. */
export function render(message: Message, options: RenderOptions): string {
  return renderBlocks(message.blocks, options);
}

export function renderBlocks(blocks: readonly Block[], { width, paint = plainPaint }: RenderOptions): string {
  const columns = Math.max(1, Math.floor(width));
  const groups = blocks.map((block) => linesOf(block, columns));
  return groups.map((lines, index) => `${index && airBefore(blocks, index) ? '\n' : ''}${paintLines(lines, paint)}`).join('');
}

/** A blank line stands between blocks, but not between a small print or a label and what it belongs to. */
function airBefore(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  const before = blocks[index - 1];
  if (block?.kind === 'note' && before && closeToNotes.has(before.kind)) return false;
  return !(block?.kind === 'list' && before?.kind === 'paragraph');
}

const closeToNotes: ReadonlySet<Block['kind']> = new Set(['heading', 'paragraph', 'note']);

function linesOf(block: Block, width: number): Line[] {
  switch (block.kind) {
    case 'heading':
      return wrap(runsOf(block.content, ['bold']), width);
    case 'paragraph':
      return wrap(runsOf(block.content), width);
    case 'note':
      return wrap(runsOf(block.content, ['dim']), width);
    case 'list':
      return block.items.flatMap((item, index) =>
        itemLines(item, block.ordered ? `${(block.start ?? 1) + index}. ` : '• ', width),
      );
    case 'quotation':
      return [
        ...hanging([{ text: `“${visible(block.text)}”`, looks: [] }], '  ', '  ', width),
        ...hanging(runsOf(block.by, ['dim']), '  — ', '    ', width),
      ];
    case 'table':
      return table(
        block.columns.map((column) => [{ text: visible(column), looks: ['bold'] }]),
        block.rows.map((row) => row.map((cell) => runsOf(cell))),
        width,
      );
    case 'divider':
      return [[{ text: '─'.repeat(Math.min(width, 40)), looks: ['dim'] }]];
  }
}

function itemLines({ content, note }: ListItem, bullet: string, width: number): Line[] {
  const indent = ' '.repeat(bullet.length);
  return [
    ...hanging(runsOf(content), bullet, indent, width),
    ...(note ? hanging(runsOf(note, ['dim']), indent, indent, width) : []),
  ];
}

/** Wraps with a first and a following indent; on a terminal too narrow for both, without. */
function hanging(runs: readonly Run[], first: string, rest: string, width: number): Line[] {
  const room = width - rest.length;
  if (room < 12) return wrap([{ text: first.trimStart(), looks: [] }, ...runs], width);
  return wrap(runs, room).map((line, index) => [{ text: index ? rest : first, looks: [] }, ...line]);
}

function runsOf(content: readonly Inline[], looks: readonly Look[] = []): Run[] {
  return content.flatMap((part) => runsOfPart(part, looks));
}

function runsOfPart(part: Inline, looks: readonly Look[]): Run[] {
  switch (part.kind) {
    case 'text':
    case 'time':
      return [{ text: visible(part.text), looks }];
    case 'code':
      return [{ text: visible(part.text), looks: [...looks, 'code'] }];
    case 'strong':
      return runsOf(part.children, [...looks, 'bold']);
    case 'emphasis':
      return runsOf(part.children, [...looks, 'dim']);
    case 'link':
      return linkRuns(part, looks);
  }
}

/** The words, then the address, once when both are the same. A source mark such as [1] stays a mark: the list of sources has its address. */
function linkRuns(part: Extract<Inline, { kind: 'link' }>, looks: readonly Look[]): Run[] {
  const words = runsOf(part.children, looks);
  const shown = words.map((run) => run.text).join('');
  const url = visible(part.url);
  if (shown === url || /^\[\d+\]$/.test(shown)) return words;
  return [...words, { text: ' (', looks }, { text: url, looks: [...looks, 'underline'] }, { text: ')', looks }];
}

function paintLines(lines: readonly Line[], paint: Paint): string {
  return lines
    .map(
      (line) =>
        `${line
          .map((run) => paint(run))
          .join('')
          .trimEnd()}\n`,
    )
    .join('');
}
