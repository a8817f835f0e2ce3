import type { lookup } from 'node:dns';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPress, type Press } from '../../../test/doubles/press/press.ts';
import { getter, type Wanted } from './get.ts';

let press: Press;
beforeAll(async () => {
  press = await openPress();
});
afterAll(() => press.close());

const agent = 'Rapporteur/0 (+https://bot.example)';
const ask = (path: string, over: Partial<Wanted> = {}) =>
  getter({ agent, allowPrivate: true })({
    url: `${press.url}${path}`,
    accept: '*/*',
    maxBytes: 100_000,
    timeoutMs: 5_000,
    ...over,
  });
const text = async (path: string, over: Partial<Wanted> = {}) => new TextDecoder().decode((await ask(path, over)).bytes);

describe('asking over HTTP', () => {
  it('names the project and what it has already', async () => {
    press.put('/plain', { headers: { etag: '"7"' }, body: 'hello' });
    expect(await text('/plain')).toBe('hello');
    expect(press.asked.at(-1)?.headers['user-agent']).toBe(agent);
    expect(await ask('/plain', { etag: '"7"', lastModified: 'Thu, 22 Jan 2026 10:00:00 GMT' })).toMatchObject({ status: 304 });
    expect(press.asked.at(-1)?.headers['if-modified-since']).toBe('Thu, 22 Jan 2026 10:00:00 GMT');
  });

  it.each([
    ['gzip', gzipSync('packed')],
    ['deflate', deflateSync('packed')],
    ['br', brotliCompressSync('packed')],
  ])('unpacks %s', async (encoding, body) => {
    press.put('/packed', { headers: { 'content-encoding': encoding }, body });
    expect(await text('/packed')).toBe('packed');
  });

  it('follows redirects, and tells an address that has moved for good from one that has not', async () => {
    press.put('/plain', 'hello');
    press.put('/for-good', { status: 301, headers: { location: '/plain' } });
    press.put('/for-now', { status: 302, headers: { location: '/for-good' } });
    expect(await ask('/for-good')).toMatchObject({ status: 200, url: `${press.url}/plain`, moved: `${press.url}/plain` });
    const now = await ask('/for-now');
    expect(now.url).toBe(`${press.url}/plain`);
    expect(now.moved).toBeUndefined();
  });
});

describe('a server that is up to no good', () => {
  it('redirects in a circle', async () => {
    press.put('/circle', { status: 302, headers: { location: '/circle' } });
    await expect(ask('/circle')).rejects.toMatchObject({
      code: 'redirects',
      message: 'it leads on to other addresses more than 5 times',
    });
  });

  it('redirects to a file, or to nonsense', async () => {
    press.put('/file', { status: 302, headers: { location: 'file:///etc/passwd' } });
    await expect(ask('/file')).rejects.toMatchObject({ code: 'address' });
    press.put('/nonsense', { status: 302, headers: { location: 'http://[' } });
    await expect(ask('/nonsense')).rejects.toMatchObject({ code: 'redirects' });
  });

  it('sends 50 MB, announced or not', async () => {
    press.put('/announced', (_, response) => void response.writeHead(200, { 'content-length': '50000000' }).write('x'));
    await expect(ask('/announced')).rejects.toMatchObject({ code: 'large', message: 'it is larger than 0.1 MB' });
    let sent = 0;
    press.put('/endless', (_, response) => {
      const more = () => {
        while (!response.destroyed && sent < 50_000_000 && response.write('x'.repeat(10_000))) sent += 10_000;
      };
      response.on('drain', more);
      more();
    });
    await expect(ask('/endless')).rejects.toMatchObject({ code: 'large' });
    expect(sent).toBeLessThan(10_000_000);
  });

  it('sends little that unpacks to much', async () => {
    press.put('/bomb', { headers: { 'content-encoding': 'gzip' }, body: gzipSync(Buffer.alloc(100_000_000)) });
    await expect(ask('/bomb')).rejects.toMatchObject({ code: 'large' });
  });

  it('sends what can’t be unpacked, or half of it, or is packed in its own way', async () => {
    press.put('/garbled', { headers: { 'content-encoding': 'gzip' }, body: 'not gzip' });
    await expect(ask('/garbled')).rejects.toMatchObject({ code: 'garbled' });
    press.put('/half', { headers: { 'content-encoding': 'gzip' }, body: gzipSync('x'.repeat(10_000)).subarray(0, 30) });
    await expect(ask('/half')).rejects.toMatchObject({ code: 'garbled' });
    press.put('/own', { headers: { 'content-encoding': 'own' }, body: 'x' });
    await expect(ask('/own')).rejects.toMatchObject({ code: 'garbled' });
  });

  it('answers a byte at a time, or not at all', async () => {
    press.put('/slow', (request, response) => {
      const drip = setInterval(() => response.write('x'), 20);
      request.on('close', () => clearInterval(drip));
    });
    await expect(ask('/slow', { timeoutMs: 300 })).rejects.toMatchObject({
      code: 'slow',
      message: 'it did not answer in full within 0.3 s',
    });
    press.put('/silent', () => {});
    await expect(ask('/silent', { timeoutMs: 200 })).rejects.toMatchObject({ code: 'slow' });
  });

  it('breaks off, or speaks no HTTP', async () => {
    press.put('/broken', (_, response) => {
      response.writeHead(200, { 'content-length': '10' }).write('x');
      setTimeout(() => response.destroy(), 20);
    });
    await expect(ask('/broken')).rejects.toMatchObject({ code: 'unreachable' });
    press.put('/babble', (_, response) => void response.socket?.end('HELLO\r\n\r\n'));
    await expect(ask('/babble')).rejects.toMatchObject({ message: 'it can’t be reached (what it answers is not HTTP)' });
  });

  it('is not there', async () => {
    await expect(
      getter({ agent, allowPrivate: true })({ url: 'http://127.0.0.1:9/', accept: '*/*', maxBytes: 1, timeoutMs: 5000 }),
    ).rejects.toMatchObject({
      message: 'it can’t be reached (the connection was refused)',
    });
  });

  it('is asked no longer when we stop', async () => {
    const stop = new AbortController();
    press.put('/silent', () => stop.abort());
    await expect(ask('/silent', { signal: stop.signal })).rejects.toMatchObject({ code: 'stopped' });
  });
});

