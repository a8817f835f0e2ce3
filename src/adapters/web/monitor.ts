import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { Web } from '../../web.ts';

/** What a monitor can look at. All are asked at each request, so that nothing shown is old. */
export interface Watched {
  /** Each chat that is set up, and whether it is connected. */
  chats(): readonly { readonly title: string; readonly connected: boolean }[];
  /** Deliveries by state. Throws when the database does not answer. */
  deliveries(): Promise<Readonly<Record<string, number>>>;
  /** Each feed that is followed. Throws when the database does not answer. */
  feeds(): Promise<readonly WatchedFeed[]>;
}

export interface WatchedFeed {
  readonly topic: string;
  readonly url: string;
  /** How it stands, in words. */
  readonly says: string;
  /** ISO 8601, when it was last read. */
  readonly answered?: string;
  /** Askings that failed since. */
  readonly failures: number;
}

/**
 * Serves `GET /health` (200 when the database answers and every chat is connected, else 503, with which one is not; a feed that fails
 * is listed, but is another's fault) and `GET /metrics` in Prometheus's text format. Gives the port. Rejects with `WebError`.
 */
export async function serveMonitor(web: Web, watched: Watched): Promise<number> {
  const listener = getRequestListener(monitorApp(watched).fetch);
  await web.serve('/metrics', listener);
  return web.serve('/health', listener);
}

/** The pages of the monitor, for a server. */
export function monitorApp(watched: Watched): Hono {
  const registry = registryOf(watched);
  const app = new Hono();
  app.get('/health', async (context) => {
    const chats = Object.fromEntries(watched.chats().map(({ title, connected }) => [title, connected ? 'ok' : 'not connected']));
    const database = await watched.deliveries().then(
      () => 'ok',
      (error: Error) => error.message,
    );
    const feeds = database === 'ok' ? await watched.feeds() : [];
    const well = [database, ...Object.values(chats)].every((state) => state === 'ok');
    const followed = feeds.length > 0 && { feeds: feeds.map(({ topic, url, says }) => ({ topic, url, says })) };
    return context.json({ status: well ? 'ok' : 'failing', database, chats, ...followed }, well ? 200 : 503);
  });
  app.get('/metrics', async (context) => context.text(await registry.metrics(), 200, { 'content-type': registry.contentType }));
  return app;
}

function registryOf(watched: Watched): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  new Gauge({
    name: 'rapporteur_deliveries',
    help: 'Deliveries by state.',
    labelNames: ['state'],
    registers: [registry],
    async collect() {
      this.reset();
      for (const [state, count] of Object.entries(await watched.deliveries())) this.set({ state }, count);
    },
  });
  new Gauge({
    name: 'rapporteur_chat_connected',
    help: 'Whether a chat that is set up is connected.',
    labelNames: ['chat'],
    registers: [registry],
    collect() {
      for (const { title, connected } of watched.chats()) this.set({ chat: title.toLowerCase() }, connected ? 1 : 0);
    },
  });
  new Gauge({
    name: 'rapporteur_feed_failures',
    help: 'Askings of a feed that failed since it last answered.',
    labelNames: ['topic', 'feed'],
    registers: [registry],
    async collect() {
      this.reset();
      for (const { topic, url, failures } of await watched.feeds()) this.set({ topic, feed: url }, failures);
    },
  });
  new Gauge({
    name: 'rapporteur_feed_answered_seconds',
    help: 'When a feed was last read, in seconds since 1970.',
    labelNames: ['topic', 'feed'],
    registers: [registry],
    async collect() {
      this.reset();
      for (const { topic, url, answered } of await watched.feeds())
        if (answered) this.set({ topic, feed: url }, Date.parse(answered) / 1000);
    },
  });
  return registry;
}
