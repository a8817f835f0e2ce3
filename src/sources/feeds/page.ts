import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { webAddress } from './address.ts';
import { textOf } from './charset.ts';
import { NoFeedError, type Received } from './feed.ts';
import type { Page } from './model.ts';
import { lineOf, paragraphsOf } from './paragraphs.ts';

/** A page with more elements holds no article, or hides one on purpose: a long one has 3,000. */
const mostElements = 20_000;

/** The article on a page, by Mozilla's Readability; undefined where it finds none. */
export function readPage(bytes: Uint8Array, { url, contentType }: Received): Page | undefined {
  const html = textOf(bytes, { contentType });
  const elements = html.match(/<[a-z]/gi)?.length ?? 0;
  if (elements === 0) return undefined;
  if (elements > mostElements) throw new NoFeedError(`it has ${elements.toLocaleString('en')} elements, more than any article`);
  // A page without <html> gives a document that has no body.
  const { document } = parseHTML(/<html\b/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`);
  const canonical = document.querySelector('link[rel~="canonical"][href]')?.getAttribute('href');
  const own = canonical && webAddress(canonical, url);
  const found = new Readability(document as unknown as Document).parse();
  const text = paragraphsOf(found?.content ?? '');
  if (!found || !text) return undefined;
  const published = found.publishedTime && new Date(found.publishedTime);
  return {
    text,
    ...(found.title && { title: lineOf(found.title).slice(0, 500) }),
    ...(found.siteName && { site: lineOf(found.siteName).slice(0, 80) }),
    ...(own && isOwn(own, url) && { canonical: own }),
    ...(published && !Number.isNaN(published.getTime()) && { published: published.toISOString() }),
  };
}

/** A page may only call itself by an address of its site, and not by the front page of it. */
function isOwn(canonical: string, url: string): boolean {
  const [named, asked] = [new URL(canonical), new URL(url)];
  const host = ({ hostname }: URL) => hostname.replace(/^(?:www|m|amp)\./, '');
  return host(named) === host(asked) && named.pathname.length > 1;
}
