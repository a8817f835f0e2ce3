/** Views: what a message says on the Home tab and in a window. They have no tables, and hold twice the blocks of a message. */
import type { HomeView, KnownBlock, ModalView } from '@slack/types';
import { plain } from '../../message/inline.ts';
import type { Block, Inline, Message } from '../../message/model.ts';
import { short } from '../../message/short.ts';
import { LIMITS } from './limits.ts';
import { render } from './render.ts';

/** A message in a window that is only read. `about` comes back with whatever is pressed there. */
export function windowOf(title: string, message: Message, about: string): ModalView {
  return {
    type: 'modal',
    callback_id: 'window',
    private_metadata: about,
    title: plainText(short(title, LIMITS.view.title)),
    close: plainText('Close'),
    blocks: viewBlocks(message).slice(0, LIMITS.view.blocks),
  };
}

/** What a window shows until its answer is there. */
export const WAITING: Message = { blocks: [], actions: [], summary: 'Reading the articles…', audience: 'asker' };

/** The Home tab; what doesn't fit is left away from its end. */
export function homeOf(blocks: readonly KnownBlock[], about: string): HomeView {
  return { type: 'home', private_metadata: about, blocks: blocks.slice(0, LIMITS.view.blocks) };
}

/** All pages of a message on end. */
export function viewBlocks(message: Message): readonly KnownBlock[] {
  return render({ ...message, blocks: message.blocks.map(withoutTable) }).flatMap(({ blocks }) => blocks);
}

export function plainText(text: string) {
  return { type: 'plain_text', text, emoji: false } as const;
}

function withoutTable(block: Block): Block {
  if (block.kind !== 'table') return block;
  return { kind: 'list', ordered: false, items: block.rows.map((row) => ({ content: line(block.columns, row) })) };
}

/** A row on one line: its cells with the names of their columns. */
function line(columns: readonly string[], row: readonly (readonly Inline[])[]): readonly Inline[] {
  return row.flatMap((cell, index): readonly Inline[] => {
    if (plain(cell).trim() === '') return [];
    const name = columns[index] ? `${columns[index]}: ` : '';
    return [{ kind: 'text', text: `${index > 0 ? ' · ' : ''}${name}` }, ...cell];
  });
}
