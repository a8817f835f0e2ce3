import { describe, expect, it } from 'vitest';
import { page } from '../../../test/doubles/press/press.ts';
import { readPage } from './page.ts';

const url = 'https://www.post.example/a?id=1';
const read = (html: string) => readPage(Buffer.from(html), { url, contentType: 'text/html' });
const paragraphs = [
  'Ministers from nine countries met in Riga on Monday, and agreed to keep the harbour open through the winter.',
  '“We have opened everything that can be opened,” the harbour master told reporters after the meeting in the town hall.',
  'Some 400 people had left their homes in the lower town by then, the city council said in a statement.',
];

describe('a page of a newspaper', () => {
  it('gives the article without what stands around it', () => {
    expect(read(page(paragraphs))).toEqual({
      text: paragraphs.join('\n\n'),
      title: 'A headline | The Harbour Post',
      site: 'The Harbour Post',
    });
  });

  it('gives the day and the address that it has for itself', () => {
    const head =
      '<meta property="article:published_time" content="2026-01-22T10:00:00+02:00"><link rel="canonical" href="https://post.example/a">';
    expect(read(page(paragraphs, { head }))).toMatchObject({
      published: '2026-01-22T08:00:00.000Z',
      canonical: 'https://post.example/a',
    });
  });

  it.each(['https://other.example/a', 'https://post.example/', 'javascript:alert(1)'])('does not call itself %s', (href) => {
    expect(read(page(paragraphs, { head: `<link rel="canonical" href="${href}">` }))?.canonical).toBeUndefined();
  });

  it('without an article gives none', () => {
    expect(read('')).toBeUndefined();
    expect(read('hello')).toBeUndefined();
    expect(read('<html><body><nav><a href="/">Home</a></nav></body></html>')).toBeUndefined();
  });

  it('without <html> is read', () => {
    expect(read(paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join(''))?.text).toBe(paragraphs.join('\n\n'));
  });

  it('with more elements than any article has is refused', () => {
    expect(() => read(page([`<i>x</i>`.repeat(30_000)]))).toThrow(/^it has 30,0\d\d elements, more than any article$/);
  });
});
