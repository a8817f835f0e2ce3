import { NoFeedError } from './feed.ts';
import { type Get, GetError } from './get.ts';
import type { PageOutcome } from './item.ts';
import type { Parser } from './parser.ts';
import type { Robots } from './robots.ts';
import { statusInWords } from './states.ts';
import type { Turns } from './turns.ts';

export interface PageParts {
  readonly get: Get;
  readonly parser: Parser;
  readonly robots: Robots;
  readonly turns: Turns;
}

const limits = { maxBytes: 4_000_000, timeoutMs: 20_000, accept: 'text/html, application/xhtml+xml;q=0.9' } as const;
const forbidden = { because: 'the site’s robots.txt does not let programs read it', again: false } as const;

/** Reads the article on a page, in the turn of its host and as far as the site's robots.txt lets us. Throws only when it is stopped. */
export async function pageAt(link: string, { get, parser, robots, turns }: PageParts, signal: AbortSignal): Promise<PageOutcome> {
  async function read(): Promise<PageOutcome> {
    if (!(await robots.allows(link, signal))) return forbidden;
    const { status, url, headers, bytes } = await get({ ...limits, url: link, signal });
    if (status !== 200) return { because: statusInWords(status).because, again: status >= 500 || status === 429 };
    if (url !== link && !(await robots.allows(url, signal))) return forbidden;
    const contentType = headers['content-type'];
    if (contentType && !/^(?:text\/html|application\/xhtml\+xml)\b/i.test(contentType))
      return { because: `it is of the kind ${contentType.slice(0, 60)}`, again: false };
    const page = await parser.page(bytes, { url, contentType });
    return page ? { page, url } : { because: 'there is no article on it', again: false };
  }

  try {
    return await turns(link, read, signal);
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof NoFeedError) return { because: error.message, again: false };
    if (error instanceof GetError)
      return { because: error.message, again: error.code === 'slow' || error.code === 'unreachable' };
    throw error;
  }
}
