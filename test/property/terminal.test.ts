import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { renderBlocks } from '../../src/adapters/terminal/render.ts';
import type { Block, Inline } from '../../src/message/model.ts';
import { visible } from '../../src/message/visible.ts';
import { anyBlock } from './messages.ts';

const blocks = fc.array(anyBlock, { maxLength: 5 });
const width = fc.integer({ min: 1, max: 140 });

test('no text is lost at any width', () => {
  fc.assert(
    fc.property(blocks, width, (blocks, width) => {
      const out = tally(renderBlocks(blocks, { width }));
      for (const [character, times] of tally(blocks.map(said).join(''))) {
        expect(out.get(character) ?? 0, `${character} at ${width}`).toBeGreaterThanOrEqual(times);
      }
    }),
    { numRuns: 200 },
  );
});

test('no line is wider than the terminal, but for a single character that is wider itself', () => {
  fc.assert(
    fc.property(blocks, width, (blocks, width) => {
      for (const line of renderBlocks(blocks, { width }).split('\n')) {
        if (stringWidth(line) > width) expect([...new Intl.Segmenter().segment(line)]).toHaveLength(1);
      }
    }),
    { numRuns: 200 },
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
