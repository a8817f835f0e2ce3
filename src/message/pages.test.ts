import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plain } from './inline.ts';
import type { Block } from './model.ts';
import { pages } from './pages.ts';

const said = (blocks: readonly Block[]): string =>
  blocks
    .map((block) => {
      if (block.kind === 'divider') return '';
      if (block.kind === 'quotation') return block.text + plain(block.by);
      if (block.kind === 'list') return block.items.map((item) => plain(item.content) + plain(item.note ?? [])).join('');
      if (block.kind === 'table') return block.rows.flat().map(plain).join('');
      return plain(block.content);
    })
    .join('');
const shorterThan = (limit: number) => (blocks: readonly Block[]) => said(blocks).length <= limit;
const text = (words: string) => [{ kind: 'text' as const, text: words }];
const paragraph = (words: string): Block => ({ kind: 'paragraph', content: text(words) });

describe('pages', () => {
  it('keeps a short message on one page', () => {
    const blocks = [paragraph('The delegations met in Geneva.')];
    expect(pages(blocks, shorterThan(100))).toEqual([blocks]);
  });

  it('gives one empty page for a message without blocks', () => {
    expect(pages([], shorterThan(100))).toEqual([[]]);
  });

  it('cuts a list at bullet ends and goes on counting', () => {
    const items = ['One side wants guarantees.', 'The other wants land.', 'Talks go on in May.'].map((words) => ({
      content: text(words),
    }));
    expect(pages([{ kind: 'list', ordered: true, items }], shorterThan(50))).toEqual([
      [{ kind: 'list', ordered: true, start: 1, items: items.slice(0, 2) }],
      [{ kind: 'list', ordered: true, start: 3, items: items.slice(2) }],
    ]);
  });

  it('never leaves a heading alone at the foot of a page', () => {
    const heading: Block = { kind: 'heading', content: text('What is disputed') };
    const [first, second] = pages([paragraph('They met on Friday.'), heading, paragraph('How long they met.')], shorterThan(40));
    expect(first).toEqual([paragraph('They met on Friday.')]);
    expect(second).toEqual([heading, paragraph('How long they met.')]);
  });

  it('cuts a paragraph that is too long after a sentence', () => {
    expect(pages([paragraph('The envoys left at noon. Nobody spoke to reporters.')], shorterThan(30))).toEqual([
      [paragraph('The envoys left at noon.')],
      [paragraph('Nobody spoke to reporters.')],
    ]);
  });

  it('names the speaker of a long quotation once, at its end', () => {
    const by = text('The mayor');
    const cut = pages([{ kind: 'quotation', text: 'We have waited long enough. We will wait no more.', by }], shorterThan(32));
    expect(cut).toEqual([
      [{ kind: 'quotation', text: 'We have waited long enough.', by: [] }],
      [{ kind: 'quotation', text: 'We will wait no more.', by }],
    ]);
  });

  it('loses no letter and never exceeds the limit', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 300 });
    const inline = fc.array(
      fc.oneof(
        words.map((value) => ({ kind: 'text' as const, text: value })),
        words.map((value) => ({ kind: 'strong' as const, children: text(value) })),
        words.map((value) => ({ kind: 'time' as const, at: '2026-01-23T09:00:00Z', text: value })),
      ),
      { maxLength: 3 },
    );
    const block: fc.Arbitrary<Block> = fc.oneof(
      inline.map((content) => ({ kind: 'paragraph' as const, content })),
      inline.map((content) => ({ kind: 'heading' as const, content })),
      fc.record({ kind: fc.constant('quotation' as const), text: words, by: inline.map((by) => by.slice(0, 0)) }),
      fc
        .array(fc.record({ content: inline, note: inline }), { maxLength: 4 })
        .map((items) => ({ kind: 'list' as const, ordered: false, items })),
      fc
        .array(fc.array(inline, { maxLength: 3 }), { maxLength: 3 })
        .map((rows) => ({ kind: 'table' as const, columns: ['a'], rows })),
    );
    const bare = (value: string) => value.replace(/[\s·]/gu, '');
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
        const cut = pages(blocks, shorterThan(120));
        for (const page of cut) expect(said(page).length).toBeLessThanOrEqual(120);
        expect([...bare(cut.map(said).join(''))].sort()).toEqual([...bare(said(blocks))].sort());
      }),
      { numRuns: 200 },
    );
  });
});