describe('this machine and private networks', () => {
  /** Names resolve to what a test says. */
  const resolving = (...answers: readonly (readonly string[])[]) => {
    let asked = 0;
    const resolve = (_name: string, _options: unknown, done: (error: null, found: object[]) => void) =>
      done(
        null,
        (answers[asked++] ?? answers.at(-1) ?? []).map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      );
    return getter({ agent, allowPrivate: false, lookup: resolve as unknown as typeof lookup });
  };
  const wanted = { accept: '*/*', maxBytes: 1000, timeoutMs: 2000 };

  it.each([
    'http://127.0.0.1/',
    'http://[::1]/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://169.254.169.254/latest',
    'http://[::ffff:10.0.0.1]/',
  ])('%s is not asked', async (url) => {
    await expect(resolving()({ ...wanted, url })).rejects.toMatchObject({ code: 'private' });
  });

  it('a name that leads there is not asked, whatever it was before', async () => {
    const get = resolving(['127.0.0.1'], ['10.1.2.3', 'fd00::1']);
    const { port } = new URL(press.url);
    const before = press.asked.length;
    await expect(get({ ...wanted, url: `http://rebound.example:${port}/` })).rejects.toMatchObject({ code: 'private' });
    await expect(get({ ...wanted, url: `http://rebound.example:${port}/` })).rejects.toMatchObject({ code: 'private' });
    expect(press.asked.length).toBe(before);
  });

  it('a redirect does not lead there either', async () => {
    const { port } = new URL(press.url);
    press.put('/inward', { status: 302, headers: { location: 'http://169.254.169.254/latest/meta-data' } });
    // The first address is this test's own site, so it is let through for that once.
    const get = getter({ agent, allowPrivate: true });
    expect((await get({ ...wanted, url: `${press.url}/plain` })).status).toBe(200);
    const guarded = resolving(['127.0.0.1']);
    await expect(guarded({ ...wanted, url: `http://site.example:${port}/inward` })).rejects.toMatchObject({ code: 'private' });
  });

  it('an address with a user in it, or of another kind, is not asked', async () => {
    await expect(resolving()({ ...wanted, url: 'http://user:word@site.example/' })).rejects.toMatchObject({ code: 'address' });
    await expect(resolving()({ ...wanted, url: 'ftp://site.example/' })).rejects.toMatchObject({ code: 'address' });
  });
});
