import { describe, expect, it } from 'vitest';
import { monitorApp, serveMonitor, type Watched } from './monitor.ts';
import { openWeb } from './server.ts';

const well: Watched = {
  chats: () => [{ title: 'Discord', connected: true }],
  deliveries: async () => ({ planned: 2, sent: 40 }),
  feeds: async () => [],
};

describe('the monitor', () => {
  it('is healthy when the database answers and the chats are connected', async () => {
    const response = await monitorApp(well).request('/health');
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ status: 'ok', database: 'ok', chats: { Discord: 'ok' } });
  });

  it('names the chat that is not connected', async () => {
    const response = await monitorApp({ ...well, chats: () => [{ title: 'Slack', connected: false }] }).request('/health');
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ status: 'failing', chats: { Slack: 'not connected' } });
  });

  it('says what the database says when that does not answer', async () => {
    const broken = { ...well, deliveries: () => Promise.reject(new Error('The database does not answer.')) };
    const response = await monitorApp(broken).request('/health');
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ database: 'The database does not answer.' });
  });

  it('counts deliveries by state and chats for Prometheus', async () => {
    const text = await (await monitorApp(well).request('/metrics')).text();
    expect(text).toContain('rapporteur_deliveries{state="planned"} 2');
    expect(text).toContain('rapporteur_deliveries{state="sent"} 40');
    expect(text).toContain('rapporteur_chat_connected{chat="discord"} 1');
    expect(text).toContain('process_resident_memory_bytes');
  });

  it('lists the feeds, and is healthy all the same when one fails', async () => {
    const feeds = async () => [
      {
        topic: 'harbour',
        url: 'https://a.example/rss',
        says: 'read 5 minutes ago',
        answered: '2026-01-23T09:00:00.000Z',
        failures: 0,
      },
      { topic: 'harbour', url: 'https://b.example/rss', says: 'it can’t be reached; never read so far', failures: 3 },
    ];
    const response = await monitorApp({ ...well, feeds }).request('/health');
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      status: 'ok',
      feeds: [
        { topic: 'harbour', url: 'https://a.example/rss', says: 'read 5 minutes ago' },
        { topic: 'harbour', url: 'https://b.example/rss', says: 'it can’t be reached; never read so far' },
      ],
    });
    const text = await (await monitorApp({ ...well, feeds }).request('/metrics')).text();
    expect(text).toContain('rapporteur_feed_failures{topic="harbour",feed="https://b.example/rss"} 3');
    expect(text).toContain('rapporteur_feed_answered_seconds{topic="harbour",feed="https://a.example/rss"} 1769158800');
  });

  it('answers over HTTP', async () => {
    const web = openWeb({ host: '127.0.0.1', port: 0 });
    const port = await serveMonitor(web, well);
    expect((await fetch(`http://127.0.0.1:${port}/health`)).status).toBe(200);
    expect((await fetch(`http://127.0.0.1:${port}/metrics`)).headers.get('content-type')).toContain('text/plain');
    await web.stop();
  });
});
