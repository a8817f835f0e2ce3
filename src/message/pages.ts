/**
 * Cuts a long message into pages at block and bullet ends, so that each fits a platform's limits and nothing is lost.
 */
import { cut, middle, plain } from './inline.ts';
import type { Block, ListItem } from './model.ts';

/**
 * Fills each page as long as `fits` holds. What is too long even alone is cut after a sentence, else after a word.
 * A heading never ends a page that has something after it. Always at least one page.
 */
export function pages(blocks: readonly Block[], fits: (blocks: readonly Block[]) => boolean): readonly (readonly Block[])[] {
  const done: (readonly Block[])[] = [];
  const waiting = blocks.flatMap(pieces).reverse();
  let page: readonly Block[] = [];
  while (waiting.length > 0) {
    const piece = waiting.pop()!;
    const longer = append(page, piece);
    if (fits(longer)) {
      page = longer;
    } else if (page.length > 0) {
      const last = page.at(-1)!;
      const orphan = last.kind === 'heading' && page.length > 1;
      done.push(orphan ? page.slice(0, -1) : page);
      page = [];
      waiting.push(piece);
      if (orphan) waiting.push(last);
    } else {
      const halves = halved(piece);
      if (halves === undefined) done.push([piece]);
      else waiting.push(...halves.toReversed());
    }
  }
  if (page.length > 0 || done.length === 0) done.push(page);
  return done;
}

/** A list or a table in its rows; anything else whole. */
function pieces(block: Block): readonly Block[] {
  if (block.kind === 'list') {
    const start = block.start ?? 1;
    return block.items.map((item, index) =>
      block.ordered ? { ...block, items: [item], start: start + index } : { ...block, items: [item] },
    );
  }
  if (block.kind === 'table') return block.rows.map((row) => ({ ...block, rows: [row] }));
  return [block];
}

/** Puts a piece after a page, back into the list or table that it is a piece of. */
function append(page: readonly Block[], piece: Block): readonly Block[] {
  const last = page.at(-1);
  if (last?.kind === 'list' && piece.kind === 'list' && last.ordered === piece.ordered && follows(last, piece)) {
    return [...page.slice(0, -1), { ...last, items: [...last.items, ...piece.items] }];
  }
  if (last?.kind === 'table' && piece.kind === 'table' && last.columns === piece.columns) {
    return [...page.slice(0, -1), { ...last, rows: [...last.rows, ...piece.rows] }];
  }
  return [...page, piece];
}

function follows(list: Block & { kind: 'list' }, piece: Block & { kind: 'list' }): boolean {
  return !list.ordered || (piece.start ?? 1) === (list.start ?? 1) + list.items.length;
}

/** Two blocks that say together what one said; undefined when there is nothing to cut. */
function halved(block: Block): readonly [Block, Block] | undefined {
  switch (block.kind) {
    case 'divider':
      return undefined;
    case 'list': {
      const item = block.items[0];
      const halves = item && halvedItem(item);
      if (halves === undefined) return undefined;
      return [
        { ...block, items: [halves[0]] },
        { ...block, items: [halves[1]] },
      ];
    }
    case 'table':
      return [
        { kind: 'paragraph', content: block.rows[0]?.[0] ?? [] },
        { kind: 'paragraph', content: rest(block.rows[0] ?? []) },
      ];
    case 'quotation': {
      const by = plain(block.by);
      if (Math.max(block.text.length, by.length) < 2) return undefined;
      if (by.length > block.text.length) {
        const [first, second] = cut(block.by, middle(by));
        return [
          { ...block, by: first },
          { kind: 'note', content: second },
        ];
      }
      const at = middle(block.text);
      return [
        { ...block, text: block.text.slice(0, at).trimEnd(), by: [] },
        { ...block, text: block.text.slice(at).trimStart() },
      ];
    }
    default: {
      const text = plain(block.content);
      if (text.length < 2) return undefined;
      const [first, second] = cut(block.content, middle(text));
      return [
        { ...block, content: first },
        { ...block, content: second },
      ];
    }
  }
}

function rest(row: readonly (readonly ListItem['content'][number][])[]): ListItem['content'] {
  return row.slice(1).flatMap((cell, index) => (index === 0 ? cell : [{ kind: 'text' as const, text: ' · ' }, ...cell]));
}

function halvedItem(item: ListItem): readonly [ListItem, ListItem] | undefined {
  const text = plain(item.content);
  const note = plain(item.note ?? []);
  if (Math.max(text.length, note.length) < 2) return undefined;
  if (item.note !== undefined && note.length > text.length) {
    const [first, second] = cut(item.note, middle(note));
    return [{ ...item, note: first }, { content: second }];
  }
  const [first, second] = cut(item.content, middle(text));
  return item.note === undefined
    ? [{ content: first }, { content: second }]
    : [{ content: first }, { content: second, note: item.note }];
}
