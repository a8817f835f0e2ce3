import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { rss } from '../../../test/doubles/press/press.ts';
import { mostEntries, readFeed } from './feed.ts';

const url = 'https://www.post.example/feeds/rss.xml';
const read = (text: string | Uint8Array) => readFeed(typeof text === 'string' ? Buffer.from(text) : text, { url });
const first = (text: string) => read(text).entries[0];
const refusal = (text: string) => {
  try {
    return `no error: ${JSON.stringify(read(text))}`;
  } catch (error) {
    const { message, mend } = error as { message: string; mend?: string };
    return [message, mend].filter(Boolean).join(' | ');
  }
};

describe('the formats of feeds', () => {
  it('RSS: the longest text it holds, dates in their zones, links made whole', () => {
    expect(
      first(
        rss([
          {
            title: 'Talks &amp; terms',
            link: '/a?utm_medium=rss',
            guid: 'tag:1',
            published: 'Thu, 22 Jan 2026 23:30:00 EST',
            description: 'Short.',
            content: '<p>Much longer.</p><p>In two parts.</p>',
          },
        ]),
      ),
    ).toEqual({
      guid: 'tag:1',
      link: 'https://www.post.example/a',
      title: 'Talks & terms',
      text: 'Much longer.\n\nIn two parts.',
      published: '2026-01-23T04:30:00.000Z',
    });
  });

  it('Atom: what was published and what was changed, the page and not the feed itself', () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://post.example/"><title>T</title><entry><id>tag:2</id>
      <title type="html">A &lt;b&gt;bold&lt;/b&gt; step</title><link rel="self" href="self"/><link href="a"/><published>2026-01-22T10:00:00+02:00</published>
      <updated>2026-01-23T00:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Hi <i>there</i>.</p></div></content></entry></feed>`;
    expect(first(atom)).toEqual({
      guid: 'tag:2',
      link: 'https://post.example/a',
      title: 'A bold step',
      text: 'Hi there.',
      published: '2026-01-22T08:00:00.000Z',
      updated: '2026-01-23T00:00:00.000Z',
    });
  });

  it('JSON Feed, with text in which < means itself', () => {
    const item = {
      id: '3',
      url: 'https://post.example/a',
      content_text: 'If a < b.\n\nThen.',
      date_published: '2026-01-22T10:00:00Z',
    };
    expect(first(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'T', items: [item] }))).toMatchObject({
      guid: '3',
      link: 'https://post.example/a',
      text: 'If a < b.\n\nThen.',
    });
  });

  it('JSON with an id that no database takes, which is made one', () => {
    const items = [{ id: 'tide \u0000\ud800 1', content_text: 'High water came at noon.' }];
    const { guid } = first(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'T', items })) ?? {};
    expect(guid).toBe('tide \ufffd 1');
  });

  it('RDF', () => {
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="x"><title>R</title><link>https://post.example/</link></channel>
      <item rdf:about="https://post.example/a"><title>t</title><description>d</description><dc:date>2026-01-22</dc:date></item></rdf:RDF>`;
    expect(first(rdf)).toMatchObject({ link: 'https://post.example/a', text: 'd', published: '2026-01-22T00:00:00.000Z' });
  });

  it('an entry without title, link or date is an entry', () => {
    expect(first(rss([{ description: 'All there is.' }]))).toEqual({ title: '', text: 'All there is.' });
    expect(first(rss([{ title: 'T', published: 'lately', link: 'javascript:alert(1)' }]))).toEqual({ title: 'T', text: '' });
  });

  it('a moment without a zone is the same on every machine', async () => {
    const dates = ['Thu, 22 Jan 2026 23:30:00', '2026-01-22 23:30', '2026-01-22T23:30:00', 'Fri, 23 Jan 2026 01:30:00 +02:00'];
    const script = `
      import { readFeed } from ${JSON.stringify(new URL('./feed.ts', import.meta.url).href)};
      const feed = ${JSON.stringify(rss(dates.map((published) => ({ title: published, published }))))};
      const { entries } = readFeed(new TextEncoder().encode(feed), { url: 'https://post.example/rss' });
      console.log(entries.map(({ published }) => published).join());`;
    const run = promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
      env: { TZ: 'Pacific/Auckland' },
    });
    expect((await run).stdout.trim()).toBe(dates.map(() => '2026-01-22T23:30:00.000Z').join());
  });

  it('of very many entries takes the newest', () => {
    const day = (n: number) => new Date(Date.UTC(2026, 0, 1) + n * 60_000).toUTCString();
    const { entries, passedOver } = read(
      rss(Array.from({ length: 10_000 }, (_, n) => ({ title: `No. ${n}`, published: day(n) }))),
    );
    expect(entries).toHaveLength(mostEntries);
    expect(entries[0]?.title).toBe('No. 9999');
    expect(passedOver).toBe(10_000 - mostEntries);
  });

  it('in another encoding than it says is read as what it is', () => {
    const text = rss([{ title: 'Kyiv’s “answer”' }]).replace('UTF-8', 'ISO-8859-1');
    expect(first(text)?.title).toBe('Kyiv’s “answer”');
  });

  it('with entities that stand for gigabytes stays small', () => {
    const laughs = 'bcdefghij'.split('').map((name, i) => `<!ENTITY ${name} "${`&${'abcdefghi'[i]};`.repeat(10)}">`);
    const text = `<!DOCTYPE rss [<!ENTITY a "${'a'.repeat(10)}">${laughs.join('')}]><rss version="2.0"><channel><title>t</title><item><title>&j;</title></item></channel></rss>`;
    expect(first(text)?.title.length ?? 0).toBeLessThan(1000);
  });
});

describe('what is no feed', () => {
  it('a web page names its feeds', () => {
    const links =
      '<link rel="alternate" type="application/rss+xml" href="/rss"><link rel="alternate" type="application/atom+xml" href="/atom">';
    expect(refusal(`<!doctype html><html><head>${links}</head><body>Hi</body></html>`)).toBe(
      'it is a web page and no feed | Put the address of its feed in its place: https://www.post.example/rss or https://www.post.example/atom',
    );
    expect(refusal('<html><body>Hi</body></html>')).toBe(
      'it is a web page and no feed | Look on the site for its RSS or Atom feed.',
    );
  });

  it.each([
    ['', 'it is empty'],
    ['<rss version="2.0"><channel', 'it can’t be read as a feed'],
    [`<rss version="2.0"><channel>${'<a>'.repeat(50_000)}`, 'it can’t be read as a feed'],
    ['hello', 'it is neither RSS, Atom, RDF nor a JSON Feed'],
    ['{"version": "1"}', 'it can’t be read as a feed'],
    ['['.repeat(100_000), 'it is neither'],
  ])('%.40s', (text, because) => {
    expect(refusal(text)).toContain(because);
  });
});
