import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startPostgres, type TestServer } from '../postgres.ts';
import type { ChildSettings, FromChild, ReportRow } from './protocol.ts';
import { warmChild } from './start.ts';

/** The full thousand by `WORKERS_SUBSCRIPTIONS=1000`; fewer show the same in less time. */
const subscriptions = Number(process.env['WORKERS_SUBSCRIPTIONS'] ?? 150);

let server: TestServer;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());

it(`three workers, one of them killed, post ${subscriptions} digests that are due at once, each once`, async () => {
  const settings: ChildSettings = {
    database: { url: await server.database() },
    guarantee: 'find',
    subscriptions,
    now: '2026-01-01T01:00:10.000Z',
    finish: true,
  };
  const taken = new Map<string, number>();
  const posters = new Map<number, number>();
  const killed = Promise.withResolvers<void>();
  let reported: readonly ReportRow[] = [];

  const start = (number: number): ChildProcess => {
    const { child, begin } = warmChild();
    child.on('message', (message: FromChild) => {
      if (message.kind === 'report') reported = message.rows;
      if (message.kind === 'find') child.send({ kind: taken.has(message.key) ? 'found' : 'absent', id: message.id }, () => {});
      if (message.kind !== 'post') return;
      taken.set(message.key, (taken.get(message.key) ?? 0) + 1);
      posters.set(number, (posters.get(number) ?? 0) + 1);
      // The first to have posted a tenth is killed with what it holds, a post of its own just taken and not answered.
      if (!victim && posters.get(number)! >= subscriptions / 10) {
        victim = child;
        child.kill('SIGKILL');
        killed.resolve();
      } else if (child !== victim) child.send({ kind: 'posted', id: message.id }, () => {});
    });
    begin(settings);
    return child;
  };
  let victim: ChildProcess | undefined;
  const children = [start(1), start(2), start(3)];
  const ends = children.map((child) => once(child, 'exit'));
  await killed.promise;
  await Promise.all(ends);

  expect([...taken.values()].reduce((sum, count) => sum + count, 0)).toBe(subscriptions);
  expect(taken.size).toBe(subscriptions);
  expect(reported.filter((row) => row.state === 'sent')).toHaveLength(subscriptions);
  expect(posters.size).toBeGreaterThan(1);
}, 300_000);
