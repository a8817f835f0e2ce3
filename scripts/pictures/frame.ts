/** Takes pictures of pages in a real Chromium, which comes out of an npm package. */
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, normalize } from 'node:path';
import chromium from '@sparticuz/chromium';
import { chromium as playwright } from 'playwright-core';

export interface Picture {
  /** Of the file: `discord-digest`. */
  readonly name: string;
  /** A whole page. Its modules and styles are under `/modules/PACKAGE/…`; what is pictured is the element `#stage`. */
  readonly html: string;
}

/** Widths in CSS pixels: a window of a chat on a desk, and a phone. */
const WIDTHS = { desktop: 860, phone: 390 } as const;

const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml' };

/** Writes `NAME-desktop.png` and `NAME-phone.png` of each into the folder. Throws when a page has an error. */
export async function takePictures(pictures: readonly Picture[], folder: string): Promise<void> {
  const { url, close } = await serve(pictures);
  const executablePath = await chromium.executablePath();
  // The package unpacks a font beside itself, so that pictures look the same wherever they are made.
  const env = { ...process.env, FONTCONFIG_PATH: join(tmpdir(), 'fonts') };
  const browser = await playwright.launch({ executablePath, args: chromium.args, headless: true, env });
  try {
    // One page for all: this Chromium runs in a single process and ends with its first page.
    const page = await browser.newPage({ deviceScaleFactor: 1.5 });
    page.on('pageerror', (error) => {
      throw error;
    });
    for (const [device, width] of Object.entries(WIDTHS)) {
      await page.setViewportSize({ width, height: 900 });
      for (const { name } of pictures) {
        await page.goto(`${url}/${name}`, { waitUntil: 'networkidle' });
        await page.locator('#stage').screenshot({ path: join(folder, `${name}-${device}.png`) });
      }
    }
  } finally {
    await browser.close();
    close();
  }
}

/** The pages, and the packages that they load. */
async function serve(pictures: readonly Picture[]): Promise<{ readonly url: string; close(): void }> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://pictures').pathname);
    const picture = pictures.find(({ name }) => path === `/${name}`);
    if (picture) {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(picture.html);
      return;
    }
    const file = normalize(path.replace(/^\/modules\//, 'node_modules/'));
    response.setHeader('content-type', TYPES[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream');
    createReadStream(file)
      .on('error', () => response.writeHead(404).end())
      .pipe(response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Text for a place in a page. */
export function html(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
