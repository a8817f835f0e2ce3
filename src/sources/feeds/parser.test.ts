import { afterEach, describe, expect, it } from 'vitest';
import { page, rss } from '../../../test/doubles/press/press.ts';
import { openParser, type Parser } from './parser.ts';

let parser: Parser | undefined;
afterEach(() => parser?.close());

const from = { url: 'https://post.example/a' };
const paragraph = 'Ministers from nine countries met in Riga on Monday, and agreed to keep the harbour open. '.repeat(5);

describe('the thread that parses', () => {
  it('reads feeds and pages', async () => {
    parser = openParser();
    const [feed, read] = await Promise.all([
      parser.feed(Buffer.from(rss([{ title: 'T' }])), from),
      parser.page(Buffer.from(page([paragraph])), from),
    ]);
    expect(feed.entries).toMatchObject([{ title: 'T' }]);
    expect(read?.text).toBe(paragraph.trim());
  });

  it('says why bytes are no feed', async () => {
    parser = openParser();
    await expect(parser.feed(Buffer.from('hello'), from)).rejects.toMatchObject({
      message: 'it is neither RSS, Atom, RDF nor a JSON Feed',
      mend: 'Open the address in a browser to see what it gives.',
    });
  });

  it('is ended when a page takes too long, and the next page is read', async () => {
    parser = openParser({ mostMs: 8_000 });
    const trap = page(['<div>'.repeat(3_000) + paragraph]);
    await expect(parser.page(Buffer.from(trap), from)).rejects.toThrow('it took longer than 8 s to read');
    expect((await parser.page(Buffer.from(page([paragraph])), from))?.text).toBe(paragraph.trim());
  });

  it('is ended when a page takes too much memory', async () => {
    parser = openParser({ mostMegabytes: 40 });
    const trap = rss(Array.from({ length: 100_000 }, () => ({ title: 'T', description: 'x'.repeat(100) })));
    await expect(parser.feed(Buffer.from(trap), from)).rejects.toThrow('it took too much memory to read');
  });
});
