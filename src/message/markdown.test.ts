import { expect, test } from 'vitest';
import { heading, item, link, list, note, paragraph, quotation, strong } from './build.ts';
import { markdown } from './markdown.ts';
import type { Block } from './model.ts';

const written = (...blocks: readonly Block[]) => markdown({ blocks, actions: [], summary: '', audience: 'asker' });

test('blocks become the Markdown that a person would write', () => {
  expect(
    written(
      heading('The dam holds'),
      note('As of 13 Mar 2026'),
      list([item(['The lake rose again. ', link('https://post.example/dam', '[1]')])]),
      quotation('We wait.', 'Ana Petrova'),
      heading('More'),
      paragraph(strong('Changed')),
    ),
  ).toBe(
    [
      '# The dam holds',
      '<small>As of 13 Mar 2026</small>',
      '- The lake rose again. [[1]](<https://post.example/dam>)',
      '> “We wait.”\n>\n> — Ana Petrova',
      '## More',
      '**Changed**\n',
    ].join('\n\n'),
  );
});

test('marks in a text stay text', () => {
  expect(written(paragraph('a *star*, a <b>tag</b>, a [link](https://evil.example), `code`'))).toBe(
    'a \\*star\\*, a \\<b\\>tag\\</b\\>, a [link\\](https://evil.example), \\`code\\`\n',
  );
  expect(written(paragraph('# no heading\n- no item\n1. no number'))).toBe('\\# no heading\n\\- no item\n1\\. no number\n');
});

test('what is detail in a chat stands under the rest', () => {
  const message = {
    blocks: [paragraph('short')],
    actions: [],
    summary: '',
    audience: 'asker',
    detail: [paragraph('long')],
  } as const;
  expect(markdown(message)).toBe('short\n\nlong\n');
});
