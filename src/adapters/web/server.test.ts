import { afterEach, describe, expect, it } from 'vitest';
import { openWeb, type WebServer } from './server.ts';

const open: WebServer[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.stop()));
});

function web(port = 0): WebServer {
  const server = openWeb({ host: '127.0.0.1', port });
  open.push(server);
  return server;
}

describe('the web server', () => {
  it('serves everything at one port, each under its own path', async () => {
    const server = web();
    const port = await server.serve('/health', (_, response) => response.end('well'));
    expect(await server.serve('/slack', (request, response) => response.end(request.url))).toBe(port);
    const get = async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).text();
    expect(await get('/health?now')).toBe('well');
    expect(await get('/slack/events')).toBe('/slack/events');
    expect((await fetch(`http://127.0.0.1:${port}/slacker`)).status).toBe(404);
  });

  it('listens no longer once it is stopped, and stops where it never began', async () => {
    const server = web();
    const port = await server.serve('/health', (_, response) => response.end());
    await server.stop();
    await expect(fetch(`http://127.0.0.1:${port}/health`)).rejects.toThrow();
    await web().stop();
  });

  it('says what to set where the address is taken', async () => {
    const port = await web().serve('/', (_, response) => response.end());
    await expect(web(port).serve('/health', () => undefined)).rejects.toMatchObject({
      name: 'WebError',
      message: expect.stringContaining(`127.0.0.1:${port} can’t be used (EADDRINUSE)`),
    });
  });
});
