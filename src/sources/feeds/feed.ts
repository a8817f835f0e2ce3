import { parseFeed } from 'feedsmith';
import { parseHTML } from 'linkedom';
import { webAddress } from './address.ts';
import { textOf } from './charset.ts';
import type { Entry, SentFeed } from './model.ts';
import { lineOf, paragraphsOf } from './paragraphs.ts';

/** More entries are not taken of one feed at a time: the newest of them. */
export const mostEntries = 200;

/** Bytes that are no feed. `mend` is what to do, where that can be told. */
export class NoFeedError extends Error {
  override readonly name = 'NoFeedError';
  readonly mend: string | undefined;

  constructor(message: string, mend?: string) {
    super(message);
    this.mend = mend;
  }
}

/** Where the bytes came from. */
export interface Received {
  readonly url: string;
  readonly contentType?: string | undefined;
}

/** Reads RSS, Atom, RDF or a JSON Feed. Throws a {@link NoFeedError} for anything else; of a web page it names the feeds. */
export function readFeed(bytes: Uint8Array, { url, contentType }: Received): SentFeed {
  const text = textOf(bytes, { contentType });
  if (!text.trim()) throw new NoFeedError('it is empty');
  const raw = rawEntries(text, url);
  const newest = raw
    .map((entry, index) => ({ entry, index, at: entry.published ?? entry.updated ?? '' }))
    .sort((a, b) => b.at.localeCompare(a.at) || a.index - b.index)
    .slice(0, mostEntries);
  return { entries: newest.map(({ entry }) => entryOf(entry, url)), passedOver: raw.length - newest.length };
}

/** An entry before its HTML is read, and its addresses are made whole. */
interface RawEntry {
  readonly guid?: string | undefined;
  readonly link?: string | undefined;
  readonly base?: string | undefined;
  readonly title?: string | undefined;
  readonly htmls: readonly (string | undefined)[];
  readonly published?: string | undefined;
  readonly updated?: string | undefined;
  readonly source?: string | undefined;
}

function rawEntries(text: string, url: string): RawEntry[] {
  let parsed: ReturnType<typeof parseFeed>;
  try {
    parsed = parseFeed(text);
  } catch (error) {
    throw noFeed(text, url, error);
  }
  const { format, feed } = parsed;
  switch (format) {
    case 'rss':
      return (feed.items ?? []).map((item) => ({
        guid: item.guid?.value,
        link: item.link ?? /^https?:\S+$/.exec(item.guid?.value ?? '')?.[0],
        base: feed.link,
        title: item.title ?? item.dc?.titles?.[0],
        htmls: [item.content?.encoded, item.description, item.media?.description?.value],
        published: moment(item.pubDate ?? item.dc?.dates?.[0] ?? item.dcterms?.dates?.[0]),
        updated: moment(item.atom?.updated),
        source: item.source?.title,
      }));
    case 'rdf':
      return (feed.items ?? []).map((item) => ({
        guid: item.rdf?.about,
        link: item.link ?? item.rdf?.about,
        base: feed.link,
        title: item.title,
        htmls: [item.content?.encoded, item.description],
        published: moment(item.dc?.dates?.[0]),
      }));
    case 'atom':
      return (feed.entries ?? []).map((entry) => ({
        guid: entry.id,
        link: (entry.links?.find(({ rel = 'alternate' }) => rel === 'alternate') ?? entry.links?.[0])?.href,
        base: webAddress(entry.xml?.base ?? '', webAddress(feed.xml?.base ?? '', url) ?? url),
        title: entry.title?.value,
        htmls: [entry.content?.value, entry.summary?.value],
        published: moment(entry.published ?? entry.updated),
        updated: moment(entry.updated),
        source: entry.source?.title?.value,
      }));
    case 'json':
      return (feed.items ?? []).map((item) => ({
        guid: item.id,
        link: item.url ?? item.external_url,
        base: feed.home_page_url,
        title: item.title,
        htmls: [item.content_html, item.content_text && escaped(item.content_text), item.summary && escaped(item.summary)],
        published: moment(item.date_published ?? item.date_modified),
        updated: moment(item.date_modified),
      }));
  }
}

function entryOf({ guid, link, base, title, htmls, published, updated, source }: RawEntry, url: string): Entry {
  const address = link && webAddress(link, webAddress(base ?? '', url) ?? url);
  const text = htmls.reduce<string>((longest, html) => {
    const words = html ? paragraphsOf(html) : '';
    return words.length > longest.length ? words : longest;
  }, '');
  return {
    ...(guid && { guid: storable(guid.trim().slice(0, 1000)) }),
    ...(address && { link: address }),
    title: lineOf(title ?? '').slice(0, 500),
    text,
    ...(published && { published }),
    ...(updated && { updated }),
    ...(source && { source: lineOf(source).slice(0, 80) }),
  };
}

/** Without what no database takes in a text: NUL, which JSON can write, and halves of characters. */
function storable(text: string): string {
  return text.toWellFormed().replace(/\p{Cc}/gu, '');
}

/** Zones that RFC 822 names and `Date` does not know, and the one that is most often meant by a date without any. */
function moment(written: unknown): string | undefined {
  if (typeof written !== 'string') return undefined;
  const text = written
    .trim()
    .replace(/\b(?:UT|Z|UTC)$/, 'GMT')
    .replace(/\bBST$/, '+0100')
    .replace(/\bCEST$/, '+0200')
    .replace(/\bCET$/, '+0100');
  const zoned = /^\d{4}-\d\d-\d\dT[\d:.]+$/.test(text) ? `${text}Z` : /\s\d{1,2}:\d\d[\d:.]*$/.test(text) ? `${text} GMT` : text;
  const date = new Date(zoned.replace(/^(\d{4}-\d\d-\d\dT[\d:.]+)GMT$/, '$1Z'));
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/\n/g, '<br>');

/** Why a text is no feed; for a web page, with the feeds that it links to. */
function noFeed(text: string, url: string, cause: unknown): NoFeedError {
  if (/<(?:!doctype html|html|head|body)\b/i.test(text.slice(0, 2000))) {
    const [first, ...others] = feedsNamedIn(text, url);
    const mend = first && `Put the address of its feed in its place: ${[first, ...others.slice(0, 2)].join(' or ')}`;
    return new NoFeedError('it is a web page and no feed', mend ?? 'Look on the site for its RSS or Atom feed.');
  }
  const broken = /^\s*(?:<\?xml|<rss\b|<feed\b|<rdf:RDF\b|\{)/i.test(text);
  const why = cause instanceof Error ? cause.message.split('\n', 1)[0] : '';
  return new NoFeedError(
    broken ? `it can’t be read as a feed (${why})` : 'it is neither RSS, Atom, RDF nor a JSON Feed',
    'Open the address in a browser to see what it gives.',
  );
}

function feedsNamedIn(html: string, url: string): string[] {
  const { document } = parseHTML(html.slice(0, 200_000));
  const links = [...document.querySelectorAll('link[rel~="alternate"][href]')];
  const found = links
    .filter((link) => /^application\/(?:rss|atom|feed|rdf)\+(?:xml|json)/i.test(link.getAttribute('type') ?? ''))
    .flatMap((link) => webAddress(link.getAttribute('href') ?? '', url) ?? []);
  return [...new Set(found)];
}
