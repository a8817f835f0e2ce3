import { describe, expect, it } from 'vitest';
import { monitorApp, serveMonitor, type Watched } from './monitor.ts';
import { openWeb } from './server.ts';

const well: Watched = {
  chats: () => [{ title: 'Discord', connected: true }],
  deliveries: async () => ({ planned: 2, sent: 40 }),
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

  it('answers over HTTP', async () => {
    const web = openWeb({ host: '127.0.0.1', port: 0 });
    const port = await serveMonitor(web, well);
    expect((await fetch(`http://127.0.0.1:${port}/health`)).status).toBe(200);
    expect((await fetch(`http://127.0.0.1:${port}/metrics`)).headers.get('content-type')).toContain('text/plain');
    await web.stop();
  });
});
