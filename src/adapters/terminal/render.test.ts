import { expect, test } from 'vitest';
import { heading, item, link, list, note, paragraph, quotation, strong, text } from '../../message/build.ts';
import type { Block } from '../../message/model.ts';
import { colourPaint } from './paint.ts';
import { renderBlocks } from './render.ts';

const shown = (blocks: readonly Block[], width: number) => renderBlocks(blocks, { width }).split('\n').slice(0, -1);

test('text is wrapped at white space, and a bullet hangs', () => {
  expect(shown([list([item(['Engineers opened the second sluice of the dam on Sunday.'])])], 30)).toEqual([
    '• Engineers opened the second',
    '  sluice of the dam on Sunday.',
  ]);
});

test('wide characters count as the two columns that they take', () => {
  expect(shown([paragraph('水位 低下 続く')], 9)).toEqual(['水位 低下', '続く']);
});

test('a word wider than the line is cut between characters', () => {
  expect(shown([paragraph('https://example.org/a')], 8)).toEqual(['https://', 'example.', 'org/a']);
});

test('a quotation has its marks and its speaker, and keeps its paragraphs', () => {
  expect(shown([quotation('We will wait.\nAs long as it takes.', 'Ana Petrova, harbour master')], 60)).toEqual([
    '  “We will wait.',
    '  As long as it takes.”',
    '  — Ana Petrova, harbour master',
  ]);
});

test('a link shows its address once, and a source mark stays a mark', () => {
  const address = 'https://example.org/dam';
  expect(shown([paragraph(link(address, 'the report'), ' ', link(address, address), ' ', link(address, '[1]'))], 99)).toEqual([
    `the report (${address}) ${address} [1]`,
  ]);
});

test('a table that fits has columns, one that does not becomes lines', () => {
  const table: Block = {
    kind: 'table',
    columns: ['Source', 'Published'],
    rows: [[[text('The Harbour Post')], [text('22 Jan 2026')]]],
  };
  expect(shown([table], 40)).toEqual(['Source            Published', 'The Harbour Post  22 Jan 2026']);
  expect(shown([table], 12)).toEqual(['Source: The', 'Harbour Post', 'Published:', '22 Jan 2026']);
});

test('nothing in a text steers the terminal', () => {
  const nasty = 'calm\u001b[2J\u001b]0;title\u0007 \u202etext\u0008\u009b1m\r\nnext';
  const out = renderBlocks([paragraph(nasty), heading(nasty), quotation(nasty, nasty), note(link(nasty, nasty))], { width: 80 });
  expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  expect(out).toContain('calm');
  expect(out).toContain('next');
});

test('colour is only there when it is asked for', () => {
  expect(renderBlocks([paragraph(strong('now'))], { width: 80 })).toBe('now\n');
  expect(renderBlocks([paragraph(strong('now'))], { width: 80, paint: colourPaint })).toBe('\u001b[1mnow\u001b[22m\n');
});
