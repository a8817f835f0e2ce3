/** Compares what a person sees with what the commands said, whatever marks a platform puts around it. */
import type { Block, Inline, Message } from '../../src/message/model.ts';

/** The words of the message that are not to be seen, in order; none is right. Moments are left out: each platform words them. */
export function lost(message: Pick<Message, 'blocks'>, seen: string): readonly string[] {
  const there = letters(seen);
  return message.blocks.flatMap(words).filter((word) => !there.includes(letters(word)));
}

/** Letters and digits alone: marks, quotation marks and line breaks are the platform's own affair. */
export function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

function words(block: Block): readonly string[] {
  switch (block.kind) {
    case 'divider':
      return [];
    case 'quotation':
      return [...block.text.split('\n'), ...leaves(block.by)];
    case 'list':
      return block.items.flatMap((item) => [...leaves(item.content), ...leaves(item.note ?? [])]);
    case 'table':
      // Columns stand side by side, so a cell that is wrapped is not in one piece.
      return block.rows
        .flat()
        .flatMap(leaves)
        .flatMap((cell) => cell.split(/\s+/));
    default:
      return leaves(block.content);
  }
}

function leaves(content: readonly Inline[]): readonly string[] {
  return content.flatMap((part) => {
    if (part.kind === 'time') return [];
    return 'children' in part ? leaves(part.children) : [part.text];
  });
}
