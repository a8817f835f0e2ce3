import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { renderBlocks } from '../../src/adapters/terminal/render.ts';
import type { Block, Inline, ListItem } from '../../src/message/model.ts';
import { visible } from '../../src/message/visible.ts';

const words = fc.oneof(fc.lorem({ maxCount: 12 }), fc.string({ unit: 'grapheme', maxLength: 60 }), fc.string({ unit: 'binary' }));
const url = fc.webUrl();

const inline: fc.Arbitrary<Inline> = fc.letrec<{ inline: Inline }>((tie) => ({
  inline: fc.oneof(
    { maxDepth: 2 },
    words.map((text): Inline => ({ kind: 'text', text })),
    words.map((text): Inline => ({ kind: 'code', text })),
    words.map((text): Inline => ({ kind: 'time', at: '2026-01-22T09:00:00Z', text })),
    fc.array(tie('inline'), { maxLength: 3 }).map((children): Inline => ({ kind: 'strong', children })),
    fc.array(tie('inline'), { maxLength: 3 }).map((children): Inline => ({ kind: 'emphasis', children })),
    fc.tuple(url, fc.array(tie('inline'), { maxLength: 3 })).map(([url, children]): Inline => ({ kind: 'link', url, children })),
  ),
})).inline;
const content = fc.array(inline, { maxLength: 4 });
const item: fc.Arbitrary<ListItem> = fc
  .tuple(content, fc.option(content))
  .map(([content, note]) => (note ? { content, note } : { content }));
const table = fc
  .integer({ min: 1, max: 4 })
  .chain((columns) =>
    fc
      .tuple(
        fc.array(words, { minLength: columns, maxLength: columns }),
        fc.array(fc.array(content, { minLength: columns, maxLength: columns }), { maxLength: 4 }),
      )
      .map(([columns, rows]): Block => ({ kind: 'table', columns, rows })),
  );
const block: fc.Arbitrary<Block> = fc.oneof(
  content.map((content): Block => ({ kind: 'heading', content })),
  content.map((content): Block => ({ kind: 'paragraph', content })),
  content.map((content): Block => ({ kind: 'note', content })),
  fc.tuple(fc.boolean(), fc.array(item, { maxLength: 4 })).map(([ordered, items]): Block => ({ kind: 'list', ordered, items })),
  fc.tuple(words, content).map(([text, by]): Block => ({ kind: 'quotation', text, by })),
  table,
);

test('no text is lost at any width', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 5 }), fc.integer({ min: 1, max: 140 }), (blocks, width) => {
      const out = tally(renderBlocks(blocks, { width }));
      for (const [character, times] of tally(blocks.map(said).join(''))) {
        expect(out.get(character) ?? 0, `${character} at ${width}`).toBeGreaterThanOrEqual(times);
      }
    }),
    { numRuns: 400 },
  );
});

test('no line is wider than the terminal, but for a single character that is wider itself', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 5 }), fc.integer({ min: 1, max: 140 }), (blocks, width) => {
      for (const line of renderBlocks(blocks, { width }).split('\n')) {
        if (stringWidth(line) > width) expect([...new Intl.Segmenter().segment(line)]).toHaveLength(1);
      }
    }),
    { numRuns: 400 },
  );
});

/** How often each character that is not white space stands in a text. */
function tally(text: string): Map<string, number> {
  const times = new Map<string, number>();
  for (const character of text.replace(/\s/gu, '')) times.set(character, (times.get(character) ?? 0) + 1);
  return times;
}

function said(block: Block): string {
  switch (block.kind) {
    case 'list':
      return block.items.map(({ content, note = [] }) => textOf(content) + textOf(note)).join('');
    case 'quotation':
      return visible(block.text) + textOf(block.by);
    case 'table':
      return block.rows.flatMap((row) => row.map(textOf)).join('');
    case 'divider':
      return '';
    default:
      return textOf(block.content);
  }
}

function textOf(content: readonly Inline[]): string {
  return content.map((part) => ('children' in part ? textOf(part.children) : visible(part.text))).join('');
}
