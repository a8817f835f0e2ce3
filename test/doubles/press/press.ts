import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a path of the site gives: a page as it is, or a server that misbehaves in its own way. */
export type Given = string | Sent | ((request: IncomingMessage, response: ServerResponse) => void);

export interface Sent {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** A site of the press on this machine: feeds and pages that a test sets, changes and takes away. */
export interface Press {
  readonly url: string;
  /** Sets what a path gives. With an etag, who names it is told that nothing has changed. */
  put(path: string, given: Given): void;
  /** The requests so far, oldest first: "GET /rss". */
  readonly asked: readonly { readonly path: string; readonly headers: IncomingMessage['headers'] }[];
  close(): Promise<void>;
}

export async function openPress(): Promise<Press> {
  const pages = new Map<string, Given>();
  const asked: { path: string; headers: IncomingMessage['headers'] }[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push({ path, headers: request.headers });
    const given = pages.get(path);
    if (given === undefined) response.writeHead(404).end();
    else if (typeof given === 'function') given(request, response);
    else send(request, response, typeof given === 'string' ? { body: given } : given);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    put: (path, given) => void pages.set(path, given),
    asked,
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

function send(request: IncomingMessage, response: ServerResponse, { status = 200, headers = {}, body = '' }: Sent): void {
  const etag = headers['etag'];
  if (etag && request.headers['if-none-match'] === etag) response.writeHead(304, headers).end();
  else response.writeHead(status, headers).end(body);
}

export interface SetEntry {
  readonly title?: string;
  readonly link?: string;
  readonly guid?: string;
  /** As the feed writes it. */
  readonly published?: string;
  /** HTML */
  readonly description?: string;
  readonly content?: string;
}

/** An RSS 2.0 feed. */
export function rss(entries: readonly SetEntry[], title = 'The Harbour Post'): string {
  const element = (name: string, value: string | undefined) =>
    value === undefined ? '' : `<${name}>${value.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</${name}>`;
  const items = entries.map(
    ({ title, link, guid, published, description, content }) =>
      `<item>${element('title', title)}${element('link', link)}${element('guid', guid)}${element('pubDate', published)}${element('description', description)}${element('content:encoded', content)}</item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>${title}</title>${items.join('\n')}</channel></rss>`;
}

/** A page of a newspaper, with what stands around an article there. */
export function page(paragraphs: readonly string[], { head = '', title = 'A headline' } = {}): string {
  return `<!doctype html><html lang="en"><head><title>${title} | The Harbour Post</title><meta property="og:site_name" content="The Harbour Post">${head}</head>
<body><nav><a href="/">Home</a> <a href="/world">World</a></nav><main><article><h1>${title}</h1>
${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}
<figure><img src="x.jpg" alt=""><figcaption>The harbour, pictured in winter</figcaption></figure>
<script>track('reader')</script></article></main><footer>© The Harbour Post. All rights reserved.</footer></body></html>`;
}
