import { describe, expect, it } from 'vitest';
import { escaped, markdown } from './markdown.ts';

describe('markdown', () => {
  it.each([
    ['a mention of everyone', '@everyone', '\\@everyone'],
    ['a mention of a person', '<@123>', '\\<\\@123\\>'],
    ['a mention of a role', '<@&123>', '\\<\\@&123\\>'],
    ['a mention of a channel', '<#123>', '\\<#123\\>'],
    ['a mention of a command', '</ukraine-talks:1>', '\\</ukraine-talks:1\\>'],
    ['a moment', '<t:0:R>', '\\<t\\:0:R\\>'],
    ['a block of code', '```js\nx```', '\\`\\`\\`js x\\`\\`\\`'],
    ['a masked link', '[Kremlin](https://evil.example)', '\\[Kremlin\\]\\(https\\://evil.example\\)'],
    ['marks', '**a** _b_ ~~c~~ ||d|| `e`', '\\*\\*a\\*\\* \\_b\\_ \\~\\~c\\~\\~ \\|\\|d\\|\\| \\`e\\`'],
    ['an emoji', ':smile:', '\\:smile:'],
    ['a heading', '# Big', '\\# Big'],
    ['small print', '-# small', '\\-# small'],
    ['a list', '1. first', '1\\. first'],
    ['a backslash', 'a\\*b', 'a\\\\\\*b'],
    ['a line turned round', '\u202eevil\u202c', 'evil'],
    ['a mention cut by a zero-width character', '@\u200beveryone', '\\@everyone'],
  ])('makes %s harmless', (_, given, shown) => {
    expect(escaped(given)).toBe(shown);
  });

  it('leaves plain news text alone', () => {
    const text = 'At 09:30 the two sides – “tired”, he said – agreed on 3.5 points: land, guarantees & timing.';
    expect(escaped(text)).toBe(text);
  });

  it('links web addresses and nothing else', () => {
    const children = [{ kind: 'text' as const, text: 'Report' }];
    expect(markdown([{ kind: 'link', url: 'https://example.org/a_(b)', children }])).toBe(
      '[Report](<https://example.org/a_%28b%29>)',
    );
    expect(markdown([{ kind: 'link', url: 'javascript:alert(1)', children }])).toBe('Report');
  });

  it('shows a moment in the reader’s own zone', () => {
    expect(markdown([{ kind: 'time', at: '2026-01-23T07:00:00Z', text: '09:00 in Kyiv' }])).toBe('<t:1769151600:f>');
  });
});
